import { testRule } from '../../../test/rule-tester';
import { budgetLineProduct } from './rule';

const unclear = { raw: 'ca. 100', problem: 'not-a-number' };
const hours = (amounts: unknown[], given: object) => ({ financing: [{ source: 'municipality', form: 'working-hours', amounts, ...given }] });
const salary = (amounts: unknown[], reason?: string) => ({ position: 'Leder', amounts, reason });
const LINE = 'financing/municipality · working-hours/total';
const differs = { variant: 'differs', severity: 'warning' as const, at: [LINE] };

testRule(budgetLineProduct, {
  valid: [
    { name: 'an empty plan' },
    { name: 'hours times rate, over the years', plan: hours([4_000_000, 4_000_000, 4_000_000, 4_000_000], { hours: 400, hourlyRate: 40_000 }) },
    { name: 'amounts rounded to whole kroner in each year', plan: hours([3_333_300, 3_333_300, 3_333_300], { hours: 100, hourlyRate: 100_000 - 1 }) },
    { name: 'a total without yearly amounts', plan: hours([], { total: 1_200_000, hours: 30, hourlyRate: 40_000 }) },
    { name: 'half a krone for the one amount', plan: hours([100_050], { hours: 10, hourlyRate: 10_000 }) },
    { name: 'hours or rate alone', plan: hours([100], { hours: 400 }) },
    { name: 'hours and rate before any amount', plan: hours([], { hours: 400, hourlyRate: 40_000 }) },
    { name: 'an amount that is not understood', plan: hours([100, unclear], { hours: 400, hourlyRate: 40_000 }) },
    { name: 'hours that are not understood', plan: hours([100], { hours: unclear, hourlyRate: 40_000 }) },
    { name: 'an amount of a salary with a reason', plan: { salaries: [salary([null, 100], 'orlov')] } },
    { name: 'everything of salaries, while the reason has no header', plan: { salaries: [salary([100])] },
      workbook: { missingHeaders: [{ table: 'salaries', field: 'reason', header: 'Begrundelse' }] } },
    { name: 'everything of salaries in a workbook of the time before reasons', plan: { salaries: [salary([100])] },
      workbook: { notYet: [{ table: 'salaries', field: 'reason' }] } },
  ],
  invalid: [
    { name: 'an amount that is not the product', plan: hours([4_000_000, 4_000_000], { hours: 400, hourlyRate: 40_000 }),
      findings: [{ ...differs, values: { place: LINE, places: [LINE], count: 1, hours: 400, rate: 40_000, stated: 8_000_000, computed: 16_000_000, gap: 8_000_000, tolerance: 100 } }] },
    { name: 'two lines, of which the first is told in numbers', plan: { financing: [{ source: 'municipality', party: 'A', form: 'working-hours', amounts: [4_000_000], hours: 50, hourlyRate: 40_000 }, { source: 'municipality', party: 'B', form: 'working-hours', amounts: [4_000_000], hours: 50, hourlyRate: 40_000 }] },
      findings: [{ variant: 'differs-many', severity: 'warning', at: ['financing/municipality · A · working-hours/total', 'financing/municipality · B · working-hours/total'], values: { place: 'financing/municipality · A · working-hours/total', places: ['financing/municipality · A · working-hours/total', 'financing/municipality · B · working-hours/total'], count: 2, hours: 50, rate: 40_000, stated: 4_000_000, computed: 2_000_000, gap: 2_000_000, tolerance: 50 } }] },
    { name: 'one øre more than rounding explains', plan: hours([100_051], { hours: 10, hourlyRate: 10_000 }),
      findings: [{ ...differs, values: { place: LINE, places: [LINE], count: 1, hours: 10, rate: 10_000, stated: 100_051, computed: 100_000, gap: 51, tolerance: 50 } }] },
    { name: 'a typed total that is not the product', plan: hours([], { total: 100, hours: 1, hourlyRate: 40_000 }),
      findings: [{ ...differs, values: { place: LINE, places: [LINE], count: 1, hours: 1, rate: 40_000, stated: 100, computed: 40_000, gap: 39_900, tolerance: 50 } }] },
    { name: 'an amount of a salary without a reason', plan: { salaries: [salary([null, 38_000_000])] },
      findings: [{ variant: 'manual', severity: 'warning', at: ['salaries/Leder/amounts.1'], values: { amount: 38_000_000, count: 1, places: ['salaries/Leder/amounts.1'] } }] },
    { name: 'several of them', plan: { salaries: [salary([100, null, 200])] },
      findings: [{ variant: 'manual-many', severity: 'warning', at: ['salaries/Leder/amounts.0', 'salaries/Leder/amounts.2'],
        values: { count: 2, places: ['salaries/Leder/amounts.0', 'salaries/Leder/amounts.2'] } }] },
  ],
});
