import type { PlanPath } from '../../domain/path';
import { isUnclear, known } from '../../domain/reading';
import { isBegun } from '../plan-period';
import { canBeRead } from '../readable';
import { createRule } from '../rule';

const PLACE: PlanPath = Object.freeze({ table: 'parties', field: 'kind' });

/** At least one housing organisation and at least one municipality are parties. */
export const partyMissing = createRule({
  id: 'party-missing',
  basis: 'requirement',
  missing: ['both', 'housing-organisation', 'municipality'],
  check({ plan, workbook }, report) {
    const { parties } = plan;
    if (!isBegun(plan) || !canBeRead(workbook, 'parties', ['kind']) || parties.some(({ kind }) => isUnclear(kind))) return;
    const kinds = new Set(parties.map(({ kind }) => known(kind)));
    const [housing, municipality] = [kinds.has('housing-organisation'), kinds.has('municipality')];
    if (housing && municipality) return;
    const variant = !housing && !municipality ? 'both' : housing ? 'municipality' : 'housing-organisation';
    report({ variant, severity: 'error', values: { count: parties.length }, at: [PLACE] });
  },
});
