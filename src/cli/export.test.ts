import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { samplePath } from '../../test/fixtures/sample-plans';
import { CASE_FILES_SCHEMA } from '../app/case-files-report';
import { runCommandLine } from './command-line';

const SAMPLE = samplePath('vejleaaparken-2021-25');
const FAULTY = path.join(__dirname, '../../test/fixtures/faulty-sample.json');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'helhedsplan-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const exitCode = await runCommandLine(args, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { exitCode, out: out.join('\n'), err: err.join('\n') };
}

test('writes the files that it names, with the hashes that it tells', async () => {
  const to = path.join(folder, 'til', 'sagen');
  const { exitCode, out } = await run('export', SAMPLE, '-o', to, '--format', 'json');
  const report = CASE_FILES_SCHEMA.parse(JSON.parse(out));
  expect([exitCode, report.status]).toEqual([0, 'written']);
  expect(readdirSync(to).sort()).toEqual(report.files.map(({ name }) => name).sort());
  for (const { name, sha256 } of report.files) expect(createHash('sha256').update(readFileSync(path.join(to, name))).digest('hex')).toBe(sha256);
  expect(report.files[0]?.totals).toContainEqual({ label: 'Udgifter i alt', kind: 'money', value: 1_216_000_000 });
});

test('overwrites nothing unless asked, and then writes nothing at all', async () => {
  await run('export', SAMPLE, '-o', folder, '--draft');
  const written = readdirSync(folder);
  // The last that is written.
  const report = written.find((name) => name.includes('Kontrolrapport')) ?? '';
  for (const name of written) rmSync(path.join(folder, name));
  writeFileSync(path.join(folder, report), 'mine');
  const { exitCode, err } = await run('export', SAMPLE, '-o', folder, '--draft');
  expect([exitCode, readdirSync(folder), readFileSync(path.join(folder, report), 'utf8')]).toEqual([3, [report], 'mine']);
  expect(err).toContain('findes allerede');
  expect((await run('export', SAMPLE, '-o', folder, '--draft', '--force')).exitCode).toBe(0);
  expect(readFileSync(path.join(folder, report), 'utf8')).not.toBe('mine');
});

test('says in both languages what was written', async () => {
  expect((await run('export', SAMPLE, '-o', folder)).out).toMatch(/^Budget – .*\.xlsx\n {4}\d+ rækker · Udgifter i alt: 12\.160\.000 kr\./m);
  expect((await run('export', SAMPLE, '-o', folder, '--force', '--lang', 'en')).err).toContain('read back and compared with the plan');
});

test('errors block a final export, and not a draft', async () => {
  const faulty = path.join(folder, 'plan.xlsx');
  const to = path.join(folder, 'sagen');
  await run('new', '--from', FAULTY, '-o', faulty);
  const blocked = await run('export', faulty, '-o', to, '--format', 'json');
  expect([blocked.exitCode, existsSync(to)]).toEqual([1, false]);
  const report = CASE_FILES_SCHEMA.parse(JSON.parse(blocked.out));
  expect(report.errors.map(({ rule }) => rule)).toContain('staff-hours-differ');
  expect((await run('export', faulty, '-o', to)).err).toContain('--draft');
  expect((await run('export', faulty, '-o', to, '--draft')).exitCode).toBe(0);
  expect(readdirSync(to).every((name) => name.startsWith('KLADDE – '))).toBe(true);
});

test('a folder that cannot be made, and a file that is no plan, are told', async () => {
  const file = path.join(folder, 'fil');
  writeFileSync(file, '');
  expect(await run('export', SAMPLE, '-o', file)).toMatchObject({ exitCode: 2, err: expect.stringContaining('kunne ikke skrives') as string });
  expect((await run('export', path.join(folder, 'findes-ikke.xlsx'), '-o', folder)).exitCode).toBe(2);
  expect((await run('export', SAMPLE)).exitCode).toBe(3);
});
