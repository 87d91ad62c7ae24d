import { at, type PlanPath } from '../../domain/path';
import type { MilestoneRow } from '../../domain/plan';
import { known } from '../../domain/reading';
import { milestoneName } from '../milestones';
import { canBeRead } from '../readable';
import { createRule } from '../rule';

const isReversed = ({ start, deadline }: MilestoneRow) => {
  const [from, to] = [known(start), known(deadline)];
  return from !== undefined && to !== undefined && to < from;
};
const ENDED = ['done', 'dropped'];
const lacksResponsible = ({ name, responsible, state }: MilestoneRow) =>
  name.kind !== 'empty' && responsible.kind === 'empty' && !ENDED.includes(known(state) ?? '');

/** A milestone's work begins before its deadline, and somebody is responsible until it is over. */
export const milestoneOrder = createRule({
  id: 'milestone-order',
  basis: 'our-advice',
  missing: ['responsible'],
  check({ plan: { milestones }, workbook }, report) {
    const reversed = milestones.filter(isReversed);
    const [first, ...others] = reversed;
    const [start, deadline] = [first && known(first.start), first && known(first.deadline)];
    if (first && start !== undefined && deadline !== undefined) {
      const places: [PlanPath, ...PlanPath[]] = [at('milestones', first, 'deadline'), ...others.map((row) => at('milestones', row, 'deadline'))];
      const values = { milestone: milestoneName(first), start, deadline, place: places[0], places, count: reversed.length };
      report({ variant: others.length === 0 ? 'reversed' : 'reversed-many', severity: 'error', values, at: places });
    }

    if (!canBeRead(workbook, 'milestones', ['name', 'responsible', 'state'])) return;
    const without = milestones.filter(lacksResponsible);
    const [place, ...places] = without.map((row) => at('milestones', row, 'responsible'));
    if (!place) return;
    const values = { milestones: without.map(milestoneName), count: without.length, places: [place, ...places] };
    report({ variant: 'responsible', severity: 'advice', values, at: [place, ...places] });
  },
});
