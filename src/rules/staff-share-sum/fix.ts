import { CROSS_CUTTING, OUTSIDE, type StaffRow, type RowName } from '../../domain/plan';
import { valueOf } from '../../domain/reading';
import type { Fix } from '../../domain/fix';
import type { Hours, Share } from '../../domain/quantities';
import type { FixMaker } from '../fixes/fix-maker';
import { splitInTenths } from '../fixes/split';
import { linesByPosition } from '../staff';

/**
 * What rounding misses is split; what is missing is put on a line of its own, and which of the two
 * places it belongs to is for the user to say. Too much is nobody's but the user's to cut.
 */
export const fixStaffShareSum: FixMaker = ({ variant, values, at }, plan) => {
  const lines = linesByPosition(plan).get(values.position as RowName) ?? [];
  switch (variant) {
    case 'rounding':
      return [splitInTenths(at, values.shares as readonly Share[])];
    case 'below':
      return rest(lines, { share: valueOf(values.gap as Share) });
    case 'below-hours':
      return rest(lines, { hours: valueOf(values.gap as Hours) });
    default:
      return [];
  }
};

/** One further line for what is not distributed, stated as the last of the position's lines. */
function rest(lines: readonly StaffRow[], part: Partial<Pick<StaffRow, 'share' | 'hours'>>): readonly Fix[] {
  const last = lines.at(-1);
  if (!last) return [];
  const row = { position: last.position, contractedHours: last.contractedHours, statedOn: last.statedOn, ...part };
  return ([CROSS_CUTTING, OUTSIDE] as const).map((area) => ({
    name: `rest-${area}`,
    values: {},
    fields: [],
    rows: [{ table: 'staffResources', row: { ...row, area: valueOf(area) } }],
  }));
}
