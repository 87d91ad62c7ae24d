import type { FixMaker } from './fix-maker';

/** The sheet's own formulas are put back in all cells of a finding that is of one of these variants. */
export const restoreFormula =
  (...variants: readonly string[]): FixMaker =>
  ({ variant, at }) =>
    variants.includes(variant) ? [{ name: 'restore-formula', values: {}, fields: [], rows: [], formulas: at }] : [];
