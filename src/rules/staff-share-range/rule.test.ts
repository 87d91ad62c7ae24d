import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testRule } from '../../../test/rule-tester';
import { FULL_TIME } from '../../domain/quantities';
import { FORMATS } from '../../messages/formats';
import { staffShareRange } from './rule';

const LINE = (area: string, field: string) => `staffResources/${area} · Leder/${field}`;
const line = (area: string, fields: Record<string, unknown>) => ({ area, position: 'Leder', ...fields });
const values = (first: object, places: readonly string[]) => ({ ...first, place: places[0], places, count: places.length });

testRule(staffShareRange, {
  valid: [
    { name: 'an empty plan' },
    { name: 'a small share, a whole position, full time', plan: { salaries: [{ position: 'Leder', hours: 37 }],
      staffResources: [line('cohesion', { share: 0.001, contractedHours: 37 }), line('education', { share: 1, hours: 0.5 })] } },
    { name: 'what is not understood', plan: { staffResources: [line('cohesion', { share: { raw: '-', problem: 'not-a-number' } })] } },
    { name: 'hours in an area above the contracted ones: another rule tells', plan: { staffResources: [line('cohesion', { contractedHours: 37, hours: 40 })] } },
    { name: 'a whole position by formula', plan: { staffResources: [line('cohesion', { share: { calculated: 1.0000000000001 } })] } },
  ],
  invalid: [
    {
      name: 'no share',
      plan: { staffResources: [line('cohesion', { share: 0 })] },
      findings: [{ variant: 'share-zero', severity: 'error', at: [LINE('cohesion', 'share')], values: values({ share: 0 }, [LINE('cohesion', 'share')]) }],
    },
    {
      name: 'shares of zero and less, together',
      plan: { staffResources: [line('cohesion', { share: -0.1 }), line('education', { share: 0 })] },
      findings: [{ variant: 'share-zero-many', severity: 'error', at: [LINE('cohesion', 'share'), LINE('education', 'share')],
        values: values({ share: -0.1 }, [LINE('cohesion', 'share'), LINE('education', 'share')]) }],
    },
    {
      name: 'more than the position',
      plan: { staffResources: [line('cohesion', { share: 1.4 })] },
      findings: [{ variant: 'share-above', severity: 'error', at: [LINE('cohesion', 'share')], values: values({ share: 1.4 }, [LINE('cohesion', 'share')]) }],
    },
    {
      name: 'more than the position, twice',
      plan: { staffResources: [line('cohesion', { share: 1.4 }), line('education', { share: 1.01 })] },
      findings: [{ variant: 'share-above-many', severity: 'error', at: [LINE('cohesion', 'share'), LINE('education', 'share')],
        values: values({ share: 1.4 }, [LINE('cohesion', 'share'), LINE('education', 'share')]) }],
    },
    {
      name: 'no hours in Løn',
      plan: { salaries: [{ position: 'Leder', hours: 0 }] },
      findings: [{ variant: 'hours-zero', severity: 'error', at: ['salaries/Leder/hours'], values: values({ hours: 0 }, ['salaries/Leder/hours']) }],
    },
    {
      name: 'no hours in several columns',
      plan: { staffResources: [line('cohesion', { contractedHours: -37, hours: 0 })] },
      findings: [{ variant: 'hours-zero-many', severity: 'error', at: [LINE('cohesion', 'contractedHours'), LINE('cohesion', 'hours')],
        values: values({ hours: -37 }, [LINE('cohesion', 'contractedHours'), LINE('cohesion', 'hours')]) }],
    },
    {
      name: 'hours a month in an area of a position without contracted hours',
      plan: { staffResources: [line('cohesion', { hours: 80 })] },
      findings: [{ variant: 'hours-above', severity: 'warning', at: [LINE('cohesion', 'hours')], values: values({ hours: 80, fullTime: 37 }, [LINE('cohesion', 'hours')]) }],
    },
    {
      name: 'more than full time on both sheets, together',
      plan: { salaries: [{ position: 'Leder', hours: 160 }], staffResources: [line('cohesion', { contractedHours: 160, share: 1 })] },
      findings: [{ variant: 'hours-above-many', severity: 'warning', at: ['salaries/Leder/hours', LINE('cohesion', 'contractedHours')],
        values: values({ hours: 160, fullTime: 37 }, ['salaries/Leder/hours', LINE('cohesion', 'contractedHours')]) }],
    },
  ],
});

test('the README states full time', () => {
  expect(readFileSync(join(__dirname, 'README.md'), 'utf8')).toContain(FORMATS.da.hours(FULL_TIME));
});
