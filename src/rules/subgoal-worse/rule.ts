import { compare, type Exact } from '../../domain/exact';
import { groupBy } from '../../domain/group-by';
import { at, type PlanPath } from '../../domain/path';
import type { SubGoalRow } from '../../domain/plan';
import type { Measure } from '../../domain/quantities';
import { known, type Reading } from '../../domain/reading';
import { readNumber } from '../../notation/number';
import { indicatorNamer, numberOf } from '../figures';
import { canBeRead } from '../readable';
import { createRule } from '../rule';

/** A limit as a target: "under 6" allows almost 6. */
const LIMIT = /^(?:under|over|højst|mindst|maks\.?|max\.?|min\.?|[<>≤≥])\s*(.+)$/iu;

/**
 * A target is not worse than the baseline, in the direction that the row states, or else that of the
 * programme's indicator. An explanation is enough: a baseline may be known to be too good.
 */
export const subgoalWorse = createRule({
  id: 'subgoal-worse',
  basis: 'our-advice',
  check({ plan, programme, workbook }, report) {
    if (!canBeRead(workbook, 'subGoals', ['indicator', 'baseline', 'direction', 'target', 'explanation'])) return;
    const named = indicatorNamer(programme);
    const worse = plan.subGoals.flatMap((row) => {
      const [baseline, target] = [numberOf(row.baseline), targetOf(row.target)];
      if (baseline === undefined || target === undefined || row.explanation.kind !== 'empty') return [];
      const wanted = row.direction.kind === 'empty' ? named(known(row.indicator) ?? '')?.indicator.wanted : known(row.direction);
      const order = compare(target, baseline);
      const variant = wanted === 'up' && order < 0 ? 'lower' : wanted === 'down' && order > 0 ? 'higher' : undefined;
      return variant ? [{ row, baseline, target, variant } as const] : [];
    });
    for (const [variant, [first, ...others]] of groupBy(worse, (each) => each.variant)) {
      const places: [PlanPath, ...PlanPath[]] = [at('subGoals', first.row, 'target'), ...others.map(({ row }) => at('subGoals', row, 'target'))];
      const values = { goal: nameOf(first.row), baseline: first.baseline, target: first.target, count: places.length, places };
      report({ variant: others.length === 0 ? variant : `${variant}-many`, severity: 'warning', values, at: places });
    }
  },
});

/** The target, or the end of the limit that stands there. */
function targetOf(target: Reading<Measure>): Exact<'measure'> | undefined {
  const [, end] = target.kind === 'not-understood' ? (LIMIT.exec(target.raw.trim()) ?? []) : [];
  if (end === undefined) return numberOf(target);
  return known(readNumber(end.replace(/\s*(?:%|pct\.?|procent)$/iu, ''))) as Exact<string> | undefined as Exact<'measure'> | undefined;
}

const nameOf = ({ name, number, row }: SubGoalRow): string => known(name) ?? known(number) ?? row;
