import { checkPlan } from '../../src/app/check-plan';
import { createSheets, NEW_PLAN } from '../../src/app/create-sheets';
import { SHEETS } from '../../src/sheets/sheets';
import { faultyPlan, soundPlan } from '../fixtures/plans';
import { openExcel, type ExcelUnderTest } from './excel-under-test';
import { describeWorkbookContract, POSITIONS_NAME } from './workbook-contract';

jest.setTimeout(60_000);

describe('the workbook in Excel', () => describeWorkbookContract(openExcel));

describe('the workbook in Excel: round trips', () => {
  let under: ExcelUnderTest;
  beforeEach(async () => {
    under = await openExcel();
  });
  afterEach(() => under.close());

  /** Round trips of what is done. */
  async function roundTripsOf(work: () => Promise<unknown>): Promise<number> {
    await under.excel.settle();
    under.excel.roundTrips.reset();
    await work();
    return under.excel.roundTrips.awaited;
  }

  test('creating takes two, creating what is there one, checking one', async () => {
    const { workbook } = under;
    expect(await roundTripsOf(() => createSheets(workbook, faultyPlan))).toBe(2);
    expect(await roundTripsOf(() => createSheets(workbook, faultyPlan))).toBe(1);
    expect(await roundTripsOf(() => checkPlan(workbook))).toBe(1);
    expect(under.excel.roundTrips.largestResponse).toBeLessThan(500_000);
  });

  test('a renamed table takes one more', async () => {
    await createSheets(under.workbook, soundPlan);
    await under.person.renameTable('hpLøn', 'Lønninger');
    expect(await roundTripsOf(() => checkPlan(under.workbook))).toBe(2);
  });

  test('a table with a million blank rows takes one, and a small answer', async () => {
    await createSheets(under.workbook, soundPlan);
    await under.excel.user.resizeTable('hpLøn', 'A4:F1048576');
    expect(await roundTripsOf(() => checkPlan(under.workbook))).toBe(1);
    expect(under.excel.roundTrips.largestResponse).toBeLessThan(350_000);
    expect((await checkPlan(under.workbook)).plan.salaries).toHaveLength(2);
  });

  test('selecting takes one, shows a hidden sheet, and selects what is meant', async () => {
    await createSheets(under.workbook, soundPlan);
    await under.excel.user.hideSheet('Løn');
    const { excel, workbook } = under;
    expect(await roundTripsOf(() => workbook.select([{ sheet: 'Løn', row: 4, column: 2 }, { sheet: 'Løn', row: 5, column: 2 }]))).toBe(1);
    expect(excel.workbook.active.name).toBe('Løn');
    expect(excel.workbook.active.visibility).toBe('Visible');
    expect(excel.workbook.selection).toEqual({ row: 4, column: 2, rows: 2, columns: 1 });
  });

  test("the user's language is known, and the first sheet is shown when all are made", async () => {
    expect(under.workbook.facts.language).toBe('da-DK');
    await createSheets(under.workbook, NEW_PLAN);
    expect(under.excel.workbook.active.name).toBe(SHEETS[0]?.name);
  });
});

describe('the workbook in Excel: the look', () => {
  let under: ExcelUnderTest;
  beforeAll(async () => {
    under = await openExcel();
    await createSheets(under.workbook, soundPlan);
  });
  afterAll(() => under.close());
  const sheet = (name: string) => under.dump().sheets.find((each) => each.name === name);

  test('title, header, input and number formats', () => {
    const cells = sheet('Løn')?.cells;
    expect(cells?.['A1']).toMatchObject({ value: 'Løn', format: { bold: true, fontSize: 18 } });
    expect(cells?.['C4']).toMatchObject({ format: { fill: '#0F6C5C', fontColor: '#FFFFFF', bold: true, wrap: true, horizontal: 'Right' } });
    expect(cells?.['C5']).toMatchObject({ value: 37, format: { fill: '#FFFBE8', numberFormat: '#,##0.00', horizontal: 'Right' } });
    expect(cells?.['B5']).toMatchObject({ format: { horizontal: 'Left', indent: 1 } });
    expect(cells?.['A12']).toMatchObject({ value: '', format: { borders: { EdgeBottom: { style: 'Continuous', color: '#E0E0E0' } } } });
    expect(sheet('Stamdata')?.cells['A6']).toMatchObject({ value: 'Planens navn', format: { fill: '#F6FAF9' } });
  });

  test('narrow columns with headers that run upwards, figures with as many decimals in every row, sums on a ground', () => {
    const cells = sheet('Ressourceoversigt')?.cells;
    expect(cells?.['C11']).toMatchObject({ value: 'Timer i Løn', format: { orientation: 90, horizontal: 'Center', vertical: 'Bottom', wrap: false } });
    expect(cells?.['C12']).toMatchObject({ format: { numberFormat: '#,##0.00', horizontal: 'Right', indent: 0 } });
    expect(sheet('Budget')?.cells['A13']).toMatchObject({ value: 'I alt', format: { bold: true, fill: '#F6FAF9' } });
  });

  test('gridlines, frozen rows, widths and the printed page', () => {
    expect(sheet('Løn')?.rest).toMatchObject({
      showGridlines: false,
      tabColor: '#0F6C5C',
      frozen: { rows: 4, columns: 0 },
      widths: expect.arrayContaining([[0, 161.25]]) as unknown,
      page: expect.arrayContaining([
        ['orientation', 'Landscape'],
        ['paperSize', 'A4'],
        ['rightFooter', 'Side &P af &N'],
        ['zoom', { horizontalFitToPages: 3 }],
        ['leftMargin', 36],
        ['printTitle-rows', expect.objectContaining({ row: 0, rows: 4 })],
        ['printTitle-columns', expect.objectContaining({ column: 0, columns: 1 })],
      ]) as unknown,
    });
    expect(sheet('Stamdata')?.rest).toMatchObject({
      frozen: { rows: 0 },
      page: expect.arrayContaining([['zoom', { horizontalFitToPages: 1, verticalFitToPages: 2 }]]) as unknown,
    });
  });

  test('lists, their mild warning, and help', () => {
    const { validations } = sheet('Løn')?.rest as { validations: unknown };
    expect(validations).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          rect: { row: 4, column: 0, rows: 8, columns: 1 },
          rule: { list: { inCellDropDown: true, source: '=hpStillingsliste' } },
          errorAlert: { showAlert: true, style: 'Information', title: 'Ikke på listen', message: 'Vælg helst fra listen.' },
        }),
        expect.objectContaining({
          rect: { row: 3, column: 2, rows: 1, columns: 1 },
          prompt: expect.objectContaining({ title: 'Timer pr. uge', showPrompt: true }) as unknown,
        }),
      ]),
    );
    expect(under.dump().names).toContainEqual(expect.objectContaining(POSITIONS_NAME));
  });

  test('tables without banding, forms and overviews without filter buttons', () => {
    expect(under.dump().tables).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'hpStamdata', showFilterButton: false, showBandedRows: false }),
        expect.objectContaining({ name: 'hpOversigtStillinger', showFilterButton: false, showBandedRows: false }),
        expect.objectContaining({ name: 'hpLøn', showFilterButton: true, showBandedRows: false, style: 'TableStyleLight1' }),
      ]),
    );
  });
});
