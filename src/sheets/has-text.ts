import type { Reading } from '../domain/reading';

/** Does something stand in the cell of a row's field? A blank row has no fields at all. */
export function hasText(field: unknown): boolean {
  const reading = field as Reading<unknown> | undefined;
  if (reading === undefined || reading.kind === 'empty') return false;
  return reading.kind === 'value' || reading.raw.trim() !== '';
}
