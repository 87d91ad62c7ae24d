import { covers, type Period } from '../../domain/calendar';
import { known } from '../../domain/reading';
import { setField } from '../fixes/field-fix';
import type { FixMaker } from '../fixes/fix-maker';
import { planPeriod } from '../plan-period';

/** What begins before the plan begins with it, and what ends after it ends with it; a period of another time is no matter of a few days. */
export const fixSubAgreementPeriod: FixMaker = ({ at: places }, { areas, masterData }) => {
  const period = planPeriod(masterData);
  const fields = places.flatMap((path) => {
    const row = areas.find((each) => each.row === path.row);
    const stated = row && known(row.subAgreementPeriod);
    const within = period && stated && partWithin({ from: stated.from, to: stated.to ?? period.to }, period);
    return within ? [setField(path, within)] : [];
  });
  return fields.length === places.length ? [{ name: 'plan-days', values: {}, fields, rows: [] }] : [];
};

/** The days of a period that lie in another; `undefined` where none do. */
function partWithin({ from, to }: Period, whole: Period): Period | undefined {
  const part = { from: covers(whole, from) ? from : whole.from, to: covers(whole, to) ? to : whole.to };
  return from <= whole.to && to >= whole.from ? part : undefined;
}
