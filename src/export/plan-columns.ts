import type { TableKey } from '../domain/path';
import type { Plan } from '../domain/plan';
import { EMPTY, valueOf } from '../domain/reading';
import type { Programme } from '../programmes/programme';
import { PROGRAMMES } from '../programmes/programmes';
import { fieldInput } from '../sheets/cell-input';
import { fieldOf } from '../sheets/plan-rows';
import { shapeOfPlan } from '../sheets/shape';
import { tableSpec } from '../sheets/sheets';
import { columnsOf, type ColumnSpec, type PlanRow } from '../sheets/spec';
import type { ExactCell } from './case-file';
import type { RowColumn } from './case-table';

/** What documents are made of. */
export interface CaseSource {
  readonly plan: Plan;
  readonly programme: Programme;
}

const IN_WORDS: ReadonlySet<ColumnSpec['kind']> = new Set(['choice', 'suggestion', 'position']);

/** What a field says, a choice by the word that users choose. */
export function inWords(cell: ExactCell, column: ColumnSpec, programme: Programme): ExactCell {
  if (!IN_WORDS.has(column.kind) || cell.kind !== 'value') return cell;
  return valueOf(String(fieldInput(cell, column, { programme, programmes: PROGRAMMES })));
}

/** Columns of one of the plan’s tables, called and written as the sheet’s own are. */
export class PlanColumns<Row> {
  private readonly columns: readonly ColumnSpec[];

  constructor(
    private readonly source: CaseSource,
    table: TableKey,
  ) {
    this.columns = columnsOf(tableSpec(table), shapeOfPlan(source.plan, source.programme));
  }

  /** @throws Error where the table has no such column */
  column(key: string, changed: Partial<RowColumn<Row>> = {}): RowColumn<Row> {
    const spec = this.columns.find((column) => column.key === key);
    if (!spec) throw new Error(`no column ${key}`);
    const { plan, programme } = this.source;
    const cell = (row: Row): ExactCell => {
      const field = fieldOf(row as PlanRow, key);
      if (field.kind !== 'empty' || !spec.calculation || spec.kind !== 'text') return inWords(field, spec, programme);
      const text = spec.calculation.value(row as PlanRow, plan);
      return text === '' ? EMPTY : valueOf(text);
    };
    return { header: spec.header, kind: IN_WORDS.has(spec.kind) ? 'text' : spec.kind, width: spec.width, cell, ...changed };
  }

  /** A column that is left out where no row says anything in it. */
  optional(key: string): RowColumn<Row> {
    return this.column(key, { optional: true });
  }
}
