import type { TableKey } from '../../domain/path';
import { findTables } from '../../sheets/find-tables';
import { TABLES } from '../../sheets/sheets';
import type { Snapshot, TableCells, TableInfo } from '../../sheets/snapshot';
import { inExcel, isTrouble } from './errors';
import { askFrame, askInventory } from './inventory';
import { readInPages } from './read-in-pages';
import { CONTENTS, contentsOf, tableCells } from './table-cells';

/**
 * Reads the workbook as far as the plan is concerned: one round trip; another when a table of the
 * plan was renamed; more only when the answer is larger than Excel gives at once. ExcelApi 1.4.
 *
 * @throws WorkbookError
 */
export async function readWorkbook(): Promise<Snapshot> {
  try {
    return await inExcel(readAtOnce);
  } catch (error) {
    if (!isTrouble(error, 'too-large')) throw error;
    return readInPages();
  }
}

/** Asks for the tables of our names together with the list of all tables, which then tells whether they are ours. */
async function readAtOnce(context: Excel.RequestContext): Promise<Snapshot> {
  const { workbook } = context;
  const inventory = askInventory(workbook);
  const asked = new Map(TABLES.map(({ name }) => [nameKey(name), askTable(workbook.tables.getItemOrNullObject(name))]));
  await context.sync();

  const { format, sheets, tables } = inventory();
  const found = [...findTables(tables)].map(([key, { table }]) => ({ key, table }));
  const renamed = found.filter(({ table }) => !asked.has(nameKey(table.name)));
  if (renamed.length > 0) {
    for (const { table } of renamed) asked.set(nameKey(table.name), askTable(workbook.tables.getItem(table.name)));
    await context.sync();
  }
  const cells: Partial<Record<TableKey, TableCells>> = {};
  for (const { key, table } of found) cells[key] = asked.get(nameKey(table.name))?.(table);
  return { format, sheets, tables, cells };
}

/** Excel compares names without regard to case. */
const nameKey = (name: string) => name.toLowerCase();

/**
 * Asks for a table's cells, only as far as something is written in them: a table that someone has
 * dragged to the end of the sheet has a million rows. The returned function reads the answer.
 */
function askTable(table: Excel.Table): (info: TableInfo) => TableCells {
  const range = table.getRange();
  const frame = askFrame(table, range);
  const used = range.getUsedRangeOrNullObject(true);
  used.load(CONTENTS);
  return (info) => tableCells(info, frame(), used.isNullObject ? [] : [contentsOf(used)]);
}
