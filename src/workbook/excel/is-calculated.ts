/**
 * Does Excel calculate the cell? A text that was written with an apostrophe before it, as `'=A1`, is its own "formula"
 * too, but its value is the same as the formula.
 */
export const isCalculated = (formula: unknown, value: unknown): formula is string => typeof formula === 'string' && formula.startsWith('=') && formula !== value;
