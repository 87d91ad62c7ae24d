import { SUMMARY_START } from '../../sheets/check-report';
import { tableOfLayout } from '../../sheets/find-tables';
import type { SheetLayout, TableLayout } from '../../sheets/layout';
import { PURPOSE_ROW } from '../../sheets/look';
import { sameHeader } from '../../sheets/same-header';
import { TakenNames } from '../names';
import { reportChanges } from '../report-rows';
import { WorkbookError } from '../workbook';
import { replacing } from './cell-text';
import { createSheets } from './create-sheets';
import { originOf, textAt, type Cells } from './find-on-sheet';
import { askFrame, askInventory } from './inventory';
import { placeTables } from './place-tables';
import { Theirs } from './put-back';
import { styleSheet } from './style-sheet';
import { styleTable } from './style-table';
import { NOTHING } from './survey';

/**
 * Writes the report of a check: three round trips where its sheet is there, and two more where it is
 * made. Blank rows are put in before anything is written, and rows go when everything is written, so
 * that the same call after an interruption at any action gives the same sheet. What a co-author has
 * written meanwhile where we write comes back, with one more round trip. ExcelApi 1.12.
 *
 * @throws WorkbookError `changed` where a co-author has
 */
export async function writeReport(context: Excel.RequestContext, layout: SheetLayout): Promise<void> {
  const [table] = layout.tables;
  if (!table) return;
  await createSheets(context, [layout]);
  const standing = await readReport(context, layout, table);
  const { sheet, cells, frame, headers } = standing;

  const column = (header: string) => table.headers.findIndex((ours) => ours === header);
  const body = bodyOf(standing);
  const { insert, targets, remove, clear } = reportChanges(headers, table.headers, body, table.rows.length);
  const excelTable = sheet.tables.getItem(standing.name);
  const seen = [...body.slice(0, insert.at), ...Array.from({ length: insert.count }, () => []), ...body.slice(insert.at)];
  if (insert.count > 0) {
    const index = insert.at === body.length ? undefined : insert.at;
    excelTable.rows.add(index, Array.from({ length: insert.count }, () => headers.map(() => '')));
  }
  const line = (index: number) => sheet.getRangeByIndexes(frame.row + 1 + index, frame.column, 1, headers.length);
  const theirs = new Theirs();
  const isTheirs = (index: number) => (now: unknown, _: number, at: number) => now !== (seen[index]?.[at] ?? '');
  const lineThen = (index: number) => line(index - remove.filter((each) => each < index).length);
  for (const index of [...targets, ...clear]) theirs.watchWhole(line(index), isTheirs(index), () => lineThen(index));
  for (const index of remove) theirs.watchWhole(excelTable.rows.getItemAt(index).getRange(), isTheirs(index), () => excelTable.rows.add().getRange());
  targets.forEach((target, index) => {
    line(target).values = [headers.map((header) => inputFor(table.rows[index]?.[column(header)]))];
  });
  for (const index of clear) line(index).values = [headers.map((header) => (column(header) === -1 ? null : ''))];
  for (const index of remove) excelTable.rows.getItemAt(index).delete();

  const summary = { row: frame.row - table.row + PURPOSE_ROW, column: frame.column };
  const written = textAt(cells, summary.row, summary.column);
  if (summary.row >= 0 && (written === '' || written.startsWith(SUMMARY_START))) {
    const cell = () => sheet.getRangeByIndexes(summary.row, summary.column, 1, 1);
    theirs.watch(cell(), (now) => now !== written);
    cell().values = [[layout.purpose]];
  }

  const rowCount = body.length + insert.count - remove.length;
  const now = { info: { name: standing.name, sheet: standing.sheetName, headers }, frame: { ...frame, rowCount: rowCount + 1, headerRows: 1, totalsRows: 0 } as const };
  const whole = { ...table, rows: Array.from({ length: rowCount }, () => []), blocks: inEveryRow(table.blocks, rowCount), highlights: inEveryRow(table.highlights, rowCount) };
  const placed = placeTables({ ...layout, tables: [whole] }, { ...NOTHING, cells, tables: [now] });
  styleSheet(sheet, layout, originOf(layout, cells), true, placed);
  placed.forEach((each) => styleTable(sheet, excelTable, each, cells, new TakenNames([])));
  await context.sync();
  await theirs.putBack(context);
}

const inEveryRow = <Part extends { readonly rowCount: number }>(parts: readonly Part[], rowCount: number) => parts.map((part) => ({ ...part, rowCount }));

/** `null` leaves a cell as it is: columns of the user's own. */
const inputFor = (input: TableLayout['rows'][number][number] | undefined) =>
  input === undefined || typeof input === 'object' ? null : replacing(input);

/** The sheet as it stands: every cell, and where the table is. */
async function readReport({ workbook }: Excel.RequestContext, layout: SheetLayout, table: TableLayout) {
  const inventory = askInventory(workbook);
  const byName = askTable(workbook.tables.getItemOrNullObject(table.name));
  await workbook.context.sync();
  const info = tableOfLayout(table, inventory().tables);
  if (!info) throw new WorkbookError('changed', `no table ${layout.name}`);
  const isNamed = sameHeader(info.name, table.name);
  const read = isNamed ? byName : askTable(workbook.tables.getItem(info.name));
  if (!isNamed) await workbook.context.sync();
  return { sheet: workbook.worksheets.getItem(info.sheet), sheetName: info.sheet, name: info.name, headers: info.headers, ...read() };
}

/** Asks for a table that may be a null object, and for every cell of its sheet. */
function askTable(table: Excel.Table) {
  const frame = askFrame(table);
  const used = table.worksheet.getUsedRange();
  used.load('formulas,rowIndex,columnIndex');
  return () => {
    const above: Cells = Array.from({ length: used.rowIndex }, () => []);
    const beside = Array.from({ length: used.columnIndex }, () => '');
    return { frame: frame(), cells: [...above, ...(used.formulas as Cells).map((row) => [...beside, ...row])] as Cells };
  };
}

/** The table's cells below its headers, as far down as it goes. */
function bodyOf({ cells, frame, headers }: Awaited<ReturnType<typeof readReport>>): Cells {
  const count = frame.rowCount - frame.headerRows - frame.totalsRows;
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: headers.length }, (_unused, column) => cells[frame.row + 1 + row]?.[frame.column + column] ?? ''),
  );
}
