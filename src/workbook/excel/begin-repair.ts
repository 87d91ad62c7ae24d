import { findTables } from '../../sheets/find-tables';
import { FORMAT_NAME } from '../../sheets/format';
import type { SheetLayout, TableLayout } from '../../sheets/layout';
import { sheetName } from '../names';
import type { MarkFormat, RepairSheet } from '../workbook';
import { canMoveBelow, changeRows, listRows } from './change-rows';
import { findStandingCells, findTexts, type Cells } from './find-on-sheet';
import { askFitBody, fitTables, withHeaders } from './fit-tables';
import { askFrame, askIfSame, askInventory, refuseChanged, refuseNewer, writeFormat, type Inventory } from './inventory';
import { askUnfinished, markUnfinished } from './marker';
import { mendColumns } from './mend-columns';
import { mendLabels } from './mend-labels';
import { Theirs } from './put-back';
import type { Body, StandingTable } from './standing-table';
import type { BegunSheets } from './survey';

/** Sheets whose repair has begun. */
export interface BegunRepair {
  readonly sheets: BegunSheets;
  readonly theirs: Theirs;
}

/** So much of a sheet tells whether it is ours although no table of ours is on it. */
const LOOKED_AT = { rows: 120, columns: 40 };
/** The names under which such a sheet is looked for. */
const NAMES_LOOKED_AT = 3;

const isForm = ({ help }: TableLayout) => help.length === 0;

/**
 * Begins to repair sheets that are there: from here on they are unfinished, and what is gone of
 * their tables' shape is put back, with the next request. Whoever makes unfinished sheets finishes
 * them. Interrupted at any point, the same call goes on where it stopped. Two round trips. ExcelApi 1.13.
 *
 * @returns the sheets that are there, by the names on their tabs, and what the next request may write over
 * @throws WorkbookError `changed` where somebody has put columns in between the two; then nothing is written
 */
export async function beginRepair(context: Excel.RequestContext, changes: readonly RepairSheet[], format?: MarkFormat): Promise<BegunRepair> {
  const { workbook } = context;
  const inventory = askInventory(workbook);
  const stamp = workbook.names.getItemOrNullObject(FORMAT_NAME);
  stamp.load('name');
  await context.sync();

  const known = inventory();
  refuseNewer(known);
  const found = findTables(known.tables);
  const standing = changes.flatMap(({ layout: { tables }, leave, rows }) =>
    tables.flatMap((layout): StandingTable[] => {
      const info = found.get(layout.key)?.table;
      const ours = ({ table }: { readonly table: string }) => table === layout.key;
      if (!info) return [];
      const table = workbook.tables.getItem(info.name);
      return [{ layout, info, table, version: format?.from, leave: leave.filter(ours), rows: rows.filter(ours) }];
    }),
  );
  const sheets = changes.map(({ layout }) => ({ layout, names: candidatesOf(layout, standing, known) }));
  const looked = sheets.map(({ layout, names }) => ({
    layout,
    sheets: names.map((name) => ({ name, ...askSheet(workbook.worksheets.getItem(name)) })),
  }));
  const asked = known.tables.map((info) => ({ info, frame: askFrame(workbook.tables.getItem(info.name)), isSame: askIfSame(workbook.tables.getItem(info.name), info) }));
  const fits = changes.flatMap((change) => change.fits ?? []);
  const fitting = standing.map(({ layout, table }) => {
    const fit = fits.find((each) => each.table === layout.key);
    return fit && { fit, body: askFitBody(table) };
  });
  const bodies = standing.map(({ layout, table }) => (isForm(layout) ? askBody(table) : undefined));
  const listed = standing.map(({ layout, rows, table }) => {
    const fit = fits.find((each) => each.table === layout.key)?.rows;
    return fit || rows.length > 0 ? { fit, body: askFitBody(table) } : undefined;
  });
  const asides = standing.map(({ layout, table }) => (isForm(layout) ? undefined : askBeside(table)));
  await context.sync();

  refuseChanged(asked);
  const theirs = new Theirs();
  if (format && known.format !== format.from) writeFormat(workbook, !stamp.isNullObject, format.from);
  const begun = new Map<SheetLayout['key'], string>();
  for (const { layout, sheets: candidates } of looked) {
    const isOurs = standing.some((each) => layout.tables.includes(each.layout));
    const ours = candidates.find(({ cells }) => isOurs || bearsOurs(layout, cells()));
    if (!ours) continue;
    begun.set(layout.key, ours.name);
    if (!ours.mark()) markUnfinished(workbook.worksheets.getItem(ours.name), { key: layout.key, mending: true });
  }
  const blocks = asked.map(({ info, frame }) => ({ ...frame(), sheet: info.sheet, name: info.name, columnCount: info.headers.length }));
  const rowsOf = standing.map((each, index) => {
    const list = listed[index];
    return list && listRows(each, list.fit, list.body(), theirs);
  });
  const fitted = fitTables(standing.flatMap((each, index) => {
    const found = fitting[index];
    return found ? [{ standing: each, fit: found.fit, body: found.body() }] : [];
  }), theirs);
  const now = standing.map((each) => fitted.find(({ standing: { layout } }) => layout === each.layout) ?? { standing: each, body: undefined });
  const frames = withHeaders(blocks, now.map((each) => each.standing));
  now.forEach((each, index) => mendColumns(each.standing, frames, asides[index]?.() ?? false, theirs));
  now.forEach((each, index) => {
    const body = bodies[index]?.();
    if (body) mendLabels(each.standing, each.body ?? body, theirs);
  });
  // From the last: the programme's areas come after all that follows from them, or another attempt would not know of it.
  for (const [index, { standing: each }] of [...now.entries()].reverse()) {
    const rows = rowsOf[index];
    if (rows) changeRows(each, rows, canMoveBelow(each, frames), theirs);
  }
  return { sheets: begun, theirs };
}

/** Where the sheet may be: where a table of it is, else under the names that it may have. */
function candidatesOf({ name, tables }: SheetLayout, standing: readonly StandingTable[], { sheets }: Inventory): readonly string[] {
  const own = standing.find(({ layout }) => tables.includes(layout));
  if (own) return [own.info.sheet];
  const names = Array.from({ length: NAMES_LOOKED_AT }, (_, attempt) => sheetName(name, attempt).toLowerCase());
  return sheets.map((sheet) => sheet.name).filter((each) => names.includes(each.toLowerCase()));
}

function askSheet(sheet: Excel.Worksheet) {
  const range = sheet.getRangeByIndexes(0, 0, LOOKED_AT.rows, LOOKED_AT.columns);
  range.load('formulas');
  return { mark: askUnfinished(sheet), cells: (): Cells => range.formulas as Cells };
}

/** Does the sheet say what it is for in our words, or bear the headers of a table of ours? */
const bearsOurs = ({ purpose, tables }: SheetLayout, cells: Cells) =>
  findTexts([purpose], cells) !== undefined || tables.some((table) => findStandingCells(table, cells) !== undefined);

/** Only for forms, which are small. */
function askBody(table: Excel.Table): () => Body {
  const body = table.getDataBodyRange();
  body.load('values');
  return () => ({ values: body.values as Cells });
}

/** Is the column right beside the table free of anything written? */
function askBeside(table: Excel.Table): () => boolean {
  const used = table.getRange().getLastColumn().getOffsetRange(0, 1).getUsedRangeOrNullObject(true);
  used.load('address');
  return () => used.isNullObject;
}
