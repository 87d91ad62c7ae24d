import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testRule } from '../../../test/rule-tester';
import { times } from '../../domain/exact';
import { FORMATS } from '../../messages/formats';
import { ROUNDED_PART_OF_STEP, WRITTEN_SHARE_STEPS } from '../sum-of-parts';
import { weightingSum } from './rule';

const AREAS = ['education', 'employment', 'crime-prevention', 'cohesion'];
const areas = (...weightings: unknown[]) => ({ areas: weightings.map((weighting, index) => ({ area: AREAS[index], chosen: true, weighting })) });
const at = (count: number) => AREAS.slice(0, count).map((area) => `areas/${area}/weighting`);
const unclear = { raw: 'en tredjedel', problem: 'not-a-number' };

testRule(weightingSum, {
  valid: [
    { name: 'no areas' },
    { name: 'areas without weighting', plan: areas(null, null) },
    { name: 'a whole', plan: areas(0.25, 0.25, 0.2, 0.3) },
    { name: '33,3 + 33,3 + 33,4', plan: areas(0.333, 0.333, 0.334) },
    { name: 'thirds by formula', plan: areas({ calculated: 1 / 3 }, { calculated: 1 / 3 }, { calculated: 1 / 3 }) },
    { name: 'too little while an area is not weighted', plan: areas(0.5, null) },
    { name: 'too much by rounding while an area is not weighted', plan: areas(0.51, 0.5, null) },
    { name: 'a weighting that is not understood', plan: areas(0.9, 0.9, unclear) },
    { name: 'a choice that is not understood', plan: { areas: [{ area: 'cohesion', chosen: { raw: 'måske', problem: 'not-a-choice' }, weighting: 1.5 }] } },
    { name: 'a weighting of an area that is not chosen: another rule tells', plan: { areas: [...areas(1).areas, { area: 'cohesion', chosen: false, weighting: 0.3 }] } },
    { name: 'everything, while the weightings have no header', plan: areas(0.9, 0.9), workbook: { missingHeaders: [{ table: 'areas', field: 'weighting', header: 'Vægtning' }] } },
  ],
  invalid: [
    { name: 'too much', plan: areas(0.25, 0.25, 0.3, 0.3),
      findings: [{ variant: 'above', severity: 'error', at: at(4), values: { shares: [0.25, 0.25, 0.3, 0.3], sum: 1.1, gap: 0.1, tolerance: 0.02 } }] },
    { name: 'too much already, while an area is not weighted', plan: areas(0.8, 0.4, null),
      findings: [{ variant: 'above', severity: 'error', at: at(2), values: { shares: [0.8, 0.4], sum: 1.2, gap: 0.2, tolerance: 0.01 } }] },
    { name: 'too little', plan: areas(0.25, 0.25, 0.4),
      findings: [{ variant: 'below', severity: 'error', at: at(3), values: { shares: [0.25, 0.25, 0.4], sum: 0.9, gap: 0.1, tolerance: 0.015 } }] },
    { name: '33 + 33 + 33, a rounding', plan: areas(0.33, 0.33, 0.33),
      findings: [{ variant: 'rounding', severity: 'advice', at: at(3), values: { shares: [0.33, 0.33, 0.33], sum: 0.99, gap: 0.01, tolerance: 0.015 } }] },
    { name: '33,33 × 3, which is no rounding to one decimal', plan: areas(0.3333, 0.3333, 0.3333),
      findings: [{ variant: 'below', severity: 'error', at: at(3), values: { shares: [0.3333, 0.3333, 0.3333], sum: 0.9999, gap: 0.0001, tolerance: 0.0001 } }] },
  ],
});

test('the README states the rounding that the rule allows', () => {
  const readme = readFileSync(join(__dirname, 'README.md'), 'utf8');
  for (const step of WRITTEN_SHARE_STEPS) expect(readme).toContain(FORMATS.da.share(times(step, ROUNDED_PART_OF_STEP)));
});
