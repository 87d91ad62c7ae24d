import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { print } from './print';

/** What the two parts about folders have in common. */

/** So many parts are measured of a folder, alternating, and the middle one counts. */
export const ROUNDS = 5;
export const FEW = 50;
export const optionOf = (name: string) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
/** `--files 100` for a quick look. */
export const MANY = Number(optionOf('--files') ?? 500);

export const times = (value: number) => `${value.toFixed(2)} ×`;

/** A line of the table that the README quotes. */
export function line(what: string, measured: string, budget: string): void {
  print(`| ${what} | ${measured} | ${budget} |`);
}

const loadNow = () => loadavg().map((load) => load.toFixed(1)).join(' ');

/** Prints the head of the table, has it filled, and clears the folder away. */
export async function inFolder(what: string, work: (place: string) => Promise<void>): Promise<void> {
  const place = mkdtempSync(path.join(tmpdir(), 'helhedsplan-bench-'));
  try {
    print(`\n${what}: by the clock, medians of ${ROUNDS}. Node ${process.version}, ${availableParallelism()} cores, load ${loadNow()} before.\n`);
    print('| what | measured | budget |\n|---|---|---|');
    await work(place);
    print(`\nLoad after: ${loadNow()}.`);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
