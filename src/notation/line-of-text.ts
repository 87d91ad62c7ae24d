import type { Reading } from '../domain/reading';

/** A line of a pasted text as it stands there, and what it states. One that states nothing, such as a header, is empty. */
export interface LineOfText<T> {
  /** Counted in UTF-16 units from the text's beginning. */
  readonly at: number;
  readonly raw: string;
  readonly reading: Reading<T>;
}
