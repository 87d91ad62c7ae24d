import type { CurrentNames } from './canonical-formula';
import type { FieldContext } from './read-field';
import type { SheetShape } from './spec';

/** How a table's cells become readings: under which programme and years, and what names a position. */
export interface ReadingContext extends FieldContext {
  readonly shape: SheetShape;
  /** The version of the format that the workbook is of. */
  readonly version: number;
  /** What tables and headers of the workbook are called by us. */
  readonly names: Pick<CurrentNames, 'tableName' | 'header'>;
  /** The years and areas that the plan has, where the workbook has others; and those its formulas may be written for. */
  readonly changing?: { readonly to: SheetShape; readonly formerly: () => readonly SheetShape[] };
}
