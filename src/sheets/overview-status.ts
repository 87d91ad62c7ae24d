import { toNumber } from '../domain/exact';
import { SMALLEST_HOURS } from '../domain/staff-overview';
import { OVERVIEW, statementRows } from './overview-formulas';
import { OVERVIEW_DAY, POSITIONS } from './overview-tables';
import { CANNOT_BE_CALCULATED, STATUS_WORDS, writtenFormula } from './overview-words';
import { inColumn, inRow, lastWhere, quoted } from './references';
import { SALARIES } from './salary-columns';
import { BESIDES, STAFF } from './staff-lines';

const here = (header: string) => inRow(OVERVIEW.table, header);
const [budgeted, stated, total] = [here(OVERVIEW.budgeted), here(OVERVIEW.stated), here(OVERVIEW.total)];
const lines = statementRows(STAFF.table);
const contracted = inColumn(STAFF.table, STAFF.contractedHours);

/** Lines whose contracted hours are a number, and another one than this. */
const differFrom = (hours: string) =>
  `${lines}*ISNUMBER(${contracted})*((${contracted}>=${hours}+${toNumber(SMALLEST_HOURS)})+(${contracted}<=${hours}-${toNumber(SMALLEST_HOURS)})>0)`;

/**
 * The contracted hours that the sub-agreements state: where some differ from *Løn*, the last of
 * those. Only comparisons touch the column, so a text in it does no harm.
 */
export const contractedHoursFormula =
  `IFERROR(${lastWhere(differFrom(budgeted), contracted)},IFERROR(${lastWhere(`${lines}*ISNUMBER(${contracted})`, contracted)},""))`;

const count = (rows: string) => `SUMPRODUCT(${rows})`;
const word = (kind: keyof typeof STATUS_WORDS) => quoted(STATUS_WORDS[kind]);
const inPlan = `(TRIM(${inColumn(STAFF.table, STAFF.area)})<>${quoted(BESIDES[1].label)})`;
const withoutPart = `NOT(ISNUMBER(${inColumn(STAFF.table, STAFF.part)}))`;
const none = (rows: string) => `${count(rows)}=0`;
const some = (rows: string) => `${count(rows)}>0`;
const salaries = statementRows(SALARIES.table);
const isListed = some(`(${inColumn(POSITIONS.table, POSITIONS.label)}=${here(OVERVIEW.position)})*1`);

/** What is wrong, the first that applies; each condition with its words, as formulas. */
const CASES: readonly (readonly [condition: string, words: string])[] = [
  [`${OVERVIEW_DAY}=0`, word('no-day')],
  [`NOT(${isListed})`, word('not-listed')],
  [`AND(${none(salaries)},${none(lines)})`, word('absent')],
  [`AND(${none(salaries)},${here(OVERVIEW.paidBy)}="Helhedsplanen",${some(`${lines}*${inPlan}`)})`, word('missing-in-budget')],
  [none(lines), word('missing-in-agreements')],
  [`AND(${some(salaries)},${budgeted}="")`, word('hours-missing-in-budget')],
  [`AND(${some(salaries)},${stated}="")`, word('hours-missing-in-agreements')],
  [
    `IF(${some(salaries)},ROUND(ABS(${stated}-${budgeted}),2)>0,FALSE)`,
    `"Timer afviger ("&${writtenFormula(budgeted)}&" mod "&${writtenFormula(stated)}&")"`,
  ],
  [`IF(ISNUMBER(${stated}),ISNUMBER(${lastWhere(differFrom(stated), contracted)}),FALSE)`, word('agreements-differ')],
  [some(`${lines}*${withoutPart}`), word('share-missing')],
  [`ROUND(100*(${total}-1),2)>0`, `"Fordelt "&${writtenFormula(`100*${total}`)}&" %"`],
  [`ROUND(100*(1-${total}),2)>0`, `${writtenFormula(`100*(1-${total})`)}&" % ikke fordelt"`],
];

const decided = CASES.reduceRight((otherwise, [condition, words]) => `IF(${condition},${words},${otherwise})`, word('agrees'));

/** In words how the statements about a position stand to each other; also when a cell shows an error. */
export const statusFormula = `IFERROR(${decided},${quoted(CANNOT_BE_CALCULATED)})`;
