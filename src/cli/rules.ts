import type { Basis } from '../domain/finding';
import { RULES } from '../rules/registry';
import { EXIT, type ExitCode } from './exit-codes';
import type { Terminal } from './terminal';

/** One line of `helhedsplan rules`. */
export interface RuleLine {
  readonly id: string;
  readonly basis: Basis;
  readonly title: string;
}

/** `helhedsplan rules`: every rule with its basis and what it is about. */
export function rules(format: 'text' | 'json', { out, writer }: Terminal): ExitCode {
  const lines = RULES.map(({ id, basis }): RuleLine => ({ id, basis, title: writer.say(`rule-title.${id}`) }));
  const width = Math.max(...lines.map(({ id }) => id.length));
  const text = lines.map(({ id, basis, title }) => `${id.padEnd(width)}  ${title} (${writer.say(`basis.${basis}`)})`);
  out(format === 'json' ? JSON.stringify(lines, null, 2) : text.join('\n'));
  return EXIT.fine;
}
