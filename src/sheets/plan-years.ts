import { budgetYears } from '../domain/budget-years';
import { LARGEST_NUMBER_OF_YEARS } from '../domain/plan-words';
import { serialOfDay, type Day } from '../domain/calendar';
import { toNumber } from '../domain/exact';
import { yearSpans } from '../domain/months';
import type { Plan } from '../domain/plan';
import { known } from '../domain/reading';
import { FIRST_DAY, LAST_DAY, monthNumberFormula, PLAN_END, yearBegins } from './month-formulas';
import { inColumn, lastWhere, quoted } from './references';
import { FIELD_HEADERS, type ColumnSpec, type SheetShape, type SheetYear, type TableSpec } from './spec';
import { yearHeader } from './year-headers';

/** A date of *Stamdata*, or 0. */
function ofMasterData(label: string): string {
  const date = lastWhere(`${inColumn('hpStamdata', FIELD_HEADERS[0])}=${quoted(label)}`, inColumn('hpStamdata', FIELD_HEADERS[1]));
  return `IFERROR(INT(IF(ISNUMBER(${date}),${date},0)),0)`;
}

const serialOr0 = (day: Day | undefined) => (day === undefined ? 0 : serialOfDay(day));

function day(key: string, header: string, help: string, formula: string, value: (plan: Plan) => Day | undefined): ColumnSpec {
  return { key, header, kind: 'date', width: 20, hidesZero: true, help, calculation: { formula: () => formula, value: (_, plan) => serialOr0(value(plan)) } };
}

/** Excel's first and last whole years. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 9999];
/** The day on which a year begins, not before the plan; it may be after the plan has ended. */
export function beginOf({ basis, index, number, startMonth }: SheetYear): string {
  if (basis === 'plan') return `EDATE(${FIRST_DAY},${12 * index})`;
  if (number > LAST_YEAR) return `(${LAST_DAY}+1)`;
  return number < FIRST_YEAR ? FIRST_DAY : `MAX(${FIRST_DAY},DATE(${number},${startMonth},1))`;
}

/** A number of months; where a year would begin after the plan has ended, that of the end. */
function monthNumber(key: string, header: string, help: string, year: (shape: SheetShape) => SheetYear): ColumnSpec {
  const formula = (shape: SheetShape) => {
    const begins = beginOf(year(shape));
    return `IF(AND(${FIRST_DAY}>0,${LAST_DAY}>=${FIRST_DAY}),IF(${begins}<=${LAST_DAY},${monthNumberFormula(begins)},${monthNumberFormula(`(${LAST_DAY}+1)`)}),0)`;
  };
  const value = (plan: Plan) => {
    const spans = yearSpans(plan.masterData);
    const at = key === 'end' ? undefined : spans[Number(key.split('.')[1])]?.from;
    const number = at ?? spans.at(-1)?.to;
    return number === undefined ? 0 : toNumber(number);
  };
  return { key, header, kind: 'months', width: 20, hidesZero: true, help, calculation: { formula, value: (_, plan) => value(plan) } };
}

const ofYear = (year: SheetYear): readonly ColumnSpec[] => {
  const [begins, name] = [beginOf(year), yearHeader(year)];
  return [
    day(`begins.${year.index}`, `${name} begynder`, 'Beregnes: den første dag af året, der ligger i planen.', `IF(AND(${FIRST_DAY}>0,${begins}<=${LAST_DAY}),${begins},0)`, ({ masterData }) => budgetYears(masterData)[year.index]?.from),
    monthNumber(`number.${year.index}`, `${name} – månedstal`, 'Beregnes: 12 × årstallet + måneden, og dagen som del af sin måned.', () => year),
  ];
}; // prettier-ignore

/** The year after those that have columns. */
export function yearAfter(years: readonly SheetYear[]): SheetYear {
  const last = years.at(-1);
  return last ? { ...last, index: last.index + 1, number: last.number + 1 } : { basis: 'plan', startMonth: 1, number: 1, index: 0 };
}

/** The plan's years as the formulas of *Løn* and *Lønregulering* count them: by month numbers, whose differences are months. */
export const planYears: TableSpec = {
  key: 'planYears',
  name: 'hpProjektår',
  title: 'Budgetårene',
  layout: 'fields',
  fieldHeaders: ['Budgetårene', 'Beregnes'],
  since: 3,
  row: 4,
  column: 0,
  blankRows: 0,
  names: [
    { name: FIRST_DAY, key: 'first' },
    { name: LAST_DAY, key: 'last' },
    ...Array.from({ length: LARGEST_NUMBER_OF_YEARS }, (_, index) => ({ name: yearBegins(index), key: `number.${index}` })),
    { name: PLAN_END, key: 'end' },
  ],
  columns: [
    day('first', 'Planens første dag', 'Beregnes: første dag fra Stamdata.', ofMasterData('Første dag'), ({ masterData }) => known(masterData.from)),
    day('last', 'Planens sidste dag', 'Beregnes: sidste dag fra Stamdata.', ofMasterData('Sidste dag'), ({ masterData }) => known(masterData.to)),
    { forEach: ({ years }) => years.flatMap(ofYear) },
    monthNumber('end', 'Planens slut – månedstal', 'Beregnes: månedstallet dagen efter planens sidste dag. Forskellen på to månedstal er antallet af måneder.', ({ years }) => yearAfter(years)),
  ],
}; // prettier-ignore
