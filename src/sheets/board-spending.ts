import { toKroner, type Money } from '../domain/money';
import type { Plan } from '../domain/plan';
import { followedYears, isExpectedWhole, type YearOfSpending } from '../domain/spending-by-year';
import { BOARD_SPENDING, placeIn, placesIn, WIDTHS } from './board-tables';
import { isYear } from './budget-year-column';
import { FOLLOW_UP } from './follow-up-columns';
import { oncePerPlan } from '../domain/once-per-plan';
import { inColumn, inRow, quoted } from './references';
import { yearsOfPlan } from './shape';
import type { ColumnSpec, PlanRow, SheetShape, TableSpec } from './spec';
import { yearHeader } from './year-headers';

/** Calendar and accounting years make five of a plan's four. */
const FEWEST_ROWS = 5;

const { table } = BOARD_SPENDING;
const place = placeIn(table, BOARD_SPENDING.year);
const year = inRow(table, BOARD_SPENDING.year);
const of = (header: string) => inColumn(FOLLOW_UP.table, header);
const isOfYear = isYear(FOLLOW_UP.table, FOLLOW_UP.year, year);
/** A row that counts has an approved budget. */
const counts = `${isOfYear}*ISNUMBER(${of(FOLLOW_UP.approved)})`;
const summed = (header: string) => `ROUND(SUMPRODUCT(${counts},${of(header)}),2)`;

const followed = oncePerPlan((plan) => new Map(followedYears(plan).map((each) => [each.year, each])));
const numberOf = ({ place: number }: PlanRow) => (typeof number === 'number' ? number : 0);

function figure(column: Pick<ColumnSpec, 'key' | 'header' | 'width' | 'help'>, formula: string, value: (year: YearOfSpending) => Money): ColumnSpec {
  const cell = (row: PlanRow, plan: Plan) => {
    const own = followed(plan).get(numberOf(row));
    return own ? toKroner(value(own)) : 0;
  };
  return { ...column, kind: 'money', hidesZero: true, calculation: { formula: () => `IF(${year}="",0,IFERROR(${formula},0))`, value: cell } };
}

/** What is spent of the budget in each of the plan's years, as the rows of *Budgetopfølgning* that count have it. */
export const boardSpending: TableSpec = {
  key: 'boardSpending',
  name: table,
  title: 'Forbrug og budget',
  layout: 'rows',
  since: 4,
  row: { below: 'boardMilestones' },
  column: 0,
  blankRows: 0,
  listed: (_, { years }) => Array.from({ length: Math.max(FEWEST_ROWS, years.length) }, (__, index) => ({ place: index + 1 })),
  columns: [
    {
      key: 'year',
      header: BOARD_SPENDING.year,
      kind: 'text',
      width: WIDTHS[0],
      help: 'Beregnes: planens budgetår.',
      calculation: {
        formula: ({ years }) => years.reduceRight((rest, each) => `IF(${place}=${each.index + 1},${quoted(yearHeader(each))},${rest})`, '""'),
        value: (row, plan) => yearsOf(plan)[numberOf(row) - 1] ?? '',
      },
    },
    figure({ key: 'inForce', header: BOARD_SPENDING.inForce, width: WIDTHS[1], help: 'Beregnes: årets gældende budget for de linjer, der har en række på arket Budgetopfølgning.' }, summed(FOLLOW_UP.inForce), ({ inForce }) => inForce),
    figure({ key: 'spent', header: BOARD_SPENDING.spent, width: WIDTHS[2], help: 'Beregnes: de samme linjers forbrug til dato.' }, summed(FOLLOW_UP.spent), ({ spent }) => spent),
    figure(
      { key: 'expected', header: BOARD_SPENDING.expected, width: WIDTHS[3], help: 'Beregnes: det forventede forbrug. Tomt, til alle årets rækker har et.' },
      `IF(SUMPRODUCT(${counts}*ISNUMBER(${of(FOLLOW_UP.expected)}))=SUMPRODUCT(${counts}),${summed(FOLLOW_UP.expected)},0)`,
      (each) => (isExpectedWhole(each) ? each.expected : (0 as Money)),
    ),
  ],
}; // prettier-ignore

const yearsOf = oncePerPlan((plan) => yearsOfPlan(plan).map(yearHeader));

const TITLES = { some: 'Forbrug og budget pr. år', none: 'Forbrug: intet brugt endnu', first: 'Forbrug og budget: kun de første år' } as const;
const isAnySpent = `SUMPRODUCT((${inColumn(table, BOARD_SPENDING.spent)}<>0)*1)>0`;

/** Where the plan has got more years since the page was made, that is said. */
export const spendingTitle: ColumnSpec['calculation'] = {
  formula: ({ years }: SheetShape) =>
    `IFERROR(IF(${isAnySpent},IF(SUMPRODUCT((${placesIn(table, BOARD_SPENDING.year)}>0)*1)<${years.length},${quoted(TITLES.first)},${quoted(TITLES.some)}),${quoted(TITLES.none)}),"")`,
  value: (_, plan) => ([...followed(plan).values()].some(({ spent }) => spent !== 0) ? TITLES.some : TITLES.none),
};
