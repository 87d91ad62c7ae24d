import { covers, type Day } from '../../domain/calendar';
import { at, type PlanPath } from '../../domain/path';
import type { AreaRow } from '../../domain/plan';
import { known } from '../../domain/reading';
import { areaRowName } from '../areas';
import { planPeriod } from '../plan-period';
import { createRule } from '../rule';

const ENDS = ['subAgreementFrom', 'subAgreementTo'] as const;

/** A sub-agreement's period lies inside the plan's. Where a day is not stated, it is the plan's. */
export const subAgreementPeriod = createRule({
  id: 'sub-agreement-period',
  basis: 'our-advice',
  check({ plan: { areas, masterData }, programme }, report) {
    const period = planPeriod(masterData);
    const outside: { readonly row: AreaRow; readonly place: PlanPath; readonly day: Day }[] = [];
    for (const row of areas) {
      const [from, to] = [known(row.subAgreementFrom), known(row.subAgreementTo)];
      if (from !== undefined && to !== undefined && to < from) {
        report({
          variant: 'reversed',
          severity: 'warning',
          values: { area: areaRowName(row, programme), from, to },
          at: [at('areas', row, 'subAgreementTo'), at('areas', row, 'subAgreementFrom')],
        });
      } else if (period) {
        const days = ENDS.map((field) => ({ row, place: at('areas', row, field), day: known(row[field]) }));
        outside.push(...days.flatMap(({ day, ...rest }) => (day === undefined || covers(period, day) ? [] : [{ ...rest, day }])));
      }
    }
    const [first, ...others] = outside;
    if (!period || !first) return;
    const names = [...new Set(outside.map(({ row }) => areaRowName(row, programme)))];
    const places: [PlanPath, ...PlanPath[]] = [first.place, ...others.map(({ place }) => place)];
    const days = [...new Set(outside.map(({ day }) => day))].sort();
    report({ variant: 'outside', severity: 'warning', values: { areas: names, count: names.length, days, places, ...period }, at: places });
  },
});
