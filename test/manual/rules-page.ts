import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SEVERITIES } from '../../src/domain/finding';
import { writer } from '../../src/messages/write';
import { RULES } from '../../src/rules/registry';
import { sectionsOf } from '../fixtures/markdown-sheets';
import { RULES_FOLDER } from './places';

const { say } = writer('da');
const INTRODUCTION =
  'Alt, hvad tjekket ser efter, i den rækkefølge, det vises. *Krav* stilles af Landsbyggefonden, *aftale* er det, de aftaler gør, der er indgået, og *vores råd* er vores egen anbefaling. Flere alvorsgrader betyder, at det afhænger af, hvad der er galt, og af planens fase.';

const firstParagraph = (text: string) => text.trim().split(/\n\s*\n/u)[0] ?? '';

/** A severity is chosen where a finding is reported, so it is read where it is written: in the rule's own sources. */
function severitiesOf(id: string): readonly string[] {
  const folder = path.join(RULES_FOLDER, id);
  const sources = readdirSync(folder).filter((name) => /(?<!\.test)\.ts$/u.test(name));
  const text = sources.map((name) => readFileSync(path.join(folder, name), 'utf8')).join('\n');
  return SEVERITIES.filter((severity) => text.includes(`'${severity}'`)).map((severity) => say(`severity.${severity}`));
}

function rulePart({ id, basis }: (typeof RULES)[number]): string {
  const page = sectionsOf(readFileSync(path.join(RULES_FOLDER, id, 'README.md'), 'utf8'));
  return [
    `## ${say(`rule-title.${id}`)}`,
    `${severitiesOf(id).join(', ')} · ${say(`basis.${basis}`)} · [\`${id}\`](../src/rules/${id}/README.md)`,
    firstParagraph(page.get('Hvad er forkert') ?? ''),
  ].join('\n\n');
}

/** The list of all rules, made of what the rules and their pages say. */
export function rulesPage(): string {
  return `${['# Reglerne', INTRODUCTION, ...RULES.map(rulePart)].join('\n\n')}\n`;
}
