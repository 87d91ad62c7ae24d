import { at as pathOf } from '../../domain/path';
import { setField } from '../fixes/field-fix';
import type { FixMaker } from '../fixes/fix-maker';
import { hoursOfAmount, rateOfAmount } from '../working-hours';

/** Where the amount and one of hours and rate are stated, they give the other. Two unknowns are for the user. */
export const fixCofinancingHours: FixMaker = ({ at }, plan) => {
  const rows = new Set(at.map(({ row }) => row));
  const lines = plan.financing.filter(({ row }) => rows.has(row));
  const fields = lines.flatMap((line) => {
    const [hours, rate] = [hoursOfAmount(line), rateOfAmount(line)];
    if (line.hours.kind === 'empty') return hours ? [setField(pathOf('financing', line, 'hours'), hours)] : [];
    return rate === undefined ? [] : [setField(pathOf('financing', line, 'hourlyRate'), rate)];
  });
  return fields.length === lines.length ? [{ name: 'factor-of-amount', values: {}, fields, rows: [] }] : [];
};
