import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommandLine } from '../../src/cli/command-line';
import { SCHEMAS, type SchemaName } from '../../src/cli/schema';
import { projectPath } from '../project/project-files';
import { SAMPLES, workbookPlace } from '../project/samples';
import { schemaFile } from './places';

// Half a dozen workbooks are read in one test.
jest.setTimeout(30_000);

/** Somebody else's judge of JSON Schema, which came with the bundler. */
interface Judge {
  compile(schema: object): ((value: unknown) => boolean) & { errors?: readonly object[] | null };
}
const besideWebpack = createRequire(createRequire(require.resolve('webpack')).resolve('schema-utils'));
const { default: Ajv2020 } = besideWebpack('ajv/dist/2020') as { default: new (options: object) => Judge };
const { default: addFormats } = besideWebpack('ajv-formats') as { default: (judge: Judge) => void };

let folder: string;
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), 'helhedsplan-'))));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]): Promise<string> {
  const out: string[] = [];
  await runCommandLine(args, { out: (text) => out.push(text), err: () => undefined });
  return out.join('\n');
}
const judge = new Ajv2020({ strict: false, allErrors: true });
addFormats(judge);
const judges = new Map<SchemaName, ReturnType<Judge['compile']>>();

/** What is wrong with a value, by the schema that lies in the repository. */
function faults(name: SchemaName, value: unknown) {
  const isValid = judges.get(name) ?? judge.compile(JSON.parse(readFileSync(schemaFile(name), 'utf8')) as object);
  judges.set(name, isValid);
  return isValid(value) ? [] : isValid.errors;
}

test.each(Object.keys(SCHEMAS))('schemas/%s.schema.json is what the command prints', async (name) => {
  const file = schemaFile(name);
  const same = existsSync(file) && readFileSync(file, 'utf8') === `${await run('schema', name)}\n`;
  expect(same ? 'up to date' : `${path.basename(file)} is old: run npm run manual`).toBe('up to date');
});

test('there is no schema that no command prints', () => {
  expect(readdirSync(projectPath('schemas')).sort()).toEqual(Object.keys(SCHEMAS).map((name) => `${name}.schema.json`).sort());
});

test.each(SAMPLES)('the plan of %s is what its schema says', async (sample) => {
  expect(faults('plan', JSON.parse(await run('plan', workbookPlace(sample))))).toEqual([]);
});

test('the report of a folder, with what is wrong, unreadable and skipped, is what its schema says', async () => {
  await run('new', '--from', projectPath('test/fixtures/faulty-sample.json'), '-o', path.join(folder, 'fejl.xlsx'));
  await run('new', '-o', path.join(folder, 'tom.xlsx'));
  writeFileSync(path.join(folder, 'ingen.xlsx'), 'ingen arbejdsbog');
  writeFileSync(path.join(folder, 'gammel.xls'), '');
  const report = JSON.parse(await run('check', '--format', 'json', folder, ...SAMPLES.map(workbookPlace))) as { files: { findings?: { statements?: object }[] }[]; skipped: object[] };
  expect(faults('report', report)).toEqual([]);
  expect(report.files).toHaveLength(3 + SAMPLES.length);
  expect(report.files.some(({ findings = [] }) => findings.some(({ statements }) => statements))).toBe(true);
  expect(report.skipped).toHaveLength(1);
});

test('the judge finds what is not as the schema says', async () => {
  const report = JSON.parse(await run('check', '--format', 'json', path.join(folder, 'findes ikke.xlsx'))) as { files: object[] };
  expect(faults('report', report)).toEqual([]);
  expect(faults('report', { ...report, files: [{ file: 5 }] })).not.toEqual([]);
  expect(faults('plan', { masterData: [] })).not.toEqual([]);
});
