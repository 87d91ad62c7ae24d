import { type RunningExcel, startExcel } from '../start-excel';

describe('the object model', () => {
  let excel: RunningExcel;
  beforeEach(async () => {
    excel = await startExcel();
  });
  afterEach(() => excel.close());

  it('tells everything about a workbook in one nested load', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add('Løn');
      worksheets.add('Skjult').visibility = 'VeryHidden';
      sheet.getRange('A1:B1').values = [['Navn', 'Timer']];
      sheet.tables.add('A1:B1', true).name = 'Løn_timer';
      await context.sync();
      worksheets.load('items/id,items/name,items/visibility,items/tables/items/name,items/tables/items/id,items/tables/columns/items/name');
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual(['Ark1 Visible', 'Løn Visible', 'Skjult VeryHidden']);
      const [table] = worksheets.items[1]?.tables.items ?? [];
      expect(table?.name).toBe('Løn_timer');
      expect(table?.columns.items.map(({ name }) => name)).toEqual(['Navn', 'Timer']);
    });
  });

  it('has sheets: added, copied, moved, hidden, deleted', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const first = worksheets.getItem('Ark1');
      first.getRange('A1').values = [[5]];
      const copy = first.copy('End');
      copy.getRange('A2').formulas = [['=A1*2']];
      copy.name = 'Kopi';
      copy.position = 0;
      copy.tabColor = '#00ff00';
      copy.showGridlines = false;
      first.visibility = 'Hidden';
      const active = worksheets.getActiveWorksheet();
      active.load('name');
      worksheets.load('items/name,items/position');
      copy.load('tabColor,showGridlines');
      const result = copy.getRange('A2');
      result.load('values');
      const count = worksheets.getCount(true);
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['Kopi', 'Ark1']);
      expect([active.name, copy.tabColor, copy.showGridlines, count.value]).toEqual(['Kopi', '#00FF00', false, 1]);
      expect(result.values).toEqual([[10]]);
    });
    for (const name of ['Kopi', 'a/b', 'x'.repeat(32)]) {
      await expect(
        Excel.run(async (context) => {
          context.workbook.worksheets.add(name);
          await context.sync();
        }),
      ).rejects.toMatchObject({ code: name === 'Kopi' ? 'ItemAlreadyExists' : 'InvalidArgument' });
    }
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Kopi').delete();
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
  it('understands written values as English Excel does', () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Ark1').getRange('A1:H1');
      range.getCell(0, 6).numberFormat = [['@']];
      range.values = [['12', '1,234.5', "'007", '25%', 'true', '2021-11-01', '007', '=1+1']];
      range.load('values,formulas,numberFormat');
      await context.sync();
      expect(range.values).toEqual([[12, 1234.5, '007', 0.25, true, 44501, '007', 2]]);
      expect(range.formulas[0]?.[7]).toBe('=1+1');
      expect(range.numberFormat[0]?.slice(3, 7)).toEqual(['0%', 'General', 'm/d/yyyy', '@']);
      range.values = [[null, null, null, null, null, null, null, 'ny']];
      range.load('values');
      await context.sync();
      expect(range.values[0]).toEqual([12, 1234.5, '007', 0.25, true, 44501, '007', 'ny']);
    }));

  it('formats cells, whole columns and large ranges without touching every cell', () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ark1');
      const cell = sheet.getRange('B2:C3');
      cell.format.set({ wrapText: true, horizontalAlignment: 'Right', columnWidth: 90, fill: { color: '#ffcc00' }, font: { bold: true, size: 14 } });
      cell.format.borders.getItem('EdgeBottom').style = 'Continuous';
      sheet.getRange('D:D').numberFormat = [['0.00']];
      sheet.getRange('E2:E1048576').format.protection.locked = false;
      sheet.getRange('D7').values = [[1.5]];
      const later = sheet.getRange('D7');
      const border = cell.format.borders.getItem('EdgeBottom');
      const locked = sheet.getRange('E1:E9').format.protection;
      cell.load('format/fill/color,format/font/bold,format/columnWidth,format/wrapText');
      later.load('numberFormat,text');
      border.load('style');
      locked.load('locked');
      const used = sheet.getUsedRange(true);
      used.load('address');
      await context.sync();
      expect(cell.format.toJSON()).toMatchObject({ columnWidth: 90, wrapText: true, fill: { color: '#FFCC00' }, font: { bold: true } });
      expect([later.numberFormat, later.text, border.style, locked.locked]).toEqual([[['0.00']], [['1,50']], 'Continuous', null]);
      expect(used.address).toBe("'Ark1'!D7");
    }));

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
  it('finds ranges from ranges', () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ark1');
      sheet.getRange('B2:C4').values = [
        [1, 2],
        [3, 4],
        [5, ''],
      ];
      const range = sheet.getRange('B2:C4');
      const found = [
        range.getCell(1, 1),
        range.getRow(2),
        range.getColumn(1),
        range.getResizedRange(1, -1),
        range.getOffsetRange(-1, -1),
        range.getLastRow(),
        range.getEntireColumn(),
        range.getBoundingRect('E9'),
        range.getIntersectionOrNullObject('C3:D9'),
        sheet.getRange('C:C').getUsedRangeOrNullObject(true),
        sheet.getRangeByIndexes(0, 1, 2, 3),
        sheet.getRange('B3').getSurroundingRegion(),
      ];
      const none = range.getIntersectionOrNullObject('X1');
      const whole = sheet.getRange('C:C');
      whole.load('values');
      for (const item of found) item.load('address');
      await context.sync();
      expect(found.map(({ address }) => address.replace("'Ark1'!", ''))).toEqual(
        ['C3', 'B4:C4', 'C2:C4', 'B2:B5', 'A1:B3', 'B4:C4', 'B:C', 'B2:E9', 'C3:C4', 'C2:C3', 'B1:D2', 'B2:C4'],
      );
      expect([none.isNullObject, whole.values]).toEqual([true, null]);
    }));

  it('keeps validations, and refuses what a person types against a list', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ark1');
      sheet.getRange('F1:F2').values = [['Kommune'], ['Fonden']];
      const range = sheet.getRange('A1:A5');
      range.dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('F1:F2') as unknown as string } };
      range.dataValidation.errorAlert = { title: 'Kilde', message: 'Vælg en kilde.', showAlert: true, style: 'Stop' };
      sheet.getRange('A3').dataValidation.clear();
      const { dataValidation } = sheet.getRange('A1');
      const cleared = sheet.getRange('A3').dataValidation;
      dataValidation.load('rule,type,errorAlert,ignoreBlanks');
      cleared.load('type');
      await context.sync();
      expect([dataValidation.type, dataValidation.rule.list?.source, cleared.type]).toEqual(['List', "='Ark1'!$F$1:$F$2", 'None']);
    });
    await excel.user.type('Ark1', 'A1', 'fonden');
    await expect(excel.user.type('Ark1', 'A2', 'Staten')).rejects.toThrow('Vælg en kilde.');
    await excel.user.paste('Ark1', 'A2', [['Staten']]);
    expect(excel.user.value('Ark1', 'A2')).toBe('Staten');
  });

  it('keeps conditional formats, and moves their formulas with inserted rows', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ark1');
      const rule = sheet.getRange('B2:B9').conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=B2>$C$5';
      rule.custom.format.fill.color = '#FFC7CE';
      const cellValue = sheet.getRange('B2:B9').conditionalFormats.add('CellValue');
      cellValue.cellValue.rule = { formula1: '=1', operator: 'NotEqualTo' };
      await context.sync();
    });
    await excel.user.insertRows('Ark1', 1);
    await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem('Ark1').getRange('B3');
      conditionalFormats.load('items/type,items/priority');
      await context.sync();
      expect(conditionalFormats.items.map(({ type }) => type)).toEqual(['CellValue', 'Custom']);
      const [, custom] = conditionalFormats.items;
      custom?.custom.rule.load('formula');
      await context.sync();
      expect(custom?.custom.rule.formula).toBe('=B3>$C$6');
    });
  });

  it('keeps names, which formulas use and renamed sheets follow', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ark1');
      sheet.getRange('A1:A2').values = [[3], [4]];
      context.workbook.names.add('Timer', sheet.getRange('A1:A2'), 'om ugen');
      sheet.getRange('B1').formulas = [['=SUM(Timer)']];
      sheet.name = 'Løn';
      const name = context.workbook.names.getItem('timer');
      const range = name.getRange();
      const sum = sheet.getRange('B1');
      const missing = context.workbook.names.getItemOrNullObject('Mangler');
      name.load('formula,comment');
      range.load('address');
      sum.load('values');
      await context.sync();
      expect([name.formula, name.comment, range.address, missing.isNullObject]).toEqual(['=Løn!$A$1:$A$2', 'om ugen', 'Løn!A1:A2', true]);
      expect(sum.values).toEqual([[7]]);
    });
  });

  it('protects sheets but for unlocked cells', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ark1');
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect({ allowSort: true }, 'ord');
      sheet.getRange('B2').values = [[1]];
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    });
    await expect(excel.user.type('Ark1', 'A1', 'nej')).rejects.toMatchObject({ code: 'AccessDenied' });
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Ark1');
      protection.unprotect('ord');
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(false);
    });
  });

  it('keeps a sheet’s properties, frozen rows and page', () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ark1');
      sheet.customProperties.add('helhedsplan', '1');
      sheet.customProperties.add('HELHEDSPLAN', '2');
      sheet.freezePanes.freezeRows(4);
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      sheet.pageLayout.setPrintTitleRows('$1:$4');
      sheet.pageLayout.headersFooters.defaultForAllPages.rightFooter = 'Side &P af &N';
      sheet.pageLayout.setPrintMargins('Centimeters', { left: 2 });
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      sheet.customProperties.load('items/key,items/value');
      sheet.pageLayout.load('orientation,leftMargin,headersFooters/defaultForAllPages/rightFooter');
      const missing = sheet.customProperties.getItemOrNullObject('mangler');
      await context.sync();
      expect(sheet.customProperties.items.map(({ key, value }) => [key, value])).toEqual([['helhedsplan', '2']]);
      expect([frozen.address, sheet.pageLayout.orientation, missing.isNullObject]).toEqual(["'Ark1'!1:4", 'Landscape', true]);
      expect(sheet.pageLayout.leftMargin).toBeCloseTo(56.7, 1);
    }));

  it('adds, reads and deletes rows and columns of tables', () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ark1');
      sheet.getRange('A1:B1').values = [['Navn', 'Timer']];
      const table = sheet.tables.add('A1:B1', true);
      table.rows.add(undefined, [
        ['a', 1],
        ['b', 2],
      ]);
      table.rows.add(0, [['før', 0]]);
      table.columns.add(1, [['Stilling'], ['leder'], ['x'], ['y']]);
      table.rows.getItemAt(2).delete();
      const body = table.getDataBodyRange();
      const header = table.getHeaderRowRange();
      body.load('values,address');
      header.load('values');
      table.load('name,style');
      table.rows.load('count');
      await context.sync();
      expect(table.name).toBe('Tabel1');
      expect(header.values).toEqual([['Navn', 'Stilling', 'Timer']]);
      expect(body.values).toEqual([
        ['før', 'leder', 0],
        ['a', 'x', 1],
      ]);
      expect(table.rows.count).toBe(2);
      table.delete();
      const gone = context.workbook.tables.getItemOrNullObject('Tabel1');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    }));

  it('knows the selection', async () => {
    await excel.user.select('Ark1', 'B2:C3');
    await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange();
      const cell = context.workbook.getActiveCell();
      selected.load('address');
      cell.load('address');
      await context.sync();
      expect([selected.address, cell.address]).toEqual(["'Ark1'!B2:C3", "'Ark1'!B2"]);
    });
  });

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
