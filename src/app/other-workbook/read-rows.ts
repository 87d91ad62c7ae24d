import { amountField, type ListKey } from '../../domain/path';
import type { Plan } from '../../domain/plan';
import { EMPTY, type Reading } from '../../domain/reading';
import { programmeOf, PROGRAMMES } from '../../programmes/programmes';
import { positionFinder } from '../../sheets/position-names';
import type { FieldContext } from '../../sheets/read-field';
import { EMPTY_CELL } from '../../sheets/snapshot';
import type { ColumnSpec, PlanRow } from '../../sheets/spec';
import { standingRows } from '../add-rows';
import type { Block } from './blocks';
import { cellText } from './cell-text';
import type { Mapping } from './propose-columns';
import { readValue } from './read-value';
import { typedColumns } from './targets';
import { isTotal } from './total-rows';

/** A row of another workbook as it is read. */
export interface OtherRow {
  /** Of their sheet, from 0. */
  readonly row: number;
  /** What tells the row from others: its first text. */
  readonly label: string;
  /** What stands in our columns; columns in which nothing stands are left out. */
  readonly fields: readonly { readonly column: ColumnSpec; readonly reading: Reading<unknown> }[];
  readonly planRow: PlanRow;
  readonly isTotal: boolean;
  /** Does it stand in the plan already? */
  readonly stands: boolean;
}

/** The texts of the row that holds the headers. */
export const headersOfBlock = ({ rows }: Block, header: number): readonly string[] => (rows[header]?.cells ?? []).map((cell) => cellText(cell).replace(/\s+/g, ' ').trim());

/** The plan's row of fields, in which the years' amounts are a list. */
function planRowOf(fields: OtherRow['fields']): PlanRow {
  const ofYears = new Map(fields.filter(({ column }) => column.key.startsWith('amounts.')).map(({ column, reading }) => [column.key, reading]));
  const last = Math.max(-1, ...[...ofYears.keys()].map((key) => Number(key.split('.')[1])));
  const amounts = Array.from({ length: last + 1 }, (_, year) => ofYears.get(amountField(year)) ?? EMPTY);
  const others = fields.filter(({ column }) => !ofYears.has(column.key)).map(({ column, reading }): [string, Reading<unknown>] => [column.key, reading]);
  return { ...Object.fromEntries(others), ...(amounts.length > 0 && { amounts }) };
}

/** The rows below the header in which something stands for our columns, as they are read for the plan. */
export function readRows(block: Block, header: number, table: ListKey, mapping: Mapping, plan: Plan): readonly OtherRow[] {
  const context: FieldContext = { programme: programmeOf(plan), programmes: PROGRAMMES, findPosition: positionFinder(plan.positions) };
  const columns = typedColumns(table, plan);
  const rows = block.rows.slice(header + 1).flatMap((each): Omit<OtherRow, 'stands'>[] => {
    const fields = columns.flatMap((column) => {
      const at = mapping[column.key];
      const reading = at === undefined ? EMPTY : readValue(column, each.cells[at] ?? EMPTY_CELL, context);
      return reading.kind === 'empty' ? [] : [{ column, reading }];
    });
    if (fields.length === 0) return [];
    const label = cellText(each.cells.find(({ kind }) => kind === 'text') ?? EMPTY_CELL);
    return [{ row: each.row, label, fields, planRow: planRowOf(fields), isTotal: isTotal(each, block.range.firstColumn) }];
  });
  const standing = standingRows(plan, { table, rows: rows.map(({ planRow }) => planRow) });
  return rows.map((row, index) => ({ ...row, stands: standing[index] === true }));
}
