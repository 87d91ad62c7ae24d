import { CROSS_CUTTING, OUTSIDE, type RowName } from '../../domain/plan';
import { WHOLE } from '../../domain/quantities';
import { EMPTY, valueOf } from '../../domain/reading';
import type { FixMaker } from '../fixes/fix-maker';
import { salariesOf } from '../staff';

/** The whole position as a line outside the areas, with the hours that its one salary row states. */
export const fixStaffMissingInAgreements: FixMaker = ({ values }, plan) => {
  const position = values.position as RowName;
  const [salary, ...others] = salariesOf(plan, position);
  if (!salary) return [];
  const row = { position: valueOf(position), contractedHours: others.length === 0 ? salary.hours : EMPTY, share: valueOf(WHOLE) };
  return ([CROSS_CUTTING, OUTSIDE] as const).map((area) => ({
    name: `whole-${area}`,
    values: {},
    fields: [],
    rows: [{ table: 'staffResources', row: { ...row, area: valueOf(area) } }],
  }));
};
