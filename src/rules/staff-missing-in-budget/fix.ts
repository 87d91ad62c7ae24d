import { at } from '../../domain/path';
import type { RowName } from '../../domain/plan';
import { valueOf } from '../../domain/reading';
import { setField } from '../fixes/field-fix';
import type { FixMaker } from '../fixes/fix-maker';
import { contractedHours, linesByPosition } from '../staff';

/** A row in *Løn* without an amount, which nobody but the user knows; or the position is paid by others. */
export const fixStaffMissingInBudget: FixMaker = ({ variant, values }, plan) => {
  const position = values.position as RowName;
  const row = plan.positions.find((each) => each.row === position);
  if (variant !== 'missing') return [];
  const hours = contractedHours(plan, linesByPosition(plan).get(position) ?? []);
  return [
    { name: 'salary-row', values: {}, fields: [], rows: [{ table: 'salaries', row: { position: valueOf(position), ...(hours && { hours: valueOf(hours) }) } }] },
    ...(row ? [{ name: 'paid-by-others', values: {}, fields: [setField(at('positions', row, 'paidBy'), 'others')], rows: [] }] : []),
  ];
};
