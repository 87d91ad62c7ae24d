import { areaOverview, type AreaOverview } from '../domain/area-overview';
import { toNumber, type Exact } from '../domain/exact';
import { CROSS_CUTTING, type Plan } from '../domain/plan';
import { known, valueOf, type Reading } from '../domain/reading';
import { BOARD_STAFF, WIDTHS } from './board-tables';
import { OVERVIEW_AREAS } from './overview-areas';
import { overviewOfPlan } from './overview-of-plan';
import { inColumn, inRow, lastWhere, quoted } from './references';
import type { ColumnSpec, PlanRow, TableSpec } from './spec';
import { BESIDES } from './staff-lines';

/** A figure of the area as *Ressourceoversigt* has it. */
function figure(column: Omit<ColumnSpec, 'calculation' | 'hidesZero' | 'summed'>, header: string, value: (overview: AreaOverview) => Exact<string> | undefined): ColumnSpec {
  const area = inRow(BOARD_STAFF.table, BOARD_STAFF.area);
  const found = lastWhere(`(${inColumn(OVERVIEW_AREAS.table, OVERVIEW_AREAS.area)}=${area})*ISNUMBER(${inColumn(OVERVIEW_AREAS.table, header)})`, inColumn(OVERVIEW_AREAS.table, header));
  const cell = (row: PlanRow, plan: Plan) => {
    const place = known((row.area ?? { kind: 'empty' }) as Reading<string>);
    const result = place === undefined ? undefined : value(areaOverview(plan, overviewOfPlan(plan), place));
    return result === undefined ? '' : toNumber(result);
  };
  return { ...column, hidesZero: true, summed: true, calculation: { formula: () => `IF(${area}="","",IFERROR(${found},""))`, value: cell } };
}

/** The chosen areas with their staff and weighting. */
export const boardStaff: TableSpec = {
  key: 'boardStaff',
  name: BOARD_STAFF.table,
  title: 'Medarbejdere efter indsatsområde',
  layout: 'rows',
  since: 3,
  row: { below: 'boardLocal' },
  column: 0,
  blankRows: 0,
  subject: 'area',
  headers: 'small',
  totalsLabel: 'I alt',
  listed: (_, { areas }) => [...areas.map(({ id }) => ({ area: valueOf(id) })), { area: valueOf(CROSS_CUTTING) }],
  columns: [
    { key: 'area', header: BOARD_STAFF.area, kind: 'choice', choices: { from: 'areas', besides: [BESIDES[0]] }, width: WIDTHS[0], label: true, help: 'Et af planens valgte indsatsområder, eller det tværgående.' },
    figure({ key: 'fte', header: BOARD_STAFF.fte, kind: 'fte', width: WIDTHS[1], help: 'Beregnes: årsværk i området på datoen ovenfor.' }, OVERVIEW_AREAS.fte, ({ fte }) => fte),
    figure({ key: 'hours', header: 'Timer om ugen', kind: 'hours', width: WIDTHS[2], help: 'Beregnes: alle stillingers timer om ugen i området.' }, OVERVIEW_AREAS.hours, ({ hours }) => hours),
    figure({ key: 'share', header: 'Del af timerne', kind: 'share', width: WIDTHS[3], help: 'Beregnes: områdets del af alle områdernes timer, uden det tværgående.' }, OVERVIEW_AREAS.share, ({ share }) => share),
    figure({ key: 'shareWithSpread', header: 'Tværgående fordelt', kind: 'share', width: WIDTHS[4], help: 'Beregnes: områdets del, når de tværgående timer er fordelt ligeligt på områderne.' }, OVERVIEW_AREAS.shareWithSpread, ({ shareWithSpread }) => shareWithSpread),
    figure({ key: 'weighting', header: 'Vægtning', kind: 'share', width: WIDTHS[5], help: 'Beregnes: vægtningen på arket Stamdata.' }, OVERVIEW_AREAS.weighting, ({ weighting }) => weighting),
  ],
}; // prettier-ignore

const all = `SUM(${inColumn(BOARD_STAFF.table, BOARD_STAFF.fte)})`;
const STAFF_TITLES = { some: 'Årsværk efter indsatsområde', none: 'Årsværk: ingen timer endnu' } as const;

export const staffTitle: ColumnSpec['calculation'] = {
  formula: () => `IFERROR(IF(${all}>0,${quoted(STAFF_TITLES.some)},${quoted(STAFF_TITLES.none)}),"")`,
  value: (_, plan) => {
    const places = [...plan.areas.flatMap(({ area, chosen }) => (known(chosen) === true ? (known(area) ?? []) : [])), CROSS_CUTTING];
    return places.some((place) => toNumber(areaOverview(plan, overviewOfPlan(plan), place).hours) > 0) ? STAFF_TITLES.some : STAFF_TITLES.none;
  },
};
