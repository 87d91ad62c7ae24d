import { findTables } from '../../sheets/find-tables';
import { sameHeader } from '../../sheets/same-header';
import { tableSpec } from '../../sheets/sheets';
import type { TypedRows } from '../../sheets/typed-rows';
import { rowsToWrite } from '../rows-to-append';
import { WorkbookError } from '../workbook';
import { cellText } from './cell-text';
import { askFrame, askIfSame, askInventory, refuseNewer } from './inventory';
import { beforeWriting } from './put-back';
import { CONTENTS, contentsOf, tableCells } from './table-cells';

/**
 * Puts rows into tables: two round trips for all of them together, three when a table was renamed.
 * Each action writes whole rows, so an interruption leaves some of them in, and blank rows at most,
 * and the same call puts in the others. Where a co-author has typed into one of the rows meanwhile, theirs comes back
 * and ours goes below. ExcelApi 1.4.
 *
 * @throws WorkbookError `changed` when a table is not there, or a column that a row has something for
 */
export async function appendRows(context: Excel.RequestContext, additions: readonly TypedRows[], attempts = MOST_ATTEMPTS): Promise<void> {
  const { workbook } = context;
  const inventory = askInventory(workbook);
  const together = byTable(additions);
  const asked = together.map(({ table }) => askTable(workbook.tables.getItemOrNullObject(tableSpec(table).name)));
  await context.sync();

  const known = inventory();
  refuseNewer(known);
  const found = findTables(known.tables);
  const tables = together.map((addition, index) => {
    const info = found.get(addition.table)?.table;
    if (!info) throw new WorkbookError('changed', `no table ${addition.table}`);
    const byName = sameHeader(info.name, tableSpec(addition.table).name) ? asked[index] : undefined;
    return { addition, info, asked: byName ?? askTable(workbook.tables.getItem(info.name)) };
  });
  if (tables.some((each) => !asked.includes(each.asked))) await context.sync();

  const written: WrittenRows[] = [];
  for (const { addition, info, asked: { table, read } } of tables) {
    const { cells, rowCount } = read(info);
    const { first, values, formats } = rowsToWrite(addition, cells);
    const isSame = askIfSame(workbook.tables.getItem(info.name), info);
    const write = (from: number, to: number) => {
      if (from >= to) return;
      // So wide as the table was: somebody may have put a column in.
      const rows = () => table.getDataBodyRange().getCell(first + from, 0).getResizedRange(to - from - 1, info.headers.length - 1);
      written.push({ rows: values.slice(from, to), before: beforeWriting(rows()), now: rows(), areAdded: from > 0 && from >= room, isSame });
      const range = rows();
      // In a cell with the format of texts a number would become one, so its format comes first.
      range.numberFormat = formats.slice(from, to) as string[][];
      range.values = values.slice(from, to).map((row) => row.map((input) => (input === null ? null : cellText(input))));
    };
    const room = Math.min(rowCount - first, values.length);
    // The blank rows are filled before others are added: Excel takes the only row of a blank table for a new one.
    write(0, room);
    for (let row = room; row < values.length; row += 1) table.rows.add();
    write(room, values.length);
  }
  await context.sync();

  const theirs = written.filter(heldMore);
  if (theirs.length === 0) return;
  for (const { now } of theirs) now.load('values');
  await context.sync();
  for (const each of theirs) putBackIn(each);
  await context.sync();
  if (attempts > 1) await appendRows(context, additions, attempts - 1);
  else throw new WorkbookError('busy', 'others go on writing where rows are added');
}

/** Rows that were written, and what stood there then. */
interface WrittenRows {
  /** `null` where nothing was written. */
  readonly rows: readonly (readonly unknown[])[];
  readonly before: ReturnType<typeof beforeWriting>;
  readonly now: Excel.Range;
  /** Were they added by us? What stands in them then is what Excel calculates. */
  readonly areAdded: boolean;
  /** Did the table still have the columns that we knew? Otherwise all of it stands in wrong ones. */
  readonly isSame: () => boolean;
}

const isTheirs = ({ rows, before, areAdded, isSame }: WrittenRows, index: number): boolean =>
  !isSame() ||
  (rows[index] ?? []).some((input, column) => {
    const held = before.formulaAt(index, column);
    return input !== null && held !== '' && !(areAdded && typeof held === 'string' && held.startsWith('='));
  });
const heldMore = (written: WrittenRows): boolean => written.rows.some((_, index) => isTheirs(written, index));

/** Takes our row out of theirs. A cell that they have written to since stays. */
function putBackIn(written: WrittenRows): void {
  const { rows, before, now } = written;
  rows.forEach((row, index) => {
    if (!isTheirs(written, index)) return;
    row.forEach((input, column) => {
      if (input !== null && (now.values as unknown[][])[index]?.[column] === input) before.putBack(index, column);
    });
  });
}

/** As often as others are in the way. */
const MOST_ATTEMPTS = 3;

/** What is added to the same table is added at once, or it would be written to the same rows. */
const byTable = (additions: readonly TypedRows[]): readonly TypedRows[] =>
  [...new Set(additions.map(({ table }) => table))].flatMap((table) => {
    const [first, ...others] = additions.filter((each) => each.table === table);
    return first ? [{ ...first, rows: [first, ...others].flatMap(({ rows }) => rows) }] : [];
  });

/** Asks for a table that may be a null object: its cells as far as something is written, and how many rows its body has. */
function askTable(table: Excel.Table) {
  const range = table.getRange();
  const frame = askFrame(table, range);
  const used = range.getUsedRangeOrNullObject(true);
  used.load(CONTENTS);
  return {
    table,
    read: (info: Parameters<typeof tableCells>[0]) => {
      const { rowCount, headerRows, totalsRows } = frame();
      return { cells: tableCells(info, frame(), used.isNullObject ? [] : [contentsOf(used)]), rowCount: rowCount - headerRows - totalsRows };
    },
  };
}
