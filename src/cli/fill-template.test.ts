import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CASE_FILES_SCHEMA } from '../app/case-files-report';
import { readWorkbook } from '../ooxml/read/read-workbook';
import { writeWorkbook } from '../ooxml/write/write-workbook';
import { runCommandLine } from './command-line';

const PLAN = path.join(__dirname, '../../assets/samples/vejleaaparken-2021-25.xlsx');
const MAPPING = {
  version: 1,
  anchors: [{ sheet: 'Skema', cell: 'A1', text: 'Samlet budget' }],
  cells: [{ sheet: 'Skema', cell: 'B1', value: { figure: 'budget' } }],
  checks: [{ sheet: 'Skema', cell: 'B2', value: { figure: 'budget' } }],
};
const template = (header: string) =>
  writeWorkbook({
    sheets: [
      {
        name: 'Skema',
        rows: [
          { row: 0, cells: [{ column: 0, value: header }] },
          { row: 1, cells: [{ column: 1, value: 0, formula: 'SUM(B1:B1)' }] },
        ],
      },
    ],
  });

let folder: string;
const at = (name: string) => path.join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'skabelon-'));
  writeFileSync(at('skema.xlsx'), template('Samlet budget'));
  writeFileSync(at('opsætning.json'), JSON.stringify(MAPPING));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const exitCode = await runCommandLine(args, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { exitCode, out: out.join('\n'), err: err.join('\n') };
}
const sheetOf = (name: string) => readWorkbook(readFileSync(at(name))).sheets[0];
const fill = (...more: string[]) => run('export', PLAN, '-o', at('sag'), '--template', at('skema.xlsx'), '--mapping', at('opsætning.json'), ...more);

test('writes the template under its own name, with the plan’s figures, and tells of its totals', async () => {
  const { exitCode, err } = await fill();
  expect(err).toMatch(/skema\.xlsx er skrevet: 1 celle er udfyldt\..*\n {4}Skema B2: Skabelonens sum stemmer med planen\.\n {4}Åbn filen i Excel/);
  expect(exitCode).toBe(0);
  expect(sheetOf('sag/skema.xlsx')?.rows[0]?.cells[1]?.value).toBe(12_160_000);
  expect(readdirSync(at('sag')).length).toBeGreaterThan(5);
});

test('a template that does not fit is not written, and why is said in either language', async () => {
  writeFileSync(at('skema.xlsx'), template('Budget i alt'));
  expect(await fill()).toMatchObject({ exitCode: 1, err: expect.stringMatching(/^Skabelonen er ikke udfyldt.*\n {4}Skema A1: Her skulle stå "Samlet budget"/) as string });
  expect(await fill('--lang', 'en')).toMatchObject({ exitCode: 1, err: expect.stringContaining('Is it the right template?') as string });
  expect(existsSync(at('sag'))).toBe(false);
});

test('the report as JSON tells of it, whether it was filled in or not', async () => {
  const told = async (...more: string[]) => CASE_FILES_SCHEMA.parse(JSON.parse((await fill('--format', 'json', ...more)).out));
  const { status, template: filled } = await told('--draft');
  expect([status, filled]).toMatchObject(['written', { status: 'filled', name: 'KLADDE – skema.xlsx', cells: 1 }]);
  const hash = filled?.status === 'filled' ? filled.sha256 : '';
  expect(createHash('sha256').update(readFileSync(at('sag/KLADDE – skema.xlsx'))).digest('hex')).toBe(hash);
  writeFileSync(at('skema.xlsx'), template('Andet'));
  expect(await told()).toMatchObject({ status: 'blocked', files: [], template: { status: 'refused', problems: [expect.stringContaining('Skema A1') as string] } });
});

test('a template goes with a mapping', async () => {
  const alone = await run('export', PLAN, '-o', at('sag'), '--template', at('skema.xlsx'));
  expect([alone.exitCode, alone.err, existsSync(at('sag'))]).toEqual([3, 'Skriv både --template og --mapping, eller ingen af dem.', false]);
});

test('nothing is overwritten without --force, and the template never', async () => {
  await fill();
  expect(await fill()).toMatchObject({ exitCode: 3, err: expect.stringContaining('findes allerede') as string });
  expect(await fill('--force')).toMatchObject({ exitCode: 0 });
  const before = readFileSync(at('skema.xlsx'));
  const itself = await run('export', PLAN, '-o', folder, '--template', at('skema.xlsx'), '--mapping', at('opsætning.json'), '--force');
  expect(itself).toMatchObject({ exitCode: 3, err: expect.stringContaining('ville overskrive skabelonen') as string });
  expect(readFileSync(at('skema.xlsx')).equals(before)).toBe(true);
});

test('a mapping or a template that cannot be read is named', async () => {
  writeFileSync(at('opsætning.json'), JSON.stringify({ ...MAPPING, anchors: [] }));
  expect(await fill()).toMatchObject({ exitCode: 2, err: expect.stringMatching(/opsætning\.json.*anchors.*helhedsplan schema mapping/) as string });
  writeFileSync(at('opsætning.json'), '{');
  expect(await fill()).toMatchObject({ exitCode: 2, err: expect.stringContaining('ikke gyldig JSON') as string });
  writeFileSync(at('opsætning.json'), JSON.stringify(MAPPING));
  writeFileSync(at('skema.xlsx'), 'ingen projektmappe');
  expect(await fill()).toMatchObject({ exitCode: 2, err: expect.stringMatching(/skema\.xlsx er ikke en Excel/) as string });
});

test('the mapping’s schema is published', async () => {
  const { exitCode, out } = await run('schema', 'mapping');
  expect(exitCode).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ $schema: expect.stringContaining('2020-12') as string, required: ['version', 'anchors'] });
});
