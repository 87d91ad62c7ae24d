import { at } from '../../domain/path';
import { clearField } from '../fixes/field-fix';
import type { FixMaker } from '../fixes/fix-maker';
import { positionCosts } from './costs';

/**
 * A position that belongs to several areas need name none in *Løn*. One that belongs to a single other area has
 * two statements, of which only the user knows the right one; and no amount of the budget is made up.
 */
export const fixStaffCostArea: FixMaker = ({ variant, values: { positions } }, plan) => {
  if (!variant.startsWith('salaries')) return [];
  const named: readonly unknown[] = Array.isArray(positions) ? positions : [];
  const found = (positionCosts(plan) ?? []).filter(({ position }) => named.includes(position));
  if (found.length === 0 || found.some(({ shares }) => shares.size < 2)) return [];
  return [{ name: 'clear-area', values: {}, fields: found.flatMap(({ salaries }) => salaries.map((row) => clearField(at('salaries', row, 'area')))), rows: [] }];
};
