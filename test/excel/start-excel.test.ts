import { type RunningExcel, startExcel } from './start-excel';

describe('the Excel stand-in', () => {
  let excel: RunningExcel;
  beforeEach(async () => {
    excel = await startExcel();
  });
  afterEach(() => excel.close());

  it('writes, calculates within the batch and reads back', async () => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Data');
      sheet.getRange('A1:C3').values = [
        ['Navn', 'Antal', 'Pris'],
        ['a', 2, 3.5],
        ['b', 4, 1],
      ];
      sheet.getRange('D2').formulas = [['=B2*C2']];
      sheet.getRange('D3').formulas = [['=SUM(B2:B3)']];
      const range = sheet.getRange('A1:D3');
      range.load('values,formulas,address,rowCount,valueTypes');
      await context.sync();
      return { address: range.address, values: range.values, formulas: range.formulas, valueTypes: range.valueTypes };
    });
    expect(read.address).toBe('Data!A1:D3');
    expect(read.values.map((row: readonly unknown[]) => row[3])).toEqual(['', 7, 6]);
    expect(read.formulas[1]?.[3]).toBe('=B2*C2');
    expect(read.valueTypes[0]).toEqual(['String', 'String', 'String', 'Empty']);
    expect(excel.roundTrips.awaited).toBe(1);
  });

  it('installs the globals and takes them away again', async () => {
    expect(excel.Excel).toBe(Excel);
    const other = excel;
    await other.close();
    expect('Excel' in globalThis).toBe(false);
    excel = await startExcel();
  });
});
