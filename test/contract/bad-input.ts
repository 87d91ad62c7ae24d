import type { Cell as FileCell } from '../../src/ooxml/workbook-file';
import type { Problem } from '../../src/domain/reading';
import { EXCEL } from '../../src/ooxml/workbook-file';
import type { ColumnKind } from '../../src/sheets/column-kind';

/** What becomes of a cell: see `Reading`. */
export type Outcome = 'value' | 'empty' | Problem;

/** What people put into cells in which something else belongs. */
export interface BadInput {
  readonly name: string;
  /** As it is typed into a Danish Excel. */
  readonly typed: string;
  /** What a file then holds. */
  readonly held: Pick<FileCell, 'value' | 'formula'>;
  /** What is made of it in a column of each kind. */
  readonly outcome: Readonly<Record<ColumnKind, Outcome>>;
}

/** The same of every kind of column. */
export const alike = (outcome: Outcome): BadInput['outcome'] => ({
  text: outcome,
  hours: outcome,
  share: outcome,
  fte: outcome,
  money: outcome,
  count: outcome,
  measure: outcome,
  year: outcome,
  rate: outcome,
  months: outcome,
  factor: outcome,
  date: outcome,
  period: outcome,
  choice: outcome,
  suggestion: outcome,
  position: outcome,
});
const ofText: BadInput['outcome'] = {
  ...alike('not-a-number'),
  text: 'value',
  suggestion: 'value',
  date: 'not-a-date',
  period: 'not-a-period',
  year: 'not-a-year',
  choice: 'not-a-choice',
  position: 'not-a-position',
};
/** A number that may be hours or kroner, and is neither a day nor a name. */
const ofNumber: BadInput['outcome'] = {
  ...ofText, hours: 'value', fte: 'value', money: 'value', rate: 'value', months: 'value', factor: 'value', share: 'value', count: 'value', measure: 'value',
};

/** A number that is too large for anything that is calculated with. */
const tooLarge: BadInput['outcome'] = {
  ...ofText, hours: 'too-large', share: 'too-large', fte: 'too-large', money: 'too-large', rate: 'too-large', months: 'too-large', factor: 'too-large',
  count: 'too-large', measure: 'too-large',
};

const text = (name: string, value: string): BadInput => ({ name, typed: `'${value}`, held: { value }, outcome: ofText });
const blank = (name: string, value: string): BadInput => ({ name, typed: `'${value}`, held: { value }, outcome: alike('empty') });

const NBSP = '\u00a0';
const LONGEST = EXCEL.textLength;

export const BAD_INPUTS: readonly BadInput[] = [
  { name: 'nothing', typed: '', held: { value: null }, outcome: alike('empty') },
  blank('spaces', '   '),
  blank('a non-breaking space', NBSP),
  { name: 'a formula that shows nothing', typed: '=""', held: { value: '', formula: '""' }, outcome: alike('empty') },
  text('text', 'efter aftale'),
  text('a number as text', '37'),
  text('a percentage as text', '25 %'),
  text('a number as text among spaces', ` ${NBSP}37${NBSP} `),
  text('a date as text', '1. november 2025'),
  text('text among spaces', ` ${NBSP} efter  aftale${NBSP}\n `),
  text('an emoji', '👩🏽‍🔧'),
  text('a text of the greatest length', 'Æ'.repeat(LONGEST)),
  text('emojis of the greatest length', `x${'😀'.repeat((LONGEST - 1) / 2)}`),
  text('words of the greatest length', 'komma, '.repeat(LONGEST / 7)),
  text('what looks like a placeholder', '{raw:raw} $& {count:count(a|b)}'),
  text('names of what every object has', '__proto__, constructor'),
  { name: 'an error', typed: '=1/0', held: { value: { error: '#DIV/0!' }, formula: '1/0' }, outcome: alike('error-value') },
  { name: 'a negative number', typed: '-5', held: { value: -5 }, outcome: ofNumber },
  { name: 'nearly nothing', typed: '1E-300', held: { value: 1e-300 }, outcome: ofNumber },
  {
    name: 'more than can be calculated with',
    typed: '1E+300',
    held: { value: 1e300 },
    outcome: tooLarge,
  },
  {
    name: 'less than can be calculated with',
    typed: '-1E+300',
    held: { value: -1e300 },
    outcome: tooLarge,
  },
  { name: 'a day after the last', typed: '2958466', held: { value: 2_958_466 }, outcome: { ...ofNumber, share: 'share-without-percent' } },
  {
    name: 'a formula',
    typed: '=30+7',
    held: { value: 37, formula: '30+7' },
    outcome: { ...ofNumber, share: 'share-without-percent', date: 'value' },
  },
  { name: 'a formula that gives text', typed: '="efter"&" aftale"', held: { value: 'efter aftale', formula: '"efter"&" aftale"' }, outcome: ofText },
  { name: 'a truth value', typed: 'SAND', held: { value: true }, outcome: ofText },
];
