import { groupBy } from '../../domain/group-by';
import { at, type PlanPath } from '../../domain/path';
import type { PositionRow } from '../../domain/plan';
import { isUnclear, known } from '../../domain/reading';
import { levelled } from '../../notation/levelled';
import { canBeRead } from '../readable';
import { createRule } from '../rule';

/** Positions that are called alike, and that no number or initials tell apart, may be one. It is asked once, and never decided. */
export const staffDuplicate = createRule({
  id: 'staff-duplicate',
  basis: 'our-advice',
  check({ plan, workbook }, report) {
    if (!canBeRead(workbook, 'positions', ['title', 'number'])) return;
    const titled = plan.positions.filter(({ title, number }) => levelled(known(title) ?? '') !== '' && !isUnclear(number));
    const alike = [...groupBy(titled, calledAlike).values()].filter((positions) => positions.length > 1);
    const [[position] = []] = alike;
    if (!position) return;
    const places = alike.flat().map((each) => at('positions', each, 'title')) as [PlanPath, ...PlanPath[]];
    const values = { position: known(position.title) ?? position.row, names: alike.flat().map(({ row }) => row), groups: alike.length, places };
    report({ variant: alike.length === 1 ? 'alike' : 'alike-many', severity: 'advice', values, at: places });
  },
});

const calledAlike = ({ title, number }: PositionRow): string => `${levelled(known(title) ?? '')}\n${levelled(known(number) ?? '')}`;
