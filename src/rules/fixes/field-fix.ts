import type { FieldFix } from '../../domain/fix';
import type { PlanPath } from '../../domain/path';
import { valueOf } from '../../domain/reading';

/** A path to a field of a row. @throws Error when it leads to a whole row or column */
export function setField({ table, row, field }: PlanPath, to: unknown): FieldFix {
  if (row === undefined || field === undefined) throw new Error(`no field of ${table}`);
  return { at: { table, row, field }, to: valueOf(to) };
}
