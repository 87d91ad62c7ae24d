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
import { medianOf } from './median';
import { FILE_SIZES, rowsOf, writePlans } from './plan-files';
import { print } from './print';

/** So many parts are measured of a folder, alternating, and the middle one counts. */
const ROUNDS = 5;
const FEW = 50;
const optionOf = (name: string) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
/** `--files 100` for a quick look. */
const MANY = Number(optionOf('--files') ?? 500);
/** Starting a process counts less the more files it checks; so many are enough to compare cores. */
const FOR_CORES = Math.min(MANY, 200);
const COMMAND = path.resolve('dist/cli/helhedsplan.cjs');
/** What the design asks for. */
const BUDGETS = { bare: 2, memory: 1.2, cores: 1.7, openpyxl: 5, exceljs: 1 } as const;

const times = (value: number) => `${value.toFixed(2)} ×`;
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
const each = (milliseconds: number) => `${milliseconds.toFixed(1)} ms`;
const loadNow = () => loadavg().map((load) => load.toFixed(1)).join(' ');
function line(what: string, measured: string, budget: string): void {
  print(`| ${what} | ${measured} | ${budget} |`);
}

/** In milliseconds, with that of the threads that collect garbage meanwhile. Others on the same computer change it less than they change the clock's. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** How long a file takes, in milliseconds. */
interface Taken {
  readonly clock: number;
  readonly processor: number;
}

/** What each work takes for one file: medians of parts of the folder, alternating. */
async function medianPerFile(files: readonly string[], works: readonly ((file: string) => unknown)[]): Promise<readonly Taken[]> {
  const rounds = works.map((): Taken[] => []);
  const size = Math.ceil(files.length / ROUNDS);
  for (let start = 0; start < files.length; start += size) {
    const part = files.slice(start, start + size);
    for (const [index, work] of works.entries()) {
      const [began, used] = [performance.now(), processorTime()];
      for (const file of part) await work(file);
      rounds[index]?.push({ clock: (performance.now() - began) / part.length, processor: (processorTime() - used) / part.length });
    }
  }
  return rounds.map((taken) => ({ clock: medianOf(taken.map(({ clock }) => clock)), processor: medianOf(taken.map(({ processor }) => processor)) }));
}

const danish = writer('da');
const checkOne = (file: string) => checkFile(file, danish);

const TELL_MEMORY = path.resolve('test/bench/tell-memory.cjs');
/** The built command, as a process: its largest memory in MB, and how long it took in milliseconds. */
function runCommand(...words: readonly string[]): { readonly megabytes: number; readonly took: number } {
  const began = performance.now();
  const { output, status } = spawnSync(process.execPath, ['--require', TELL_MEMORY, COMMAND, ...words], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  if (status !== 0 && status !== 1) throw new Error(`the command answered ${status}`);
  return { megabytes: Number(String(output[3])), took: performance.now() - began };
}

const hasOpenpyxl = () => spawnSync('python3', ['-c', 'import openpyxl']).status === 0;
/** By the clock for one file, in milliseconds. */
function readWithOpenpyxl(files: readonly string[]): number {
  const program = 'import sys,time,openpyxl\nbegan=time.perf_counter()\nfor f in sys.argv[1:]:\n  for s in openpyxl.load_workbook(f):\n    for r in s.iter_rows(values_only=True): pass\nprint(time.perf_counter()-began)';
  const { stdout } = spawnSync('python3', ['-c', program, ...files], { encoding: 'utf8' });
  return (Number(stdout) * 1000) / files.length;
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
  const files = await writePlans(path.join(place, size), FILE_SIZES[size], MANY);
  const few = files.slice(0, FEW);
  const rows = rowsOf(typicalPlan({ size: FILE_SIZES[size], mistakes: false }));
  const of = `${MANY} workbooks of ${rows} rows`;
  for (const file of few) {
    readBare(file);
    await checkOne(file);
  }
  const [bare, taken] = (await medianPerFile(files, [readBare, checkOne])) as [Taken, Taken];
  const ours = taken.clock;
  line(`check ${of}, one process: ${each(ours)} for each; fflate and saxes alone ${each(bare.clock)}`, times(ours / bare.clock), `≤ ${BUDGETS.bare} ×`);
  line(`the same as processor time, with that of Node's own threads: ${each(taken.processor)} and ${each(bare.processor)}`, times(taken.processor / bare.processor), '');
  if (hasOpenpyxl()) {
    const theirs = readWithOpenpyxl(few);
    line(`openpyxl merely reading such a workbook: ${each(theirs)}`, times(theirs / ours), `≥ ${BUDGETS.openpyxl} ×`);
  } else line('openpyxl merely reading such a workbook', 'not measured: python3 has no openpyxl here', `≥ ${BUDGETS.openpyxl} ×`);
  const other = exceljs();
  if (other) {
    const read = medianPerFile(few, [(file) => new other.Workbook().xlsx.readFile(file)]);
    const [theirs] = await read.catch(() => []);
    const [what, measured] = theirs === undefined ? ['exceljs merely reading such a workbook', 'it cannot: it throws on our tables'] : [`exceljs merely reading such a workbook: ${each(theirs.clock)}`, times(theirs.clock / ours)];
    line(what, measured, `> ${BUDGETS.exceljs} ×`);
  } else line('exceljs merely reading such a workbook', 'not measured: name a folder that has it with --exceljs', `> ${BUDGETS.exceljs} ×`);
}

async function benchProcess(place: string): Promise<void> {
  if (!existsSync(COMMAND)) {
    line('memory and cores', 'not measured: run npm run build first', '');
    return;
  }
  const [few, some, many] = [path.join(place, 'few'), path.join(place, 'some'), path.join(place, 'small')];
  await writePlans(few, FILE_SIZES.small, FEW);
  await writePlans(some, FILE_SIZES.small, FOR_CORES);
  const [little, much] = [runCommand('check', few).megabytes, runCommand('check', many).megabytes];
  line(`memory of check at ${MANY} files: ${much.toFixed(0)} MB; at ${FEW}: ${little.toFixed(0)} MB`, times(much / little), `≤ ${BUDGETS.memory} ×`);
  if (availableParallelism() < 2) {
    line('two cores against one', 'not measured: there is one core', `≥ ${BUDGETS.cores} ×`);
    return;
  }
  const took: Record<1 | 2, number[]> = { 1: [], 2: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const jobs of [1, 2] as const) took[jobs].push(runCommand('check', some, '--jobs', String(jobs)).took);
  }
  const [one, two] = [medianOf(took[1]), medianOf(took[2])];
  line(`check ${FOR_CORES} files as a command, by the clock: ${seconds(two)} on two cores, ${seconds(one)} on one`, times(one / two), `≥ ${BUDGETS.cores} ×`);
}

/** A folder of plans: time against the least that can be done, memory, and cores. */
export async function benchFolder(): Promise<void> {
  await loadLanguage('da');
  const place = mkdtempSync(path.join(tmpdir(), 'helhedsplan-bench-'));
  try {
    print(`\nA folder of plans: by the clock, medians of ${ROUNDS}. Node ${process.version}, ${availableParallelism()} cores, load ${loadNow()} before.\n`);
    print('| what | measured | budget |\n|---|---|---|');
    await benchReading(place, 'small');
    await benchReading(place, 'large');
    await benchProcess(place);
    print(`\nLoad after: ${loadNow()}.`);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
