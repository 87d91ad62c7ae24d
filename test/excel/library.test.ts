import { type RunningExcel, startExcel } from './start-excel';

/** The error a script sees, with the real library's name for it. */
async function failure(script: (context: Excel.RequestContext) => Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(script);
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error('nothing failed');
}

describe('the real library', () => {
  let excel: RunningExcel;
  beforeEach(async () => {
    excel = await startExcel();
  });
  afterEach(() => excel.close());

  it('knows its host', async () => {
    expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: 'PC' });
    expect(Office.context.displayLanguage).toBe('da-DK');
    expect(Office.context.officeTheme.bodyBackgroundColor.toUpperCase()).toBe('#FFFFFF');
  });

  // https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#load
  it('refuses to tell what was not loaded', async () => {
    const unloaded = await failure(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ark1');
      await context.sync();
      return sheet.name;
    });
    expect(unloaded.code).toBe('PropertyNotLoaded');
    expect(unloaded).toBeInstanceOf(excel.OfficeExtension.Error);
    const early = await failure(async (context) => context.workbook.worksheets.getCount().value);
    expect(early.code).toBe('ValueNotLoaded');
  });

  // https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties
  it('makes null objects, and null objects of their children', () =>
    Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Mangler');
      const cell = missing.getRange('A1');
      const there = context.workbook.worksheets.getItemOrNullObject('ark1');
      missing.load('name');
      cell.load('values');
      there.load('name');
      await context.sync();
      expect([missing.isNullObject, cell.isNullObject, there.isNullObject, there.name]).toEqual([true, true, false, 'Ark1']);
    }));

  it('says what does not exist, and where', async () => {
    const error = await failure(async (context) => {
      context.workbook.worksheets.getItem('Mangler').load('name');
      await context.sync();
    });
    expect(error.code).toBe('ItemNotFound');
    expect((error.debugInfo as { statement?: string }).statement).toContain('getItem');
  });

  // https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
  it('keeps what a failed batch did before it failed', async () => {
    await failure(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ark1');
      sheet.getRange('F1').values = [['sket']];
      context.workbook.worksheets.getItem('Mangler').activate();
      sheet.getRange('F2').values = [['ikke sket']];
      await context.sync();
    });
    expect([excel.user.value('Ark1', 'F1'), excel.user.value('Ark1', 'F2')]).toEqual(['sket', '']);
  });

  it('refuses arrays of another shape, bad addresses and writing whole columns', async () => {
    const attempts: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => (sheet.getRange('A1:B1').values = [[1, 2, 3]]),
      (sheet) => sheet.getRange('hvad som helst').load('values'),
      (sheet) => (sheet.getRange('A:A').values = 1 as unknown as unknown[][]),
    ];
    for (const attempt of attempts) {
      const error = await failure(async (context) => {
        attempt(context.workbook.worksheets.getItem('Ark1'));
        await context.sync();
      });
      expect(error.code).toBe('InvalidArgument');
    }
  });

  it('needs one round trip for one awaited sync; the library’s own clean-up is counted apart', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ark1');
      for (let row = 1; row <= 50; row++) sheet.getRange(`A${row}`).values = [[row]];
      await context.sync();
    });
    await excel.settle();
    expect(excel.roundTrips.awaited).toBe(1);
    expect(excel.roundTrips.library).toBe(1);
    excel.roundTrips.reset();
    expect(excel.roundTrips.awaited + excel.roundTrips.library).toBe(0);
  });

  // https://learn.microsoft.com/javascript/api/office/officeextension.trackedobjects
  it('keeps tracked objects and frees the others', async () => {
    const { references } = excel.host.interpreter;
    const before = references.count;
    let kept: Excel.Range | undefined;
    let lost: Excel.Range | undefined;
    await Excel.run(async (context) => {
      kept = context.workbook.worksheets.getItem('Ark1').getRange('A2');
      lost = context.workbook.worksheets.getItem('Ark1').getRange('A3');
      context.trackedObjects.add(kept);
      kept.load('address');
      lost.load('address');
      await context.sync();
    });
    await excel.settle();
    expect(references.count).toBe(before + 1);
    if (!kept || !lost) throw new Error('no ranges');
    const range = kept;
    await Excel.run(range, async (context) => {
      range.load('values');
      await context.sync();
    });
    expect(range.values).toEqual([['']]);
    range.context.trackedObjects.remove(range);
    await range.context.sync();
    expect(references.count).toBe(before);
    const freed = lost;
    const failed = await failure(async () => freed.load('values'));
    expect(failed.code).toBe('InvalidObjectPath');
  });

  it('names the member that the stand-in lacks', async () => {
    const error = await failure(async (context) => {
      context.workbook.worksheets.getItem('Ark1').shapes.addLine(0, 0, 9, 9);
      await context.sync();
    });
    expect(error.message).toBe('NotImplemented: Worksheet.shapes');
    const property = await failure(async (context) => {
      context.workbook.worksheets.getItem('Ark1').load('standardWidth');
      await context.sync();
    });
    expect(property.message).toBe('NotImplemented: Worksheet.standardWidth');
  });

  it('writes large ranges in pieces of its own, and quickly', async () => {
    const values = Array.from({ length: 2000 }, (_row, index) => Array.from({ length: 10 }, (_cell, at) => index * at));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ark1').getRange('A1:J2000').values = values;
      await context.sync();
    });
    expect(excel.user.value('Ark1', 'J2000')).toBe(1999 * 9);
  });

  it('saves settings with the document and in the workbook', async () => {
    const { settings } = Office.context.document;
    settings.set('sprog', { valgt: 'da' });
    await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
    expect(Object.keys(excel.host.savedSettings)).toEqual(['sprog']);
    await Excel.run(async (context) => {
      context.workbook.settings.add('valg', { faser: [1, 2] });
      const setting = context.workbook.settings.getItem('valg');
      const missing = context.workbook.settings.getItemOrNullObject('mangler');
      setting.load('value');
      await context.sync();
      expect(setting.value).toEqual({ faser: [1, 2] });
      expect(missing.isNullObject).toBe(true);
    });
  });

  it('opens a workbook of ours', async () => {
    await Excel.createWorkbook('UEsDBA==');
    expect(excel.host.opened).toEqual(['UEsDBA==']);
  });
});

describe('an older Excel', () => {
  it('does not have what its requirement sets lack', async () => {
    const excel = await startExcel({ requirementSets: { ExcelApi: '1.4' }, language: 'en-US' });
    try {
      expect(Office.context.requirements.isSetSupported('ExcelApi', '1.4')).toBe(true);
      expect(Office.context.requirements.isSetSupported('ExcelApi', '1.8')).toBe(false);
      const error = await failure(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').dataValidation.rule = {};
        await context.sync();
      });
      expect(error.code).toBe('ApiNotFound');
    } finally {
      await excel.close();
    }
  });
});
