import { toNumber, type Exact } from '../domain/exact';
import { CROSS_CUTTING, OUTSIDE, type Plan } from '../domain/plan';
import { known, valueOf, type Reading } from '../domain/reading';
import type { PositionOverview } from '../domain/staff-overview';
import { overviewOfPlan } from './overview-of-plan';
import { OVERVIEW, statementRows, totalWhere } from './overview-formulas';
import { contractedHoursFormula, statusFormula } from './overview-status';
import { COUNTS, POSITIONS, STATEMENT } from './overview-tables';
import { STATUS_WORDS, statusText } from './overview-words';
import { inColumn, inRow, lastWhere, quoted, withoutWildcards } from './references';
import { SALARIES } from './salary-columns';
import type { ColumnSeries, ColumnSpec, PlanRow, TableSpec } from './spec';
import { BESIDES, STAFF } from './staff-lines';

const here = (header: string) => inRow(OVERVIEW.table, header);
const position = here(OVERVIEW.position);

/** A calculated column: nothing in a row without a position. */
function figure(
  column: Omit<ColumnSpec, 'calculation'>,
  formula: string,
  value: (overview: PositionOverview, plan: Plan) => Exact<string> | string | undefined,
): ColumnSpec {
  const cell = (row: PlanRow, plan: Plan): number | string => {
    const name = known((row.position ?? { kind: 'empty' }) as Reading<string>);
    const result = name === undefined ? '' : (value(overviewOfPlan(plan).position(name), plan) ?? '');
    return typeof result === 'string' ? result : toNumber(result);
  };
  return { ...column, calculation: { formula: () => `IF(${position}="","",${formula})`, value: cell } };
}

/** Share and hours in one place, in two narrow columns. */
function placeColumns(id: string, name: string, short: string): readonly ColumnSpec[] {
  const inPlace = `(TRIM(${inColumn(STAFF.table, STAFF.area)})=${quoted(name)})`;
  return [
    figure(
      { key: `share.${id}`, header: `${short} %`, kind: 'share', width: 8, hidesZero: true, help: `Beregnes: den del af stillingen, delaftalerne giver ${name}.` },
      totalWhere(STAFF.part, inPlace),
      (overview) => overview.timeIn(id).share,
    ),
    figure(
      { key: `hours.${id}`, header: `${short} timer`, kind: 'hours', width: 6, hidesZero: true, help: `Beregnes: stillingens timer om ugen i ${name}.` },
      totalWhere(STAFF.weeklyHours, inPlace),
      (overview) => overview.timeIn(id).hours,
    ),
  ];
}

const areaColumns: ColumnSeries = {
  forEach: ({ areas }) => areas.flatMap(({ id, name, short }) => placeColumns(id, name, short)),
};

const salaryHours = inColumn(SALARIES.table, SALARIES.hours);
const running = statementRows(SALARIES.table);
const PAYERS = { plan: 'Helhedsplanen', others: 'Andre' } as const;
const paidBy = lastWhere(`${inColumn(POSITIONS.table, POSITIONS.label)}=${position}`, `TRIM(${inColumn(POSITIONS.table, POSITIONS.paidBy)})`);

/** One row for each position: what *Løn* and the sub-agreements say, and in words how they agree. */
export const overviewPositions: TableSpec = {
  key: 'overviewPositions',
  name: OVERVIEW.table,
  title: 'Oversigt over stillinger',
  layout: 'rows',
  since: 2,
  row: { below: 'overviewDate' },
  headers: 'upwards',
  column: 0,
  blankRows: 0,
  listed: ({ positions }) => positions.filter(({ row }) => !row.startsWith('#')).map(({ row }) => ({ position: valueOf(row) })),
  columns: [
    { key: 'position', header: OVERVIEW.position, kind: 'position', width: 38, label: true, help: 'En stilling fra listen på arket Stamdata.' },
    {
      ...figure(
        { key: 'status', header: OVERVIEW.status, kind: 'text', width: 26, help: 'Beregnes: om Løn og delaftalerne siger det samme om stillingen.' },
        statusFormula,
        ({ status }) => statusText(status),
      ),
      highlight: { look: 'attention', unless: [STATUS_WORDS.agrees, STATUS_WORDS.absent] },
    },
    figure(
      { key: 'budgeted', header: OVERVIEW.budgeted, kind: 'hours', width: 6, help: 'Beregnes: ugentlige timer i Løn på datoen.' },
      // SUMIFS, because an error in one position's hours shall not spread to the others.
      `IF(SUMPRODUCT(${running}*ISNUMBER(${salaryHours}))=0,"",` +
        `SUMIFS(${salaryHours},${inColumn(SALARIES.table, STATEMENT.listed)},${withoutWildcards(position)},` +
        `${inColumn(SALARIES.table, STATEMENT.counts)},"${COUNTS}"))`,
      ({ budgeted }) => budgeted,
    ),
    figure(
      { key: 'stated', header: OVERVIEW.stated, kind: 'hours', width: 6, help: 'Beregnes: de timer, stillingen er ansat til ifølge delaftalerne. Er de ikke ens, vises dem, der afviger fra Løn.' },
      contractedHoursFormula,
      ({ stated }) => stated,
    ),
    figure(
      { key: 'difference', header: OVERVIEW.difference, kind: 'hours', width: 7, hidesZero: true, help: 'Beregnes: timer i delaftaler minus timer i Løn.' },
      `IF(ISNUMBER(${here(OVERVIEW.budgeted)}),IF(ISNUMBER(${here(OVERVIEW.stated)}),${here(OVERVIEW.stated)}-${here(OVERVIEW.budgeted)},""),"")`,
      ({ difference }) => difference,
    ),
    figure(
      { key: 'total', header: OVERVIEW.total, kind: 'share', width: 8, help: 'Beregnes: alle dele af stillingen lagt sammen. Hele stillingen er 100 %.' },
      totalWhere(STAFF.part),
      ({ total }) => total,
    ),
    areaColumns,
    ...placeColumns(CROSS_CUTTING, BESIDES[0].label, 'Tværgående'),
    ...placeColumns(OUTSIDE, BESIDES[1].label, 'Uden for'),
    figure(
      { key: 'employer', header: 'Arbejdsgiver', kind: 'text', width: 30, help: 'Beregnes: den, der ifølge Løn har ansat medarbejderen.' },
      `IFERROR(${lastWhere(running, `TRIM(${inColumn(SALARIES.table, SALARIES.employer)})`)},"")`,
      ({ employer }) => employer,
    ),
    figure(
      { key: 'paidBy', header: OVERVIEW.paidBy, kind: 'text', width: 15, help: 'Beregnes: den, der ifølge listen Stillinger lønner stillingen.' },
      `IFERROR(IF(${paidBy}="","${PAYERS.plan}",${paidBy}),"")`,
      ({ payer, position: name }, { positions }) => {
        const reading = positions.find(({ row }) => row === name)?.paidBy;
        return payer ? PAYERS[payer] : reading && 'raw' in reading ? reading.raw.trim() : '';
      },
    ),
  ],
};
