import type { FieldFix, Fix } from '../../domain/fix';
import { amountField, at as pathOf } from '../../domain/path';
import type { FinancingLine } from '../../domain/plan';
import { setField } from '../fixes/field-fix';
import type { FixMaker } from '../fixes/fix-maker';
import { amountOfHours, hoursOfAmount, rateOfAmount } from '../working-hours';

/** Any of amount, hours and rate is what the two others give; offered where that is a figure for all lines. */
export const fixBudgetLineProduct: FixMaker = ({ variant, at }, plan) => {
  if (variant !== 'differs') return [];
  const rows = new Set(at.map(({ row }) => row));
  const lines = plan.financing.filter(({ row }) => rows.has(row));
  const offered = (name: string, of: (line: FinancingLine) => FieldFix | undefined): readonly Fix[] => {
    const fields = lines.flatMap((line) => of(line) ?? []);
    return fields.length === lines.length ? [{ name, values: {}, fields, rows: [] }] : [];
  };
  return [
    ...offered('amount-of-hours', amountFix),
    ...offered('hours-of-amount', (line) => {
      const hours = hoursOfAmount(line);
      return hours && setField(pathOf('financing', line, 'hours'), hours);
    }),
    ...offered('rate-of-amount', (line) => {
      const rate = rateOfAmount(line);
      return rate === undefined ? undefined : setField(pathOf('financing', line, 'hourlyRate'), rate);
    }),
  ];
};

/** Only where one year has an amount: nobody has said how another is divided between several. */
function amountFix(line: FinancingLine): FieldFix | undefined {
  const [year, ...others] = line.amounts.flatMap(({ kind }, index) => (kind === 'empty' ? [] : [index]));
  const amount = amountOfHours(line);
  if (year === undefined || others.length > 0 || line.total.kind !== 'empty' || amount === undefined) return undefined;
  return setField(pathOf('financing', line, amountField(year)), amount);
}
