import type { Day } from '../../domain/calendar';
import { at, type PlanPath } from '../../domain/path';
import type { Plan } from '../../domain/plan';
import { isUnclear, known } from '../../domain/reading';
import type { Programme } from '../../programmes/programme';
import { areaRowName } from '../areas';
import { createRule } from '../rule';

/** The documents whose changes go to the board. */
const DOCUMENTS = ['sub-agreements', 'budget'];

interface Dated {
  readonly name: string;
  readonly day: Day;
  readonly place: PlanPath;
}

/** The sub-agreements and the budget, as far as they are dated. */
function datedIn({ areas, documents }: Plan, programme: Programme): readonly Dated[] {
  const ofAreas = areas.flatMap((row): readonly Dated[] => {
    const day = known(row.subAgreementDate);
    return day === undefined ? [] : [{ name: areaRowName(row, programme), day, place: at('areas', row, 'subAgreementDate') }];
  });
  const ofDocuments = documents.flatMap((row): readonly Dated[] => {
    const [id, day] = [known(row.document), known(row.dated)];
    if (id === undefined || day === undefined || !DOCUMENTS.includes(id)) return [];
    return [{ name: programme.documents.find((document) => document.id === id)?.name ?? id, day, place: at('documents', row, 'dated') }];
  });
  return [...ofAreas, ...ofDocuments];
}

/**
 * No sub-agreement and no budget is newer than the board's last approval. In a draft they still
 * change, and without any approval of the board there is none to be outdated.
 */
export const approvalOutdated = createRule({
  id: 'approval-outdated',
  basis: 'requirement',
  check({ plan, programme, phase }, report) {
    if (phase === 'draft' || plan.approvals.some(({ approver, approvedOn }) => isUnclear(approver) || isUnclear(approvedOn))) return;
    const approvals = plan.approvals.flatMap(({ approver, approvedOn }) => (known(approver) === 'board' ? (known(approvedOn) ?? []) : []));
    const approved = approvals.reduce<Day | undefined>((last, day) => (last === undefined || last < day ? day : last), undefined);
    if (approved === undefined) return;
    const newer = datedIn(plan, programme).filter(({ day }) => approved < day);
    const [first, ...others] = newer.map(({ place }) => place);
    if (!first) return;
    const values = { names: newer.map(({ name }) => name), days: [...new Set(newer.map(({ day }) => day))].sort(), approved, count: newer.length, places: [first, ...others] };
    report({ variant: 'outdated', severity: 'warning', values, at: [first, ...others] });
  },
});
