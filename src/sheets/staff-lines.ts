import { toNumber, type Exact } from '../domain/exact';
import { CROSS_CUTTING, OUTSIDE, type StaffRow } from '../domain/plan';
import { FULL_TIME, LARGEST_SHARE } from '../domain/quantities';
import { fullTimeEquivalents, hoursOfLine, shareOfLine } from '../domain/staff-on-day';
import { overviewOfPlan } from './overview-of-plan';
import { COUNTS, NEXT_DAY, STATEMENT } from './overview-tables';
import { inColumn, inRow, lastWhere } from './references';
import type { ColumnSpec, PlanRow } from './spec';

/** The places, beside the programme's areas, where a part of a position may be. */
export const BESIDES = [
  { value: CROSS_CUTTING, label: 'Tværgående' },
  { value: OUTSIDE, label: 'Uden for helhedsplanen' },
] as const;

/** *Medarbejderressourcer*, by the names that formulas use. */
export const STAFF = {
  table: 'hpMedarbejderressourcer',
  area: 'Indsatsområde',
  contractedHours: 'Ansat timer pr. uge',
  share: 'Andel',
  hours: 'Timer i området',
  statedOn: 'Oplyst den',
  weeklyHours: 'Timer om ugen',
  part: 'Del af stillingen',
  fte: 'Årsværk',
} as const;

const here = (header: string) => inRow(STAFF.table, header);
const all = (header: string) => inColumn(STAFF.table, header);
const line = (row: PlanRow) => row as unknown as StaffRow;
const isLine = (row: PlanRow) => 'position' in row;
const numberOr = (value: Exact<string> | undefined) => (value === undefined ? '' : toNumber(value));

const LATER =
  `(${all(STATEMENT.listed)}=${here(STATEMENT.listed)})*(${here(STATEMENT.listed)}<>"")` +
  `*(TRIM(${all(STAFF.area)})=TRIM(${here(STAFF.area)}))*ISNUMBER(${all(STAFF.statedOn)})` +
  `*(${all(STAFF.statedOn)}<${NEXT_DAY})*(${all(STAFF.statedOn)}>N(${here(STAFF.statedOn)}))`;

/**
 * A later line of the same area and position that is stated by the overview's day. LOOKUP passes
 * over lines that show an error, so that one such line does not make all others count for nothing.
 */
const REPLACED = `ISNUMBER(${lastWhere(LATER, all(STAFF.statedOn))})`;

const STATED_BY_DAY = `IF(${here(STAFF.statedOn)}="",TRUE,IF(ISNUMBER(${here(STAFF.statedOn)}),${here(STAFF.statedOn)}<${NEXT_DAY},FALSE))`;

/** A share as such: a bare 25 is a percentage whose % got lost, and no share. */
const isShare = `IF(ISNUMBER(${here(STAFF.share)}),${here(STAFF.share)}<=${LARGEST_SHARE},FALSE)`;

const counts: ColumnSpec = {
  key: 'counts',
  header: STATEMENT.counts,
  kind: 'text',
  width: 11,
  since: 2,
  help: 'Beregnes: Ja, når linjen er delaftalens seneste ord på den dag, Ressourceoversigt viser.',
  calculation: {
    formula: () =>
      `IFERROR(IF(OR(TRIM(${here(STAFF.area)})="",TRIM(${here(STATEMENT.position)})=""),"",` +
      `IF(${STATED_BY_DAY},IF(${REPLACED},"","${COUNTS}"),"")),"")`,
    value: (row, plan) => (overviewOfPlan(plan).lines.has(line(row)) ? COUNTS : ''),
  },
};

const weeklyHours: ColumnSpec = {
  key: 'weeklyHours',
  header: STAFF.weeklyHours,
  kind: 'hours',
  width: 14.5,
  since: 2,
  help: 'Beregnes: timerne i området, ellers andelen af de timer, stillingen er ansat til.',
  calculation: {
    formula: () =>
      `IFERROR(IF(ISNUMBER(${here(STAFF.hours)}),${here(STAFF.hours)},` +
      `IF(${isShare},IF(ISNUMBER(${here(STAFF.contractedHours)}),${here(STAFF.contractedHours)}*${here(STAFF.share)},""),"")),"")`,
    value: (row) => (isLine(row) ? numberOr(hoursOfLine(line(row))) : ''),
  },
};

const part: ColumnSpec = {
  key: 'part',
  header: STAFF.part,
  kind: 'share',
  width: 17,
  since: 2,
  help: 'Beregnes: andelen, ellers timerne i området som en del af de timer, stillingen er ansat til.',
  calculation: {
    formula: () =>
      `IFERROR(IF(${isShare},${here(STAFF.share)},IF(ISNUMBER(${here(STAFF.hours)}),` +
      `IF(ISNUMBER(${here(STAFF.contractedHours)}),IF(${here(STAFF.contractedHours)}>0,` +
      `${here(STAFF.hours)}/${here(STAFF.contractedHours)},""),""),"")),"")`,
    value: (row) => (isLine(row) ? numberOr(shareOfLine(line(row))) : ''),
  },
};

const fte: ColumnSpec = {
  key: 'fte',
  header: STAFF.fte,
  kind: 'fte',
  width: 10,
  since: 2,
  help: `Beregnes: timer om ugen delt med ${toNumber(FULL_TIME)}.`,
  calculation: {
    formula: () => `IFERROR(IF(ISNUMBER(${here(STAFF.weeklyHours)}),${here(STAFF.weeklyHours)}/${toNumber(FULL_TIME)},""),"")`,
    value: (row) => {
      const hours = isLine(row) ? hoursOfLine(line(row)) : undefined;
      return numberOr(hours && fullTimeEquivalents(hours));
    },
  },
};

/** What Excel makes of a line; the overview adds these up. */
export const CALCULATED_IN_LINES: readonly ColumnSpec[] = [counts, weeklyHours, part, fte];
