import { checkPlan } from '../../src/app/check-plan';
import { createSheets } from '../../src/app/create-sheets';
import { fitPreview, fitSheets } from '../../src/app/fit';
import { LiveCheck } from '../../src/app/live-check';
import type { Plan } from '../../src/domain/plan';
import { EMPTY, known } from '../../src/domain/reading';
import { PROGRAMME_2015_18 } from '../../src/programmes/2015-18';
import { PROGRAMME_2019_26 } from '../../src/programmes/2019-26';
import { measuresOf } from '../../src/programmes/programme';
import { planToJson } from '../../src/domain/plan-json';
import { SOUND_WORKBOOK } from '../../src/domain/workbook-state';
import { readSheets } from '../../src/sheets/read-sheets';
import { fullPlan } from '../fixtures/full-plan';
import { isLibrarysOwn } from '../excel/round-trips';
import { WorkbookError } from '../../src/workbook/workbook';
import { openExcel, type ExcelUnderTest } from './excel-under-test';
import { miscalculated } from './miscalculated';

jest.setTimeout(240_000);

const plan = fullPlan(3);
let under: ExcelUnderTest;

beforeEach(async () => {
  under = await openExcel();
  await createSheets(under.workbook, plan);
});
afterEach(() => under.close());

const fit = () => fitSheets(under.workbook, new LiveCheck(under.workbook));
const preview = async () => fitPreview((await checkPlan(under.workbook)).fits);
const listing = (...some: readonly unknown[]) => expect.arrayContaining([...some]) as unknown;
const json = (read: Plan) => planToJson(read) as { budget: { amounts: unknown[] }[] };

/** Types a fact of *Stamdata*. */
async function state(label: string, text: string) {
  const { cells } = await under.workbook.read();
  const facts = cells.masterData;
  const line = facts?.rows.findIndex((row) => row[0]?.value === label) ?? -1;
  await under.person.type('Stamdata', `B${(facts?.row ?? 0) + 2 + line}`, text);
}

/** Everything that somebody typed into the tables: no formula of ours, no header. */
async function typed(): Promise<readonly string[]> {
  const { cells } = await under.workbook.read();
  return (['budget', 'financing', 'salaries'] as const)
    .flatMap((key) => cells[key]?.rows.flat() ?? [])
    .filter(({ kind, formula }) => kind !== 'empty' && formula === undefined)
    .map(({ value }) => String(value))
    .sort();
}

async function expectToFollow() {
  const snapshot = await under.workbook.read();
  const { plan: read, state: found } = readSheets(snapshot);
  expect(found).toEqual(SOUND_WORKBOOK);
  expect(miscalculated(snapshot, read)).toEqual([]);
  return { read, headers: snapshot.cells.budget?.headers ?? [] };
}

test('sheets that follow the plan are left alone', async () => {
  expect(await preview()).toBeUndefined();
});

test('a longer plan gets a column for the new year, and loses it again', async () => {
  const before = await typed();
  await state('Sidste dag', '31-10-2030');
  expect(await preview()).toMatchObject({ added: listing('Projektår 5'), kept: [], removed: [] });
  expect(await fit()).toBe(true);
  const { headers } = await expectToFollow();
  expect(headers.indexOf('Projektår 5')).toBe(headers.indexOf('Projektår 4') + 1);
  await state('Sidste dag', '31-10-2029');
  expect(await preview()).toMatchObject({ added: [], kept: [], removed: listing('Projektår 5') });
  expect(await fit()).toBe(true);
  const { read } = await expectToFollow();
  expect(planToJson(read)).toEqual(planToJson(plan));
  expect(await typed()).toEqual(before);
});

test('by calendar year what was written for the plan’s years stays, counts no more, and comes back', async () => {
  const before = await typed();
  await state('Budgetår', 'Kalenderår');
  expect(await preview()).toMatchObject({
    added: listing('Kalenderår 2025', 'Kalenderår 2029'),
    kept: listing({ from: 'Projektår 1', to: 'Tidligere: Projektår 1', because: 'no-longer' }),
  });
  expect(await fit()).toBe(true);
  const { read } = await expectToFollow();
  expect(json(read).budget.flatMap(({ amounts }) => amounts)).toEqual([]);
  expect(await typed()).toEqual(before);
  await fit();
  expect(await typed()).toEqual(before);

  await state('Budgetår', 'Projektår');
  expect((await preview())?.again).toContain('Projektår 1');
  expect(await fit()).toBe(true);
  const back = await expectToFollow();
  expect(json(back.read).budget).toEqual(json(plan).budget);
  expect(await typed()).toEqual(before);
});

test('accounting years are named as the accounts name them, and their first and last months are counted', async () => {
  await state('Regnskabsåret begynder i', 'juli');
  await state('Budgetår', 'Regnskabsår');
  expect(await fit()).toBe(true);
  const { headers } = await expectToFollow();
  expect(headers.filter((header) => header.startsWith('Regnskabsår'))).toEqual(['Regnskabsår 2025/26', 'Regnskabsår 2026/27', 'Regnskabsår 2027/28', 'Regnskabsår 2028/29', 'Regnskabsår 2029/30']);
  // The months of the year have moved, and the year is the same.
  await state('Regnskabsåret begynder i', 'oktober');
  expect(await fit()).toBe(true);
  await expectToFollow();
});

test('years that have the very same days keep their amounts under the other name', async () => {
  await state('Første dag', '1-1-2026');
  await state('Sidste dag', '31-12-2029');
  await state('Budgetår', 'Kalenderår');
  const { sameDays = [], kept } = (await preview()) ?? {};
  expect(sameDays).toContainEqual({ from: 'Projektår 1', to: 'Kalenderår 2026', because: 'same-days' });
  expect(kept).toEqual([]);
  expect(await fit()).toBe(true);
  const { read } = await expectToFollow();
  expect(json(read).budget).toEqual(json(plan).budget);
});

test('a plan by calendar year that is moved keeps each amount in its own year', async () => {
  await state('Budgetår', 'Kalenderår');
  await fit();
  const { cells } = await under.workbook.read();
  const column = cells.budget?.headers.indexOf('Kalenderår 2026') ?? -1;
  const address = (offset: number) => `${String.fromCharCode(65 + (cells.budget?.column ?? 0) + column + offset)}${(cells.budget?.row ?? 0) + 2}`;
  await under.person.type('Budget', address(-1), '25');
  await under.person.type('Budget', address(0), '26');
  await under.person.type('Budget', address(1), '27');
  const before = await typed();
  await state('Første dag', '1-11-2026');
  await state('Sidste dag', '31-10-2030');
  expect(await fit()).toBe(true);
  const { read } = await expectToFollow();
  expect(json(read).budget[0]?.amounts).toEqual([2600, 2700]);
  expect(await typed()).toEqual(before);
});

test('areas that are chosen or chosen no longer come and go in the overviews, and nothing that is typed does', async () => {
  const before = await typed();
  const { cells } = await under.workbook.read();
  const row = (cells.areas?.row ?? 0) + 2;
  const headers = async () => (await under.workbook.read()).cells.overviewPositions?.headers ?? [];
  const places = async () => (await under.workbook.read()).cells.overviewAreas?.rows.map(([cell]) => cell?.value) ?? [];
  const [all, [first, ...others]] = [await headers(), await places()];
  await under.person.type('Stamdata', `B${row}`, 'Nej');
  expect(await preview()).toMatchObject({ removed: { length: 2 }, rows: { added: [], kept: [], again: [], removed: [first] } });
  expect(await fit()).toBe(true);
  expect(await places()).toEqual(others);
  expect(await headers()).toHaveLength(all.length - 2);
  await under.person.type('Stamdata', `B${row}`, 'Ja');
  expect((await preview())?.added).toHaveLength(2);
  expect(await fit()).toBe(true);
  expect([await headers(), await places()]).toEqual([all, [first, ...others]]);
  await expectToFollow();
  expect(await typed()).toEqual(before);

  const overview = (await under.workbook.read()).cells.overviewAreas;
  await under.person.type('Ressourceoversigt', `C${(overview?.row ?? 0) + 2}`, '12');
  await under.person.type('Stamdata', `B${row}`, 'Nej');
  expect((await preview())?.rows.removed).toEqual([]);
});

/** A plan that has written something of two of its areas, and nothing of the others. */
const halfWritten = {
  ...fullPlan(2),
  areas: fullPlan(2).areas.map((area, index) => (index % 2 === 0 ? area : { ...area, chosen: EMPTY, weighting: EMPTY, subAgreementDate: EMPTY, subAgreementPeriod: EMPTY, subAgreementState: EMPTY })),
};

describe('under another programme', () => {
  const column = async (key: 'areas' | 'documents' | 'overviewAreas' | 'boardStaff' | 'boardIndicators') => (await under.workbook.read()).cells[key]?.rows.map(([cell]) => cell?.value) ?? [];

  test('Stamdata gets its areas and documents; what holds something stays under another name, and gets its own back', async () => {
    await under.close();
    under = await openExcel();
    await createSheets(under.workbook, halfWritten);
    await state('Bevillingsperiode', '2015-18');
    const told = await preview();
    expect(told?.rows).toEqual({
      added: ['Tryghed og trivsel', 'Kriminalpræventiv indsats', 'Uddannelse og beskæftigelse', 'Forebyggelse og forældreansvar', 'Bilag med centrale målinger'],
      kept: [
        { from: 'Uddannelse og livschancer', to: 'Tidligere: Uddannelse og livschancer', because: 'no-longer' },
        { from: 'Kriminalitetsforebyggelse', to: 'Tidligere: Kriminalitetsforebyggelse', because: 'no-longer' },
      ],
      again: [],
      removed: ['Beskæftigelse', 'Sammenhængskraft og medborgerskab'],
    });
    expect(await fit()).toBe(true);
    const { state: after, plan: read } = readSheets(await under.workbook.read());
    expect(after).toEqual(SOUND_WORKBOOK);
    expect(read.areas.map(({ area, chosen }) => [known(area), chosen.kind])).toEqual(
      expect.arrayContaining(PROGRAMME_2015_18.areas.map(({ id }) => [id, 'empty'])),
    );
    expect(read.areas).toHaveLength(4);
    expect(await column('areas')).toEqual(listing('Tidligere: Uddannelse og livschancer', 'Tidligere: Kriminalitetsforebyggelse'));
    expect(await column('documents')).toContain('Bilag med centrale målinger');
    expect(await column('overviewAreas')).toEqual(['Tværgående']);
    expect(await column('boardIndicators')).not.toContain('Børn i dagtilbud');

    const areas = (await under.workbook.read()).cells.areas;
    const line = areas?.rows.findIndex(([cell]) => cell?.value === 'Kriminalpræventiv indsats') ?? -1;
    await under.person.type('Stamdata', `B${(areas?.row ?? 0) + 2 + line}`, 'Ja');
    expect(await fit()).toBe(true);
    expect(await column('overviewAreas')).toEqual(['Kriminalpræventiv indsats', 'Tværgående']);
    expect(await column('boardStaff')).toEqual(['Kriminalpræventiv indsats', 'Tværgående']);

    // Both programmes call a column "Kriminalitet %", of areas that they call otherwise.
    await state('Bevillingsperiode', '2019-26');
    expect((await preview())?.rows.again).toEqual(['Uddannelse og livschancer', 'Kriminalitetsforebyggelse']);
    expect(await fit()).toBe(true);
    const { read: back } = await expectToFollow();
    expect(json(back)).toEqual(json(halfWritten));
    expect((await column('boardIndicators')).filter((name) => name !== '').sort()).toEqual(measuresOf(PROGRAMME_2019_26).map(({ name }) => name).sort());
  });
});

test('a formula of somebody’s that takes figures from a column which goes becomes its figure', async () => {
  const { cells } = await under.workbook.read();
  const column = String.fromCharCode(65 + (cells.budget?.headers.indexOf('Projektår 2') ?? 0));
  const address = `${column}${(cells.budget?.row ?? 0) + 2}`;
  await under.person.type('Budget', address, '=SUM(hpLøn[Projektår 2])');
  const shown = under.excel.user.value('Budget', address);
  await state('Budgetår', 'Kalenderår');
  expect(await fit()).toBe(true);
  const after = await under.workbook.read();
  const at = after.cells.budget?.headers.indexOf('Tidligere: Projektår 2') ?? -1;
  expect(after.cells.budget?.rows[0]?.[at]).toMatchObject({ value: shown });
  await expectToFollow();
});

const CHANGES = [
  { what: 'other years', before: plan, fact: 'Budgetår', to: 'Kalenderår', parts: [0.1, 0.2, 0.35, 0.5, 0.8], finishing: [0.4] },
  { what: 'another programme', before: halfWritten, fact: 'Bevillingsperiode', to: '2015-18', parts: [0.3, 0.55, 0.65, 0.75], finishing: [] },
];

test.each(CHANGES)('interrupted anywhere and run again, with $what: the same workbook', async ({ before, fact, to, parts, finishing: ends }) => {
  const change = async () => {
    await state(fact, to);
  };
  const written = async () => {
    const { cells } = await under.workbook.read();
    return Object.fromEntries(Object.entries(cells).map(([key, { headers, rows, totals }]) => [key, [headers, ...rows, totals?.cells ?? []].map((row) => row.map((cell) => (typeof cell === 'string' ? cell : (cell.formula ?? cell.value))))]));
  };
  await under.close();
  under = await openExcel();
  await createSheets(under.workbook, before);
  await change();
  await under.excel.settle();
  const counts: number[] = [];
  const { host } = under.excel;
  const execute = host.execute.bind(host);
  host.execute = (request) => {
    if (!isLibrarysOwn(request)) counts.push(request.Actions.length);
    return execute(request);
  };
  await fit();
  host.execute = execute;
  const expected = await written();
  // As in a repair: the fourth request changes the columns, the sixth writes formulas and look.
  const [, , , changing = 0, , finishing = 0] = counts;
  const sample = [
    ...parts.map((part) => ({ request: 4, count: Math.floor(changing * part) })),
    ...ends.map((part) => ({ request: 6, count: Math.floor(finishing * part) })),
  ];
  for (const { request, count } of sample) {
    await under.close();
    under = await openExcel();
    await createSheets(under.workbook, before);
    await change();
    under.excel.faults.interruptsAfter(count, request);
    await expect(fit()).rejects.toThrow(WorkbookError);
    await under.excel.settle();
    under.excel.faults.clear();
    expect(await fit()).toBe(true);
    expect({ request, count, written: await written() }).toEqual({ request, count, written: expected });
    expect(under.excel.workbook.sheets.every(({ customProperties }) => customProperties.size === 0)).toBe(true);
  }
});
