import { groupBy } from '../../domain/group-by';
import { at, type PlanPath } from '../../domain/path';
import type { AreaRow } from '../../domain/plan';
import { known } from '../../domain/reading';
import { areaRowName, areasNotChosen, chosenAreaRows } from '../areas';
import { canBeRead } from '../readable';
import { createRule } from '../rule';

/** There is a sub-agreement as soon as anything is said of it. */
const FIELDS = ['subAgreementDate', 'subAgreementState', 'subAgreementPeriod'] as const;
const saidOf = (row: AreaRow): readonly PlanPath[] => FIELDS.flatMap((field) => (row[field].kind === 'empty' ? [] : [at('areas', row, field)]));

/** Each chosen area has exactly one sub-agreement, and no other area has one. */
export const areaSubAgreement = createRule({
  id: 'area-sub-agreement',
  basis: 'requirement',
  missing: ['missing'],
  check({ plan, programme, phase, workbook }, report) {
    const chosen = chosenAreaRows(plan);
    if (!chosen || !canBeRead(workbook, 'areas', ['area', 'chosen', 'subAgreementDate', 'subAgreementState'])) return;

    for (const [id, rows] of groupBy(chosen, ({ area }) => known(area))) {
      const [first, second, ...others] = rows;
      if (id === undefined || !second) continue;
      const places: [PlanPath, ...PlanPath[]] = [at('areas', second, 'area'), at('areas', first, 'area'), ...others.map((row) => at('areas', row, 'area'))];
      report({ variant: 'twice', severity: 'error', values: { area: areaRowName(first, programme), count: rows.length, places }, at: places });
    }

    const without = chosen.filter((row) => saidOf(row).length === 0);
    const [first, ...others] = without.map((row) => at('areas', row, 'subAgreementDate'));
    if (first) {
      const values = { areas: without.map((row) => areaRowName(row, programme)), count: without.length, chosen: chosen.length };
      report({ variant: 'missing', severity: 'error', values, at: [first, ...others] });
    }

    const besides = areasNotChosen(plan, phase).filter((row) => saidOf(row).length > 0);
    const [place, ...places] = besides.flatMap(saidOf);
    if (place) {
      const values = { areas: besides.map((row) => areaRowName(row, programme)), count: besides.length, places: [place, ...places] };
      report({ variant: 'not-chosen', severity: 'error', values, at: [place, ...places] });
    }
  },
});
