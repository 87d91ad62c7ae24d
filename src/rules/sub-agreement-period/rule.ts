import { covers } from '../../domain/calendar';
import { at, type PlanPath } from '../../domain/path';
import { known } from '../../domain/reading';
import { areaRowName } from '../areas';
import { planPeriod } from '../plan-period';
import { createRule } from '../rule';

/** A sub-agreement's period lies inside the plan's. Where none is stated, it is the plan's. */
export const subAgreementPeriod = createRule({
  id: 'sub-agreement-period',
  basis: 'our-advice',
  check({ plan: { areas, masterData }, programme }, report) {
    const period = planPeriod(masterData);
    if (!period) return;
    const outside = areas.flatMap((row) => {
      const { from, to } = known(row.subAgreementPeriod) ?? {};
      const days = [from, to].flatMap((day) => (day === undefined || covers(period, day) ? [] : [day]));
      return days.length === 0 ? [] : [{ row, place: at('areas', row, 'subAgreementPeriod'), days }];
    });
    const [first, ...others] = outside;
    if (!first) return;
    const names = [...new Set(outside.map(({ row }) => areaRowName(row, programme)))];
    const places: [PlanPath, ...PlanPath[]] = [first.place, ...others.map(({ place }) => place)];
    const days = [...new Set(outside.flatMap((each) => each.days))].sort();
    report({ variant: 'outside', severity: 'warning', values: { areas: names, count: names.length, days, places, ...period }, at: places });
  },
});
