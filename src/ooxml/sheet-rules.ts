import type { ConditionalStyle } from './cell-style';

/** What may be entered in cells. Excel asks when somebody types, not when somebody pastes. */
export interface Validation {
  /** One or more ranges, separated by spaces. */
  readonly ref: string;
  readonly rule: ValidationRule;
  /** May the cell be empty? Left out: yes. */
  readonly allowBlank?: false;
  /** Shown when the cell is selected. Title at most 32 characters, text 255. */
  readonly prompt?: { readonly title?: string; readonly text: string };
  /** What happens with anything else: `stop` refuses, the others can be overruled. Left out: nothing happens. */
  readonly alert?: { readonly style: 'stop' | 'warning' | 'information'; readonly title?: string; readonly text?: string };
}
export type ValidationRule =
  | { readonly kind: 'any' }
  /** Written into the file as one text of at most 255 characters; an item holds no comma. */
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'listFrom'; readonly formula: string }
  | { readonly kind: 'custom'; readonly formula: string }
  | {
      readonly kind: 'whole' | 'decimal' | 'date' | 'time' | 'textLength';
      readonly operator: ComparisonOperator;
      readonly formula: string;
      /** Only for `between` and `notBetween`. */
      readonly formula2?: string;
    };
export const COMPARISON_OPERATORS = [
  'between', 'notBetween', 'equal', 'notEqual', 'lessThan', 'lessThanOrEqual', 'greaterThan', 'greaterThanOrEqual',
] as const;
export type ComparisonOperator = (typeof COMPARISON_OPERATORS)[number];

/** A look that cells have while a formula is true. Other kinds of conditional format are not read. */
export interface ConditionalFormat {
  /** One or more ranges, separated by spaces; the formula is written for the first cell. */
  readonly ref: string;
  readonly formula: string;
  readonly style: ConditionalStyle;
  /** Are the formats that come after this one left out where this one applies? */
  readonly stopIfTrue?: true;
}
