import { followUpOf } from '../domain/budget-follow-up';
import type { EntryOfList } from '../domain/followed-lines';
import type { YearFacts } from '../domain/budget-years';
import type { Plan } from '../domain/plan';
import { accountOf, isOnLine } from './account-formulas';
import { BUDGET } from './budget-lines';
import { ENTRIES, FOLLOW_UP } from './follow-up-columns';
import { ENTRY_WORDS } from './follow-up-words';
import { FIRST_DAY, LAST_DAY } from './month-formulas';
import { CANNOT_BE_CALCULATED } from './overview-words';
import { budgetYearColumn, forYear, isYear, yearIn } from './budget-year-column';
import { inColumn, inRow, lastWhere, quoted } from './references';
import type { ColumnSpec, PlanRow, SheetShape, SheetSpec, SheetYear, TableSpec } from './spec';
import { beginOf, yearAfter } from './plan-years';
import { sheetYears } from './shape';
import { yearHeader } from './year-headers';

const here = (header: string) => inRow(ENTRIES.table, header);
const [account, date, line, counts] = [ENTRIES.account, ENTRIES.date, ENTRIES.line, ENTRIES.counts].map(here) as [string, string, string, string];
const year = yearIn(ENTRIES.table, ENTRIES.year);
const isBlank = `${accountOf(account)}=""`;
const lineCount = `SUMPRODUCT(${isOnLine(account)}*1)`;

/** The year in which a date lies; nothing outside the plan. */
function yearOfDate(years: readonly SheetYear[]): string {
  const name = years.reduce(
    (before, year) => (year.index === 0 ? quoted(yearHeader(year)) : `IF(${date}>=${beginOf(year)},${quoted(yearHeader(year))},${before})`),
    '',
  );
  return `IFERROR(IF(ISNUMBER(${date}),IF(AND(${FIRST_DAY}>0,${date}>=${FIRST_DAY},${date}<${LAST_DAY}+1,${date}<${beginOf(yearAfter(years))}),${name},""),""),"")`;
}

const followed = `SUMPRODUCT((TRIM(${inColumn(FOLLOW_UP.table, FOLLOW_UP.number)})=${line})*${isYear(FOLLOW_UP.table, FOLLOW_UP.year, counts)}*ISNUMBER(${inColumn(FOLLOW_UP.table, FOLLOW_UP.approved)}))`;
const word = (status: keyof typeof ENTRY_WORDS) => quoted(ENTRY_WORDS[status]);
const status =
  `IFERROR(IF(${isBlank},IF(TRIM(${here(ENTRIES.amount)})="","",${word('account-missing')}),` +
  `IF(${lineCount}=0,${word('no-line')},IF(${lineCount}>1,${word('several-lines')},` +
  `IF(${line}="",${word('line-without-number')},IF(${counts}="",${word('year-missing')},` +
  `IF(${followed}>0,${word('counted')},${word('no-row')})))))),${quoted(CANNOT_BE_CALCULATED)})`;

function figure(column: Omit<ColumnSpec, 'calculation' | 'kind'>, formula: (shape: SheetShape) => string, value: (entry: EntryOfList, plan: Plan) => string | undefined): ColumnSpec {
  const ofRow = ({ row }: PlanRow, plan: Plan) => {
    const entry = typeof row === 'string' ? followUpOf(plan).ofEntry(row) : undefined;
    return (entry && value(entry, plan)) ?? '';
  };
  return { ...column, kind: 'text', calculation: { formula, value: ofRow } };
}

/** What the year with that number from 1 is called. */
function nameOfYear(number: number | undefined, facts: YearFacts): string | undefined {
  const year = number === undefined ? undefined : sheetYears(facts, number).at(-1);
  return year && yearHeader(year);
}

/** The finance system's list, pasted: what has been spent, account by account. */
const accountEntries: TableSpec = {
  key: 'accountEntries',
  name: ENTRIES.table,
  title: 'Forbrug efter konto',
  layout: 'rows',
  since: 3,
  row: 3,
  column: 0,
  blankRows: 20,
  columns: [
    { key: 'account', header: ENTRIES.account, kind: 'text', width: 14, help: 'Kontonummeret fra økonomisystemet. Beløbet hører til den budgetlinje, der har samme konto på arket Budget.' },
    { key: 'text', header: 'Tekst', kind: 'text', width: 40, help: 'Kontoens navn eller posteringens tekst. Kan udelades.' },
    { key: 'amount', header: ENTRIES.amount, kind: 'money', width: 16, help: 'Beløbet i kroner. En indtægt eller en tilbagebetaling skrives med minus.' },
    budgetYearColumn({ header: ENTRIES.year, help: 'Det budgetår, beløbet hører til. Kan udelades, når der er en dato.' }),
    { key: 'date', header: ENTRIES.date, kind: 'date', width: 20, help: 'Posteringens dato. Den bruges, hvis der ikke er valgt et år.' },
    figure({ key: 'counts', header: ENTRIES.counts, width: 14, help: 'Beregnes: det budgetår, beløbet regnes med i.' }, ({ years }) => `IF(TRIM(${here(ENTRIES.year)})="",${yearOfDate(years)},${forYear(year, years, (each) => quoted(yearHeader(each)), '""')})`, ({ year: number }, { masterData }) => nameOfYear(number, masterData)),
    figure({ key: 'line', header: ENTRIES.line, width: 9, help: 'Beregnes: nummeret på den budgetlinje, beløbet hører til. Har flere linjer kontoen, hører det ikke til nogen af dem.' }, () => `IF(${isBlank},"",IF(${lineCount}=1,${lastWhere(isOnLine(account), `TRIM(${inColumn(BUDGET.table, BUDGET.number)})`)},""))`, ({ line: number }) => number),
    {
      ...figure({ key: 'status', header: ENTRIES.status, width: 26, help: 'Beregnes: om beløbet er talt med. Et beløb tælles højst med én gang. Står kontoen på flere linjer, fordeles det ikke: tast forbruget på linjerne.' }, () => status, ({ status: kind }) => kind && ENTRY_WORDS[kind]),
      highlight: { look: 'attention', unless: [ENTRY_WORDS.counted] },
    },
  ],
}; // prettier-ignore

/** *Forbrug*: a sheet of its own, because the list is long and is pasted anew every quarter. */
export const spendingSheet: SheetSpec = {
  key: 'spending',
  name: 'Forbrug',
  purpose: 'Økonomisystemets liste over forbruget. Sæt den ind her; arket Budgetopfølgning tæller den sammen.',
  tables: [accountEntries],
};
