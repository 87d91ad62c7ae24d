import type { TableLayout } from '../sheets/layout';

/** The label that stands before a fact in a table with fields; '' where there is no such row. */
export function formLabel({ rows }: TableLayout, row: number): string {
  const label = rows[row]?.[0];
  return typeof label === 'string' ? label : '';
}
