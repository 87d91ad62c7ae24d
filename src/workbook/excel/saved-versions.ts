import { findVersions, missingRows, SAVED_VERSIONS, VERSION_HEADERS, versionCells, versionRow, type VersionRow } from '../../sheets/saved-versions';
import { columnLetters } from '../../sheets/places';
import type { TableInfo } from '../../sheets/snapshot';
import { freeSheetName, sheetName, TakenNames } from '../names';
import { WorkbookError } from '../workbook';
import { askIfSame, askInventory, refuseNewer, type Inventory } from './inventory';
import { askUnfinished, markFinished, markUnfinished } from './marker';
import { Outbox } from './outbox';
import { Theirs } from './put-back';

/**
 * Rows to ask for at once. A row holds up to 30,000 characters, and Excel on the web answers at most 5 MB:
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
const PAGE_ROWS = 30;
/** Of the names that the sheet may have, so many are looked at for one that an interruption left unfinished. */
const NAMES_LOOKED_AT = 3;

/** The rows of the table of saved versions, in pages; none where there is no such table. ExcelApi 1.4. */
export async function readVersions(context: Excel.RequestContext): Promise<readonly VersionRow[]> {
  const inventory = askInventory(context.workbook);
  await context.sync();
  const found = findVersions(inventory().tables);
  return found ? (await readTable(context, found)).lines.flatMap((row) => row ?? []) : [];
}

/**
 * Puts a version's rows below those that stand in the table, which is made on a hidden sheet where it
 * is not there. Nothing that stands is written over, and a row that stands is not put in again; each
 * write is of whole rows. Where somebody else has saved one meanwhile, theirs comes back and ours goes
 * below. ExcelApi 1.12.
 *
 * @throws WorkbookError `newer`
 */
export async function saveVersion(context: Excel.RequestContext, rows: readonly VersionRow[], attempts = MOST_ATTEMPTS): Promise<void> {
  const info = await versionsTable(context);
  const { row, column, rowCount, lines } = await readTable(context, info);
  const first = lines.findLastIndex((line) => line !== undefined) + 1;
  const missing = missingRows(rows, lines.flatMap((line) => line ?? []));
  const table = context.workbook.tables.getItem(info.name);
  const sheet = context.workbook.worksheets.getItem(info.sheet);
  const outbox = new Outbox(context);
  const cells = missing.map((each) => versionCells(info.headers, each));
  const room = Math.min(rowCount - first, cells.length);
  const theirs = new Theirs();
  // Where somebody has put a column in, ours would stand in wrong ones.
  const isSame = askIfSame(context.workbook.tables.getItem(info.name), info);
  const write = async (from: number, part: typeof cells) => {
    if (part.length === 0) return;
    theirs.watch(sheet.getRangeByIndexes(from, column, part.length, info.headers.length), (now) => now !== '' || !isSame());
    await outbox.write(sheet, from, column, part);
  };
  // The blank rows are filled before others are added: Excel takes the only row of a blank table for a new one.
  await write(row + first, cells.slice(0, room));
  for (let count = room; count < cells.length; count += 1) table.rows.add();
  await write(row + first + room, cells.slice(room));
  await outbox.send();
  if (!(await theirs.putBackSilently(context))) return;
  if (attempts > 1) await saveVersion(context, rows, attempts - 1);
  else throw new WorkbookError('busy', 'others go on saving versions');
}

/** As often as others are in the way. */
const MOST_ATTEMPTS = 3;

/** The table's body: where it stands, and its rows as far as something is written; `undefined` for a blank one. */
async function readTable(context: Excel.RequestContext, { name, sheet, headers }: TableInfo) {
  const body = context.workbook.tables.getItem(name).getDataBodyRange();
  body.load('rowIndex,columnIndex,rowCount');
  const used = body.getUsedRangeOrNullObject(true);
  used.load('rowIndex,rowCount');
  await context.sync();
  const { rowIndex: row, columnIndex: column, rowCount } = body;
  const past = used.isNullObject ? row : used.rowIndex + used.rowCount;
  const readFrom = async (from: number): Promise<readonly (VersionRow | undefined)[]> => {
    if (from >= past) return [];
    const page = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(from, column, Math.min(PAGE_ROWS, past - from), headers.length);
    page.load('values');
    await context.sync();
    return [...page.values.map((cells) => versionRow(headers, cells)), ...(await readFrom(from + PAGE_ROWS))];
  };
  return { row, column, rowCount, lines: await readFrom(row) };
}

/** The table, which is made or finished where it is not there or an earlier attempt was interrupted. */
async function versionsTable(context: Excel.RequestContext): Promise<TableInfo> {
  const { workbook } = context;
  const asked = askInventory(workbook);
  workbook.names.load('items/name');
  const candidates = Array.from({ length: NAMES_LOOKED_AT }, (_, attempt) => {
    const sheet = workbook.worksheets.getItemOrNullObject(sheetName(SAVED_VERSIONS.sheet, attempt));
    sheet.load('name');
    const used = sheet.getUsedRangeOrNullObject();
    used.load('address');
    return { sheet, used, mark: askUnfinished(sheet) };
  });
  await context.sync();
  const inventory = asked();
  refuseNewer(inventory);
  const there = candidates.filter(({ sheet }) => !sheet.isNullObject);
  const begun = there.find(({ mark }) => mark()?.key === SAVED_VERSIONS.key);
  const found = findVersions(inventory.tables);
  if (found && !begun) return found;
  const empty = there.find(({ used, mark }) => used.isNullObject && !mark());
  const definedNames = workbook.names.items.map((each) => each.name);
  return makeTable(context, inventory, definedNames, (begun ?? empty)?.sheet.name);
}

/**
 * The mark stands before anything else is written and comes off last, and whatever stands is written
 * again alike: so it can be interrupted anywhere.
 *
 * @param begun the sheet that an earlier attempt has added
 */
async function makeTable(context: Excel.RequestContext, { sheets, tables }: Inventory, definedNames: readonly string[], begun: string | undefined): Promise<TableInfo> {
  const { worksheets } = context.workbook;
  const name = begun ?? freeSheetName(SAVED_VERSIONS.sheet, sheets.map((each) => each.name));
  const sheet = begun === undefined ? worksheets.add(name) : worksheets.getItem(name);
  markUnfinished(sheet, { key: SAVED_VERSIONS.key, mending: false });
  const { rows, purpose } = SAVED_VERSIONS;
  const made = tables.find((table) => table.sheet === name);
  if (!made) {
    sheet.getRangeByIndexes(rows.title, 0, 1, 1).values = [[SAVED_VERSIONS.sheet]];
    sheet.getRangeByIndexes(rows.purpose, 0, 1, 1).values = [[purpose]];
    sheet.getRangeByIndexes(rows.header, 0, 1, VERSION_HEADERS.length).values = [[...VERSION_HEADERS]];
  }
  const frame = `A${rows.header + 1}:${columnLetters(VERSION_HEADERS.length - 1)}${rows.header + 2}`;
  const table = made ? sheet.tables.getItem(made.name) : sheet.tables.add(frame, true);
  const isNamed = made?.name.toLowerCase().startsWith(SAVED_VERSIONS.table.toLowerCase()) === true;
  const tableName = isNamed ? made.name : new TakenNames([...tables.map((each) => each.name), ...definedNames]).take(SAVED_VERSIONS.table);
  if (!isNamed) table.name = tableName;
  sheet.visibility = 'Hidden';
  markFinished(sheet);
  await context.sync();
  return { name: tableName, sheet: name, headers: made?.headers ?? VERSION_HEADERS };
}
