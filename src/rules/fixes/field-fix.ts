import type { FieldFix } from '../../domain/fix';
import type { PlanPath } from '../../domain/path';
import { EMPTY, valueOf, type Reading } from '../../domain/reading';

/** @param at a field of a row @throws Error when it leads to a whole row or column */
export function setReading({ table, row, field }: PlanPath, to: Reading<unknown>): FieldFix {
  if (row === undefined || field === undefined) throw new Error(`no field of ${table}`);
  return { at: { table, row, field }, to };
}

/** The same with a value. */
export const setField = (at: PlanPath, to: unknown): FieldFix => setReading(at, valueOf(to));
/** The same with nothing. */
export const clearField = (at: PlanPath): FieldFix => setReading(at, EMPTY);
