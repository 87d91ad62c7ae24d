import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createSheets } from '../../src/app/create-sheets';
import { LiveCheck } from '../../src/app/live-check';
import { WorkbookError, type OpenWorkbook, type WorkbookTrouble } from '../../src/workbook/workbook';
import { OFFICE_ERROR } from '../excel/faults';
import { openExcel, type ExcelUnderTest } from './excel-under-test';
import { frozenFile } from './frozen';
import { keepModel } from './model-copy';
import { COMMANDS, FEW, ON_THE_WAY, PLAN, type PaneCommand } from './pane-commands';
import { takeFile } from './stand-in-of-file';

jest.setTimeout(240_000);

const SOURCE = path.join(__dirname, '../../src');
const filesIn = (folder: string) =>
  readdirSync(path.join(SOURCE, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(path.join(SOURCE, folder, name), 'utf8') }));

/** Functions of `src/app` that are given a workbook and have it changed. */
function writingUseCases(): readonly string[] {
  const functions = filesIn('app').flatMap(({ text }) =>
    [...text.matchAll(/export (?:async function|const) (\w+)[^\n]*?\(workbook: (?:Open)?Workbook\b/g)].map(([, name = '']) => ({ name, text })),
  );
  const writing = new Set<string>();
  for (let before = -1; before < writing.size; ) {
    before = writing.size;
    const calls = new RegExp(`\\.apply\\(|\\b(?:${['^', ...writing].join('|')})\\(workbook`);
    for (const { name, text } of functions) if (calls.test(text)) writing.add(name);
  }
  return [...writing];
}

/** What the pane's files have changed in the workbook: by use cases, parts of the pane that call them, and its actions. */
function givenInPane(): readonly string[] {
  const [ofApp, parts, actions] = [new Set(writingUseCases()), new Set(['AddRows', 'ProposalPart']), new Set(['createSheets', 'fit', 'repair', 'update', 'writeNumbers', 'justify'])];
  const named = (list: string | undefined) => (list ?? '').split(',').map((each) => each.replace(/^\s*type\b.*|\s|[:=].*/g, ''));
  return filesIn('taskpane').flatMap(({ name, text }) => {
    const from = (pattern: RegExp, wanted: ReadonlySet<string>) => [...text.matchAll(pattern)].flatMap(([, list]) => named(list)).filter((each) => wanted.has(each));
    const found = [
      ...from(/(?:import|const) \{([^}]*)\} (?:from|= await import\() ?'[./]+\/app\/[^']+'/g, ofApp),
      ...from(/import \{([^}]*)\} from '\.[^']+'/g, parts),
      ...from(/const \{([^}]*)\} = useActions\(\)/g, actions),
    ];
    return found.map((each) => `${name} ${each}`);
  });
}

test('every command of the pane that changes the workbook is tried here', () => {
  const known = [...ON_THE_WAY, ...Object.values(COMMANDS).flatMap(({ from }) => from)];
  expect([...new Set(givenInPane())].sort()).toEqual([...new Set(known)].sort());
  expect(filesIn('taskpane').filter(({ text }) => text.includes('.apply(')).map(({ name }) => name)).toEqual([]);
});

let under: ExcelUnderTest;
const starts = new Map<PaneCommand['start'], () => void>();

/** What the user has typed, where nobody else writes: on a sheet of their own, and around our tables. */
const TYPED: readonly (readonly [string, string, string])[] = [
  ['Vores eget', 'A1', 'Vores noter'],
  ['Vores eget', 'C7', "'=ikke en formel"],
  ['Løn', 'Z3', 'Husk tillæg'],
  ['Medarbejderressourcer', 'A60', 'Under tabellen'],
  ['Milepælsplan', 'Z60', 'Langt ude'],
  ['Indikatorer', 'A90', 'Længst nede'],
];

/** Gives a finding more, and another plan. */
const SINCE = ['Medarbejderressourcer', 'E5', '150 %'] as const;

beforeAll(async () => {
  jest.useFakeTimers({ now: new Date('2026-03-01T10:00:00Z'), advanceTimers: false, doNotFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'clearImmediate', 'nextTick', 'queueMicrotask', 'performance', 'hrtime'] });
  under = await openExcel();
  const { excel, workbook } = under;
  const typeAround = async () => {
    if (!excel.workbook.sheet('Vores eget')) await excel.user.addSheet('Vores eget');
    for (const [sheet, address, text] of TYPED) if (excel.workbook.sheet(sheet)) await excel.user.type(sheet, address, text);
    await excel.settle();
  };
  await typeAround();
  excel.workbook.calculationMode = 'Manual';
  starts.set('blank', keepModel(excel.workbook));
  await createSheets(workbook, PLAN);
  excel.workbook.calculationMode = 'Automatic';
  await excel.user.insertTableColumn('hpMedarbejderressourcer', 1);
  await excel.user.renameHeader('hpMedarbejderressourcer', 'Kolonne1', 'Vores kolonne');
  await excel.user.type('Medarbejderressourcer', 'B5', 'Min');
  await typeAround();
  starts.set('plan', keepModel(excel.workbook));
  for (const { name } of [...excel.workbook.sheets]) if (!FEW.includes(name) && name !== 'Vores eget') await excel.user.deleteSheet(name);
  starts.set('few', keepModel(excel.workbook));
  takeFile(excel.workbook, frozenFile('step-3'));
  await typeAround();
  starts.set('older', keepModel(excel.workbook));
  // From here on what formulas give is what it was; formulas themselves are compared.
  excel.workbook.calculationMode = 'Manual';
});
afterAll(async () => {
  jest.useRealTimers();
  await under.close();
});

/** Edits are not heard, so that no check starts by itself and takes a request that is to fail. */
const checkOf = (workbook: OpenWorkbook) => new LiveCheck({ ...workbook, onEdited: () => Promise.resolve(() => Promise.resolve()) });

/** A command that is ready to be given, and what the workbook holds. */
async function ready({ given, start }: PaneCommand, begin: () => void) {
  begin();
  under.excel.faults.clear();
  const check = checkOf(under.workbook);
  await check.checkNow();
  const { result } = check.getState();
  if (!result) throw new Error(`not checked: ${check.getState().trouble}`);
  const run = given(result);
  // Somebody has edited since, so what the pane knows is not what the workbook says.
  if (start === 'plan' || start === 'few') await under.excel.user.type(...SINCE);
  await forgetCheck(check);
  return { check, run: () => run(under.workbook, check) };
}

/** The command is to look first. */
async function forgetCheck(check: LiveCheck): Promise<void> {
  under.excel.faults.sessionTimesOut();
  await check.checkNow();
  under.excel.roundTrips.reset();
}
const held = () => JSON.stringify(under.dump());

async function begun({ start, before }: PaneCommand): Promise<() => void> {
  starts.get(start)?.();
  await before?.(under.excel.user);
  return keepModel(under.excel.workbook);
}

/** What of {@link TYPED} stands in the workbook. */
const typed = () => TYPED.flatMap(([sheet, address, text]) => (under.excel.workbook.sheet(sheet) && under.excel.user.value(sheet, address) === text.replace(/^'/, '') ? [`${sheet}!${address}`] : []));

/** The answer first; the others leave the workbook as it was before the request. */
const FAULTS = ['answer lost', 'lost', 'timed out', 'cell being edited'] as const;
type Fault = (typeof FAULTS)[number];
const TROUBLE: Readonly<Record<Fault, WorkbookTrouble>> = { 'answer lost': 'unexpected', lost: 'unexpected', 'timed out': 'no-answer', 'cell being edited': 'busy' };

function plan(fault: Fault, request: number, requests: number): void {
  const { faults } = under.excel;
  if (fault === 'answer lost') faults.loses('reply', request);
  if (fault === 'lost') faults.loses('before', request);
  if (fault === 'timed out') faults.sessionTimesOut(request);
  // For as long as the command goes on asking.
  if (fault === 'cell being edited') for (let each = 0; each < requests + 3; each += 1) faults.fails(OFFICE_ERROR.cellEditMode, request + each);
}

test.each(Object.entries(COMMANDS))('%s, disturbed at any request: the user is told, nothing typed is lost, and the same again gives the same workbook', async (name, command) => {
  const begin = await begun(command);
  const first = await ready(command, begin);
  const before = held();
  const theirs = typed();
  await first.run();
  const requests = under.excel.roundTrips.awaited;
  const undisturbed = held();
  await first.check.stop();
  expect({ name, isChanged: undisturbed !== before, typed: typed(), isTyped: theirs.length > 1, requests: requests > 2 }).toEqual({ name, isChanged: true, typed: theirs, isTyped: true, requests: true });

  // The undisturbed run began as one does after a fault that has done nothing: with a check that got no answer.
  const mended = new Set([before]);
  let attempt = await ready(command, begin);
  for (let request = 1; request <= requests; request += 1) {
    for (const fault of FAULTS) {
      const where = { name, request, fault };
      plan(fault, request, requests);
      const outcome = await attempt.run().then(
        () => 'done' as const,
        (error: unknown) => (error instanceof WorkbookError ? error.trouble : error),
      );
      under.excel.faults.clear();
      const after = held();
      expect({ ...where, typed: typed() }).toEqual({ ...where, typed: theirs });
      // Where all is written and only the check that follows was disturbed, the pane shows that beside.
      const told = outcome === 'done' && after === undisturbed ? attempt.check.getState().trouble : outcome;
      expect({ ...where, told }).toEqual({ ...where, told: TROUBLE[fault] });

      if (after === before) {
        await forgetCheck(attempt.check);
        continue;
      }
      if (!mended.has(after)) {
        await attempt.run();
        const again = held();
        if (again !== undisturbed) expect({ ...where, dump: JSON.parse(again) as unknown }).toEqual({ ...where, dump: JSON.parse(undisturbed) as unknown });
        mended.add(after);
      }
      await attempt.check.stop();
      attempt = await ready(command, begin);
    }
  }
  await attempt.check.stop();
});
