import { type RunningExcel, startExcel } from './start-excel';

describe('events', () => {
  let excel: RunningExcel;
  beforeEach(async () => {
    excel = await startExcel();
  });
  afterEach(() => excel.close());

  // https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs
  it('tell what a person typed, where and by whom', async () => {
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    const handler = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ark1');
      const added = sheet.onChanged.add(async (args) => void seen.push(args));
      await context.sync();
      return added;
    });
    await excel.user.type('Ark1', 'B2', '10');
    await excel.user.addSheet('Andet');
    await excel.user.type('Andet', 'A1', 'uset');
    await excel.settle();
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      type: 'WorksheetChanged',
      address: 'B2',
      changeType: 'RangeEdited',
      source: 'Local',
      details: { valueBefore: '', valueTypeBefore: 'Empty', valueAfter: 10, valueTypeAfter: 'Double' },
    });
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await excel.user.type('Ark1', 'B2', '11');
    await excel.settle();
    expect(seen).toHaveLength(1);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.eventsource
  it('of a co-author are remote, and what they look at is theirs alone', async () => {
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      worksheets.onChanged.add(async ({ source, address, triggerSource }) => void seen.push([source, address, triggerSource]));
      worksheets.onAdded.add(async ({ source, type }) => void seen.push([source, type]));
      worksheets.onDeleted.add(async ({ source, type }) => void seen.push([source, type]));
      worksheets.onActivated.add(async ({ type }) => void seen.push(type));
      tables.onAdded.add(async ({ source, type }) => void seen.push([source, type]));
      await context.sync();
    });
    const { coAuthor, user } = excel;
    await coAuthor.type('Ark1', 'B2', '10');
    await coAuthor.addSheet('Andet');
    await coAuthor.makeTable('Andet', 'A1:B2', false);
    await coAuthor.deleteSheet('Andet');
    await user.type('Ark1', 'B3', '11');
    await excel.settle();
    expect(seen).toEqual([
      ['Remote', 'B2', 'Unknown'],
      ['Remote', 'WorksheetAdded'],
      ['Remote', 'TableAdded'],
      ['Remote', 'WorksheetDeleted'],
      ['Local', 'B3', 'Unknown'],
    ]);
  });

  it('of the collection tell of every sheet: rows and columns, sheets added and deleted', async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(async ({ changeType, address }) => void seen.push(`${changeType} ${address}`));
      worksheets.onAdded.add(async ({ type }) => void seen.push(type));
      worksheets.onDeleted.add(async ({ type }) => void seen.push(type));
      worksheets.onActivated.add(async ({ type }) => void seen.push(type));
      await context.sync();
    });
    await excel.user.insertRows('Ark1', 3, 2);
    await excel.user.deleteColumns('Ark1', 'B');
    await excel.user.addSheet('Ny');
    await excel.user.renameSheet('Ark1', 'Budget');
    await excel.user.deleteSheet('Ny');
    await excel.settle();
    expect(seen).toEqual([
      'RowInserted 3:4',
      'ColumnDeleted B:B',
      'WorksheetAdded',
      'WorksheetActivated',
      'WorksheetActivated',
      'WorksheetDeleted',
    ]);
  });

  it('of names need a later Excel than 1.15', async () => {
    await excel.close();
    excel = await startExcel({ requirementSets: { ExcelApiOnline: '1.1' } });
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onNameChanged.add(async ({ nameBefore, nameAfter }) => void seen.push([nameBefore, nameAfter]));
      await context.sync();
    });
    await excel.user.renameSheet('Ark1', 'Budget');
    await excel.settle();
    expect(seen).toEqual([['Ark1', 'Budget']]);
  });

  it('come after calculation, also for what the add-in itself writes', async () => {
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ark1');
      sheet.onChanged.add(async ({ triggerSource, details, address }) => void seen.push([address, triggerSource, details.valueAfter]));
      sheet.getRange('A1').values = [[2]];
      await context.sync();
      sheet.getRange('A2').formulas = [['=A1*21']];
      await context.sync();
    });
    await excel.settle();
    expect(seen).toContainEqual(['A2', 'ThisLocalAddin', 42]);
  });

  it('of a table and of the selection', async () => {
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ark1');
      sheet.getRange('A1:B2').values = [
        ['a', 'b'],
        [1, 2],
      ];
      const table = sheet.tables.add('A1:B2', true);
      table.onChanged.add(async ({ address, changeType }) => void seen.push([changeType, address]));
      sheet.onSelectionChanged.add(async ({ address }) => void seen.push(address));
      await context.sync();
    });
    await excel.user.type('Ark1', 'B2', '3');
    await excel.user.type('Ark1', 'E9', '3');
    await excel.user.select('Ark1', 'B2:C3');
    await excel.settle();
    expect(seen).toEqual([['RangeEdited', 'B2'], 'B2:C3']);
  });
});
