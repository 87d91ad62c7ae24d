import { toNumber } from '../domain/exact';
import { toKroner } from '../domain/money';
import { amountField } from '../domain/path';
import type { Plan, SalaryRow } from '../domain/plan';
import { FULL_TIME, LARGEST_SHARE } from '../domain/quantities';
import { GUARD_DECIMALS, salariesOf, type SalaryYear } from '../domain/salary-years';
import { monthNumberFormula, monthsAfterEach, PLAN_END, yearBegins, yearEnds } from './month-formulas';
import { STATEMENT } from './overview-tables';
import { inColumn, inRow } from './references';
import { REGULATIONS } from './regulation-columns';
import { SALARIES } from './salary-columns';
import type { ColumnSeries, ColumnSpec, PlanRow, SheetShape, SheetYear } from './spec';
import { yearHeader } from './year-headers';

const here = (header: string) => inRow(SALARIES.table, header);
const regulation = (header: string) => inColumn(REGULATIONS.table, header);
const [hours, salary, total] = [here(SALARIES.hours), here(SALARIES.yearlySalary), here(SALARIES.totalCost)];
const [begins, ends] = [here(SALARIES.begins), here(SALARIES.ends)];
const fullTime = toNumber(FULL_TIME);

const isSalary = (row: PlanRow): row is PlanRow & SalaryRow => 'position' in row;
const saysNothing = `TRIM(${here(STATEMENT.position)}&${salary}&${total})=""`;

/** Where the row begins or ends as a month number. */
function end(key: 'from' | 'to', header: string, help: string, date: string, day: string, open: string): ColumnSpec {
  const value = (row: PlanRow, plan: Plan) => (isSalary(row) ? toNumber(salariesOf(plan).spanOf(row)[key]) : 0);
  const formula = `IFERROR(IF(${saysNothing},0,IF(ISNUMBER(${date}),${monthNumberFormula(day)},${open})),0)`;
  return { key: `${key}Number`, header, kind: 'months', width: 13, since: 3, hidesZero: true, help, calculation: { formula: () => formula, value } };
}

export const salaryEnds: readonly ColumnSpec[] = [
  end('from', SALARIES.begins, 'Beregnes: Fra som 12 × årstallet + måneden, og dagen som del af sin måned. Tomt Fra er planens start.', here(SALARIES.from), here(SALARIES.from), yearBegins(0)),
  end('to', SALARIES.ends, 'Beregnes: dagen efter Til som månedstal. Forskellen på to månedstal er antallet af måneder.', here(SALARIES.to), `(${here(SALARIES.to)}+1)`, PLAN_END),
]; // prettier-ignore

function figure(column: Omit<ColumnSpec, 'calculation' | 'hidesZero' | 'since'>, formula: (shape: SheetShape) => string, year: SheetYear, value: (figures: SalaryYear) => number): ColumnSpec {
  const ofRow = (row: PlanRow, plan: Plan) => (isSalary(row) ? value(salariesOf(plan).yearOf(row, year.index)) : 0);
  return { ...column, since: 3, hidesZero: true, calculation: { formula: (shape) => `IFERROR(${formula(shape)},0)`, value: ofRow } };
}

/** A share as such: a bare 25 is a percentage whose % got lost, and no share. */
const shareOf = (cell: string) => `IF(ISNUMBER(${cell}),IF(${cell}<=${LARGEST_SHARE},${cell},0),0)`;
const pay = `IF(ISNUMBER(${total}),ROUND(${total},2),ROUND(N(${salary}),2))`;
const supplementPart = `IF(ISNUMBER(${total}),N(${hours})/${fullTime},1)`;
const part = `IF(ISNUMBER(${total}),1,N(${hours})/${fullTime}*(1+${shareOf(here(SALARIES.pension))}+${shareOf(here(SALARIES.supplements))}))`;

function regulated(year: SheetYear, years: number): string {
  const months = here(SALARIES.months(year));
  const group = `TRIM(${here(SALARIES.group)})`;
  const [from, to] = [`MAX(${begins},${yearBegins(year.index)})`, `MIN(${ends},${yearEnds(year.index, years)})`];
  const rises =
    `SUMPRODUCT((TRIM(${regulation(REGULATIONS.group)})=${group})` +
    `*(${regulation(REGULATIONS.factorChange)}*${pay}+${regulation(REGULATIONS.supplementChange)}*${supplementPart})` +
    `*${monthsAfterEach(regulation(REGULATIONS.at), from, to)})`;
  return `IF(${months}=0,0,${pay}+IF(${group}="",0,${rises}/${months}))`;
}

const ofYear = (year: SheetYear): readonly ColumnSpec[] => {
  const [months, regulatedPay, fixed] = [SALARIES.months(year), SALARIES.regulated(year), SALARIES.fixed(year)].map(here);
  return [
    figure(
      { key: `months.${year.index}`, header: SALARIES.months(year), kind: 'months', width: 11, help: 'Beregnes: måneder i året, hvor rækken gælder. En dag er en del af sin egen måned.' },
      ({ years }) => `MAX(0,MIN(${ends},${yearEnds(year.index, years.length)})-MAX(${begins},${yearBegins(year.index)}))`,
      year,
      (figures) => toNumber(figures.months),
    ),
    figure(
      { key: `regulated.${year.index}`, header: SALARIES.regulated(year), kind: 'rate', width: 16, help: 'Beregnes: årslønnen ved 37 timer, eller den samlede udgift, efter lønregulering. Hver stigning tæller for rækkens måneder fra dens dato.' },
      ({ years }) => regulated(year, years.length),
      year,
      (figures) => toNumber(figures.regulated) / 100,
    ),
    { key: amountField(year.index), header: SALARIES.fixed(year), kind: 'money', width: 13, since: 3, help: 'Udfyldes kun, hvis årets beløb skal være et andet end det beregnede. Skriv hvorfor i kolonnen Begrundelse.' },
    figure(
      { key: `cost.${year.index}`, header: yearHeader(year), kind: 'money', width: 13, help: 'Beregnes: reguleret årsløn × måneder / 12 × timer / 37 × (1 + pension + andre tillæg), afrundet til øre. Et fast beløb går forud.' },
      () => `IF(ISNUMBER(${fixed}),ROUND(${fixed},2),ROUND(ROUND(${regulatedPay}*${months}/12*${part},${GUARD_DECIMALS}),2))`,
      year,
      ({ amount }) => toKroner(amount),
    ),
  ];
}; // prettier-ignore

/** For each budget year months, regulated salary, what is fixed by hand, and the amount. */
export const salaryYears: ColumnSeries = { forEach: ({ years }) => years.flatMap(ofYear) };
