import { amountField, at as pathOf } from '../../domain/path';
import { clearField } from '../fixes/field-fix';
import type { FixMaker } from '../fixes/fix-maker';

/** What stands twice is emptied in one of the two places. That a line says of itself where it belongs needs the user to move it. */
export const fixBudgetOutsideMoney: FixMaker = ({ variant, at }, plan) => {
  if (variant !== 'repeated') return [];
  const emptied = (table: 'budget' | 'financing' | 'outsideMoney') => {
    const rows = new Set(at.flatMap((path) => (path.table === table ? [path.row] : [])));
    return plan[table].filter(({ row }) => rows.has(row)).flatMap((line) =>
      line.amounts.flatMap(({ kind }, year) => (kind === 'empty' ? [] : [clearField(pathOf(table, line, amountField(year)))])));
  };
  const counted = [...plan.budget, ...plan.financing].filter(({ row }) => at.some((path) => path.table !== 'outsideMoney' && path.row === row));
  // A total that somebody has typed would stay.
  const canBeEmptied = counted.every(({ total }) => total.kind === 'empty');
  return [
    ...(canBeEmptied ? [{ name: 'clear-counted', values: {}, fields: [...emptied('budget'), ...emptied('financing')], rows: [] }] : []),
    { name: 'clear-outside', values: {}, fields: emptied('outsideMoney'), rows: [] },
  ];
};
