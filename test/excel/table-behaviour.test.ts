import { type RunningExcel, startExcel } from './start-excel';

/** A table `Budget` at A1: År, Beløb, Moms = [@Beløb]*0.25, with three rows. */
async function budget(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:C4').values = [
      ['År', 'Beløb', 'Moms'],
      [2021, 100, ''],
      [2022, 200, ''],
      [2023, 400, ''],
    ];
    const table = sheet.tables.add('A1:C4', true);
    table.name = 'Budget';
    table.columns.getItem('Moms').getDataBodyRange().formulas = [['=[@Beløb]*0.25'], ['=[@Beløb]*0.25'], ['=[@Beløb]*0.25']];
    await context.sync();
  });
}

describe('tables behave as in Excel, where Univer’s do not', () => {
  let excel: RunningExcel;
  beforeEach(async () => {
    excel = await startExcel();
    await budget();
  });
  afterEach(() => excel.close());

  const values = (address: string): Promise<unknown[][]> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Ark1').getRange(address);
      range.load('values');
      await context.sync();
      return range.values;
    });
  const setFormula = (address: string, formula: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ark1').getRange(address).formulas = [[formula]];
      await context.sync();
    });

  // https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e
  it('reads [@x] as [#This Row], and shows both as [@x]', async () => {
    expect(await values('C2:C4')).toEqual([[25], [50], [100]]);
    await excel.user.type('Ark1', 'C3', '=Budget[[#This Row],[Beløb]]*2');
    expect(await values('C2:C4')).toEqual([[200], [400], [800]]);
    expect(excel.user.formula('Ark1', 'C2')).toBe('=[@Beløb]*2');
  });

  // https://support.microsoft.com/office/index-function-a5dcf0dd-996d-40a4-a822-b56b061328bd
  it('finds the n-th row with INDEX', async () => {
    await setFormula('E1', '=INDEX(Budget[Beløb],2)');
    expect(await values('E1')).toEqual([[200]]);
  });

  // https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e
  it('renames a header in every formula', async () => {
    await setFormula('E1', '=SUM(Budget[Beløb])');
    await excel.user.renameHeader('Budget', 'Beløb', 'Beløb i kr.');
    expect(excel.user.formula('Ark1', 'E1')).toBe('=SUM(Budget[[Beløb i kr.]])');
    expect(excel.user.formula('Ark1', 'C2')).toBe('=[@[Beløb i kr.]]*0.25');
    expect(await values('E1')).toEqual([[700]]);
    expect(await values('C4')).toEqual([[100]]);
  });

  it('renames a column when its header is typed over, and keeps headers unique', async () => {
    await excel.user.type('Ark1', 'A1', 'beløb');
    expect(await values('A1:C1')).toEqual([['beløb2', 'Beløb', 'Moms']]);
    await excel.user.clear('Ark1', 'A1');
    expect(await values('A1')).toEqual([['Kolonne1']]);
  });

  // https://support.microsoft.com/office/resize-a-table-by-adding-or-removing-rows-and-columns-e65ae4bb-e44b-43f4-ad8b-7d68784f1165
  it('grows when something is typed right below, and fills the calculated column', async () => {
    await setFormula('E1', '=SUM(Budget[Beløb])');
    await excel.user.type('Ark1', 'B5', '800');
    expect(await values('A5:C5')).toEqual([['', 800, 200]]);
    expect(await values('E1')).toEqual([[1500]]);
    await excel.user.type('Ark1', 'B7', '5');
    expect(excel.workbook.table('Budget')?.rect.rows).toBe(5);
  });

  it('grows by all rows of a paste, and to the right by a column', async () => {
    await excel.user.paste('Ark1', 'A5', [
      ['2024', '10'],
      ['2025', '20'],
    ]);
    expect(await values('A5:C6')).toEqual([
      [2024, 10, 2.5],
      [2025, 20, 5],
    ]);
    await excel.user.type('Ark1', 'D1', 'Note');
    expect(excel.workbook.table('Budget')?.columns.map(({ name }) => name)).toEqual(['År', 'Beløb', 'Moms', 'Note']);
  });

  // https://support.microsoft.com/office/use-calculated-columns-in-an-excel-table-873fbac6-7110-4300-8f6f-aafa2ea11ce8
  it('fills the calculated column of a row that is inserted, in the table or on the sheet', async () => {
    await excel.user.insertTableRow('Budget', 1);
    await excel.user.type('Ark1', 'B3', '40');
    expect(await values('A2:C5')).toEqual([
      [2021, 100, 25],
      ['', 40, 10],
      [2022, 200, 50],
      [2023, 400, 100],
    ]);
    await excel.user.insertRows('Ark1', 5);
    await excel.user.type('Ark1', 'B5', '8');
    expect(await values('C5')).toEqual([[2]]);
  });

  // https://support.microsoft.com/office/create-and-format-tables-e81aa349-b006-4f8a-9806-5af9df0ac664
  it('names an inserted column as Excel does', async () => {
    await excel.user.insertTableColumn('Budget', 1);
    await excel.user.insertTableColumn('Budget', 1);
    expect(await values('A1:E1')).toEqual([['År', 'Kolonne2', 'Kolonne1', 'Beløb', 'Moms']]);
    expect(await values('E4')).toEqual([[100]]);
  });

  // https://support.microsoft.com/office/how-to-correct-a-ref-error-822c8e46-e610-4d02-bf29-ec4b8c5ff4be
  it('turns references to a deleted sheet into #REF!', async () => {
    await excel.user.addSheet('Sum');
    await excel.user.type('Sum', 'A1', '=SUM(Budget[Beløb])');
    await excel.user.type('Sum', 'A2', '=Ark1!B2');
    await excel.user.deleteSheet('Ark1');
    expect(excel.user.formula('Sum', 'A1')).toBe('=SUM(#REF!)');
    expect(excel.user.formula('Sum', 'A2')).toBe('=#REF!B2');
    expect([excel.user.value('Sum', 'A1'), excel.user.value('Sum', 'A2')]).toEqual(['#REF!', '#REF!']);
  });

  // https://support.microsoft.com/office/total-the-data-in-an-excel-table-6944378f-a222-4449-93d8-474386b11f20
  it('does not count the totals row as data', async () => {
    await setFormula('E1', '=SUM(Budget[Moms])');
    await excel.user.showTotals('Budget');
    expect(await values('A5:C5')).toEqual([['Total', '', 175]]);
    expect(await values('E1')).toEqual([[175]]);
    await excel.user.type('Ark1', 'B6', '1');
    expect(excel.workbook.table('Budget')?.rect.rows).toBe(5);
    await excel.user.insertTableRow('Budget');
    await excel.user.type('Ark1', 'B5', '4');
    expect(await values('C5:C6')).toEqual([[1], [176]]);
  });

  it('makes all formulas of an empty column the last one written, as Excel does by design', async () => {
    // https://github.com/OfficeDev/office-js/issues/2093
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Budget');
      const column = table.columns.add(undefined, undefined, 'Formel');
      column.getDataBodyRange().formulas = [['=1+1'], ['=2+2'], ['=3+3']];
      await context.sync();
    });
    expect(await values('D2:D4')).toEqual([[6], [6], [6]]);
  });

  it('keeps an overwritten formula as an exception', async () => {
    await excel.user.type('Ark1', 'C3', '99');
    await excel.user.insertTableRow('Budget');
    await excel.user.type('Ark1', 'B5', '8');
    expect(await values('C2:C5')).toEqual([[25], [99], [100], [2]]);
  });

  it('gives the tables of a copied sheet new names, which the copy’s formulas speak of', async () => {
    await excel.user.type('Ark1', 'E1', '=SUM(Budget[Beløb])');
    const copy = await excel.user.copySheet('Ark1');
    expect(copy).toBe('Ark1 (2)');
    const [, table] = excel.workbook.tables;
    expect(table?.name).toMatch(/^Budget\d+$/);
    await excel.user.type(copy, 'B2', '1000');
    expect(excel.user.formula(copy, 'E1')).toBe(`=SUM(${table?.name}[Beløb])`);
    expect([excel.user.value(copy, 'E1'), excel.user.value('Ark1', 'E1'), excel.user.value(copy, 'C2')]).toEqual([1600, 700, 250]);
  });

  it('sorts rows with their formulas, resizes, and turns into a range', async () => {
    await setFormula('E1', '=SUM(Budget[Beløb])');
    await excel.user.sortTable('Budget', 'Beløb', false);
    expect(await values('A2:C4')).toEqual([
      [2023, 400, 100],
      [2022, 200, 50],
      [2021, 100, 25],
    ]);
    await excel.user.resizeTable('Budget', 'A1:C3');
    expect(await values('E1')).toEqual([[600]]);
    await excel.user.convertTableToRange('Budget');
    expect(excel.user.formula('Ark1', 'E1')).toBe('=SUM($B$2:$B$3)');
    expect(await values('E1')).toEqual([[600]]);
  });

  it('turns a deleted column into #REF!', async () => {
    await excel.user.deleteTableColumn('Budget', 'Beløb');
    expect(excel.user.formula('Ark1', 'B2')).toBe('=#REF!*0.25');
    expect(await values('B2')).toEqual([['#REF!']]);
  });
});
