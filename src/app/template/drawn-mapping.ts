import type { YearBasis } from '../../domain/plan-words';
import type { Figure, YearlyFigure } from '../../export/template/figures';
import type { Mapping } from '../../export/template/mapping';
import { cellName } from '../../ooxml/addresses';
import { headingCells, nearestAbove, withHeadings, WrittenCells } from './headings';
import type { TemplateCell, TemplateSheet } from './read-template';

/** What is pointed at, and what becomes of it; rows and columns from 0. */
export type Assignment = { readonly row: number; readonly column: number } & (
  | { readonly part: 'cells' | 'checks'; readonly value: Figure }
  | { readonly part: 'yearCells'; readonly value: YearlyFigure; readonly direction: 'right' | 'down'; readonly count: number; readonly basis: YearBasis }
);

export type AssignedPart = Assignment['part'] | 'rows';

/** A mapping in which nothing is said yet. Without an anchor it is not to be kept. */
export const EMPTY_MAPPING: Mapping = { version: 1, amounts: 'kroner', anchors: [], cells: [], yearCells: [], rows: [], checks: [] };

/** The headings by which a cell is known: the nearest text to its left, and the nearest above. Else the sheet itself is, by its first text. */
function headingsOf(sheet: TemplateSheet, row: number, column: number, written: WrittenCells): { readonly near: readonly TemplateCell[]; readonly first: readonly TemplateCell[] } {
  const texts = headingCells(sheet, written);
  const left = texts.filter((cell) => cell.row === row && cell.column < column).at(-1);
  return { near: [left, nearestAbove(texts, row, column)].filter((cell) => cell !== undefined), first: texts.filter((cell) => cell.row !== row || cell.column !== column).slice(0, 1) };
}

/** The texts by which a cell is known, such as *Aktiviteter* and *År 2*. */
export const headingTexts = (mapping: Mapping, sheet: TemplateSheet, row: number, column: number): readonly string[] =>
  headingsOf(sheet, row, column, new WrittenCells(mapping)).near.map(({ text }) => text.trim());

/**
 * The mapping with what was pointed at, in place of what it said of that cell before.
 *
 * @returns `no-heading` where nothing stands on the sheet by which it could be known again
 */
export function withAssignment(mapping: Mapping, sheet: TemplateSheet, assignment: Assignment): Mapping | 'no-heading' {
  const { row, column, part } = assignment;
  const place = { sheet: sheet.name, cell: cellName(row, column) };
  const isElsewhere = (each: { readonly sheet: string; readonly cell: string }) => each.sheet !== place.sheet || each.cell !== place.cell;
  const kept = { ...mapping, cells: mapping.cells.filter(isElsewhere), yearCells: mapping.yearCells.filter(isElsewhere), checks: mapping.checks.filter(isElsewhere) };
  const added: Mapping =
    part === 'yearCells'
      ? {
          ...kept,
          years: mapping.years ?? { basis: assignment.basis },
          yearCells: [...kept.yearCells, { ...place, direction: assignment.direction, count: assignment.count, value: assignment.value }],
        }
      : { ...kept, [part]: [...kept[part], { ...place, value: assignment.value }] };
  const written = new WrittenCells(added);
  const { near, first } = headingsOf(sheet, row, column, written);
  return withHeadings(added, sheet, near.length > 0 ? near : first, written);
}

/** The mapping without one of its parts. Headings of a sheet that nothing is said of any more are no longer needed. */
export function withoutAssignment(mapping: Mapping, part: AssignedPart, index: number): Mapping {
  const rest: Mapping = { ...mapping, [part]: mapping[part].filter((_, at) => at !== index) };
  const needed = new Set([...rest.cells, ...rest.yearCells, ...rest.rows, ...rest.checks].map(({ sheet }) => sheet));
  return { ...rest, anchors: rest.anchors.filter(({ sheet }) => needed.has(sheet)) };
}

/** How much a mapping says. */
export const assignmentCount = ({ cells, yearCells, rows, checks }: Mapping): number => cells.length + yearCells.length + rows.length + checks.length;
