import type { Plan } from '../domain/plan';
import type { TableKey } from '../domain/path';
import { programmeOf, PROGRAMMES } from '../programmes/programmes';
import { rowInputs } from './cell-input';
import type { ColumnKind } from './column-kind';
import { FORMATS } from './look';
import { shapeOfPlan } from './shape';
import { tableSpec } from './sheets';
import { columnsOf, type PlanRow } from './spec';

/** A column of {@link TypedRows}: its header, and the number format its numbers have unless the cells have one that suits. */
export interface TypedColumn {
  readonly key: string;
  readonly header: string;
  readonly kind: ColumnKind;
  readonly format: string;
}

/** Rows as a person types them into a table: nothing of what Excel calculates, and '' where a field is empty. */
export interface TypedRows {
  readonly table: TableKey;
  readonly columns: readonly TypedColumn[];
  /** Each as long as `columns`. */
  readonly rows: readonly (readonly (number | string)[])[];
}

/**
 * The cells of rows of one of the plan's tables.
 *
 * @param table one of rows, not of facts
 * @param rows by the fields of the plan's row; fields that are left out are empty
 * @param plan whose programme and period decide columns and choices
 */
export function typedRows(table: TableKey, rows: readonly PlanRow[], plan: Plan, programmes = PROGRAMMES): TypedRows {
  const programme = programmeOf(plan, programmes);
  const shape = shapeOfPlan(plan, programme);
  const columns = columnsOf(tableSpec(table), shape).filter(({ calculation }) => calculation === undefined);
  return {
    table,
    columns: columns.map(({ key, header, kind }) => ({ key, header, kind, format: FORMATS[kind].format })),
    rows: rows.map((row) => rowInputs(row, columns, { plan, programme, programmes, shape }) as readonly (number | string)[]),
  };
}

const isPercentage = (format: string) => format.includes('%');
const isDate = (format: string) => /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
const isText = (format: string) => format === '@';

/** Does a number of the kind say the same in a cell of that format? 0,25 in a plain cell may be a mistyped 25 %. */
export function suits(kind: ColumnKind, format: string): boolean {
  if (isText(format)) return false;
  if (kind === 'share') return isPercentage(format);
  if (kind === 'date') return isDate(format);
  return !isPercentage(format) && !isDate(format);
}
