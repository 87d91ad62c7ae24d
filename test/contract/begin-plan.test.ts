import { addRows } from '../../src/app/add-rows';
import { checkPlan } from '../../src/app/check-plan';
import { createSheets } from '../../src/app/create-sheets';
import { LiveCheck } from '../../src/app/live-check';
import { planOfAnswers } from '../../src/app/plan-of-answers';
import { completeSheets } from '../../src/app/plan-sheets';
import { proposedIndicatorRow, proposedIndicators } from '../../src/app/proposed-indicators';
import { proposedMilestoneRows, proposedMilestones } from '../../src/app/proposed-milestones';
import type { Day } from '../../src/domain/calendar';
import { exact, fraction } from '../../src/domain/exact';
import type { Plan } from '../../src/domain/plan';
import { planToJson } from '../../src/domain/plan-json';
import type { TableKey } from '../../src/domain/path';
import { known, valueOf } from '../../src/domain/reading';
import { PROGRAMME_2015_18 } from '../../src/programmes/2015-18';
import { CURRENT_PROGRAMME, PROGRAMMES } from '../../src/programmes/programmes';
import { readSheets } from '../../src/sheets/read-sheets';
import type { Snapshot } from '../../src/sheets/snapshot';
import { WorkbookError } from '../../src/workbook/workbook';
import { openExcel, type ExcelUnderTest } from './excel-under-test';

jest.setTimeout(120_000);

const ANSWERED = planOfAnswers({
  programme: CURRENT_PROGRAMME,
  name: 'Vejleåparken 2025-29',
  from: '2025-11-01' as Day,
  to: '2029-10-31' as Day,
  parties: [{ name: 'Boligforeningen AAB', kind: 'housing-organisation' }, { name: 'Ishøj Kommune', kind: 'municipality' }],
  areas: [{ area: 'employment', weighting: fraction<'share'>(2, 3) }, { area: 'cohesion' }],
  positions: [{ title: 'Leder (AB)', hours: exact<'hours'>(37), paidBy: 'plan' }, { title: '1/2 vejleder', paidBy: 'plan' }, { title: 'Sundhedskonsulent', paidBy: 'others' }],
});
/** What the guide asks about. */
const asked = (plan: Plan) => {
  const { masterData, areas, parties, positions, salaries } = planToJson(plan) as Record<string, unknown>;
  return { masterData, areas, parties, positions, salaries };
};

let under: ExcelUnderTest;
let check: LiveCheck;
beforeEach(async () => {
  under = await openExcel();
  check = new LiveCheck(under.workbook);
});
afterEach(async () => {
  await check.stop();
  await under.close();
});
const roundTripsOf = async (work: () => Promise<unknown>) => {
  await under.excel.settle();
  under.excel.roundTrips.reset();
  await work();
  return under.excel.roundTrips.awaited;
};
const planNow = async () => (await checkPlan(under.workbook)).plan;

test('the plan read back is what was answered, in as many round trips as blank sheets take, and a draft without findings', async () => {
  expect(await roundTripsOf(() => createSheets(under.workbook, ANSWERED))).toBe(2);
  const { plan, findings } = await checkPlan(under.workbook);
  expect(asked(plan)).toEqual(asked(ANSWERED));
  expect(findings.map(({ rule }) => rule)).toEqual([]);
});

test.each(PROGRAMMES)('nothing answered under $id is a plan without anything but the programme', async (programme) => {
  const plan = planOfAnswers({ programme, parties: [], areas: [], positions: [] });
  await createSheets(under.workbook, plan);
  expect(asked(await planNow())).toEqual(asked(plan));
});

test('sheets that are gone are made anew for the plan that is there: its programme, years and areas', async () => {
  const answered = planOfAnswers({
    programme: PROGRAMME_2015_18,
    from: '2017-03-01' as Day,
    to: '2020-02-29' as Day,
    parties: [],
    areas: [{ area: 'safety' }],
    positions: [{ title: 'Leder', paidBy: 'plan' }],
  });
  const plan = { ...answered, masterData: { ...answered.masterData, yearBasis: valueOf('calendar' as const) } };
  await createSheets(under.workbook, plan);
  const before = await under.workbook.read();
  for (const sheet of ['Budget', 'Ressourceoversigt', 'Overblik', 'Delmål']) await under.person.deleteSheet(sheet);
  await check.start();
  const alone = await roundTripsOf(() => check.checkNow());
  expect(await roundTripsOf(() => completeSheets(under.workbook, check))).toBe(2 + alone);
  const after = await under.workbook.read();
  const shown = ({ cells }: Snapshot) => ['budget', 'overviewPositions', 'overviewAreas', 'boardIndicators', 'subGoals'].map((key) => {
    const { headers, rows = [] } = cells[key as TableKey] ?? {};
    return [headers, ...rows.map(([cell]) => cell?.value)];
  });
  expect(shown(after)).toEqual(shown(before));
  expect(readSheets(after).state).toMatchObject({ missingTables: [], fits: [], missingHeaders: [], missingOverviewRows: [] });
  expect(planToJson(await planNow())).toEqual(planToJson(plan));
});

test('interrupted, and run again: the answers are there once', async () => {
  await check.start();
  under.excel.faults.interruptsAfter(40, 2);
  await expect(completeSheets(under.workbook, check, ANSWERED)).rejects.toThrow(WorkbookError);
  under.excel.faults.clear();
  await completeSheets(under.workbook, check, ANSWERED);
  expect(asked(await planNow())).toEqual(asked(ANSWERED));
});

test('proposed rows are put in at one step, are read back as they were shown, and are not proposed again', async () => {
  await createSheets(under.workbook, { ...ANSWERED, masterData: { ...ANSWERED.masterData, accountingYearStart: valueOf(1) } });
  await check.start();
  const before = await planNow();
  const indicators = proposedIndicators(before, CURRENT_PROGRAMME);
  const milestones = proposedMilestones(before, 2);
  const additions = [
    { table: 'indicators', rows: indicators.map(proposedIndicatorRow) },
    { table: 'milestones', rows: proposedMilestoneRows(milestones, before) },
  ] as const;
  // Two to put in, one to read.
  expect(await roundTripsOf(() => addRows(under.workbook, check, additions))).toBe(3);

  const { plan, findings } = await checkPlan(under.workbook);
  expect(plan.indicators.map(({ indicator, unit, comparator }) => [known(indicator), known(unit), known(comparator)])).toEqual(
    indicators.map(({ id, unit, comparator }) => [id, unit, comparator]),
  );
  expect(indicators).toHaveLength(10);
  expect(plan.milestones.map(({ name, start, deadline }) => ({ name: known(name), start: known(start), deadline: known(deadline) }))).toEqual(
    milestones.map(({ name, start, deadline }) => ({ name, start, deadline })),
  );
  expect(findings.map(({ rule }) => rule)).toEqual([]);
  expect(proposedIndicators(plan, CURRENT_PROGRAMME)).toEqual([]);
  expect(proposedMilestones(plan, 4)).toEqual([]);

  await addRows(under.workbook, check, additions);
  expect(planToJson(await planNow())).toEqual(planToJson(plan));
});
