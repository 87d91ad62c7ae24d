import { canonicalFormula, type CurrentNames } from './canonical-formula';

/** A text, which is left as it is, or a structured reference in canonical form. */
const TEXT_OR_REFERENCE = /("(?:[^"]|"")*")|([\p{L}_][\p{L}\p{N}_.]*)\[[^\]]*\]/gu;
/** Cells of a sheet, or what Excel writes where it has lost them, in canonical form: without dollars. */
const CELLS_OR_LOST = String.raw`(?:(?:'[^']*'|[\p{L}\p{N}_.]+)!)?(?:[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?|#REF!(?:[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?)?)`;
/** A cell as a person points at it; Excel itself puts fixed references in the place of structured ones. */
const POINTED_AT = /(?<![\p{L}\p{N}_.$\]])[A-Z]{1,3}\d{1,7}(?![\p{L}\p{N}_.(])/u;

const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);

/**
 * Is this our formula, in which Excel has put `#REF!` or plain cells where it spoke of a table?
 * Excel does so when the table, the column or the sheet is deleted, and when the table is made an
 * ordinary range. Then nobody has typed it, and it can be written anew; any other formula is
 * somebody's own.
 *
 * @param formula as it stands in the cell, in en-US notation
 * @param ours what should stand there, in the same names
 */
export function hasLostReferences(formula: string, ours: string, names: CurrentNames): boolean {
  const wanted = canonicalFormula(ours, names);
  const pattern: string[] = [];
  let past = 0;
  for (const match of wanted.matchAll(TEXT_OR_REFERENCE)) {
    const [whole, text, table = ''] = match;
    const own = literally(whole);
    const lost = `(?:${own}|${literally(table)}\\[[^\\]]*#REF![^\\]]*\\]|${CELLS_OR_LOST})`;
    pattern.push(literally(wanted.slice(past, match.index)), text === undefined ? lost : own);
    past = match.index + whole.length;
  }
  pattern.push(literally(wanted.slice(past)));
  const standing = canonicalFormula(formula, names);
  if (standing === wanted || !new RegExp(`^${pattern.join('')}$`, 'u').test(standing)) return false;
  return !POINTED_AT.test(formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[[^\]]*\]|#REF!\$?[A-Z]*\$?\d*/gu, ' '));
}
