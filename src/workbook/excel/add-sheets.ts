import { LETTERS, linesOf } from '../../sheets/lines-of-text';
import { COLOURS, FONT_SIZES, FORMATS, headerHeight, INDENTS, MARGINS } from '../../sheets/look';
import { freeSheetName, sheetName } from '../names';
import type { PlainSheet, PlainTable, PlainText } from '../plain-sheet';
import { askUnfinished, markFinished, markUnfinished } from './marker';
import { pointsOfCharacters } from './measures';
import { Outbox } from './outbox';
import { textAt, type Cells } from './find-on-sheet';

/** Of the names that a sheet may have, so many are looked at for one that was left unfinished, or that holds the same. */
const NAMES_LOOKED_AT = 5;
const HORIZONTAL = { left: 'Left', right: 'Right' } as const;

/**
 * The first sheet is marked until all are finished, with the names of all of them: no other mark
 * could come off for several sheets at once. No name of a sheet holds the sign between them.
 */
const KEY = 'case';
const BETWEEN = '/';
const keyOf = (names: readonly string[]) => [KEY, ...names].join(BETWEEN);
function namesIn(key: string | undefined, count: number): readonly string[] | undefined {
  const [kind, ...names] = (key ?? '').split(BETWEEN);
  return kind === KEY && names.length === count ? names : undefined;
}

/** The sheets as they are to be called, and what stands in those that an interruption has left. */
interface Placed {
  readonly plain: PlainSheet;
  readonly name: string;
  readonly isThere: boolean;
  readonly cells: Cells;
}

/**
 * Adds sheets: two round trips for all of them together, one more where an earlier attempt was
 * interrupted, and one more for each started 4 MB of cells. The same call finishes what an
 * interruption has left unfinished; what somebody has typed there stays. Where all of them stand
 * as they would be added, because only the answer was lost, they are shown again. ExcelApi 1.12.
 */
export async function addSheets(context: Excel.RequestContext, sheets: readonly [PlainSheet, ...PlainSheet[]]): Promise<void> {
  const { worksheets } = context.workbook;
  const placed = await placeSheets(context, sheets);
  if (!placed) return;
  const outbox = new Outbox(context);
  const [first, ...others] = placed.map(({ name, isThere }, index) => {
    const sheet = isThere ? worksheets.getItem(name) : worksheets.add(name);
    if (index === 0) markUnfinished(sheet, { key: keyOf(placed.map((each) => each.name)), mending: false });
    return sheet;
  });
  if (!first) return;
  for (const [index, sheet] of [first, ...others].entries()) {
    const each = placed[index];
    if (!each) continue;
    await writeCells(outbox, sheet, each.plain, each.cells);
    styleSheet(sheet, each.plain);
  }
  first.activate();
  markFinished(first);
  await outbox.send();
}

/** Sheets of the names that one may have. */
function askCandidates(worksheets: Excel.WorksheetCollection, { name }: PlainSheet) {
  return Array.from({ length: NAMES_LOOKED_AT }, (_, attempt) => {
    const sheet = worksheets.getItemOrNullObject(sheetName(name, attempt, 'case'));
    sheet.load('name,visibility');
    const used = sheet.getUsedRangeOrNullObject();
    used.load('values');
    return { sheet, used, mark: askUnfinished(sheet) };
  });
}

/**
 * New names, or those of an earlier attempt; a sheet that it has added and not yet marked is entirely empty.
 *
 * @returns `undefined` where all stand as they would be added
 */
async function placeSheets({ workbook }: Excel.RequestContext, sheets: readonly [PlainSheet, ...PlainSheet[]]): Promise<readonly Placed[] | undefined> {
  const { worksheets } = workbook;
  worksheets.load('items/name');
  const candidates = sheets.map((plain) => askCandidates(worksheets, plain));
  await workbook.context.sync();
  const there = (candidates[0] ?? []).filter(({ sheet }) => !sheet.isNullObject);
  const same = sheets.map((plain, index) =>
    candidates[index]?.find(({ sheet, used, mark }) => !sheet.isNullObject && !mark() && !used.isNullObject && holds(used.values as Cells, plain)),
  );
  if (same.every((each) => each !== undefined)) {
    same[0]?.sheet.activate();
    await workbook.context.sync();
    return undefined;
  }
  const begun = there.flatMap(({ mark }) => [namesIn(mark()?.key, sheets.length) ?? []]).find(({ length }) => length > 0);
  const empty = there.find(({ sheet, used, mark }) => used.isNullObject && sheet.visibility === 'Visible' && !mark())?.sheet.name;
  const standing = worksheets.items.map(({ name }) => name);
  const names = begun ?? newNames(sheets, standing, empty);
  const has = (name: string) => standing.includes(name);
  const asked = sheets.map((plain, index) => {
    const name = names[index] ?? plain.name;
    if (!begun || !has(name)) return { plain, name, isThere: has(name), cells: () => [] };
    const range = worksheets.getItem(name).getRangeByIndexes(0, 0, lastRowOf(plain) + 1, plain.widths.length);
    range.load('formulas');
    return { plain, name, isThere: true, cells: () => range.formulas as Cells };
  });
  if (begun) await workbook.context.sync();
  return asked.map(({ cells, ...rest }) => ({ ...rest, cells: cells() }));
}

function newNames([first, ...others]: readonly [PlainSheet, ...PlainSheet[]], standing: readonly string[], empty: string | undefined): readonly string[] {
  const names = [empty ?? freeSheetName(first.name, standing, 'case')];
  for (const { name } of others) names.push(freeSheetName(name, [...standing, ...names], 'case'));
  return names;
}

const rowsOf = ({ headers, rows, totals }: PlainTable) => [headers, ...rows, ...(totals ? [totals] : [])];
const lastRowOf = ({ texts, tables }: PlainSheet) =>
  Math.max(...texts.map(({ row }) => row), ...tables.map((table) => table.row + rowsOf(table).length - 1));

/** Does the sheet hold what it would be given, and nothing else? */
function holds(cells: Cells, { texts, tables }: PlainSheet): boolean {
  const lines: (readonly (string | number)[])[] = [];
  for (const { row, text } of texts) lines[row] = [text];
  for (const table of tables) rowsOf(table).forEach((line, index) => (lines[table.row + index] = line));
  const rows = Math.max(cells.length, lines.length);
  return Array.from({ length: rows }, (_, row) => row).every((row) => {
    const columns = Math.max(cells[row]?.length ?? 0, lines[row]?.length ?? 0);
    return Array.from({ length: columns }, (_, column) => column).every((column) => (cells[row]?.[column] ?? '') === (lines[row]?.[column] ?? ''));
  });
}

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
