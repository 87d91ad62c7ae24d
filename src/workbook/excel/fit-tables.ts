import type { TableFit } from '../../domain/workbook-state';
import { sameHeader } from '../../sheets/same-header';
import { replacing } from './cell-text';
import type { Cells } from './find-on-sheet';
import { isCalculated } from './is-calculated';
import type { Theirs } from './put-back';
import type { Body, Frames, StandingTable } from './standing-table';

/** The formulas and values of a table's body, as they are now. */
export interface FitBody extends Body {
  readonly formulas: Cells;
}

/** Asks for the body of a table; the returned function reads the answer. ExcelApi 1.1. */
export function askFitBody(table: Excel.Table): () => FitBody {
  const range = table.getDataBodyRange();
  range.load('values,formulas');
  return () => ({ values: range.values as Cells, formulas: range.formulas as Cells });
}

const isBlank = (cell: unknown) => (cell ?? '') === '';

/** A table that is made to follow the plan, with what stood in it when we came. */
export interface TableInFit {
  readonly standing: StandingTable;
  readonly fit: TableFit;
  readonly body: FitBody;
}

/**
 * Makes tables follow the plan's years and areas as far as they have columns. Formulas that people
 * have written and that speak of a column which goes become the figures that they show. Then our
 * formulas for other years are taken out, so that an interruption leaves blanks, which any later
 * attempt fills; then columns are renamed, and those that hold nothing are taken out. What somebody
 * has typed by now stays.
 *
 * @returns the tables with the headers that they have then, and the bodies of forms with their labels
 */
export function fitTables(tables: readonly TableInFit[], theirs: Theirs): readonly TableInFit[] {
  const removed = new Map(tables.map(({ standing, fit }) => [standing.info.name, fit.removed]));
  tables.forEach((each) => watchGoing(each, theirs));
  tables.forEach((each) => keepFigures(each, removed, theirs));
  tables.forEach((each) => clearOutdated(each, theirs));
  const labelled = tables.map((each) => writeLabels(each, theirs));
  return labelled.map(changeColumns);
}

const columnOf = ({ standing }: TableInFit, header: string) => standing.info.headers.findIndex((each) => sameHeader(each, header));
/** Cells of a column, found by their table and header, wherever these stand by now. @param name the header, where it has been renamed */
function rangeOf({ standing: { info, layout, table } }: TableInFit, line: number, column: number, rowCount = 1, name = info.headers[column] ?? ''): Excel.Range {
  const body = layout.help.length === 0 ? table.getDataBodyRange().getColumn(column) : table.columns.getItem(name).getDataBodyRange();
  return body.getCell(line, 0).getResizedRange(rowCount - 1, 0);
}

/** The headers of columns that are taken out: nothing of somebody's stands there. */
const goingOf = (each: TableInFit) => each.fit.removed.filter((header) => columnOf(each, header) !== -1 && !holdsMore(each.body, columnOf(each, header)));

/** What somebody types there meanwhile comes back at the end of the table, under the same header. */
function watchGoing(each: TableInFit, theirs: Theirs): void {
  const { info, table } = each.standing;
  for (const header of goingOf(each)) {
    const column = columnOf(each, header);
    const name = info.headers[column] ?? header;
    const seen = new Set(each.body.formulas.map((line) => line[column] ?? ''));
    const isTheirs = (held: unknown) => !isBlank(held) && !seen.has(held as Cells[number][number]);
    theirs.watch(table.columns.getItem(name).getDataBodyRange(), isTheirs, () => table.columns.add(undefined, undefined, name).getDataBodyRange());
  }
}

/** Watches cells of a column that are about to be written over. What is blank by now we may have cleared ourselves. */
function watchCells(each: TableInFit, theirs: Theirs, line: number, column: number, rowCount = 1): void {
  const isTheirs = (held: unknown, row: number) => !isBlank(held) && held !== each.body.formulas[line + row]?.[column];
  const renamed = each.fit.renamed.find(({ from }) => sameHeader(from, each.standing.info.headers[column] ?? ''));
  theirs.watch(rangeOf(each, line, column, rowCount), isTheirs, () => rangeOf(each, line, column, rowCount, renamed?.to));
}

/** @param removed the headers that go, by the name of their table */
function keepFigures(table: TableInFit, removed: ReadonlyMap<string, readonly string[]>, theirs: Theirs): void {
  const { standing, body } = table;
  if (standing.layout.help.length === 0) return;
  const speaksOf = (formula: string, name: string, header: string) => [`${name}[`, `[${header}]`].every((part) => formula.toLowerCase().includes(part.toLowerCase()));
  const goes = (formula: string) => [...removed].some(([name, headers]) => headers.some((header) => speaksOf(formula, name, header)));
  const calculated = standing.layout.headers.filter((_, index) => standing.layout.rows.some((row) => typeof row[index] === 'object'));
  // What stands in a column that goes itself is ours, and a figure left there by an interruption would look typed.
  const isTyped = (column: number) => ![...calculated, ...table.fit.removed].some((header) => sameHeader(header, standing.info.headers[column] ?? ''));
  body.formulas.forEach((line, row) =>
    line.forEach((formula, column) => {
      if (!isCalculated(formula, body.values[row]?.[column]) || !isTyped(column) || !goes(formula)) return;
      watchCells(table, theirs, row, column);
      rangeOf(table, row, column).values = [[figureOf(body.values[row]?.[column])]];
    }),
  );
}

/** What a formula shows, to be written in its place. What begins with # is an error, which stays one, or a text. */
const figureOf = (value: Cells[number][number] = '') => (typeof value === 'string' && !value.startsWith('#') ? replacing(value) : value);

function clearOutdated(table: TableInFit, theirs: Theirs): void {
  const going = goingOf(table);
  for (const { header, formulas } of table.fit.outdated) {
    const column = columnOf(table, header);
    const isOutdated = (line: number) => formulas.includes(String(table.body.formulas[line]?.[column]));
    for (const { first, count } of runs(table.body.formulas.length, isOutdated)) {
      if (!going.some((each) => sameHeader(each, header))) watchCells(table, theirs, first, column, count);
      rangeOf(table, first, column, count).clear('Contents');
    }
  }
}

/** What we calculate beside a label is of the year that it named. */
function writeLabels(table: TableInFit, theirs: Theirs): TableInFit {
  const { body, fit } = table;
  const values = body.values.map((line) => [...line]);
  const lines = fit.labels.map(({ from }) => body.values.findIndex(([label]) => label === from));
  fit.labels.forEach(({ to }, index) => {
    const line = lines[index] ?? -1;
    if (line === -1) return;
    watchCells(table, theirs, line, 0);
    if (isCalculated(body.formulas[line]?.[1], body.values[line]?.[1])) {
      watchCells(table, theirs, line, 1);
      rangeOf(table, line, 1).clear('Contents');
    }
    rangeOf(table, line, 0).values = [[to]];
    values[line] = [to, ''];
  });
  return { ...table, body: { ...body, values } };
}

function changeColumns(each: TableInFit): TableInFit {
  const { standing, fit } = each;
  const { info, table } = standing;
  const headers = [...info.headers];
  for (const { from, to } of fit.renamed) {
    const at = headers.findIndex((header) => sameHeader(header, from));
    if (at === -1) continue;
    table.columns.getItem(headers[at] ?? from).name = to;
    headers[at] = to;
  }
  for (const header of goingOf(each)) {
    const at = headers.findIndex((other) => sameHeader(other, header));
    if (at === -1) continue;
    table.columns.getItem(headers[at] ?? header).delete();
    headers.splice(at, 1);
  }
  return { ...each, standing: { ...standing, info: { ...info, headers } } };
}

/** Has somebody typed something since? A calculated column holds formulas only. */
const holdsMore = ({ formulas, values }: FitBody, column: number) => formulas.some((line, row) => !isBlank(line[column]) && !isCalculated(line[column], values[row]?.[column]));

/** Lines below each other for which something is so. */
function runs(length: number, isSo: (line: number) => boolean): readonly { readonly first: number; readonly count: number }[] {
  const found: { first: number; count: number }[] = [];
  for (let line = 0; line < length; line += 1) {
    if (!isSo(line)) continue;
    const last = found.at(-1);
    if (last && last.first + last.count === line) last.count += 1;
    else found.push({ first: line, count: 1 });
  }
  return found;
}

/** Where the tables stand when their columns are as many as these. */
export const withHeaders = (frames: Frames, tables: readonly StandingTable[]): Frames =>
  frames.map((frame) => {
    const standing = tables.find(({ info }) => info.name === frame.name);
    return standing ? { ...frame, columnCount: standing.info.headers.length } : frame;
  });
