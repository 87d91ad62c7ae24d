import { followUpOf } from '../domain/budget-follow-up';
import { textIn } from '../domain/reading';
import { toKroner } from '../domain/money';
import type { Plan } from '../domain/plan';
import { BUDGET } from './budget-lines';
import { ENTRIES, FOLLOW_UP } from './follow-up-columns';
import { ALL_COUNTED, ALL_FOLLOWED, ENTRY_WORDS, UNCOUNTED, UNFOLLOWED } from './follow-up-words';
import { isYear } from './budget-year-column';
import { inColumn, quoted } from './references';
import type { ColumnSpec, SheetShape, SheetYear, TableSpec } from './spec';
import { yearHeader } from './year-headers';

const listed = `SUM(${inColumn(ENTRIES.table, ENTRIES.amount)})`;
const counted = `SUM(${inColumn(FOLLOW_UP.table, FOLLOW_UP.onAccount)})`;
const entryStatus = inColumn(ENTRIES.table, ENTRIES.status);
const uncounted = `SUMPRODUCT((${entryStatus}<>"")*(${entryStatus}<>${quoted(ENTRY_WORDS.counted)}))`;

const rowCount = `SUMPRODUCT((TRIM(${inColumn(FOLLOW_UP.table, FOLLOW_UP.number)})<>"")*1)`;

/** Of the lines that have a number, those without a row that counts, in the years in which any line has a row. */
function withoutRow({ years }: SheetShape): string {
  const numbered = `SUMPRODUCT((TRIM(${inColumn(BUDGET.table, BUDGET.number)})<>"")*1)`;
  const ofYear = (year: SheetYear) => {
    const rows = isYear(FOLLOW_UP.table, FOLLOW_UP.year, quoted(yearHeader(year)));
    return `IF(SUMPRODUCT(${rows}*1)=0,0,${numbered}-SUMPRODUCT(${rows}*ISNUMBER(${inColumn(FOLLOW_UP.table, FOLLOW_UP.approved)})))`;
  };
  return `(${years.map(ofYear).join('+')})`;
}

function fact(column: Omit<ColumnSpec, 'calculation' | 'width'>, formula: (shape: SheetShape) => string, value: (plan: Plan) => number | string): ColumnSpec {
  return { ...column, width: 13, calculation: { formula, value: (_, plan) => value(plan) } };
}

/** Whether every amount of the list counts, and every line is followed up. */
export const spendingCheck: TableSpec = {
  key: 'spendingCheck',
  name: 'hpForbrugskontrol',
  title: 'Er alt talt med?',
  layout: 'fields',
  fieldHeaders: ['Kontrol af forbruget', 'Beregnet'],
  since: 3,
  row: { below: 'budgetFollowUp' },
  column: 1,
  blankRows: 0,
  columns: [
    fact({ key: 'listed', header: 'Ifølge arket Forbrug', kind: 'money', help: 'Beregnes: alle beløb på arket Forbrug lagt sammen.' }, () => `ROUND(${listed},2)`, (plan) => toKroner(followUpOf(plan).listed)),
    fact({ key: 'counted', header: 'Talt med på linjer', kind: 'money', help: 'Beregnes: det, der er talt med i kolonnen Forbrug på konto.' }, () => `ROUND(${counted},2)`, (plan) => toKroner(followUpOf(plan).counted)),
    {
      ...fact({ key: 'entries', header: 'Beløbene', kind: 'text', help: 'Beregnes: om alle beløb på arket Forbrug er talt med. Kolonnen Status dér siger, hvorfor et beløb ikke er.' }, () => `IF(SUMPRODUCT((${entryStatus}<>"")*1)=0,"",IF(${uncounted}=0,${quoted(ALL_COUNTED)},${uncounted}&${quoted(UNCOUNTED)}))`, entriesInWords),
      highlight: { look: 'attention', unless: [ALL_COUNTED] },
    },
    {
      ...fact({ key: 'lines', header: 'Budgetlinjerne', kind: 'text', help: 'Beregnes: om hver budgetlinje med nr. har en række i de år, som andre linjer har en række i.' }, (shape) => `IF(${rowCount}=0,"",IF(${withoutRow(shape)}=0,${quoted(ALL_FOLLOWED)},${withoutRow(shape)}&${quoted(UNFOLLOWED)}))`, linesInWords),
      highlight: { look: 'attention', unless: [ALL_FOLLOWED] },
    },
  ],
}; // prettier-ignore

function entriesInWords(plan: Plan): string {
  const { entryCount, uncounted: number } = followUpOf(plan);
  if (entryCount === 0) return '';
  return number === 0 ? ALL_COUNTED : `${number}${UNCOUNTED}`;
}

function linesInWords(plan: Plan): string {
  const { unfollowed } = followUpOf(plan);
  if (plan.budgetFollowUp.every(({ number }) => textIn(number) === '')) return '';
  return unfollowed === 0 ? ALL_FOLLOWED : `${unfollowed}${UNFOLLOWED}`;
}
