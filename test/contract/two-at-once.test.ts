import { createSheets } from '../../src/app/create-sheets';
import type { CheckResult } from '../../src/app/check-plan';
import { LiveCheck } from '../../src/app/live-check';
import { versionsOf } from '../../src/app/saved-versions';
import { writeReport } from '../../src/app/write-report';
import { REPORT_TABLE } from '../../src/sheets/check-report';
import { WorkbookError, type OpenChange, type OpenWorkbook } from '../../src/workbook/workbook';
import { isLibrarysOwn } from '../excel/round-trips';
import type { BatchRequest } from '../excel/wire/protocol';
import { EDITS, type Edit, type EditName } from './co-author-edits';
import { openExcel, type ExcelUnderTest } from './excel-under-test';
import { keepModel } from './model-copy';
import { COMMANDS, PLAN, type PaneCommand } from './pane-commands';

jest.setTimeout(120_000);

/**
 * A co-author edits right before a request of a command: whatever anybody has typed stands somewhere in
 * the workbook; the command is done, or says that the workbook was changed; and the same once more does it.
 */
interface Command extends Pick<PaneCommand, 'before' | 'given'> {
  /** The sheets of the workbook; ours are asked for as far as they are among them. */
  readonly sheets: readonly string[];
  /** What there is when it is done. */
  readonly gives: (result: CheckResult) => unknown;
  readonly toBe: unknown;
  /** What the user has typed before, beside the plan. */
  readonly typed?: readonly string[];
  /** Edits that are not made, and why. */
  readonly without?: Partial<Readonly<Record<EditName, string>>>;
}

let under: ExcelUnderTest;
/** All sheets of {@link PLAN}. */
let start: () => void;
/** A workbook in which nobody hears of edits, so that no check starts by itself. */
const quiet = (workbook: OpenWorkbook): OpenWorkbook => ({ ...workbook, onEdited: () => Promise.resolve(() => Promise.resolve()) });

beforeAll(async () => {
  under = await openExcel();
  under.excel.workbook.calculationMode = 'Manual';
  await createSheets(under.workbook, PLAN);
  start = keepModel(under.excel.workbook);
});
afterAll(() => under.close());

const command = (name: string): PaneCommand => {
  const found = COMMANDS[name];
  if (!found) throw new Error(name);
  return found;
};
const allCells = () => under.excel.workbook.sheets.flatMap((sheet) => [...sheet.allCells()].map(([, , cell]) => cell));
/** All but headers, which follow the plan. */
function contents() {
  const { sheets, tables } = under.excel.workbook;
  return sheets.flatMap((sheet) => {
    const own = tables.filter((table) => table.sheet === sheet);
    const isHeader = (row: number, column: number) => own.some(({ rect }) => row === rect.row && column >= rect.column && column < rect.column + rect.columns);
    return [...sheet.allCells()].flatMap(([row, column, cell]) => (isHeader(row, column) ? [] : [cell]));
  });
}

/** Rows of the report by their numbers, as they stand in its table. */
function numbersOfReport(): readonly unknown[] {
  const table = under.excel.workbook.table(REPORT_TABLE);
  if (!table) return [];
  const column = table.body.column + table.columnNamed('Nr.');
  return Array.from({ length: table.body.rows }, (_, row) => table.sheet.cell(table.body.row + row, column)?.value).filter((value) => typeof value === 'number');
}
const isOneReport = () => numbersOfReport().length > 0 && new Set(numbersOfReport()).size === numbersOfReport().length;

const NOT_THERE = 'the pane tells what is missing before it writes anything';
const ONLY_HIDDEN = { 'keeps something on the hidden sheet': 'another sheet than those that are written' } as const;

const LISTED: Readonly<Record<string, Command>> = {
  'fit the sheets to other years and areas': {
    sheets: ['Stamdata', 'Løn', 'Budget', 'Ressourceoversigt'],
    before: async (person) => {
      const { columnNamed, body } = under.excel.workbook.table('hpBudget') ?? {};
      if (!body || !columnNamed) throw new Error('no budget');
      await person.type('Stamdata', 'B10', '31-10-2028');
      const areas = under.excel.workbook.table('hpIndsatsområder');
      if (!areas) throw new Error('no areas');
      for (const [line, chosen] of ['Ja', 'Nej', 'Ja'].entries()) await person.type('Stamdata', `B${areas.body.row + 1 + line}`, chosen);
      const year = under.excel.workbook.table('hpBudget')?.columnNamed('Projektår 4') ?? -1;
      const letter = String.fromCharCode(65 + body.column + year);
      await person.clear('Budget', `${letter}${body.row + 1}:${letter}${body.row + body.rows}`);
    },
    given: command('fit the sheets to the plan').given,
    gives: ({ fits }) => fits,
    toBe: [],
    without: ONLY_HIDDEN,
  },
  'repair the sheets': {
    sheets: ['Stamdata', 'Løn', 'Medarbejderressourcer', 'Ressourceoversigt'],
    before: async (person) => {
      await command('repair the sheets').before?.(person);
      await person.type('Stamdata', 'A9', 'Startdato');
      await person.deleteRows('Stamdata', 11);
      await person.clear('Ressourceoversigt', 'B6:B8');
      await person.clear('Løn', 'AD5:AD6');
    },
    given: command('repair the sheets').given,
    gives: ({ repairs }) => [repairs.headers, repairs.rows],
    toBe: [[], []],
    without: ONLY_HIDDEN,
  },
  'save a version': {
    ...command('save a version'),
    sheets: ['Stamdata', 'Løn', 'Medarbejderressourcer'],
    gives: async () => {
      const versions = versionsOf(await under.workbook.readVersions()).filter(({ name }) => name === 'Sendt til LBF');
      return versions.length > 0 && versions.every(({ state }) => state === 'whole');
    },
    toBe: true,
  },
  'justify a deviation': {
    ...command('justify a deviation'),
    sheets: ['Stamdata', 'Løn', 'Medarbejderressourcer', 'Begrundede afvigelser'],
    gives: () => allCells().filter(({ value }) => value === '=Aftalt').length,
    toBe: 1,
    without: { ...ONLY_HIDDEN, 'gives headers other names': NOT_THERE, 'deletes a sheet': NOT_THERE },
  },
  'write the report': {
    ...command('write the report'),
    sheets: ['Stamdata', 'Løn', 'Medarbejderressourcer'],
    gives: isOneReport,
    toBe: true,
    without: ONLY_HIDDEN,
  },
  'write the report anew, with fewer rows': {
    ...command('write the report'),
    sheets: ['Stamdata', 'Løn', 'Medarbejderressourcer'],
    before: async (person) => {
      await writeReport(under.workbook, new LiveCheck(quiet(under.workbook)));
      const body = under.excel.workbook.table(REPORT_TABLE)?.body;
      if (!body) throw new Error('no report');
      const row = (number: string, kind: string) => [number, kind, 'Løn', 'A1', 'Noget'];
      await person.paste('Kontrolrapport', `A${body.row + body.rows + 1}`, [['', '', 'Vores egen række'], row('98', 'Fejl'), row('99', 'Råd')]);
    },
    gives: isOneReport,
    typed: ['Vores egen række'],
    toBe: true,
    without: { ...ONLY_HIDDEN, 'fills in rows of each table': 'the rows of the report are ours to write anew' },
  },
  'make a sheet that is gone': {
    ...command('make a sheet that is gone'),
    sheets: ['Stamdata', 'Løn', 'Milepælsplan'],
    gives: ({ places }) => places.sheetOf('milestones') !== undefined,
    toBe: true,
    without: ONLY_HIDDEN,
  },
  'write texts as numbers': {
    ...command('write texts as numbers'),
    sheets: ['Stamdata', 'Løn'],
    gives: () => true,
    toBe: true,
    without: ONLY_HIDDEN,
  },
  'add the sheets of a file of the case': {
    ...command('add the sheets of a file of the case'),
    sheets: ['Stamdata', 'Løn', 'Milepælsplan'],
    gives: () => true,
    toBe: true,
    without: ONLY_HIDDEN,
  },
};

/** How often each text or number stands in the workbook that no formula gives. */
function constants(among = allCells()): ReadonlyMap<string, number> {
  const held = new Map<string, number>();
  for (const { value, formula } of among) if (formula === undefined && value !== '') held.set(String(value), (held.get(String(value)) ?? 0) + 1);
  return held;
}

type Constants = ReturnType<typeof constants>;
const fewer = (some: Constants, others: Constants): Constants => new Map([...some].map(([text, times]) => [text, Math.min(times, others.get(text) ?? 0)]));
const lacking = (wanted: Constants): readonly string[] => {
  const now = constants();
  return [...wanted].flatMap(([text, times]) => ((now.get(text) ?? 0) < times ? [text] : []));
};

const isEqual = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const outcomeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof WorkbookError ? error.trouble : error),
  );

/** Calls the function right before each request of ours. */
async function beforeRequests<T>(look: (request: number) => Promise<void>, work: () => Promise<T>): Promise<T> {
  const { host, roundTrips } = under.excel;
  const richApi = host.richApi.bind(host);
  let isLooking = false;
  roundTrips.reset();
  host.richApi = async (text) => {
    if (isLooking || isLibrarysOwn(JSON.parse(text) as BatchRequest)) return richApi(text);
    isLooking = true;
    await look(roundTrips.awaited + 1);
    isLooking = false;
    return richApi(text);
  };
  try {
    return await work();
  } finally {
    host.richApi = richApi;
  }
}

describe.each(Object.entries(LISTED))('%s', (_, { sheets, before, given, gives, toBe, typed = [], without = {} }) => {
  let begin: () => void;
  /** What people have typed and the command leaves. */
  let lasting: Constants;
  /** Those that write, and the one right before the first of them. */
  let requests: readonly number[];

  const concerns = (change: OpenChange) => (change.kind !== 'create-sheet' && change.kind !== 'repair') || sheets.includes(change.layout.name);
  const workbook = (): OpenWorkbook => quiet({ ...under.workbook, apply: (changes) => under.workbook.apply(changes.filter(concerns)) });
  async function ready() {
    begin();
    const check = new LiveCheck(workbook());
    await check.checkNow();
    const { result } = check.getState();
    if (!result) throw new Error(`not checked: ${check.getState().trouble}`);
    const run = given(result);
    return { check, run: () => run(workbook(), check) };
  }

  beforeAll(async () => {
    start();
    for (const { name } of [...under.excel.workbook.sheets]) if (!sheets.includes(name)) await under.excel.user.deleteSheet(name);
    const first = constants(contents());
    await before?.(under.excel.user);
    begin = keepModel(under.excel.workbook);
    const { run, check } = await ready();
    const seen: string[] = [];
    const look = () => Promise.resolve(void seen.push(JSON.stringify(under.dump())));
    await beforeRequests(look, run);
    await look();
    await check.stop();
    lasting = fewer(new Map([...first, ...typed.map((text) => [text, 1] as const)]), constants(contents()));
    const writing = seen.flatMap((text, index) => (index > 0 && text !== seen[index - 1] ? [index] : []));
    requests = [...new Set([Math.max(1, (writing[0] ?? 1) - 1), ...writing])];
    expect(writing).not.toEqual([]);
  });

  const edits = (Object.entries(EDITS) as [EditName, Edit][]).filter(([name]) => !(name in without));
  test.each(edits)('while somebody %s', async (__, edit) => {
    for (const request of requests) {
      const { run, check } = await ready();
      let [theirs, held]: [readonly string[], Constants] = [[], new Map()];
      const outcome = await beforeRequests(async (each) => {
        if (each !== request || held.size > 0) return;
        theirs = await edit({ model: under.excel.workbook, person: under.excel.coAuthor, workbook: under.workbook });
        held = constants();
      }, () => outcomeOf(run()));
      const wanted = new Map([...fewer(lasting, held), ...theirs.map((text) => [text, 1] as const)]);
      const lost = lacking(wanted);
      const given = async () => {
        const { result } = check.getState();
        return result && (await gives(result));
      };
      let [again, got] = ['done', outcome === 'done' ? await given() : undefined] as unknown[];
      if (!isEqual(got, toBe)) {
        await check.checkNow();
        again = await outcomeOf(run());
        got = await given();
      }
      const isTold = ['done', 'changed', 'busy'].includes(String(outcome));
      await check.stop();
      expect({ request, outcome, isTold, lost, again, lostThen: lacking(wanted), gives: got }).toEqual({ request, outcome, isTold: true, lost: [], again: 'done', lostThen: [], gives: toBe });
    }
  });
});
