import { at as pathOf } from '../../domain/path';
import { known } from '../../domain/reading';
import type { FixMaker } from '../fixes/fix-maker';
import { swapDays } from '../fixes/swap-days';

/** Start and deadline in each other's place, in every row of the finding. */
export const fixMilestoneOrder: FixMaker = ({ variant, at }, plan) => {
  if (variant === 'responsible') return [];
  const rows = new Set(at.map(({ row }) => row));
  const swapped = plan.milestones.flatMap((milestone) => {
    const [from, to] = [known(milestone.start), known(milestone.deadline)];
    if (!rows.has(milestone.row) || from === undefined || to === undefined) return [];
    return [{ first: pathOf('milestones', milestone, 'start'), last: pathOf('milestones', milestone, 'deadline'), from, to }];
  });
  return [swapDays(swapped)];
};
