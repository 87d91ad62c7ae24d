import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { writeWorkbook } from '../../src/ooxml/write/write-workbook';
import type { Tally } from './check-in-process';
import { CHECKED_HOSTILE } from './check-hostile-files';
import { ORDINARY, packageOf, withStrings } from './foreign-package';
import { FULL } from './sample-workbooks';

/** Files that were damaged by chance or made to do harm are checked, or refused in our words. */

const FILES = 10_000;
/** Each in a process of its own, at the same time. */
const PROCESSES = 2;
const LONGEST = 5_000;
const MOST_MEGABYTES = 1_024;

const folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const project = path.join(__dirname, '../..');
const samples = path.join(project, 'assets/samples');

const kept = (name: string, file: Uint8Array) => {
  const place = path.join(folder, `${name.replaceAll(' ', '-')}.xlsx`);
  writeFileSync(place, file);
  return place;
};

async function checked(first: number, count: number, files: readonly string[]): Promise<Tally> {
  const words = ['--max-old-space-size=900', '--import', 'tsx', path.join(__dirname, 'check-in-process.ts'), String(first), String(count), ...files];
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: project, timeout: 280_000 });
  return JSON.parse(stdout) as Tally;
}

test(`${FILES} files, damaged by chance: each is checked or refused, soon and in little memory`, async () => {
  const own = readdirSync(samples).filter((name) => name.endsWith('.xlsx')).map((name) => path.join(samples, name));
  const small = [
    path.join(__dirname, 'files/libreoffice.xlsx'),
    path.join(project, 'test/fixtures/frozen/step-1.xlsx'),
    kept('hard texts', writeWorkbook(FULL)),
    kept('built by hand', withStrings('<si><t>Navn</t></si><si><r><t>=1+1</t></r></si>', '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>')),
  ];
  // Reading a sample takes ten times as long.
  const sources = [...own, ...Array.from({ length: 7 }, () => small).flat()];
  const each = FILES / PROCESSES;
  const tallies = await Promise.all(Array.from({ length: PROCESSES }, (_, index) => checked(index * each, each, sources)));
  expect(tallies.flatMap(({ defects }) => defects)).toEqual([]);
  const total = (outcome: string) => tallies.reduce((sum, { outcomes }) => sum + (outcomes[outcome] ?? 0), 0);
  expect(tallies.flatMap(({ outcomes }) => Object.values(outcomes)).reduce((sum, count) => sum + count, 0)).toBe(FILES);
  for (const outcome of ['checked', 'damaged', 'too-large', 'password-protected', 'not-a-workbook']) expect([outcome, total(outcome) > 20]).toEqual([outcome, true]);
  expect(tallies.map(({ slowest }) => slowest).filter(({ milliseconds }) => milliseconds > LONGEST)).toEqual([]);
  expect(Math.max(...tallies.map(({ megabytes }) => megabytes))).toBeLessThan(MOST_MEGABYTES);
}, 300_000);

test('files that were made to do harm are checked or refused, soon and in little memory, and nothing is written', async () => {
  const made = Object.entries({ ...CHECKED_HOSTILE, ordinary: { outcome: 'checked', file: () => packageOf(ORDINARY) } }).map(([name, { outcome, file }]) => ({ place: kept(name, file()), outcome }));
  const before = readdirSync(folder);
  const { slowest, ...tally } = await checked(0, 0, made.map(({ place }) => place));
  expect(tally).toEqual({ outcomes: Object.fromEntries(made.map(({ place, outcome }) => [`${place} ${outcome}`, 1])), defects: [], megabytes: expect.any(Number) as number });
  expect([made[slowest.seed]?.place, Math.max(slowest.milliseconds, LONGEST)]).toEqual([made[slowest.seed]?.place, LONGEST]);
  expect(tally.megabytes).toBeLessThan(MOST_MEGABYTES);
  expect(readdirSync(folder)).toEqual(before);
}, 300_000);
