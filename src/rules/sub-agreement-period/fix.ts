import { covers, type Day, type Period } from '../../domain/calendar';
import type { Fix } from '../../domain/fix';
import { at, type PlanPath } from '../../domain/path';
import type { AreaRow } from '../../domain/plan';
import { known } from '../../domain/reading';
import { setField } from '../fixes/field-fix';
import type { FixMaker } from '../fixes/fix-maker';
import { swapDays } from '../fixes/swap-days';
import { planPeriod } from '../plan-period';

/** What begins before the plan begins with it, and what ends after it ends with it. Swapped days are put in order. */
export const fixSubAgreementPeriod: FixMaker = ({ variant, at: places }, plan) => {
  const period = planPeriod(plan.masterData);
  const rowOf = (path: PlanPath) => plan.areas.find(({ row }) => row === path.row);
  if (variant === 'reversed') return swapped(rowOf(places[0]), period);
  const fields = places.flatMap((path) => {
    const day = insidePeriod(path, rowOf(path), period);
    return day === undefined ? [] : [setField(path, day)];
  });
  return fields.length === places.length ? [{ name: 'plan-days', values: {}, fields, rows: [] }] : [];
};

function swapped(row: AreaRow | undefined, period: Period | undefined): readonly Fix[] {
  const [from, to] = [row && known(row.subAgreementFrom), row && known(row.subAgreementTo)];
  if (!row || from === undefined || to === undefined || (period && !(covers(period, from) && covers(period, to)))) return [];
  return [swapDays([{ first: at('areas', row, 'subAgreementFrom'), last: at('areas', row, 'subAgreementTo'), from, to }])];
}

/** The plan's day in place of one that lies beyond it; a first day after the plan's last is no matter of a few days. */
function insidePeriod({ field }: PlanPath, row: AreaRow | undefined, period: Period | undefined): Day | undefined {
  if (!row || !period) return undefined;
  const [from, to] = [known(row.subAgreementFrom), known(row.subAgreementTo)];
  if (field === 'subAgreementFrom') return from !== undefined && from < period.from ? period.from : undefined;
  return to !== undefined && to > period.to ? period.to : undefined;
}
