import { testRule } from '../../../test/rule-tester';
import { weightingVsStaff } from './rule';

const AREAS = ['education', 'employment'];
const areas = (weightings: readonly unknown[], subAgreementState = 'complete') => AREAS.map((area, index) => ({ area, chosen: true, weighting: weightings[index], subAgreementState }));
const positions = [{ title: 'Leder' }];
const hours = (...each: readonly (readonly [string, unknown, unknown?])[]) => ({ positions, staffResources: each.map(([area, given, statedOn = null]) => ({ area, position: 'Leder', contractedHours: 40, hours: given, statedOn })) });
const EVEN = hours(['education', 20], ['employment', 20]);
const AT = ['areas/education/weighting', 'areas/employment/weighting'] as const;
const NAMES = ['Uddannelse og livschancer', 'Beskæftigelse'];
const values = { area: NAMES[0], areas: NAMES, count: 2, limit: 0.1, places: AT };

testRule(weightingVsStaff, {
  valid: [
    { name: 'no areas' },
    { name: 'just ten points', plan: { areas: areas([0.6, 0.4]), ...EVEN } },
    { name: 'not weighted', plan: { areas: areas([null, null]), ...EVEN } },
    { name: 'no hours', plan: { areas: areas([0.9, 0.1]) } },
    { name: 'sub-agreements in progress', plan: { areas: areas([0.9, 0.1], 'in-progress'), ...EVEN } },
    { name: 'near with what is cross-cutting spread', plan: { areas: areas([0.6, 0.4]), ...hours(['education', 16], ['employment', 4], ['cross-cutting', 20]) } },
    { name: 'hours that are not understood', plan: { areas: areas([0.9, 0.1]), ...hours(['education', { raw: 'halv tid', problem: 'not-a-number' }], ['employment', 20]) } },
    { name: 'a weighting that is not understood', plan: { areas: areas([0.9, { raw: 'resten', problem: 'not-a-number' }]), ...EVEN } },
    { name: 'a revised sub-agreement: the latest counts', plan: { areas: areas([0.8, 0.2]), ...hours(['education', 20], ['education', 32, '2027-01-01'], ['employment', 20], ['employment', 8, '2027-01-01']) } },
    { name: 'everything, while the hours have no header', plan: { areas: areas([0.9, 0.1]), ...EVEN }, workbook: { missingHeaders: [{ table: 'staffResources', field: 'hours', header: 'Timer' }] } },
  ],
  invalid: [
    { name: 'more than ten points, in both areas, together', plan: { areas: areas([0.61, 0.39]), ...EVEN },
      findings: [{ variant: 'differs-many', severity: 'advice', at: AT, values: { ...values, weighting: 0.61, share: 0.5, spread: 0.5, gap: 0.11 } }] },
    { name: 'with and without what is cross-cutting, shown to a tenth of a percent', plan: { areas: areas([0.9, 0.1]), ...hours(['education', 10], ['employment', 5], ['cross-cutting', 20]) },
      findings: [{ variant: 'differs-spread-many', severity: 'advice', at: AT, values: { ...values, weighting: 0.9, share: 0.667, spread: 0.571, gap: 0.233 } }] },
    { name: 'one area', plan: { areas: areas([0.8, null]), ...EVEN },
      findings: [{ variant: 'differs', severity: 'advice', at: [AT[0]], values: { area: NAMES[0], areas: [NAMES[0]], count: 1, limit: 0.1, places: [AT[0]], weighting: 0.8, share: 0.5, spread: 0.5, gap: 0.3 } }] },
    { name: 'one area, with what is cross-cutting', plan: { areas: areas([0.8, null]), ...hours(['education', 10], ['employment', 10], ['cross-cutting', 20]) },
      findings: [{ variant: 'differs-spread', severity: 'advice', at: [AT[0]], values: { area: NAMES[0], areas: [NAMES[0]], count: 1, limit: 0.1, places: [AT[0]], weighting: 0.8, share: 0.5, spread: 0.5, gap: 0.3 } }] },
  ],
});
