import { createSheets } from '../../src/app/create-sheets';
import { LiveCheck } from '../../src/app/live-check';
import { repairSheets } from '../../src/app/repair';
import { WorkbookError } from '../../src/workbook/workbook';
import { boardPageSheet } from '../../src/sheets/board-page';
import type { Chart } from '../excel/workbook/chart';
import { endColumn, endRow } from '../excel/workbook/rect';
import { ActionKind, type Action } from '../excel/wire/protocol';
import { soundPlan } from '../fixtures/plans';
import { openExcel, type ExcelUnderTest } from './excel-under-test';
import { fileOfPlan } from './file-of-plan';

jest.setTimeout(120_000);

const OURS = (boardPageSheet.charts ?? []).map(({ name }) => name);
/** The second request writes; the first looks. */
const WRITING = 2;

let under: ExcelUnderTest;
beforeEach(async () => {
  under = await openExcel();
  under.excel.workbook.calculationMode = 'Manual';
});
afterEach(() => under.close());

const charts = (): readonly Chart[] => under.excel.workbook.sheet('Overblik')?.charts ?? [];
const looks = () => charts().map(({ id: _, settings, titleFormula, ...rest }) => ({ ...rest, title: titleFormula?.replaceAll("'", ''), settings: [...settings].sort() }));
const repair = () => repairSheets(under.workbook, new LiveCheck(under.workbook));
const inExcel = (work: (charts: Excel.ChartCollection, sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Overblik');
    work(sheet.charts, sheet);
    await context.sync();
  });

/** Everything that was asked of Excel in the request that writes. */
async function writingActions(): Promise<readonly Action[]> {
  const { host } = under.excel;
  const execute = host.execute.bind(host);
  const batches: (readonly Action[])[] = [];
  host.execute = (request) => {
    batches.push(request.Actions);
    return execute(request);
  };
  await createSheets(under.workbook, soundPlan);
  host.execute = execute;
  return batches[WRITING - 1] ?? [];
}

test('all are made in the round trips that the sheets take anyway, and show what the file’s charts show', async () => {
  await createSheets(under.workbook, soundPlan);
  expect(under.excel.roundTrips.awaited).toBeLessThanOrEqual(3);
  const inFile = fileOfPlan(soundPlan).sheets.find(({ name }) => name === 'Overblik')?.charts ?? [];
  const letters = (column: number) => String.fromCharCode(65 + column);
  const written = (rect: { row: number; column: number; rows: number; columns: number } | null) =>
    rect && `$${letters(rect.column)}$${rect.row + 1}:$${letters(endColumn(rect))}$${endRow(rect) + 1}`;
  const cell = (rect: { row: number; column: number }) => `$${letters(rect.column)}$${rect.row + 1}`;
  expect(
    charts().map(({ name, rect, series, titleFormula }) => ({
      name,
      from: rect && { row: rect.row, column: rect.column },
      to: rect && { row: endRow(rect), column: endColumn(rect) },
      title: titleFormula?.replace(/^='?Overblik'?!/, ''),
      series: series.map((each) => [cell(each.name), written(each.values), written(each.categories)]),
    })),
  ).toEqual(
    inFile.map(({ name, from, to, title, series, categories }) => {
      const own = (formula: string) => formula.replace(/^'?Overblik'?!/, '');
      return { name, from, to, title: own(title.formula), series: series.map((each) => [own(each.name.formula), own(each.values.formula), own(categories.formula)]) };
    }),
  );
  expect(charts().map(({ name }) => name)).toEqual(OURS);
});

test('interrupted anywhere in the making of a chart: running again gives the same charts', async () => {
  const actions = await writingActions();
  const expected = looks();
  const named = actions.flatMap(({ ActionType, Name }, index) => (ActionType === ActionKind.SetProperty && Name === 'PlotVisibleOnly' ? [index] : []));
  expect(named).toHaveLength(OURS.length);
  const [first = 0, second = 0] = named;
  const step = Math.ceil((second - first) / 4);
  const counts = [...Array.from({ length: 5 }, (_, index) => first + 1 + index * step), second + 1];
  for (const count of counts) {
    await under.close();
    under = await openExcel();
    under.excel.workbook.calculationMode = 'Manual';
    under.excel.faults.interruptsAfter(count, WRITING);
    await expect(createSheets(under.workbook, soundPlan)).rejects.toThrow(WorkbookError);
    await createSheets(under.workbook, soundPlan);
    expect({ count, charts: looks() }).toEqual({ count, charts: expected });
  }
});

test('the repair puts a missing chart back, and leaves a restyled one and the user’s own', async () => {
  await createSheets(under.workbook, soundPlan);
  const made = looks();
  const [gone = '', restyled = ''] = OURS;
  await inExcel((all, sheet) => {
    all.getItem(gone).delete();
    all.getItem(restyled).format.fill.setSolidColor('#FFFF00');
    all.getItem(restyled).setPosition('A1', 'B2');
    const own = all.add('Pie', sheet.tables.getItem('hpOverblikStatus').columns.getItem('Antal').getRange(), 'Columns');
    own.name = 'Mit eget';
  });
  const before = looks().filter(({ name }) => name !== gone);
  await repair();
  const after = looks();
  expect(after.filter(({ name }) => name !== gone)).toEqual(before);
  expect(after.find(({ name }) => name === gone)).toEqual(made.find(({ name }) => name === gone));
});

test('a repair that was interrupted in the making of a chart is finished by the next', async () => {
  await createSheets(under.workbook, soundPlan);
  const made = looks();
  const [gone = ''] = OURS;
  await inExcel((all) => all.getItem(gone).delete());
  await inExcel((all, sheet) => {
    const begun = all.add('BarClustered', sheet.tables.getItem('hpOverblikMedfinansiering').columns.getItem('Andel').getRange(), 'Columns');
    begun.name = `${gone}…`;
  });
  await repair();
  expect([...looks()].sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual([...made].sort((a, b) => (a.name < b.name ? -1 : 1)));
});
