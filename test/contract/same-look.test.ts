import { createSheets } from '../../src/app/create-sheets';
import { cellName } from '../../src/ooxml/addresses';
import type { CellStyle } from '../../src/ooxml/cell-style';
import type { Sheet as FileSheet } from '../../src/ooxml/workbook-file';
import type { CellFormat } from '../excel/workbook/format';
import type { Sheet } from '../excel/workbook/sheet';
import { faultyPlan } from '../fixtures/plans';
import { openExcel, type ExcelUnderTest } from './excel-under-test';
import { fileOfPlan } from './file-of-plan';

/** Whoever makes the sheets, they look the same. */

const lower = (word: string | undefined) => word?.toLowerCase();

/** What both adapters say of a cell, in the file's words; what is as in an untouched cell is left out. */
function lookInFile({ numberFormat, font, fill, align = {} }: CellStyle) {
  const { horizontal, vertical, wrap, indent, rotation } = align;
  return said({ numberFormat, bold: font?.bold, size: font?.size, colour: font?.colour, fill, horizontal, vertical, wrap, indent, rotation });
}

function lookInExcel(format: CellFormat) {
  const { numberFormat, bold, fontSize: size, fontColor: colour, fill, wrap, indent, orientation: rotation } = format;
  const [horizontal, vertical] = [lower(format.horizontal), lower(format.vertical)];
  return said({ numberFormat, bold, size, colour, fill, horizontal, vertical, wrap, indent, rotation });
}

const UNTOUCHED: readonly unknown[] = [undefined, false, 0, 'General', 'bottom'];
const said = (look: object) => Object.fromEntries(Object.entries(look).filter(([, value]) => !UNTOUCHED.includes(value)));

/** In points; a row that nothing is said of has the height of an empty one. */
const heightsInFile = ({ rows }: FileSheet) => rows.flatMap(({ row, height }) => (height === undefined ? [] : [[row, height]]));
const heightsInExcel = ({ rowHeights }: Sheet) => [...rowHeights].sort(([a], [b]) => a - b);

let under: ExcelUnderTest;
const file = fileOfPlan(faultyPlan);
beforeAll(async () => {
  under = await openExcel();
  await createSheets(under.workbook, faultyPlan);
}, 60_000);
afterAll(() => under.close());

describe.each(file.sheets.map((sheet) => [sheet.name, sheet] as const))('the sheet %s', (name, inFile) => {
  const inExcel = () => under.excel.workbook.sheets.find((sheet) => sheet.name === name) as Sheet;

  test('has the same looks cell by cell', () => {
    for (const { row, cells } of inFile.rows) {
      for (const { column, style = {} } of cells) {
        const at = cellName(row, column);
        expect([at, lookInExcel(inExcel().format(row, column))]).toEqual([at, lookInFile(style)]);
      }
    }
  });

  test('has rows of the same heights, and pages of the same margins', () => {
    expect(heightsInExcel(inExcel())).toEqual(heightsInFile(inFile));
    const { margins, fit } = inFile.print ?? {};
    const { page } = inExcel();
    expect(page.get('leftMargin')).toBe((margins?.left ?? 0) * 72);
    expect(page.get('bottomMargin')).toBe((margins?.bottom ?? 0) * 72);
    const pages = { horizontalFitToPages: fit?.pagesWide, ...(fit?.pagesHigh ? { verticalFitToPages: fit.pagesHigh } : {}) };
    expect(page.get('zoom')).toEqual(pages);
  });

  test('has the same filter buttons', () => {
    const tables = under.excel.workbook.tables.filter(({ sheet }) => sheet.name === name);
    const buttons = Object.fromEntries(tables.map((table) => [table.name, table.showFilterButton]));
    expect(buttons).toEqual(Object.fromEntries((inFile.tables ?? []).map((table) => [table.name, table.filterButtons !== false])));
  });
});
