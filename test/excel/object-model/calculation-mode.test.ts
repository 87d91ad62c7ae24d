import { type RunningExcel, startExcel } from '../start-excel';

describe('the mode of calculation', () => {
  let excel: RunningExcel;
  beforeEach(async () => {
    excel = await startExcel();
  });
  afterEach(() => excel.close());

  it('calculates only when asked, in manual mode', async () => {
    const resultIn = (mode: 'Manual' | 'Automatic', ask: boolean) =>
      Excel.run(async (context) => {
        const { application } = context.workbook;
        const range = context.workbook.worksheets.getItem('Ark1').getRange('A1:B1');
        application.calculationMode = mode;
        range.getCell(0, 0).values = [[Math.random()]];
        if (ask) application.calculate('Full');
        range.load('values');
        application.load('calculationMode');
        await context.sync();
        expect(application.calculationMode).toBe(mode);
        const [number, copy] = range.values[0] as number[];
        return number === copy;
      });
    await excel.user.type('Ark1', 'B1', '=A1');
    expect(await resultIn('Manual', false)).toBe(false);
    expect(await resultIn('Manual', true)).toBe(true);
    expect(await resultIn('Manual', false)).toBe(false);
    expect(await resultIn('Automatic', false)).toBe(true);
  });
});
