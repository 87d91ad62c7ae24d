import { testRule } from '../../../test/rule-tester';
import { staffCostArea } from './rule';

const masterData = { from: '2025-11-01', to: '2027-10-31' };
const KR = 100;
const paid = (more: object = {}, position: unknown = 'Leder') => ({ position, totalCost: 500_000 * KR, ...more });
const line = (area: string, share: unknown, position = 'Leder', more: object = {}) => ({ area, position, contractedHours: 37, share, ...more });
const SPLIT = [line('education', 0.6), line('employment', 0.4)];
const salary = (area: unknown, ...kroner: readonly unknown[]) => ({ number: String(area), post: 'Løn', area, amounts: kroner.map((each) => (typeof each === 'number' ? each * KR : each)) });
const plan = (budget: readonly object[], staffResources: readonly object[] = SPLIT, salaries: readonly object[] = [paid()]) => ({ masterData, salaries, staffResources, budget });
const BUDGET = (area: string) => `budget/${area} · Løn/area`;
const LINES = SPLIT.map(({ area }) => `staffResources/${area} · Leder/share`);

testRule(staffCostArea, {
  valid: [
    { name: 'nothing', plan: { masterData } },
    { name: 'each area’s part, in other years than they fall due', plan: plan([salary('education', 200_000, 400_000), salary('employment', 200_000, 200_000)]) },
    { name: 'one line of salaries for all', plan: plan([{ ...salary(null, 1), number: '1' }]) },
    { name: 'one line that names no area', plan: plan([salary('education', 1, 1), salary(null, 5)]) },
    { name: 'rounded to whole thousands', plan: plan([salary('education', 300_000, 301_000), salary('employment', 199_000, 200_000)]) },
    { name: 'what is no salary', plan: plan([{ ...salary('education', 1), post: 'Lønadministration' }]) },
    { name: 'what is cross-cutting, spread by a key of their own', plan: plan([salary('education', 500_000, 500_000)], [line('education', 0.5), line('cross-cutting', 0.5)]) },
    { name: 'a position in no sub-agreement', plan: plan([salary('education', 1)], SPLIT, [paid(), paid({}, 'Rådgiver')]) },
    { name: 'shares that were revised', plan: plan([salary('education', 1)], [line('education', 1), line('education', 0.5, 'Leder', { statedOn: '2026-05-01' })]) },
    { name: 'an amount that is not understood', plan: plan([salary('education', 1, { raw: 'ca. 2', problem: 'inexact' })]) },
    { name: 'a salary that is not understood', plan: plan([salary('education', 1)], SPLIT, [paid({ hours: { raw: 'fuld', problem: 'not-a-number' } })]) },
    { name: 'a share that is missing', plan: plan([salary('education', 1)], [line('education', null)]) },
    { name: 'a plan without a period', plan: { ...plan([salary('education', 1)]), masterData: {} } },
    { name: 'a position that is not in Løn: staff-missing-in-budget tells', plan: plan([salary('education', 1), salary('employment', 1)], [...SPLIT, line('education', 1, 'Rådgiver')]) },
    { name: 'shares that are not the whole: staff-share-sum tells', plan: plan([salary('education', 1), salary('employment', 1)], [line('education', 0.6), line('employment', 0.3)]) },
    { name: 'a plan that lasts a part of a month: period-four-years tells', plan: { ...plan([salary('education', 1), salary('employment', 1)]), masterData: { ...masterData, to: '2027-10-30' } } },
    { name: 'wholly in the area that Løn names', plan: plan([], [line('education', 1)], [paid({ area: 'education' })]) },
    { name: 'not distributed in full yet', plan: plan([], [line('education', 0.6)], [paid({ area: 'education' })]) },
    { name: 'the rest outside the plan', plan: plan([], [line('education', 0.6), line('outside', 0.4)], [paid({ area: 'education' })]) },
    { name: 'a row of Løn without an area', plan: plan([], SPLIT, [paid({ area: 'education', to: '2026-10-31' }), paid({ from: '2026-11-01' })]) },
    { name: 'everything, while the shares have no header', plan: plan([salary('education', 1)], SPLIT, [paid({ area: 'education' })]), workbook: { missingHeaders: [{ table: 'staffResources', field: 'share', header: 'Andel' }] } },
  ],
  invalid: [
    { name: 'an area’s salaries in the budget', plan: plan([salary('education', 300_000, 250_000.5), salary('employment', 200_000, 200_000)]),
      findings: [{ variant: 'budget', severity: 'warning', at: [BUDGET('education')],
        values: { area: 'Uddannelse og livschancer', areas: ['Uddannelse og livschancer'], count: 1, stated: 55_000_050, computed: 60_000_000, gap: 4_999_950, places: [BUDGET('education')] } }] },
    { name: 'more than rounding to thousands may explain', plan: plan([salary('education', 301_000, 302_000), salary('employment', 200_000, 200_000)]),
      findings: [{ variant: 'budget', severity: 'warning', at: [BUDGET('education')],
        values: { area: 'Uddannelse og livschancer', areas: ['Uddannelse og livschancer'], count: 1, stated: 60_300_000, computed: 60_000_000, gap: 300_000, places: [BUDGET('education')] } }] },
    { name: 'two areas, of which one is cross-cutting', plan: plan([salary('cross-cutting', 1), salary('employment', 2)], [line('employment', 0.5), line('cross-cutting', 0.5)]),
      findings: [{ variant: 'budget-many', severity: 'warning', at: [BUDGET('cross-cutting'), BUDGET('employment')],
        values: { area: 'Tværgående', areas: ['Tværgående', 'Beskæftigelse'], count: 2, stated: 100, computed: 50_000_000, gap: 49_999_900, places: [BUDGET('cross-cutting'), BUDGET('employment')] } }] },
    { name: 'a position that Løn has in one of its areas', plan: plan([], SPLIT, [paid({ area: 'education' })]),
      findings: [{ variant: 'salaries', severity: 'warning', at: ['salaries/Leder/area'],
        values: { position: 'Leder', positions: ['Leder'], count: 1, area: 'Uddannelse og livschancer', share: 0.6, part: 60_000_000, cost: 100_000_000, lines: LINES, places: ['salaries/Leder/area'] } }] },
    { name: 'positions that Løn has elsewhere, together', plan: plan([], [...SPLIT, line('education', 1, 'Rådgiver')], [paid({ area: 'education' }), paid({ area: 'cohesion' }, 'Rådgiver')]),
      findings: [{ variant: 'salaries-many', severity: 'warning', at: ['salaries/Leder/area', 'salaries/Rådgiver/area'],
        values: { position: 'Leder', positions: ['Leder', 'Rådgiver'], count: 2, area: 'Uddannelse og livschancer', share: 0.6, part: 60_000_000, cost: 100_000_000, lines: LINES, places: ['salaries/Leder/area', 'salaries/Rådgiver/area'] } }] },
  ],
});
