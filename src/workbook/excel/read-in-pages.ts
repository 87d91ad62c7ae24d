import type { TableKey } from '../../domain/path';
import { findTables } from '../../sheets/find-tables';
import type { Snapshot, TableCells, TableInfo } from '../../sheets/snapshot';
import { inSlices } from '../in-slices';
import { inExcel, isTrouble } from './errors';
import { askFrame, askInventory, type TableFrame } from './inventory';
import { CONTENTS, contentsOf, readingTable, type RangeContents } from './table-cells';

/** A block of a sheet; rows and columns from 0. */
interface Block {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A table and the part of its body in which something is written. */
interface TableExtent {
  readonly info: TableInfo;
  readonly frame: TableFrame;
  readonly used: Block | undefined;
  readonly totals: Block | undefined;
}

/**
 * Cells to ask for at once. A cell is answered with value, formula, format and type, about a
 * hundred bytes together, and Excel on the web answers at most 5 MB:
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
const PAGE_CELLS = 20_000;

/**
 * Reads a workbook whose tables are too large for one answer. The only reading that takes several
 * round trips, so an edit may fall between two of them; the next check then reads again.
 *
 * @throws WorkbookError `too-large` when a single row is more than Excel gives at once
 */
export async function readInPages(): Promise<Snapshot> {
  const inventory = await inExcel(async (context) => {
    const asked = askInventory(context.workbook);
    await context.sync();
    return asked();
  });
  const found = [...findTables(inventory.tables)];
  const extents = await readExtents(found.map(([, { table }]) => table));
  const read = await inTurn(extents, readTable);
  const cells: Partial<Record<TableKey, TableCells>> = {};
  for (const [index, [key]] of found.entries()) cells[key] = read[index];
  return { ...inventory, cells };
}

/** How far each table reaches; totals rows are apart, since a million blank rows may lie above one. */
function readExtents(tables: readonly TableInfo[]): Promise<TableExtent[]> {
  return inExcel(async (context) => {
    const framesAsked = tables.map(({ name }) => askFrame(context.workbook.tables.getItem(name)));
    await context.sync();
    const asked = tables.map((info, index) => {
      const frame = (framesAsked[index] as () => TableFrame)();
      const body = context.workbook.tables.getItem(info.name).getRange().getResizedRange(-frame.totalsRows, 0);
      const used = body.getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      const totals = frame.totalsRows === 0 ? undefined : totalsOf(info, frame);
      return { info, frame, used, totals };
    });
    await context.sync();
    return asked.map(({ used, ...table }) => {
      const { info } = table;
      if (used.isNullObject) return { ...table, used: undefined };
      const { rowIndex: row, columnIndex: column, rowCount, columnCount } = used;
      return { ...table, used: { sheet: info.sheet, row, column, rowCount, columnCount } };
    });
  });
}

function totalsOf({ sheet, headers }: TableInfo, { row, column, rowCount }: TableFrame): Block {
  return { sheet, row: row + rowCount - 1, column, rowCount: 1, columnCount: headers.length };
}

async function readTable({ info, frame, used, totals }: TableExtent): Promise<TableCells> {
  const blocks = [used, totals].filter((block) => block !== undefined);
  return inSlices(readingTable(info, frame, (await inTurn(blocks, readBlock)).flat()));
}

/** Reads a block, in halves where it is too large. */
async function readBlock(block: Block): Promise<RangeContents[]> {
  const { sheet, row, column, rowCount, columnCount } = block;
  if (rowCount === 1 || rowCount * columnCount <= PAGE_CELLS) {
    try {
      return await inExcel(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rowCount, columnCount);
        range.load(CONTENTS);
        await context.sync();
        return [contentsOf(range)];
      });
    } catch (error) {
      if (rowCount === 1 || !isTrouble(error, 'too-large')) throw error;
    }
  }
  const half = Math.ceil(rowCount / 2);
  return [
    ...(await readBlock({ ...block, rowCount: half })),
    ...(await readBlock({ ...block, row: row + half, rowCount: rowCount - half })),
  ];
}

/** One after the other: several large answers at once are what Excel cannot give. */
async function inTurn<From, To>(items: readonly From[], work: (item: From) => Promise<To>): Promise<To[]> {
  const [first, ...rest] = items;
  return first === undefined ? [] : [await work(first), ...(await inTurn(rest, work))];
}
