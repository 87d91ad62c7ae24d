import { LETTERS, linesOf } from '../../sheets/lines-of-text';
import { COLOURS, FONT_SIZES, FORMATS, headerHeight, INDENTS, MARGINS } from '../../sheets/look';
import { freeSheetName, sheetName } from '../names';
import type { PlainSheet, PlainTable, PlainText } from '../plain-sheet';
import { askUnfinished, markFinished, markUnfinished } from './marker';
import { pointsOfCharacters } from './measures';
import { Outbox } from './outbox';
import { textAt, type Cells } from './find-on-sheet';

/** Of the names that a sheet may have, so many are looked at for one that an interruption left unfinished. */
const NAMES_LOOKED_AT = 5;
const HORIZONTAL = { left: 'Left', right: 'Right' } as const;
const keyOf = ({ name }: PlainSheet) => `case:${name}`;

/**
 * Adds sheets: two round trips for all of them together, one more where an earlier attempt was
 * interrupted, and one more for each started 4 MB of cells. The mark stands before anything else is
 * written and comes off last, so the same call finishes what is left. ExcelApi 1.12.
 */
export async function addSheets(context: Excel.RequestContext, sheets: readonly PlainSheet[]): Promise<void> {
  const { worksheets } = context.workbook;
  const begun = await findBegun(context, sheets);
  const taken = worksheets.items.map(({ name }) => name);
  const outbox = new Outbox(context);
  const inWork: Excel.Worksheet[] = [];
  for (const plain of sheets) {
    const unfinished = begun.get(plain);
    const name = unfinished?.name ?? freeSheetName(plain.name, taken, 'case');
    taken.push(name);
    const sheet = unfinished ? worksheets.getItem(name) : worksheets.add(name);
    markUnfinished(sheet, { key: keyOf(plain), mending: false });
    await writeCells(outbox, sheet, plain, unfinished?.cells ?? []);
    styleSheet(sheet, plain);
    inWork.push(sheet);
  }
  inWork[0]?.activate();
  inWork.forEach(markFinished);
  await outbox.send();
}

/** The sheets that an earlier attempt has begun, or has added and not yet marked, with what stands in them. */
async function findBegun({ workbook }: Excel.RequestContext, sheets: readonly PlainSheet[]): Promise<ReadonlyMap<PlainSheet, { readonly name: string; readonly cells: Cells }>> {
  const { worksheets } = workbook;
  worksheets.load('items/name');
  const candidates = sheets.flatMap((plain) =>
    Array.from({ length: NAMES_LOOKED_AT }, (_, attempt) => {
      const sheet = worksheets.getItemOrNullObject(sheetName(plain.name, attempt, 'case'));
      sheet.load('name,visibility');
      const used = sheet.getUsedRangeOrNullObject();
      used.load('address');
      return { plain, sheet, used, mark: askUnfinished(sheet) };
    }),
  );
  await workbook.context.sync();
  const found = sheets.flatMap((plain) => {
    const there = candidates.filter((each) => each.plain === plain && !each.sheet.isNullObject);
    const begun = there.find(({ mark }) => mark()?.key === keyOf(plain));
    const empty = there.find(({ sheet, used, mark }) => used.isNullObject && sheet.visibility === 'Visible' && !mark());
    const taken = begun ?? empty;
    return taken ? [{ ...taken, isEmpty: taken.used.isNullObject }] : [];
  });
  const filled = found.flatMap(({ plain, sheet, isEmpty }) => {
    if (isEmpty) return [];
    const range = sheet.getRangeByIndexes(0, 0, lastRowOf(plain) + 1, plain.widths.length);
    range.load('formulas');
    return [{ plain, range }];
  });
  if (filled.length > 0) await workbook.context.sync();
  const cellsOf = (plain: PlainSheet) => (filled.find((each) => each.plain === plain)?.range.formulas ?? []) as Cells;
  return new Map(found.map(({ plain, sheet }) => [plain, { name: sheet.name, cells: cellsOf(plain) }]));
}

const rowsOf = ({ headers, rows, totals }: PlainTable) => [headers, ...rows, ...(totals ? [totals] : [])];
const lastRowOf = ({ texts, tables }: PlainSheet) =>
  Math.max(...texts.map(({ row }) => row), ...tables.map((table) => table.row + rowsOf(table).length - 1));

/** @param standing what an interruption has left there, and what somebody may have typed since: it stays */
async function writeCells(outbox: Outbox, sheet: Excel.Worksheet, { texts, tables }: PlainSheet, standing: Cells): Promise<void> {
  const write = (row: number, lines: readonly (readonly (string | number)[])[]) =>
    outbox.write(sheet, row, 0, lines.map((line, r) => line.map((input, column) => (textAt(standing, row + r, column) === '' ? input : null))));
  for (const { row, text } of texts) await write(row, [[text]]);
  for (const table of tables) await write(table.row, rowsOf(table));
}

/** ExcelApi 1.9. */
function styleSheet(sheet: Excel.Worksheet, { widths, texts, tables }: PlainSheet): void {
  sheet.showGridlines = false;
  widths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOfCharacters(characters);
  });
  texts.forEach((text) => styleText(sheet.getRangeByIndexes(text.row, 0, 1, 1).format, text));
  tables.forEach((table) => styleTable(sheet, table, widths));
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintMargins('Inches', MARGINS);
}

function styleText({ font }: Excel.RangeFormat, { role }: PlainText): void {
  if (role === 'note') font.color = COLOURS.quiet;
  else font.set({ bold: true, size: FONT_SIZES[role], color: COLOURS.title });
}

function styleTable(sheet: Excel.Worksheet, { row, headers, kinds, rows, totals }: PlainTable, widths: readonly number[]): void {
  const header = sheet.getRangeByIndexes(row, 0, 1, headers.length).format;
  header.fill.color = COLOURS.brand;
  header.font.set({ bold: true, color: COLOURS.onBrand });
  header.wrapText = true;
  header.verticalAlignment = 'Center';
  header.rowHeight = headerHeight(Math.max(...headers.map((text, column) => linesOf(text, { width: widths[column] ?? 0, kind: 'text' }, LETTERS.bold))), false);
  const count = rows.length + (totals ? 1 : 0);
  if (count === 0) return;
  kinds.forEach((kind, column) => {
    const { format, align } = FORMATS[kind];
    const body = sheet.getRangeByIndexes(row + 1, column, count, 1);
    // One format for every cell of the range; the types know only the array with one for each.
    body.numberFormat = format as unknown as string[][];
    body.format.verticalAlignment = 'Top';
    const withHeader = sheet.getRangeByIndexes(row, column, count + 1, 1).format;
    withHeader.horizontalAlignment = HORIZONTAL[align];
    withHeader.indentLevel = INDENTS[align];
    if (align === 'left') body.format.wrapText = true;
  });
  if (totals) sheet.getRangeByIndexes(row + count, 0, 1, headers.length).format.font.bold = true;
}
