import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { checkFile } from '../../src/cli/check/check-file';
import { loadLanguage } from '../../src/messages/languages';
import { writer } from '../../src/messages/write';
import { typicalPlan } from '../fixtures/typical-plan';
import { readBare } from './bare-reading';
import { FILE_SIZES, rowsOf, writePlans } from './plan-files';
import { print } from './print';

const ROUNDS = 5;
const FEW = 50;
const optionOf = (name: string) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
/** `--files 100` for a quick look. */
const MANY = Number(optionOf('--files') ?? 500);
const COMMAND = path.join(__dirname, '../../dist/cli/helhedsplan.cjs');
/** What the design asks for. */
const BUDGETS = { bare: 2, memory: 1.2, cores: 1.7, openpyxl: 5, exceljs: 1 } as const;

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const times = (value: number) => `${value.toFixed(2)} ×`;
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
function line(what: string, measured: string, budget: string): void {
  print(`| ${what} | ${measured} | ${budget} |`);
}

/** Alternating, so that what else the computer does falls on all alike. */
async function medianOfEach(works: readonly (() => unknown)[]): Promise<readonly number[]> {
  const rounds = works.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, work] of works.entries()) {
      const began = performance.now();
      await work();
      rounds[index]?.push(performance.now() - began);
    }
  }
  return rounds.map(median);
}

const danish = writer('da');
async function checkAll(files: readonly string[]): Promise<void> {
  for (const file of files) await checkFile(file, danish);
}

const TELL_MEMORY = path.join(__dirname, 'tell-memory.cjs');
/** The built command, as a process, with its largest memory in MB. */
function runCommand(...words: readonly string[]): { readonly megabytes: number } {
  const { output, status } = spawnSync(process.execPath, ['--require', TELL_MEMORY, COMMAND, ...words], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  if (status !== 0 && status !== 1) throw new Error(`the command answered ${status}`);
  return { megabytes: Number(String(output[3])) };
}

const hasOpenpyxl = () => spawnSync('python3', ['-c', 'import openpyxl']).status === 0;
function readWithOpenpyxl(folder: string): void {
  const program = 'import glob,sys,openpyxl\nfor f in glob.glob(sys.argv[1]+"/*.xlsx"):\n  for s in openpyxl.load_workbook(f):\n    for r in s.iter_rows(values_only=True): pass';
  spawnSync('python3', ['-c', program, folder]);
}

interface ExcelJs {
  readonly Workbook: new () => { readonly xlsx: { readFile(file: string): Promise<unknown> } };
}
/** Not among our packages: `npm run bench -- --exceljs FOLDER` names a folder where somebody has installed it. */
function exceljs(): ExcelJs | undefined {
  const folder = optionOf('--exceljs');
  return folder === undefined ? undefined : (createRequire(__filename)(path.resolve(folder, 'node_modules/exceljs')) as ExcelJs);
}

async function benchReading(place: string, size: keyof typeof FILE_SIZES): Promise<void> {
  const folder = path.join(place, size);
  const files = await writePlans(folder, FILE_SIZES[size], MANY);
  const rows = rowsOf(typicalPlan({ size: FILE_SIZES[size], mistakes: false }));
  const of = `${MANY} workbooks of ${rows} rows`;
  await checkAll(files.slice(0, FEW));
  files.slice(0, FEW).forEach(readBare);
  const [bare = 0, ours = 0] = await medianOfEach([() => files.forEach(readBare), () => checkAll(files)]);
  line(`check ${of}, one thread: ${seconds(ours)}; fflate and saxes alone ${seconds(bare)}`, times(ours / bare), `≤ ${BUDGETS.bare} ×`);
  if (hasOpenpyxl()) {
    const [theirs = 0] = await medianOfEach([() => readWithOpenpyxl(folder)]);
    line(`openpyxl merely reading ${of}: ${seconds(theirs)}`, times(theirs / ours), `≥ ${BUDGETS.openpyxl} ×`);
  } else line(`openpyxl merely reading ${of}`, 'not measured: python3 has no openpyxl here', `≥ ${BUDGETS.openpyxl} ×`);
  const other = exceljs();
  if (other) {
    const readAll = async () => {
      for (const file of files) await new other.Workbook().xlsx.readFile(file);
    };
    const [theirs = 0] = await medianOfEach([readAll]);
    line(`exceljs merely reading ${of}: ${seconds(theirs)}`, times(theirs / ours), `> ${BUDGETS.exceljs} ×`);
  } else line(`exceljs merely reading ${of}`, 'not measured: name a folder that has it with --exceljs', `> ${BUDGETS.exceljs} ×`);
}

async function benchProcess(place: string): Promise<void> {
  if (!existsSync(COMMAND)) {
    line('memory and cores', 'not measured: run npm run build first', '');
    return;
  }
  const [few, many] = [path.join(place, 'few'), path.join(place, 'small')];
  await writePlans(few, FILE_SIZES.small, FEW);
  const memory = (folder: string) => median(Array.from({ length: ROUNDS }, () => runCommand('check', folder).megabytes));
  const [little, much] = [memory(few), memory(many)];
  line(`memory of check at ${MANY} files: ${much.toFixed(0)} MB; at ${FEW}: ${little.toFixed(0)} MB`, times(much / little), `≤ ${BUDGETS.memory} ×`);
  if (availableParallelism() < 2) {
    line('two cores against one', 'not measured: there is one core', `≥ ${BUDGETS.cores} ×`);
    return;
  }
  const [one = 0, two = 0] = await medianOfEach([() => runCommand('check', many, '--jobs', '1'), () => runCommand('check', many, '--jobs', '2')]);
  line(`check ${MANY} files as a command: ${seconds(two)} on two cores, ${seconds(one)} on one`, times(one / two), `≥ ${BUDGETS.cores} ×`);
}

/** A folder of plans: time against the least that can be done, memory, and cores. */
export async function benchFolder(): Promise<void> {
  await loadLanguage('da');
  const place = mkdtempSync(path.join(tmpdir(), 'helhedsplan-bench-'));
  try {
    print(`\nA folder of plans; medians of ${ROUNDS}. Node ${process.version}, ${availableParallelism()} cores, load ${loadavg().map((load) => load.toFixed(1)).join(' ')} before.\n`);
    print('| what | measured | budget |\n|---|---|---|');
    await benchReading(place, 'small');
    await benchReading(place, 'large');
    await benchProcess(place);
    print(`\nLoad after: ${loadavg().map((load) => load.toFixed(1)).join(' ')}.`);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
