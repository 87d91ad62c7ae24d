import { known } from '../../domain/reading';
import type { FixMaker } from '../fixes/fix-maker';
import { foldedText, namesIn } from '../names';

/** The activities that the lines name, added. A cell that names several is for the user to divide. */
export const fixBudgetActivity: FixMaker = ({ at }, plan) => {
  const rows = new Set(at.map(({ row }) => row));
  const lines = plan.budget.filter(({ row }) => rows.has(row));
  if (!lines.every(({ activity }) => namesIn(known(activity) ?? '').length === 1)) return [];
  const activities = new Map(lines.map(({ activity }) => [foldedText(activity), activity]));
  return [{ name: 'add-activity', values: {}, fields: [], rows: [...activities.values()].map((name) => ({ table: 'activities', row: { name } })) }];
};
