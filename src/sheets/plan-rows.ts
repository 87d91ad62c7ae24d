import { EMPTY, known, valueOf, type Reading } from '../domain/reading';
import type { PlanRow } from './spec';

/** A field of a row; `amounts.2` is the third of its amounts. */
export function fieldOf(row: PlanRow, key: string): Reading<unknown> {
  const [list = '', index] = key.split('.');
  const field = index === undefined ? row[key] : (row[list] as readonly unknown[] | undefined)?.[Number(index)];
  return (field ?? EMPTY) as Reading<unknown>;
}

/** A row for each item, the plan's where it has one, and then the plan's other rows. */
export function withChecklist(rows: readonly PlanRow[], key: string, items: readonly string[]): readonly PlanRow[] {
  const listed = items.map((item) => rows.find((row) => known(fieldOf(row, key)) === item) ?? { [key]: valueOf(item) });
  return [...listed, ...rows.filter((row) => !listed.includes(row))];
}
