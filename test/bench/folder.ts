import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { checkFile } from '../../src/cli/check/check-file';
import { loadLanguage } from '../../src/messages/languages';
import { writer } from '../../src/messages/write';
import { typicalPlan } from '../fixtures/typical-plan';
import { readBare } from './bare-reading';
import { FEW, inFolder, line, MANY, optionOf, ROUNDS, times } from './in-folder';
import { medianOf } from './median';
import { FILE_SIZES, rowsOf, writePlans } from './plan-files';

/** What the design asks for. */
const BUDGETS = { bare: 2, openpyxl: 5, exceljs: 1 } as const;

const each = (milliseconds: number) => `${milliseconds.toFixed(1)} ms`;

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

/** A folder of plans: time against the least that can be done, and against others that merely read. */
export async function benchFolder(): Promise<void> {
  await loadLanguage('da');
  await inFolder('A folder of plans', async (place) => {
    await benchReading(place, 'small');
    await benchReading(place, 'large');
  });
}
