import { areaOverview, LARGEST_WEIGHTING_GAP, type AreaOverview } from '../domain/area-overview';
import { toNumber, type Exact } from '../domain/exact';
import { CROSS_CUTTING } from '../domain/plan';
import { FULL_TIME, LARGEST_SHARE } from '../domain/quantities';
import { known, valueOf, type Reading } from '../domain/reading';
import { overviewOfPlan } from './overview-of-plan';
import { AREAS, COUNTS, STATEMENT } from './overview-tables';
import { WEIGHTING_AGREES, weightingText, writtenFormula } from './overview-words';
import { inColumn, inRow, lastWhere, quoted } from './references';
import type { ColumnSpec, PlanRow, TableSpec } from './spec';
import { BESIDES, STAFF } from './staff-lines';

/** *Ressourceoversigt*'s table of areas, by the names that formulas use. */
export const OVERVIEW_AREAS = {
  table: 'hpOversigtOmråder',
  area: 'Indsatsområde',
  status: 'Over for vægtningen',
  hours: 'Timer om ugen',
  fte: 'Årsværk',
  share: 'Del af områdernes timer',
  shareWithSpread: 'Del, tværgående fordelt',
  weighting: 'Vægtning',
} as const;

const here = (header: string) => inRow(OVERVIEW_AREAS.table, header);
const all = (header: string) => inColumn(OVERVIEW_AREAS.table, header);
const area = here(OVERVIEW_AREAS.area);
const [hours, share, spread, weighting] = [
  here(OVERVIEW_AREAS.hours),
  here(OVERVIEW_AREAS.share),
  here(OVERVIEW_AREAS.shareWithSpread),
  here(OVERVIEW_AREAS.weighting),
];
const crossCutting = quoted(BESIDES[0].label);
const allHours = `SUM(${all(OVERVIEW_AREAS.hours)})`;
const crossCuttingHours = `SUMPRODUCT((${all(OVERVIEW_AREAS.area)}=${crossCutting})*1,${all(OVERVIEW_AREAS.hours)})`;
const areaCount = `SUMPRODUCT((${all(OVERVIEW_AREAS.area)}<>"")*(${all(OVERVIEW_AREAS.area)}<>${crossCutting}))`;
/** Only for an area: what is cross-cutting has no share of its own. */
const ofArea = (formula: string) => `IF(${area}=${crossCutting},"",IFERROR(${formula},""))`;

type Value = (overview: AreaOverview) => Exact<string> | string | undefined;

function figure(column: Omit<ColumnSpec, 'calculation'>, formula: string, value: Value): ColumnSpec {
  const cell = (row: PlanRow, plan: Parameters<typeof overviewOfPlan>[0]): number | string => {
    const place = known((row.area ?? { kind: 'empty' }) as Reading<string>);
    const result = place === undefined ? '' : (value(areaOverview(plan, overviewOfPlan(plan), place)) ?? '');
    return typeof result === 'string' ? result : toNumber(result);
  };
  return { ...column, calculation: { formula: () => `IF(${area}="","",${formula})`, value: cell } };
}

const gap = `MIN(ABS(${share}-${weighting}),ABS(${spread}-${weighting}))`;
const largestGap = toNumber(LARGEST_WEIGHTING_GAP);
const hasGap = `AND(ISNUMBER(${share}),ISNUMBER(${spread}),ISNUMBER(${weighting}))`;
const statedWeighting =
  `(TRIM(${inColumn(AREAS.table, AREAS.area)})=${area})*ISNUMBER(${inColumn(AREAS.table, AREAS.weighting)})` +
  `*(${inColumn(AREAS.table, AREAS.weighting)}<=${LARGEST_SHARE})`;

/** One row for each chosen area, and one for what is cross-cutting: its hours beside its weighting. */
export const overviewAreas: TableSpec = {
  key: 'overviewAreas',
  name: OVERVIEW_AREAS.table,
  title: 'Oversigt over indsatsområder',
  layout: 'rows',
  since: 2,
  row: { below: 'overviewPositions' },
  headers: 'small',
  column: 0,
  blankRows: 0,
  subject: 'area',
  totalsLabel: 'I alt',
  listed: (_, { areas }) => [...areas.map(({ id }) => ({ area: valueOf(id) })), { area: valueOf(CROSS_CUTTING) }],
  columns: [
    {
      key: 'area',
      header: OVERVIEW_AREAS.area,
      kind: 'choice',
      choices: { from: 'areas', besides: [BESIDES[0]] },
      width: 38,
      label: true,
      help: 'Et af planens valgte indsatsområder, eller det tværgående.',
    },
    {
      ...figure(
        { key: 'status', header: OVERVIEW_AREAS.status, kind: 'text', width: 26, help: `Beregnes: om vægtningen ligger mere end ${100 * largestGap} procentpoint fra den nærmeste af de to dele. Det er vores råd, ikke et krav.` },
        `IFERROR(IF(${hasGap},IF(ROUND(${gap},4)>${largestGap},"Afviger "&${writtenFormula(`100*${gap}`)}&" procentpoint","${WEIGHTING_AGREES}"),""),"")`,
        ({ gap: far, deviates }) => far && (deviates ? weightingText(far) : WEIGHTING_AGREES),
      ),
      highlight: { look: 'attention', unless: [WEIGHTING_AGREES] },
    },
    figure(
      { key: 'hours', header: OVERVIEW_AREAS.hours, kind: 'hours', width: 7, summed: true, hidesZero: true, help: 'Beregnes: alle stillingers timer om ugen i området.' },
      `SUMPRODUCT((TRIM(${inColumn(STAFF.table, STAFF.area)})=${area})*(${inColumn(STAFF.table, STATEMENT.counts)}="${COUNTS}"),${inColumn(STAFF.table, STAFF.weeklyHours)})`,
      (overview) => overview.hours,
    ),
    figure(
      { key: 'fte', header: OVERVIEW_AREAS.fte, kind: 'fte', width: 7, summed: true, hidesZero: true, help: `Beregnes: timer om ugen delt med ${toNumber(FULL_TIME)}.` },
      `IF(ISNUMBER(${hours}),${hours}/${toNumber(FULL_TIME)},"")`,
      (overview) => overview.fte,
    ),
    figure(
      { key: 'share', header: OVERVIEW_AREAS.share, kind: 'share', width: 9, summed: true, hidesZero: true, help: 'Beregnes: områdets timer som en del af alle områdernes timer, uden det tværgående.' },
      ofArea(`${hours}/(${allHours}-${crossCuttingHours})`),
      (overview) => overview.share,
    ),
    figure(
      { key: 'shareWithSpread', header: OVERVIEW_AREAS.shareWithSpread, kind: 'share', width: 9, summed: true, hidesZero: true, help: 'Beregnes: områdets del af alle timer, når de tværgående timer er fordelt ligeligt på områderne.' },
      ofArea(`(${hours}+${crossCuttingHours}/${areaCount})/${allHours}`),
      (overview) => overview.shareWithSpread,
    ),
    figure(
      { key: 'weighting', header: OVERVIEW_AREAS.weighting, kind: 'share', width: 9, summed: true, hidesZero: true, help: 'Beregnes: vægtningen på arket Stamdata.' },
      `IFERROR(${lastWhere(statedWeighting, inColumn(AREAS.table, AREAS.weighting))},"")`,
      (overview) => overview.weighting,
    ),
  ],
};
