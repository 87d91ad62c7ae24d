import { compare, fraction, minus, times } from '../../domain/exact';
import type { Statement } from '../../domain/finding';
import type { PlanPath } from '../../domain/path';
import type { Plan, StaffRow } from '../../domain/plan';
import type { Hours, Share } from '../../domain/quantities';
import { isUnclear, known } from '../../domain/reading';
import { groupBy } from '../../domain/group-by';
import { canBeRead } from '../readable';
import { createRule } from '../rule';
import { contractedHours, lineAt, linesByPosition } from '../staff';

/** A gap up to this is how people round hours, and nothing is said. Our own advice. */
export const SILENT_GAP: Hours = fraction(1, 4);
/** A gap up to this is a piece of advice; above it the two statements do not mean the same. */
export const ADVICE_GAP: Hours = fraction(1);

/** A line that states both, and the hours that its share is. */
interface TwoStatements {
  readonly line: StaffRow;
  readonly share: Share;
  readonly stated: Hours;
  readonly contracted: Hours;
  readonly computed: Hours;
  readonly gap: Hours;
}

const VARIANTS = { advice: ['close', 'close-many'], warning: ['differ', 'differ-many'] } as const;

/**
 * Where a line states both the share and the hours, they agree. The lines of a position are one
 * finding, told apart by how far they are from each other.
 */
export const staffShareHours = createRule({
  id: 'staff-share-hours',
  basis: 'our-advice',
  check({ plan, workbook }, report) {
    const readable =
      canBeRead(workbook, 'staffResources', ['position', 'contractedHours', 'share', 'hours']) &&
      canBeRead(workbook, 'salaries', ['position', 'hours', 'from', 'to']);
    if (!readable) return;

    for (const [position, lines] of linesByPosition(plan)) {
      const apart = lines.flatMap((line) => compared(plan, line)).filter(({ gap }) => compare(gap, SILENT_GAP) > 0);
      const severityOf = ({ gap }: TwoStatements) => (compare(gap, ADVICE_GAP) > 0 ? 'warning' : 'advice');
      for (const [severity, [first, ...others]] of groupBy(apart, severityOf)) {
        const { share, stated, contracted, computed, gap } = first;
        const hoursAt = ({ line }: TwoStatements) => lineAt(line, 'hours');
        const places: [PlanPath, ...PlanPath[]] = [hoursAt(first), ...others.map(hoursAt)];
        const values = { position, share, stated, contracted, computed, gap, places, count: places.length, silent: SILENT_GAP };
        report({
          variant: VARIANTS[severity][others.length === 0 ? 0 : 1],
          severity,
          values,
          at: [lineAt(first.line, 'hours'), ...others.map(hoursAt)],
          statements: [first, ...others].flatMap(statements),
        });
      }
    }
  },
});

function compared(plan: Plan, line: StaffRow): readonly TwoStatements[] {
  const [share, stated] = [known(line.share), known(line.hours)];
  if (share === undefined || stated === undefined || isUnclear(line.contractedHours) || isUnclear(line.statedOn)) return [];
  const contracted = contractedHours(plan, [line]);
  if (contracted === undefined) return [];
  const computed = times(contracted, share);
  const gap = compare(computed, stated) > 0 ? minus(computed, stated) : minus(stated, computed);
  return [{ line, share, stated, contracted, computed, gap }];
}

const statements = ({ line, share, stated }: TwoStatements): readonly Statement[] => [
  { at: lineAt(line, 'share'), value: { kind: 'share', value: share } },
  { at: lineAt(line, 'hours'), value: { kind: 'hours', value: stated } },
];
