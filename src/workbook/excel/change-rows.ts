import { isView } from '../../domain/path';
import type { RowFit } from '../../domain/workbook-state';
import { sameHeader } from '../../sheets/same-header';
import { replacing } from './cell-text';
import type { FitBody } from './fit-tables';
import { isCalculated } from './is-calculated';
import type { Theirs } from './put-back';
import type { Frames, StandingTable } from './standing-table';

/** A row while rows come and go: what it is about, and whether it holds anything typed beside that. */
interface Line {
  subject: string;
  readonly isTyped: boolean;
  isDeleted: boolean;
}

const isTyped = (formula: unknown, value: unknown) => (formula ?? '') !== '' && !isCalculated(formula, value);

/** A table whose rows come and go. */
export interface ListedRows {
  readonly header: string;
  readonly fit: RowFit | undefined;
  readonly lines: Line[];
  readonly going: readonly Line[];
}

const isOneOf = (texts: readonly string[], { subject }: Line) => texts.some((text) => sameHeader(text, subject));

/**
 * Reads what the rows are about, and watches those that may go. To be called before anything is
 * written into the table.
 */
export function listRows({ layout, info, table }: StandingTable, fit: RowFit | undefined, { formulas, values }: FitBody, theirs: Theirs): ListedRows | undefined {
  const ours = layout.blocks.find(({ role }) => role === 'label')?.column ?? 0;
  const header = info.headers.find((each) => sameHeader(each, fit?.header ?? layout.headers[ours] ?? ''));
  if (header === undefined) return undefined;
  const column = info.headers.indexOf(header);
  const lines = formulas.map((cells, row): Line => ({ subject: String(cells[column] ?? ''), isTyped: cells.some((cell, index) => index !== column && isTyped(cell, values[row]?.[index])), isDeleted: false }));
  const going = lines.filter((line) => !line.isTyped && isOneOf(fit?.removed ?? [], line));
  for (const line of going) {
    const at = lines.indexOf(line);
    const isTheirs = (held: unknown, _: number, index: number) => held !== '' && held !== formulas[at]?.[index];
    theirs.watchWhole(table.rows.getItemAt(at).getRange(), isTheirs, () => (line.isDeleted ? table.rows.add().getRange() : undefined));
  }
  return { header, fit, lines, going };
}

/**
 * Puts the rows in that a table lacks, and takes out those that it has too many of: a row that goes
 * is given to one that comes. More rows come first, because while one stands that goes, any later
 * attempt knows what has changed. Formulas follow. What somebody has typed by now stays.
 *
 * @param mayDelete may what stands below be moved up?
 */
export function changeRows({ layout, table, rows }: StandingTable, { header, fit, lines, going }: ListedRows, mayDelete: boolean, theirs: Theirs): void {
  const ours = layout.blocks.find(({ role }) => role === 'label')?.column ?? 0;
  const cellOf = (line: Line) => table.columns.getItem(header).getDataBodyRange().getCell(lines.indexOf(line), 0);
  const write = (line: Line, subject: string) => {
    const { subject: stood } = line;
    theirs.watch(cellOf(line), (held) => String(held) !== stood, () => cellOf(line));
    cellOf(line).values = [[replacing(subject)]];
    line.subject = subject;
  };
  const isFree = (line: Line) => line.subject === '' && (isView(layout.key) || !line.isTyped);

  const coming = [...(fit?.added ?? []), ...rows.map(({ label }) => label)];
  for (const subject of coming.slice(going.length)) write(lines.find(isFree) ?? insertLine(table, lines, placeOf(subject, lines, layout.rows.map(({ [ours]: label }) => (typeof label === 'string' ? label : '')))), subject);
  for (const { from, to } of fit?.renamed ?? []) {
    const line = lines.find(({ subject }) => sameHeader(subject, from));
    if (line) write(line, to);
  }
  going.forEach((line, index) => {
    const subject = coming[index];
    if (subject !== undefined) write(line, subject);
  });
  for (const line of going.slice(coming.length).reverse()) {
    if (!mayDelete || lines.length === 1) write(line, '');
    else {
      table.rows.getItemAt(lines.indexOf(line)).delete();
      lines.splice(lines.indexOf(line), 1);
      line.isDeleted = true;
    }
  }
}

/** Before the first row that comes after it in a new workbook; at the end where there is none. */
function placeOf(subject: string, lines: readonly Line[], order: readonly string[]): number {
  const place = order.indexOf(subject);
  const after = lines.findIndex((line) => order.indexOf(line.subject) > place);
  return place === -1 || after === -1 ? lines.length : after;
}

function insertLine(table: Excel.Table, lines: Line[], at: number): Line {
  const line: Line = { subject: '', isTyped: false, isDeleted: false };
  table.rows.add(at === lines.length ? undefined : at);
  lines.splice(at, 0, line);
  return line;
}

/** Does a table stand below that reaches beyond this one's columns? Excel moves no part of a table. */
export const canMoveBelow = ({ info }: StandingTable, frames: Frames): boolean => {
  const own = frames.find(({ name }) => name === info.name);
  if (!own) return false;
  const end = own.column + own.columnCount;
  return !frames.some(
    ({ sheet, row, column, columnCount }) =>
      sheet === own.sheet && row >= own.row + own.rowCount && column < end && column + columnCount > own.column && (column < own.column || column + columnCount > end),
  );
};
