/** What a spreadsheet would calculate, also behind blanks and quotation marks, which it takes off. */
const BEGINS_A_FORMULA = /^[\s"']*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A text that stays a text wherever it is pasted: one that begins as a formula does gets an apostrophe. */
export const harmless = (text: string): string => (BEGINS_A_FORMULA.test(text) ? `'${text}` : text);
