import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../../src/messages/formats';
import { loadLanguage } from '../../src/messages/languages';
import { checkOutcome } from './check-outcome';
import { costs } from './costs';
import { entriesOf, mutatedFile } from './mutated-files';

/**
 * Checks files that were damaged by chance, as `helhedsplan check` does, in a process whose memory is measured:
 *
 *   node --import tsx check-in-process.ts FIRST COUNT FILE …  →  a {@link Tally}
 *
 * With 0 as COUNT the files themselves are checked, one after the other, and each outcome comes with its file.
 */
export interface Tally {
  /** How many files ended so: `checked`, or the cause for which they are refused. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** What no file may do, with the seed and what was done to it. */
  readonly defects: readonly string[];
  /** Of the processor, for the slowest. */
  readonly slowest: { readonly seed: number; readonly milliseconds: number };
  readonly megabytes: number;
}

async function tally(first: number, count: number, files: readonly string[]): Promise<Tally> {
  await Promise.all(LANGUAGES.map(loadLanguage));
  const sources = files.map((name) => {
    const file = new Uint8Array(readFileSync(name));
    return { file, entries: count === 0 ? [] : entriesOf(file) };
  });
  const all = count === 0 ? files.length : count;
  const given = (index: number) => ({ kind: files[index] ?? '', file: sources[index]?.file ?? new Uint8Array() });
  const outcomes: Record<string, number> = {};
  const defects: string[] = [];
  let slowest = { seed: 0, milliseconds: 0 };
  for (let seed = first; seed < first + all; seed += 1) {
    const { kind, file } = count === 0 ? given(seed - first) : mutatedFile(sources, seed);
    const began = process.cpuUsage();
    const outcome = await checkOutcome(file).catch((error: unknown) => {
      defects.push(`${seed}, ${kind}: ${String(error instanceof Error ? error.stack : error).slice(0, 400)}`);
      return 'defect';
    });
    const { user, system } = process.cpuUsage(began);
    const milliseconds = Math.round((user + system) / 1_000);
    if (milliseconds > slowest.milliseconds) slowest = { seed, milliseconds };
    const key = count === 0 ? `${kind} ${outcome}` : outcome;
    outcomes[key] = (outcomes[key] ?? 0) + 1;
  }
  return { outcomes, defects: defects.slice(0, 20), slowest, megabytes: costs().megabytes };
}

const [first, count, ...files] = process.argv.slice(2);
void tally(Number(first), Number(count), files).then((found) => process.stdout.write(JSON.stringify(found)));
