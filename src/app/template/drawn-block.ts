import { firstYear } from '../../domain/budget-years';
import type { Plan } from '../../domain/plan';
import { MOST, type Block, type Mapping } from '../../export/template/mapping';
import type { TemplateProblem } from '../../export/template/template-problem';
import { AMOUNTS, templateColumns, templateRows, type TemplateTable } from '../../export/template/template-tables';
import { cellName, columnLetters, columnOf } from '../../ooxml/addresses';
import type { PatchProblem } from '../../ooxml/patch/patch-workbook';
import { EXCEL } from '../../ooxml/workbook-file';
import { programmeOf } from '../../programmes/programmes';
import { shapeOfPlan } from '../../sheets/shape';
import { columnSpec, tableSpec } from '../../sheets/sheets';
import { headingCells, nearestAbove, withHeadings, WrittenCells } from './headings';
import { seenCell, type TemplateSheet } from './read-template';

export type BlockColumn = Block['columns'][number];

/** What is pointed at for a block besides its columns: its first and last row, and the column of the first year, where each year has the next. */
export const FIRST_ROW = 'from';
export const LAST_ROW = 'to';
export const EACH_YEAR = AMOUNTS;

/** A block of rows as far as it has been pointed at. */
export interface DrawnBlock {
  readonly table: TemplateTable;
  readonly where: Block['where'];
  /** Rows as Excel counts. */
  readonly from?: number;
  readonly to?: number;
  /** In the template's order. */
  readonly columns: readonly BlockColumn[];
  /** What is pointed at next: a row, each year, or the key of a field. Nothing once everything has been. */
  readonly target: string | undefined;
  /** The block of the mapping that it is to stand in place of. */
  readonly replaces?: Block;
}

export const newBlock = (table: TemplateTable): DrawnBlock => ({ table, where: undefined, columns: [], target: FIRST_ROW });

/** A block of a mapping, to be changed. */
export const drawnFrom = (block: Block): DrawnBlock => ({ table: block.table, where: block.where, from: block.from, to: block.to, columns: block.columns, target: FIRST_ROW, replaces: block });

/** Has something been pointed at that is in no mapping yet? */
export function isUnsaved({ where, from, to, columns, replaces }: DrawnBlock): boolean {
  if (!replaces) return from !== undefined || to !== undefined || columns.length > 0;
  return where !== replaces.where || from !== replaces.from || to !== replaces.to || columns !== replaces.columns;
}

/** A field by its key in the plan's table: of a year's amount with the year's index. */
export const fieldKey = ({ field, year }: BlockColumn): string => (year === undefined ? field : `${field}.${year - 1}`);

const YEAR_KEY = new RegExp(`^${AMOUNTS}\\.(\\d+)$`);
const asColumn = (column: string, key: string): BlockColumn => {
  const index = YEAR_KEY.exec(key)?.[1];
  return index === undefined ? { column, field: key } : { column, field: AMOUNTS, year: Number(index) + 1 };
};

const fieldKeys = (table: TemplateTable, plan: Plan): readonly string[] => templateColumns(table, shapeOfPlan(plan, programmeOf(plan))).map(({ key }) => key);
const isYear = (key: string) => YEAR_KEY.test(key);

/** All that can be pointed at for a block of a table, in order. */
export function targetsOf(table: TemplateTable, plan: Plan): readonly string[] {
  const keys = fieldKeys(table, plan);
  const firstOfYears = keys.findIndex(isYear);
  const fields = firstOfYears < 0 ? keys : [...keys.slice(0, firstOfYears), EACH_YEAR, ...keys.slice(firstOfYears)];
  return [FIRST_ROW, LAST_ROW, ...fields];
}

/** What a field is called in the workbook, whether or not the plan has that year. */
export const headerOf = (table: TemplateTable, key: string, plan: Plan): string =>
  (templateColumns(table, shapeOfPlan(plan, programmeOf(plan))).find((each) => each.key === key) ?? columnSpec(tableSpec(table), key))?.header ?? key;

/** Is nothing of it pointed at any more that could not be pointed at again? */
export function isPointedAt({ from, to, columns }: DrawnBlock, target: string): boolean {
  if (target === FIRST_ROW) return from !== undefined;
  if (target === LAST_ROW) return to !== undefined;
  return columns.some((each) => (target === EACH_YEAR ? each.field === AMOUNTS : fieldKey(each) === target));
}

/** The rows first; then what comes below in the list. */
function nextTarget(block: DrawnBlock, pointed: string, plan: Plan): string | undefined {
  const row = [FIRST_ROW, LAST_ROW].find((target) => !isPointedAt(block, target));
  if (row !== undefined) return row;
  const targets = targetsOf(block.table, plan);
  return targets.slice(targets.indexOf(pointed)).find((target) => !isPointedAt(block, target));
}

function withColumns(columns: readonly BlockColumn[], added: readonly BlockColumn[]): readonly BlockColumn[] {
  const kept = columns.filter((each) => added.every((other) => other.column !== each.column && fieldKey(other) !== fieldKey(each)));
  return [...kept, ...added].sort((a, b) => columnOf(`${a.column}1`) - columnOf(`${b.column}1`));
}

/**
 * The block once a cell is pointed at for what was to be pointed at, and what comes next. Two rows the wrong way round
 * are turned round; a field that had another column leaves it.
 *
 * @param at row and column from 0
 */
export function pointedAt(block: DrawnBlock, at: { readonly row: number; readonly column: number }, plan: Plan): DrawnBlock {
  const { target, columns } = block;
  if (target === undefined) return block;
  const after = (changed: DrawnBlock): DrawnBlock => ({ ...changed, target: nextTarget(changed, target, plan) });
  if (target === FIRST_ROW || target === LAST_ROW) {
    const changed: DrawnBlock = { ...block, [target]: at.row + 1 };
    const { from, to } = changed;
    return after(from !== undefined && to !== undefined ? { ...changed, from: Math.min(from, to), to: Math.max(from, to) } : changed);
  }
  const keys = target === EACH_YEAR ? fieldKeys(block.table, plan).filter(isYear) : [target];
  const added = keys.flatMap((key, index) => (at.column + index < EXCEL.columns ? [asColumn(columnLetters(at.column + index), key)] : []));
  return after({ ...block, columns: withColumns(columns, added) });
}

/** The block without one of its columns, which can be pointed at again. */
export const withoutColumn = (block: DrawnBlock, column: BlockColumn): DrawnBlock => ({ ...block, columns: block.columns.filter((each) => each !== column), target: fieldKey(column) });

/** What is still missing. */
export const missingOf = (block: DrawnBlock): readonly (typeof FIRST_ROW | typeof LAST_ROW | 'column')[] => [
  ...([FIRST_ROW, LAST_ROW] as const).filter((target) => !isPointedAt(block, target)),
  ...(block.columns.length === 0 ? (['column'] as const) : []),
];

/** What a mapping says of the block; nothing as long as something is missing. */
export function blockOn(sheet: string, { table, from, to, columns, where }: DrawnBlock): Block | undefined {
  if (from === undefined || to === undefined || columns.length === 0) return undefined;
  return { table, sheet, from, to, columns: [...columns], ...(where && { where }) };
}

/** Why a block is not taken: with what filling in would say of it, and `far-too-many` where no mapping may have so many rows. */
export type BlockProblem = Extract<TemplateProblem, { readonly cause: 'block-too-short' }> | PatchProblem | { readonly cause: 'far-too-many'; readonly most: number };

function problemsOf({ table, from, to, columns, where }: Block, mapping: Mapping, sheet: TemplateSheet, plan: Plan): readonly BlockProblem[] {
  const room = to - from + 1;
  if (room > MOST) return [{ cause: 'far-too-many', most: MOST }];
  const lines = templateRows(plan, table, where).length;
  const written = new WrittenCells(mapping);
  const formulas = new Set(sheet.cells.filter(({ isFormula }) => isFormula).map(({ row, column }) => cellName(row, column)));
  const cells = columns.flatMap(({ column }) => Array.from({ length: room }, (_, index) => ({ row: from - 1 + index, column: columnOf(`${column}1`) })));
  const isMerged = ({ row, column }: { readonly row: number; readonly column: number }) => {
    const seen = seenCell(sheet, row, column);
    return seen.row !== row || seen.column !== column;
  };
  const firstOf = (cause: PatchProblem['cause'], stands: (cell: (typeof cells)[number]) => boolean): readonly BlockProblem[] =>
    cells.filter(stands).slice(0, 1).map(({ row, column }) => ({ cause, sheet: sheet.name, cell: cellName(row, column) }));
  return [
    ...(lines > room ? [{ cause: 'block-too-short' as const, table, sheet: sheet.name, from, to, lines, room }] : []),
    ...firstOf('formula', ({ row, column }) => formulas.has(cellName(row, column))),
    ...firstOf('merged', isMerged),
    ...firstOf('twice', ({ row, column }) => written.has(sheet.name, row, column)),
  ];
}

/**
 * The headings of a block: what stands above each of its columns, and the first text below it, which would move if the
 * template got other rows. Else the first text of the sheet.
 */
function headingsOf({ from, to, columns }: Block, sheet: TemplateSheet, written: WrittenCells) {
  const texts = headingCells(sheet, written);
  const across = columns.map(({ column }) => columnOf(`${column}1`));
  const below = texts.find(({ row, column }) => row >= to && column <= Math.max(...across));
  const near = [...across.map((column) => nearestAbove(texts, from - 1, column)), below].filter((cell) => cell !== undefined);
  return near.length > 0 ? near : texts.slice(0, 1);
}

export type BlockOutcome = { readonly state: 'added'; readonly mapping: Mapping } | { readonly state: 'refused'; readonly problems: readonly BlockProblem[] } | { readonly state: 'no-heading' };

/** The mapping with a block, in place of the one that it was drawn from. */
export function withBlock(mapping: Mapping, sheet: TemplateSheet, block: Block, replaces: Block | undefined, plan: Plan): BlockOutcome {
  const problems = problemsOf(block, { ...mapping, rows: mapping.rows.filter((each) => each !== replaces) }, sheet, plan);
  if (problems.length > 0) return { state: 'refused', problems };
  const stands = replaces !== undefined && mapping.rows.includes(replaces);
  const rows = stands ? mapping.rows.map((each) => (each === replaces ? block : each)) : [...mapping.rows, block];
  const years = block.columns.some(({ year }) => year !== undefined) ? (mapping.years ?? { basis: firstYear(plan.masterData).basis }) : mapping.years;
  const added: Mapping = { ...mapping, rows, ...(years && { years }) };
  const written = new WrittenCells(added);
  const next = withHeadings(added, sheet, headingsOf(block, sheet, written), written);
  return next === 'no-heading' ? { state: 'no-heading' } : { state: 'added', mapping: next };
}
