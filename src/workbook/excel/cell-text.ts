import type { CellInput, FormulaInput } from '../../sheets/layout';

/** Formulas (= + - @), apostrophes, and whatever begins like a number, an amount or a percentage. */
const BEGINS_WITHOUT_LETTER = /^\P{L}/u;
/** Months and currencies: with a figure somewhere behind them Excel may see a date or an amount. */
const BEGINS_LIKE_DATE_OR_AMOUNT = /^(jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec|kr|dkk|eur|usd).*\d/isu;
const TRUTH_VALUE = /^(true|false|sandt|falsk)$/iu;

const isReadByExcel = (text: string) =>
  BEGINS_WITHOUT_LETTER.test(text) || BEGINS_LIKE_DATE_OR_AMOUNT.test(text) || TRUTH_VALUE.test(text);

/**
 * What to hand to Excel so that a text stays the text it is: an apostrophe before everything that
 * Excel would read as a formula, a number, a date or a truth value. The apostrophe is not part of
 * the cell's value. `null` leaves the cell as it is; nothing is ever written over with nothing.
 */
export function cellText(input: Exclude<CellInput, FormulaInput>): number | string | null {
  if (input === '') return null;
  return typeof input === 'string' && isReadByExcel(input) ? `'${input}` : input;
}

/** The same for what takes the place of something: nothing empties the cell. */
export const replacing = (input: number | string): number | string => cellText(input) ?? '';
