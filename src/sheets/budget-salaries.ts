import { budgetedSalaries, isSalaryLine, SALARY_WORDS } from '../domain/budget-salaries';
import { toKroner, type Money } from '../domain/money';
import type { Plan } from '../domain/plan';
import { known, valueOf, type Reading } from '../domain/reading';
import { salariesOf } from '../domain/salary-years';
import { inColumn, inRow, quoted } from './references';
import { SALARIES } from './salary-columns';
import { yearsOfPlan } from './shape';
import type { ColumnSpec, PlanRow, SheetYear, TableSpec } from './spec';
import { allYearsInRow } from './year-columns';
import { yearHeader } from './year-headers';

const TABLE = 'hpBudgetLøn';
const HEADERS = { statement: 'Løn', status: 'Kontrol', lines: 'Poster', total: 'I alt' } as const;

/** The three rows, and what they are called. */
const ROWS = { salaries: 'Ifølge arket Løn', budget: 'Ifølge posterne ovenfor', difference: 'Forskel' } as const;
type Row = keyof typeof ROWS;
export const SALARY_STATEMENTS = Object.entries(ROWS).map(([value, label]) => ({ value, label }));

export const SALARY_STATUS = { agrees: 'Stemmer', differs: 'Afviger', noLine: 'Ingen post begynder med Løn' } as const;

const label = inRow(TABLE, HEADERS.statement);
const is = (row: Row) => `${label}=${quoted(ROWS[row])}`;
const text = `SUBSTITUTE(SUBSTITUTE(TRIM(${inColumn('hpBudget', 'Post')}),","," "),":"," ")&" "`;
const isLine = `(${SALARY_WORDS.map((word) => `(LEFT(${text},${word.length + 1})=${quoted(`${word} `)})`).join('+')}>0)`;
const lineCount = `SUMPRODUCT(${isLine}*1)`;

const rowOf = ({ statement }: PlanRow): Row | undefined => known((statement ?? { kind: 'empty' }) as Reading<Row>);

function figures(plan: Plan, years: readonly SheetYear[]): Readonly<Record<Row, Money>> {
  const add = (of: (year: number) => Money) => years.reduce((sum, { index }) => sum + of(index), 0) as Money;
  const [salaries, budget] = [add((year) => salariesOf(plan).totalOf(year)), add((year) => budgetedSalaries(plan, year))];
  return { salaries, budget, difference: (budget - salaries) as Money };
}

function inYear(year: SheetYear): ColumnSpec {
  const header = yearHeader(year);
  const salaries = `SUM(${inColumn(SALARIES.table, header)})`;
  const budget = `SUMPRODUCT(${isLine}*1,${inColumn('hpBudget', header)})`;
  const value = (row: PlanRow, plan: Plan) => {
    const statement = rowOf(row);
    return statement === undefined ? 0 : toKroner(figures(plan, [year])[statement]);
  };
  return {
    key: `year.${year.index}`,
    header,
    kind: 'money',
    width: 14,
    help: 'Beregnes: summen på arket Løn, summen af budgettets poster for løn, og forskellen på dem.',
    calculation: {
      formula: () => `ROUND(IF(${is('salaries')},${salaries},IF(${is('budget')},${budget},IF(${is('difference')},${budget}-${salaries},0))),2)`,
      value,
    },
  };
}

function statusOf(plan: Plan): string {
  const years = yearsOfPlan(plan);
  if (!plan.budget.some(isSalaryLine)) {
    return years.some(({ index }) => salariesOf(plan).totalOf(index) !== 0) ? SALARY_STATUS.noLine : '';
  }
  return years.every((year) => figures(plan, [year]).difference === 0) ? SALARY_STATUS.agrees : SALARY_STATUS.differs;
}

/** For each year the difference of the budget's lines of salaries and *Løn*, as a formula of its own. */
const differs = (years: readonly SheetYear[]) =>
  years.map((year) => `(ROUND(SUMPRODUCT(${isLine}*1,${inColumn('hpBudget', yearHeader(year))})-SUM(${inColumn(SALARIES.table, yearHeader(year))}),2)<>0)`).join('+');
const paysInAnyYear = (years: readonly SheetYear[]) =>
  years.map((year) => `(ROUND(SUM(${inColumn(SALARIES.table, yearHeader(year))}),2)<>0)`).join('+');

/** Below the budget: what *Løn* comes to beside what the budget's lines of salaries say, which nobody but the user writes. */
export const budgetSalaries: TableSpec = {
  key: 'budgetSalaries',
  name: TABLE,
  title: 'Løn i alt fra arket Løn',
  layout: 'rows',
  since: 3,
  row: { below: 'budget' },
  column: 1,
  blankRows: 0,
  listed: () => SALARY_STATEMENTS.map(({ value }) => ({ statement: valueOf(value) })),
  columns: [
    {
      key: 'statement',
      header: HEADERS.statement,
      kind: 'choice',
      choices: { from: 'list', choices: SALARY_STATEMENTS },
      width: 32,
      label: true,
      help: 'Lønnen i alt to steder fra, og forskellen.',
    },
    {
      key: 'status',
      header: HEADERS.status,
      kind: 'text',
      width: 38,
      help: 'Beregnes: om budgettets poster for løn er det samme som arket Løn i hvert år. Poster for løn begynder med Løn, Lønninger eller Lønudgifter.',
      highlight: { look: 'attention', unless: [SALARY_STATUS.agrees] },
      calculation: {
        formula: ({ years }) =>
          `IF(${is('difference')},IF(${lineCount}=0,IF(${paysInAnyYear(years)}=0,"",${quoted(SALARY_STATUS.noLine)}),` +
          `IF(${differs(years)}=0,${quoted(SALARY_STATUS.agrees)},${quoted(SALARY_STATUS.differs)})),"")`,
        value: (row, plan) => (rowOf(row) === 'difference' ? statusOf(plan) : ''),
      },
    },
    {
      key: 'lines',
      header: HEADERS.lines,
      kind: 'text',
      width: 12,
      help: 'Beregnes: antallet af budgettets poster for løn.',
      calculation: {
        formula: () => `IF(${is('budget')},${lineCount},"")`,
        value: (row, { budget }) => (rowOf(row) === 'budget' ? budget.filter(isSalaryLine).length : ''),
      },
    },
    { forEach: ({ years }) => years.map(inYear) },
    {
      key: 'total',
      header: HEADERS.total,
      kind: 'money',
      width: 14,
      help: 'Beregnes: årene lagt sammen.',
      calculation: {
        formula: ({ years }) => `SUM(${allYearsInRow(TABLE, years)})`,
        value: (row, plan) => {
          const statement = rowOf(row);
          return statement === undefined ? 0 : toKroner(figures(plan, yearsOfPlan(plan))[statement]);
        },
      },
    },
  ],
};
