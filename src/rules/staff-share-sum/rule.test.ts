import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testRule } from '../../../test/rule-tester';
import { times } from '../../domain/exact';
import { FORMATS } from '../../messages/formats';
import { staffShareSum } from './rule';
import { ROUNDED_PART_OF_STEP, WRITTEN_HOURS_STEPS, WRITTEN_SHARE_STEPS } from '../sum-of-parts';

const masterData = { from: '2025-11-01' };
const AREAS = ['education', 'employment', 'crime-prevention', 'cohesion', 'cross-cutting', 'outside'];
const areas = (state: unknown) => [
  { area: 'education', chosen: true, subAgreementState: state },
  { area: 'cohesion', chosen: true, subAgreementState: 'complete' },
  { area: 'employment', chosen: false },
];
const COMPLETE = { masterData, areas: areas('complete') };
const IN_PROGRESS = { masterData, areas: areas('in-progress') };
const shares = (...values: unknown[]) => values.map((share, index) => ({ area: AREAS[index], position: 'Leder', share }));
const hours = (...values: unknown[]) => values.map((value, index) => ({ area: AREAS[index], position: 'Leder', contractedHours: 37, hours: value }));
const at = (field: string, count: number) => AREAS.slice(0, count).map((area) => `staffResources/${area} · Leder/${field}`);
const sixth = { calculated: 1 / 6 };
const unclear = { raw: 'ca. 20 %', problem: 'not-a-number' };

testRule(staffShareSum, {
  valid: [
    { name: 'a share of nothing: staff-share-range tells', plan: { areas: [{ area: 'education', chosen: true, subAgreementState: 'complete' }], staffResources: [{ area: 'education', position: 'Leder', contractedHours: 37, share: 0 }] } },
    { name: 'a whole position', plan: { ...COMPLETE, staffResources: shares(0.25, 0.25, 0.25, 0.25) } },
    { name: '33,3 + 33,3 + 33,4', plan: { ...COMPLETE, staffResources: shares(0.333, 0.333, 0.334) } },
    { name: 'six sixths by formula', plan: { ...COMPLETE, staffResources: shares(sixth, sixth, sixth, sixth, sixth, sixth) } },
    { name: 'six sixths pasted', plan: { ...COMPLETE, staffResources: shares(1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6) } },
    { name: 'half in the plan, half outside', plan: { ...COMPLETE, staffResources: [{ area: 'cohesion', position: 'Leder', share: 0.5 }, { area: 'outside', position: 'Leder', share: 0.5 }] } },
    { name: 'too little while a sub-agreement is in progress', plan: { ...IN_PROGRESS, staffResources: shares(0.25, 0.5) } },
    { name: 'too little while no area is chosen', plan: { masterData, staffResources: shares(0.25) } },
    { name: 'too little while a line names a position that is not understood', plan: { ...COMPLETE,
      staffResources: [...shares(0.25), { position: { raw: 'Leeder', problem: 'not-a-position' }, share: 0.75 }] } },
    { name: 'too little by rounding while a sub-agreement is in progress', plan: { ...IN_PROGRESS, staffResources: shares(0.333, 0.333, 0.333) } },
    { name: 'a share that is not understood', plan: { ...COMPLETE, staffResources: shares(0.9, 0.9, unclear) } },
    { name: 'a day that is not understood: it may be an older statement', plan: { ...COMPLETE,
      staffResources: shares(0.9, 0.9).map((line) => ({ ...line, statedOn: { raw: 'medio 2026', problem: 'not-a-date' } })) } },
    { name: 'contracted hours that are not understood beside hours', plan: { ...COMPLETE, salaries: [{ position: 'Leder', hours: 37 }],
      staffResources: [{ area: 'cohesion', position: 'Leder', contractedHours: unclear, hours: 50 }] } },
    { name: 'a blank line while a sub-agreement is in progress', plan: { ...IN_PROGRESS, staffResources: shares(0.25, null) } },
    { name: 'a blank line beside a whole position', plan: { ...COMPLETE, staffResources: shares(1, null) } },
    { name: 'a revised sub-agreement: only the latest counts', plan: { ...COMPLETE, staffResources: [
      { area: 'education', position: 'Leder', share: 0.5 },
      { area: 'education', position: 'Leder', share: 0.25, statedOn: '2027-01-01' },
      { area: 'cohesion', position: 'Leder', share: 0.75, statedOn: '2026-01-01' }] } },
    { name: 'hours that are the contracted hours', plan: { ...COMPLETE, staffResources: hours(12.3, 12.3, 12.4) } },
    { name: 'hours and shares together, judged in hours', plan: { ...COMPLETE, staffResources: [...hours(27.75), { area: 'cohesion', position: 'Leder', contractedHours: 37, share: 0.25 }] } },
    { name: 'hours on all lines beside shares: the shares are judged', plan: { ...COMPLETE, staffResources: shares(0.33, 0.67).map((line) => ({ ...line, contractedHours: 37, hours: 12.2 })) } },
    { name: 'hours rounded beside a share, where all lines say hours', plan: { ...COMPLETE, staffResources: [{ area: 'education', position: 'Leder', contractedHours: 37, share: 0.33, hours: 12.2 }, { area: 'cohesion', position: 'Leder', contractedHours: 37, hours: 24.8 }] } },
    { name: 'hours, contracted in Løn only', plan: { ...COMPLETE, salaries: [{ position: 'Leder', hours: 30 }], staffResources: [{ area: 'cohesion', position: 'Leder', hours: 30 }] } },
    { name: 'hours without contracted hours', plan: { ...COMPLETE, staffResources: [{ area: 'cohesion', position: 'Leder', hours: 50 }] } },
    { name: 'hours of contracted hours that differ: another rule tells', plan: { ...COMPLETE, staffResources: [...hours(50), { area: 'cohesion', position: 'Leder', contractedHours: 32, hours: 1 }] } },
    { name: 'shares whose column is missing', plan: { ...COMPLETE, staffResources: shares(null, null) },
      workbook: { missingHeaders: [{ table: 'staffResources', field: 'share', header: 'Andel' }] } },
    { name: 'one share above 100 %: another rule tells', plan: { ...COMPLETE, staffResources: shares(1.4, 0.25) } },
    { name: 'no lines', plan: COMPLETE },
  ],
  invalid: [
    {
      name: 'more than the position, at once',
      plan: { ...IN_PROGRESS, staffResources: shares(0.25, 0.85) },
      findings: [{ variant: 'above', severity: 'error', at: at('share', 2), values: { position: 'Leder', shares: [0.25, 0.85], sum: 1.1, gap: 0.1, tolerance: 0.01 } }],
    },
    {
      name: 'less than the position, when all is complete',
      plan: { ...COMPLETE, staffResources: shares(0.25, 0.25, 0.25) },
      findings: [{ variant: 'below', severity: 'warning', at: at('share', 3), values: { position: 'Leder', shares: [0.25, 0.25, 0.25], sum: 0.75, gap: 0.25, tolerance: 0.015 } }],
    },
    {
      name: 'three times 33,33 %, which is no rounding to one decimal',
      plan: { ...COMPLETE, staffResources: shares(0.3333, 0.3333, 0.3333) },
      findings: [{ variant: 'below', severity: 'warning', at: at('share', 3), values: { position: 'Leder', shares: [0.3333, 0.3333, 0.3333], sum: 0.9999, gap: 0.0001, tolerance: 0.0001 } }],
    },
    {
      name: 'three times 33,3 %, a rounding',
      plan: { ...COMPLETE, staffResources: shares(0.333, 0.333, 0.333) },
      findings: [{ variant: 'rounding', severity: 'advice', at: at('share', 3), values: { position: 'Leder', shares: [0.333, 0.333, 0.333], sum: 0.999, gap: 0.001, tolerance: 0.0015 } }],
    },
    {
      name: 'three times 33,4 %, a rounding too, and never an error',
      plan: { ...IN_PROGRESS, staffResources: shares(0.334, 0.333, 0.334) },
      findings: [{ variant: 'rounding', severity: 'advice', at: at('share', 3), values: { position: 'Leder', shares: [0.334, 0.333, 0.334], sum: 1.001, gap: 0.001, tolerance: 0.0015 } }],
    },
    {
      name: 'three times 33 %, a rounding to whole percent',
      plan: { ...COMPLETE, staffResources: shares(0.33, 0.33, 0.33) },
      findings: [{ variant: 'rounding', severity: 'advice', at: at('share', 3), values: { position: 'Leder', shares: [0.33, 0.33, 0.33], sum: 0.99, gap: 0.01, tolerance: 0.015 } }],
    },
    {
      name: 'one decimal makes the rounding finer for all of them',
      plan: { ...COMPLETE, staffResources: shares(0.333, 0.333, 0.33) },
      findings: [{ variant: 'below', severity: 'warning', at: at('share', 3), values: { position: 'Leder', shares: [0.333, 0.333, 0.33], sum: 0.996, gap: 0.004, tolerance: 0.0015 } }],
    },
    {
      name: 'two lines of the same area and day both count',
      plan: { ...IN_PROGRESS, staffResources: [{ area: 'cohesion', position: 'Leder', share: 0.6 }, { area: 'cohesion', position: 'Leder', share: 0.6 }] },
      findings: [{ variant: 'above', severity: 'error', at: ['staffResources/cohesion · Leder/share', 'staffResources/cohesion · Leder#2/share'], values: { position: 'Leder', shares: [0.6, 0.6], sum: 1.2, gap: 0.2, tolerance: 0.01 } }],
    },
    {
      name: 'more hours than contracted',
      plan: { ...IN_PROGRESS, staffResources: hours(20, 20) },
      findings: [{ variant: 'above-hours', severity: 'error', at: at('hours', 2), values: { position: 'Leder', parts: [20, 20], sum: 40, gap: 3, contracted: 37, tolerance: 0.1 } }],
    },
    {
      name: 'fewer hours than contracted, a share among them',
      plan: { ...COMPLETE, staffResources: [...hours(20), { area: 'employment', position: 'Leder', contractedHours: 37, share: 0.25 }] },
      findings: [{
        variant: 'below-hours', severity: 'warning',
        at: ['staffResources/education · Leder/hours', 'staffResources/employment · Leder/share'],
        values: { position: 'Leder', parts: [20, 9.25], sum: 29.25, gap: 7.75, contracted: 37, tolerance: 7.75 },
      }],
    },
    {
      name: 'hours rounded to one decimal',
      plan: { ...COMPLETE, staffResources: hours(12.3, 12.3, 12.3) },
      findings: [{ variant: 'rounding-hours', severity: 'advice', at: at('hours', 3), values: { position: 'Leder', parts: [12.3, 12.3, 12.3], sum: 36.9, gap: 0.1, contracted: 37, tolerance: 0.15 } }],
    },
    {
      name: 'a line without share or hours, when all is complete',
      plan: { ...COMPLETE, staffResources: shares(0.75, null) },
      findings: [{ variant: 'unstated', severity: 'warning', at: ['staffResources/employment · Leder/share'], values: { position: 'Leder', places: ['staffResources/employment · Leder/share'] } }],
    },
    {
      name: 'one finding per position',
      plan: { ...COMPLETE, staffResources: [...shares(0.5), { area: 'cohesion', position: 'Rådgiver', share: 1 }, { area: 'education', position: 'Rådgiver', share: 0.2 }] },
      findings: [
        { variant: 'below', severity: 'warning', at: at('share', 1), values: { position: 'Leder', shares: [0.5], sum: 0.5, gap: 0.5, tolerance: 0.005 } },
        { variant: 'above', severity: 'error', at: ['staffResources/cohesion · Rådgiver/share', 'staffResources/education · Rådgiver/share'], values: { position: 'Rådgiver', shares: [1, 0.2], sum: 1.2, gap: 0.2, tolerance: 0.01 } },
      ],
    },
  ],
});

test('the README states the rounding that the rule allows', () => {
  const readme = readFileSync(join(__dirname, 'README.md'), 'utf8');
  const { share, hours: hoursText } = FORMATS.da;
  for (const step of WRITTEN_SHARE_STEPS) expect(readme).toContain(share(times(step, ROUNDED_PART_OF_STEP)));
  for (const step of WRITTEN_HOURS_STEPS) expect(readme).toContain(hoursText(times(step, ROUNDED_PART_OF_STEP)));
});
