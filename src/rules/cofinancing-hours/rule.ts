import { at } from '../../domain/path';
import { known } from '../../domain/reading';
import { hasMoney, totalOfLines } from '../amounts';
import { placesOf } from '../places';
import { canBeRead } from '../readable';
import { createRule } from '../rule';

const FIELDS = ['hours', 'hourlyRate'] as const;

/** An amount that is given as working hours says how many they are and what an hour is worth. */
export const cofinancingHours = createRule({
  id: 'cofinancing-hours',
  basis: 'our-advice',
  check({ plan, workbook }, report) {
    if (!canBeRead(workbook, 'financing', ['form', ...FIELDS])) return;
    const unstated = plan.financing.filter((line) => known(line.form) === 'working-hours' && hasMoney(line) && FIELDS.some((field) => line[field].kind === 'empty'));
    const places = placesOf(unstated.flatMap((line) => FIELDS.filter((field) => line[field].kind === 'empty').map((field) => at('financing', line, field))));
    if (places) report({ variant: 'unstated', severity: 'warning', values: { amount: totalOfLines(unstated), places }, at: places });
  },
});
