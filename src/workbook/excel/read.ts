import type { TableKey } from '../../domain/path';
import type { Steps } from '../../domain/steps';
import { findTables } from '../../sheets/find-tables';
import { TABLES } from '../../sheets/sheets';
import type { Snapshot, TableCells, TableInfo } from '../../sheets/snapshot';
import { inSlices } from '../in-slices';
import { inExcel, isTrouble } from './errors';
import { askFrame, askInventory, type Inventory } from './inventory';
import { readInPages } from './read-in-pages';
import { CONTENTS, contentsOf, readingTable } from './table-cells';

/**
 * Reads the workbook as far as the plan is concerned: one round trip; another when a table of the
 * plan was renamed; more only when the answer is larger than Excel gives at once. ExcelApi 1.4.
 *
 * @throws WorkbookError
 */
export async function readWorkbook(): Promise<Snapshot> {
  try {
    const { inventory, tables } = await inExcel(askAtOnce);
    return { ...inventory, cells: await inSlices(readingTables(tables)) };
  } catch (error) {
    if (!isTrouble(error, 'too-large')) throw error;
    return readInPages();
  }
}

/** A table of the plan, and Excel's answer, which is still to be read. */
type Answered = readonly [TableKey, Steps<TableCells>];

interface Answer {
  readonly inventory: Inventory;
  readonly tables: readonly Answered[];
}

/** Asks for the tables of our names together with the list of all tables, which then tells whether they are ours. */
async function askAtOnce(context: Excel.RequestContext): Promise<Answer> {
  const { workbook } = context;
  const asking = askInventory(workbook);
  const asked = new Map(TABLES.map(({ name }) => [nameKey(name), askTable(workbook.tables.getItemOrNullObject(name))]));
  await context.sync();

  const inventory = asking();
  const found = [...findTables(inventory.tables)].map(([key, { table }]) => ({ key, table }));
  const renamed = found.filter(({ table }) => !asked.has(nameKey(table.name)));
  if (renamed.length > 0) {
    for (const { table } of renamed) asked.set(nameKey(table.name), askTable(workbook.tables.getItem(table.name)));
    await context.sync();
  }
  const tables = found.flatMap(({ key, table }): readonly Answered[] => {
    const answer = asked.get(nameKey(table.name));
    return answer ? [[key, answer(table)]] : [];
  });
  return { inventory, tables };
}

function* readingTables(tables: readonly Answered[]): Steps<Snapshot['cells']> {
  const cells: Partial<Record<TableKey, TableCells>> = {};
  for (const [key, reading] of tables) cells[key] = yield* reading;
  return cells;
}

/** Excel compares names without regard to case. */
const nameKey = (name: string) => name.toLowerCase();

/**
 * Asks for a table's cells, only as far as something is written in them: a table that someone has
 * dragged to the end of the sheet has a million rows. The returned function reads the answer.
 */
function askTable(table: Excel.Table): (info: TableInfo) => Steps<TableCells> {
  const range = table.getRange();
  const frame = askFrame(table, range);
  const used = range.getUsedRangeOrNullObject(true);
  used.load(CONTENTS);
  return (info) => readingTable(info, frame(), used.isNullObject ? [] : [contentsOf(used)]);
}
