import { checkPlan } from '../../src/app/check-plan';
import { createSheets } from '../../src/app/create-sheets';
import { findingKeys } from '../../src/app/finding-changes';
import { fixFinding, fixesFor, type FixedCell } from '../../src/app/fix-finding';
import { LiveCheck } from '../../src/app/live-check';
import { toNumber, type Exact } from '../../src/domain/exact';
import { TOTALS_ROW } from '../../src/domain/path';
import { planFromJson, planToJson } from '../../src/domain/plan-json';
import { known } from '../../src/domain/reading';
import { addressOf } from '../../src/sheets/places';
import { soundPlan } from '../fixtures/plans';
import { openExcel, type ExcelUnderTest } from './excel-under-test';

jest.setTimeout(60_000);

const OVERWRITTEN = 'workbook-formula-overwritten';
/** Øre. */
const KRONER = 100;
const lines = [100_000, 20_000].map((amount, index) => ({ number: `${index + 1}`, post: 'Aktiviteter', amounts: Array.from({ length: 4 }, () => amount * KRONER) }));
const plan = planFromJson({ ...(planToJson(soundPlan) as object), budget: lines });

let under: ExcelUnderTest;
let check: LiveCheck;

beforeEach(async () => {
  under = await openExcel();
  await createSheets(under.workbook, plan);
  check = new LiveCheck(under.workbook);
  await check.checkNow();
});
afterEach(() => under.close());

/** Where a field of one of the rows is, and where a sum of the totals row is. */
function placeOf(table: 'budget' | 'staffResources' | 'overviewPositions', row: string | number, field: string): readonly [string, string] {
  const { result } = check.getState();
  const name = typeof row === 'string' ? row : table === 'overviewPositions' ? undefined : result?.plan[table][row]?.row;
  const place = result?.places.cellOf({ table, ...(name === undefined ? {} : { row: name }), field });
  if (!place) throw new Error(`${table} has no ${field}`);
  return [place.sheet, addressOf(table === 'overviewPositions' ? { ...place, row: place.row + 1 } : place)];
}
async function offered(rule: string) {
  await check.checkNow();
  const { result } = check.getState();
  const [finding, key] = [...findingKeys(result?.findings ?? [])].find(([each]) => each.rule === rule) ?? [];
  if (!result || !finding || key === undefined) throw new Error(`${rule} is not found`);
  const [fix] = fixesFor(finding, result);
  return { key, fix };
}
const put = async (rule: string) => {
  const { key, fix } = await offered(rule);
  if (!fix) throw new Error('no fix');
  expect(await fixFinding(under.workbook, check, key, fix)).toBe(true);
  return fix;
};
const rules = async () => (await checkPlan(under.workbook)).findings.map(({ rule }) => rule);
const cell = ([sheet, address]: readonly [string, string]) => ({ value: under.excel.user.value(sheet, address), formula: under.excel.user.formula(sheet, address) });
const shown = ({ cells }: { readonly cells: readonly FixedCell[] }) =>
  cells.map(({ before, after, calculated }) => [known(before), known(after), calculated] as const);

test('a total that was typed over is the sum again; what it comes to is shown before', async () => {
  const total = placeOf('budget', 0, 'total');
  const formula = cell(total).formula;
  await under.excel.user.type(...total, '450000');
  const { fix } = await offered('budget-sum');
  expect(fix && shown(fix)).toEqual([[450_000 * KRONER, 400_000 * KRONER, true]]);
  under.excel.roundTrips.reset();
  await put('budget-sum');
  // The check that finds it anew, reading the cell, writing it, and the check that follows.
  expect(under.excel.roundTrips.awaited).toBe(4);
  expect(cell(total)).toMatchObject({ value: 400_000, formula });
  expect(formula).toContain('SUM');
  expect(await rules()).not.toContain('budget-sum');
});

test('a sum of the totals row is the sum again, beside one that somebody typed and keeps', async () => {
  const [year, whole] = [placeOf('budget', TOTALS_ROW, 'amounts.1'), placeOf('budget', TOTALS_ROW, 'total')];
  await under.excel.user.type(...year, '5');
  await under.excel.user.type(...whole, '7');
  const fix = await put('budget-sum');
  expect(shown(fix)).toEqual([[5 * KRONER, 120_000 * KRONER, true]]);
  expect([cell(year).value, cell(whole).value]).toEqual([120_000, 7]);
});

test('a calculated cell that was typed over is calculated again, and the rest of its column stays', async () => {
  const cells = [0, 1].map((row) => placeOf('staffResources', row, 'fte'));
  const before = cells.map((each) => cell(each));
  await under.excel.user.type(...(cells[0] as [string, string]), '20');
  const fix = await put(OVERWRITTEN);
  expect(shown(fix).map(([from]) => from && toNumber(from as Exact<string>))).toEqual([20]);
  expect(cells.map((each) => cell(each))).toEqual(before);
});

test('one that was emptied, and one that holds a text in a cell for texts', async () => {
  const cells = [0, 1].map((row) => placeOf('staffResources', row, 'fte')) as [string, string][];
  const before = cells.map((each) => cell(each).value);
  const [first, second] = cells as [[string, string], [string, string]];
  await under.excel.user.clear(...first);
  await put(OVERWRITTEN);
  await under.excel.user.setNumberFormat(...second, '@');
  await under.excel.user.type(...second, 'en halv');
  await put(OVERWRITTEN);
  expect(cells.map((each) => cell(each).value)).toEqual(before);
});

test('in an overview nobody can say beforehand what comes out, and it comes out', async () => {
  const status = placeOf('overviewPositions', 0, 'status');
  const before = cell(status).value;
  await under.excel.user.type(...status, 'Passer');
  const fix = await put(OVERWRITTEN);
  expect(shown(fix)).toEqual([['Passer', undefined, true]]);
  expect(cell(status).value).toBe(before);
});

test("a formula of somebody's own stays, and so does what stands beside it: Excel may fill the whole column", async () => {
  const [first, second] = [0, 1].map((row) => placeOf('staffResources', row, 'fte')) as [[string, string], [string, string]];
  await under.excel.user.type(...first, '20');
  await under.excel.user.type(...second, '=1+1');
  await check.checkNow();
  const { result } = check.getState();
  const found = result?.findings.filter(({ rule }) => rule === OVERWRITTEN) ?? [];
  expect(found.map(({ variant }) => variant)).toEqual(['value', 'formula']);
  expect(found.flatMap((finding) => (result ? fixesFor(finding, result) : []))).toEqual([]);
});

test('what has been edited since it was shown is left alone', async () => {
  const total = placeOf('budget', 0, 'total');
  await under.excel.user.type(...total, '450000');
  const { key, fix } = await offered('budget-sum');
  await under.excel.user.type(...total, '460000');
  await check.checkNow();
  expect(fix && (await fixFinding(under.workbook, check, key, fix))).toBe(false);
  expect(cell(total).value).toBe(460_000);
});
