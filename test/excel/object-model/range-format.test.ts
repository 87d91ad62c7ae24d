import { type RunningExcel, startExcel } from '../start-excel';

describe('the format of a range', () => {
  let excel: RunningExcel;
  beforeEach(async () => {
    excel = await startExcel();
  });
  afterEach(() => excel.close());

  // https://learn.microsoft.com/javascript/api/excel/excel.rangeformat
  it.each([
    ['indentLevel', 250, 251],
    ['textOrientation', -90, 91],
  ] as const)('takes %s as far as Excel does', async (property, most, tooMuch) => {
    await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem('Ark1').getRange('B2');
      format.load(property);
      await context.sync();
      expect(format[property]).toBe(0);
      format[property] = most;
      format.load(property);
      await context.sync();
      expect(format[property]).toBe(most);
      format[property] = tooMuch;
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });
});
