import { EXCEL_WRITERS } from '../fixtures/text-writers/excel-writers';
import { drawnTexts, HOSTILE_TEXTS } from '../fixtures/text-writers/hostile-texts';
import { injections } from '../fixtures/text-writers/writer';
import { openExcel, type ExcelUnderTest } from './excel-under-test';

jest.setTimeout(240_000);

let under: ExcelUnderTest;
beforeAll(async () => {
  under = await openExcel();
  under.excel.workbook.calculationMode = 'Manual';
});
afterAll(() => under.close());

const TEXTS = [...HOSTILE_TEXTS, ...drawnTexts(3)];

test.each(EXCEL_WRITERS)('a text stays the text it is: $name', async (writer) => {
  expect(await injections(writer, TEXTS, under)).toEqual([]);
});
