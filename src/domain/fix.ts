import type { MessageValue } from './finding';
import type { ListKey, PlanPath } from './path';
import type { Reading } from './reading';

/** A field of a row, with what it is to say. */
export interface FieldFix {
  readonly at: PlanPath & { readonly row: string; readonly field: string };
  readonly to: Reading<unknown>;
}

/** A row to be added to a list, by the fields of the plan's row. */
export interface RowFix {
  readonly table: ListKey;
  readonly row: Readonly<Record<string, Reading<unknown>>>;
}

/**
 * A way to put a finding right, to be seen before it is done. Where two statements differ there is
 * one for either side, and none is the right one. No fix makes up an amount.
 */
export interface Fix {
  /** Its message is `fix.<name>`. */
  readonly name: string;
  readonly values: Readonly<Record<string, MessageValue>>;
  readonly fields: readonly FieldFix[];
  readonly rows: readonly RowFix[];
  /** Cells in which the sheet's own formula is put back in place of what stands there. */
  readonly formulas?: readonly PlanPath[];
}
