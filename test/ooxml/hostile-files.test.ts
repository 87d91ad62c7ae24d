import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { HOSTILE, LARGEST } from './hostile-files';

const LONGEST = 5_000;
const MOST_MEGABYTES = 300;

interface Report {
  readonly outcomes: readonly { readonly code: string; readonly milliseconds: number }[];
  readonly megabytes: number;
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function readInProcess(files: readonly Uint8Array[]): Report {
  const places = files.map((file, index) => {
    const place = path.join(folder, `${index}.xlsx`);
    writeFileSync(place, file);
    return place;
  });
  const script = path.join(__dirname, 'read-in-process.ts');
  return JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', script, ...places], { encoding: 'utf8' })) as Report;
}

/** Large files have a process each, because memory is given back late. */
const LARGE = 50_000;

test('every hostile file is refused with its cause, soon and in little memory', () => {
  const made = Object.entries(HOSTILE).map(([name, { cause, file }]) => ({ name, cause, file: file() }));
  const small = made.filter(({ file }) => file.length < LARGE);
  const groups = [small, ...made.filter((own) => !small.includes(own)).map((own) => [own])];
  for (const group of groups) {
    const { outcomes, megabytes } = readInProcess(group.map(({ file }) => file));
    const found = group.map(({ name }, index) => ({ name, code: outcomes[index]?.code }));
    expect(found).toEqual(group.map(({ name, cause }) => ({ name, code: cause })));
    const slow = group.filter((_, index) => (outcomes[index]?.milliseconds ?? Infinity) > LONGEST);
    expect(slow.map(({ name }) => name)).toEqual([]);
    expect([group[0]?.name, Math.max(megabytes, MOST_MEGABYTES)]).toEqual([group[0]?.name, MOST_MEGABYTES]);
  }
}, 120_000);

test('the largest that is read stays within the same', () => {
  const { outcomes, megabytes } = readInProcess([LARGEST()]);
  expect(outcomes[0]?.code).toBe('read');
  expect(outcomes[0]?.milliseconds).toBeLessThan(LONGEST);
  expect(megabytes).toBeLessThan(MOST_MEGABYTES);
}, 60_000);
