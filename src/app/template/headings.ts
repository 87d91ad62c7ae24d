import type { Mapping } from '../../export/template/mapping';
import { cellName, columnOf, rowOf } from '../../ooxml/addresses';
import type { TemplateCell, TemplateSheet } from './read-template';

const keyOf = (sheet: string, row: number, column: number) => `${row} ${column} ${sheet}`;

/** The cells that a mapping writes to. */
export class WrittenCells {
  private readonly keys: ReadonlySet<string>;

  constructor({ cells, yearCells, rows }: Pick<Mapping, 'cells' | 'yearCells' | 'rows'>) {
    const inBlock = rows.flatMap(({ sheet, from, to, columns }) =>
      columns.flatMap(({ column }) => Array.from({ length: to - from + 1 }, (_, index) => keyOf(sheet, from - 1 + index, columnOf(`${column}1`)))),
    );
    const inYears = yearCells.flatMap(({ sheet, cell, direction, count }) =>
      Array.from({ length: count }, (_, index) => keyOf(sheet, rowOf(cell) + (direction === 'down' ? index : 0), columnOf(cell) + (direction === 'right' ? index : 0))),
    );
    this.keys = new Set([...cells.map(({ sheet, cell }) => keyOf(sheet, rowOf(cell), columnOf(cell))), ...inYears, ...inBlock]);
  }

  /** Rows and columns from 0. */
  has(sheet: string, row: number, column: number): boolean {
    return this.keys.has(keyOf(sheet, row, column));
  }
}

const NUMBER = /^-?\d+([.,]\d+)?$/;

/** The texts of a sheet by which cells are known again, row by row: no numbers, and nothing that is written over. */
export const headingCells = ({ name, cells }: TemplateSheet, written: WrittenCells): readonly TemplateCell[] =>
  cells.filter((cell) => !cell.isFormula && cell.text.trim() !== '' && !NUMBER.test(cell.text) && !written.has(name, cell.row, cell.column));

export const nearestAbove = (texts: readonly TemplateCell[], row: number, column: number): TemplateCell | undefined =>
  texts.filter((cell) => cell.column === column && cell.row < row).at(-1);

/**
 * The mapping with the headings of what was just said of a sheet, and without those that it now writes over.
 *
 * @returns `no-heading` where nothing stands on the sheet by which it could be known again
 */
export function withHeadings(mapping: Mapping, { name }: TemplateSheet, headings: readonly TemplateCell[], written: WrittenCells): Mapping | 'no-heading' {
  const standing = mapping.anchors.filter(({ sheet, cell }) => !written.has(sheet, rowOf(cell), columnOf(cell)));
  const needed = headings.map(({ row, column, text }) => ({ sheet: name, cell: cellName(row, column), text: text.trim() }));
  const anchors = [...standing, ...needed.filter((each) => standing.every((other) => other.sheet !== each.sheet || other.cell !== each.cell))];
  return anchors.some(({ sheet }) => sheet === name) ? { ...mapping, anchors } : 'no-heading';
}
