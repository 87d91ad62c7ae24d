import { serialOfDay } from '../domain/calendar';
import { milestonesByState } from '../domain/coming-milestones';
import type { MilestoneState } from '../domain/plan-words';
import type { MilestoneRow, Plan } from '../domain/plan';
import { known, valueOf, type Reading } from '../domain/reading';
import { BOARD_MILESTONES, BOARD_STATES, placeIn, WIDTHS } from './board-tables';
import { comingOfPlan, MILESTONES } from './milestone-columns';
import { MILESTONE_STATES } from './milestones';
import { inColumn, inRow, lastWhere, quoted } from './references';
import type { ColumnSpec, PlanRow, TableSpec } from './spec';

/** So many milestones are shown. */
const SHOWN = 6;

const textOf = (reading: Reading<string>) => (reading.kind === 'value' ? reading.value : reading.kind === 'empty' ? '' : reading.raw);
const stateOf = ({ state }: MilestoneRow) =>
  state.kind === 'value' ? (MILESTONE_STATES.find(({ value }) => value === state.value)?.label ?? '') : textOf(state);

/** What the first row says where no milestone is still to come. */
const NONE_COMING = 'Ingen milepæle med frist efter datoen';
const isFirst = `${placeIn(BOARD_MILESTONES.table, BOARD_MILESTONES.name)}=1`;
const isNext = `${inColumn(MILESTONES.table, MILESTONES.coming)}=${placeIn(BOARD_MILESTONES.table, BOARD_MILESTONES.name)}`;
const found = (header: string) => lastWhere(isNext, inColumn(MILESTONES.table, header));
const text = (header: string) => `IFERROR(${lastWhere(isNext, `TRIM(${inColumn(MILESTONES.table, header)})`)},"")`;

function column(each: Omit<ColumnSpec, 'calculation'>, formula: string, value: (milestone: MilestoneRow) => number | string, whenNone = ''): ColumnSpec {
  const cell = ({ place }: PlanRow, plan: Plan) => {
    const milestone = typeof place === 'number' ? comingOfPlan(plan)[place - 1] : undefined;
    if (milestone) return value(milestone);
    return place === 1 ? whenNone : '';
  };
  return { ...each, calculation: { formula: () => formula, value: cell } };
}

/** The next milestones by their deadlines, from the day that the page is of. */
export const boardMilestones: TableSpec = {
  key: 'boardMilestones',
  name: BOARD_MILESTONES.table,
  title: 'Næste milepæle',
  layout: 'rows',
  since: 3,
  row: { below: 'boardIndicators' },
  column: 0,
  blankRows: 0,
  linesPerRow: 2,
  listed: () => Array.from({ length: SHOWN }, (_, index) => ({ place: index + 1 })),
  columns: [
    column({ key: 'name', header: BOARD_MILESTONES.name, kind: 'text', width: WIDTHS[0], help: 'Beregnes: de næste milepæle på arket Milepælsplan, regnet fra datoen ovenfor.' }, `IF(AND(${isFirst},SUMPRODUCT(ISNUMBER(${inColumn(MILESTONES.table, MILESTONES.coming)})*1)=0),${quoted(NONE_COMING)},${text(MILESTONES.name)})`, ({ name }) => textOf(name), NONE_COMING),
    column({ key: 'deadline', header: 'Skal være nået', kind: 'date', width: WIDTHS[1], help: 'Beregnes: milepælens frist.' }, `IFERROR(${found(MILESTONES.deadline)},"")`, ({ deadline }) => {
      const day = known(deadline);
      return day === undefined ? '' : serialOfDay(day);
    }),
    column({ key: 'responsible', header: 'Har ansvaret', kind: 'text', width: WIDTHS[2], help: 'Beregnes: den, der har ansvaret.' }, text(MILESTONES.responsible), ({ responsible }) => textOf(responsible)),
    column({ key: 'state', header: 'Hvor langt', kind: 'text', width: WIDTHS[3], help: 'Beregnes: milepælens status.' }, text(MILESTONES.state), stateOf),
  ],
}; // prettier-ignore

const state = inRow(BOARD_STATES.table, BOARD_STATES.state);
const all = (header: string) => inColumn(MILESTONES.table, header);
const [notStarted] = MILESTONE_STATES;

/** Beyond the printed page: how many milestones are how far, as the chart shows it. */
export const boardStates: TableSpec = {
  key: 'boardStates',
  name: BOARD_STATES.table,
  title: 'Til diagrammet over milepæle',
  layout: 'rows',
  since: 3,
  row: { below: 'boardMeasures' },
  column: 0,
  blankRows: 0,
  listed: () => MILESTONE_STATES.map(({ value }) => ({ state: valueOf(value) })),
  columns: [
    { key: 'state', header: BOARD_STATES.state, kind: 'choice', choices: { from: 'list', choices: MILESTONE_STATES }, width: WIDTHS[0], label: true, help: 'Hvor langt en milepæl kan være.' },
    {
      key: 'count',
      header: BOARD_STATES.count,
      kind: 'count',
      width: WIDTHS[1],
      help: 'Beregnes: antallet af milepæle på arket Milepælsplan med den status. En milepæl uden status er ikke startet.',
      calculation: {
        formula: () =>
          `IFERROR(SUMPRODUCT((TRIM(${all(MILESTONES.state)})=${state})+(TRIM(${all(MILESTONES.state)})="")*(TRIM(${all(MILESTONES.name)})<>"")*(${state}=${quoted(notStarted.label)})),"")`,
        value: (row, plan) => {
          const own = known((row.state ?? { kind: 'empty' }) as Reading<MilestoneState>);
          return own === undefined ? 0 : milestonesByState(plan)[own];
        },
      },
    },
  ],
}; // prettier-ignore

const STATE_TITLES = { some: 'Milepæle efter status', none: 'Milepæle: ingen endnu' } as const;

export const statesTitle: ColumnSpec['calculation'] = {
  formula: () => `IFERROR(IF(SUM(${inColumn(BOARD_STATES.table, BOARD_STATES.count)})>0,${quoted(STATE_TITLES.some)},${quoted(STATE_TITLES.none)}),"")`,
  value: (_, plan) => (Object.values(milestonesByState(plan)).some((count) => count > 0) ? STATE_TITLES.some : STATE_TITLES.none),
};
