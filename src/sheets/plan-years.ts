import { budgetYears, LARGEST_NUMBER_OF_YEARS } from '../domain/budget-years';
import { serialOfDay, type Day } from '../domain/calendar';
import { toNumber } from '../domain/exact';
import { yearSpans } from '../domain/months';
import type { Plan } from '../domain/plan';
import { known } from '../domain/reading';
import { FIRST_DAY, LAST_DAY, monthNumberFormula, PLAN_END, yearBegins } from './month-formulas';
import { inColumn, lastWhere, quoted } from './references';
import { FIELD_HEADERS, type ColumnSpec, type SheetShape, type TableSpec } from './spec';

/** A date of *Stamdata*, or 0. */
function ofMasterData(label: string): string {
  const date = lastWhere(`${inColumn('hpStamdata', FIELD_HEADERS[0])}=${quoted(label)}`, inColumn('hpStamdata', FIELD_HEADERS[1]));
  return `IFERROR(INT(IF(ISNUMBER(${date}),${date},0)),0)`;
}

const serialOr0 = (day: Day | undefined) => (day === undefined ? 0 : serialOfDay(day));
const yearsOf = ({ masterData: { from, to } }: Plan) => budgetYears(known(from), known(to));

function day(key: string, header: string, help: string, formula: string, value: (plan: Plan) => Day | undefined): ColumnSpec {
  return { key, header, kind: 'date', width: 20, hidesZero: true, help, calculation: { formula: () => formula, value: (_, plan) => serialOr0(value(plan)) } };
}

/** A number of months; where a year would begin after the plan has ended, that of the end. */
function monthNumber(key: string, header: string, help: string, year: (shape: SheetShape) => number): ColumnSpec {
  const formula = (shape: SheetShape) => {
    const begins = `EDATE(${FIRST_DAY},${12 * year(shape)})`;
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

const year = (index: number): readonly ColumnSpec[] => {
  const begins = `EDATE(${FIRST_DAY},${12 * index})`;
  return [
    day(`begins.${index}`, `Projektår ${index + 1} begynder`, 'Beregnes: den dag, projektåret begynder.', `IF(AND(${FIRST_DAY}>0,${begins}<=${LAST_DAY}),${begins},0)`, (plan) => yearsOf(plan)[index]?.from),
    monthNumber(`number.${index}`, `Projektår ${index + 1} – månedstal`, 'Beregnes: 12 × årstallet + måneden, og dagen som del af sin måned.', () => index),
  ];
}; // prettier-ignore

/** The plan's years as the formulas of *Løn* and *Lønregulering* count them: by month numbers, whose differences are months. */
export const planYears: TableSpec = {
  key: 'planYears',
  name: 'hpProjektår',
  title: 'Projektårene',
  layout: 'fields',
  fieldHeaders: ['Projektårene', 'Beregnes'],
  later: true,
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
    { forEach: ({ years }) => Array.from({ length: years }, (_, index) => year(index)).flat() },
    monthNumber('end', 'Planens slut – månedstal', 'Beregnes: månedstallet dagen efter planens sidste dag. Forskellen på to månedstal er antallet af måneder.', ({ years }) => years),
  ],
}; // prettier-ignore
