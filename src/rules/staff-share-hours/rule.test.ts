import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testRule } from '../../../test/rule-tester';
import { FORMATS } from '../../messages/formats';
import { ADVICE_GAP, SILENT_GAP, staffShareHours } from './rule';

const AT = (area: string, field: string) => `staffResources/${area} · Leder/${field}`;
const line = (area: string, share: unknown, hours: unknown, more = {}) => ({ area, position: 'Leder', contractedHours: 32, share, hours, ...more });
const both = (area: string, share: number, hours: number) => [[AT(area, 'share'), share], [AT(area, 'hours'), hours]] as const;

testRule(staffShareHours, {
  valid: [
    { name: 'no lines' },
    { name: 'share and hours that agree', plan: { staffResources: [line('cohesion', 0.5, 16)] } },
    { name: 'a quarter of an hour apart', plan: { staffResources: [line('cohesion', 0.5, 16.25)] } },
    { name: 'only one of the two', plan: { staffResources: [line('cohesion', 0.5, null), line('education', null, 3)] } },
    { name: 'one that is not understood', plan: { staffResources: [line('cohesion', 0.5, { raw: 'halv tid', problem: 'not-a-number' })] } },
    { name: 'contracted hours that nobody states', plan: { staffResources: [line('cohesion', 0.5, 3, { contractedHours: null })] } },
    { name: 'contracted hours that are not understood', plan: { salaries: [{ position: 'Leder', hours: 37 }],
      staffResources: [line('cohesion', 0.5, 3, { contractedHours: { raw: 'fuld', problem: 'not-a-number' } })] } },
    { name: 'everything, while the contracted hours have no header', plan: { salaries: [{ position: 'Leder', hours: 37 }],
      staffResources: [line('cohesion', 0.5, 16, { contractedHours: null })] },
      workbook: { missingHeaders: [{ table: 'staffResources', field: 'contractedHours', header: 'Ansat timer pr. uge' }] } },
  ],
  invalid: [
    {
      name: 'up to an hour apart',
      plan: { staffResources: [line('cohesion', 0.5, 17)] },
      findings: [{ variant: 'close', severity: 'advice', at: [AT('cohesion', 'hours')], statements: both('cohesion', 0.5, 17),
        values: { position: 'Leder', share: 0.5, stated: 17, contracted: 32, computed: 16, gap: 1, places: [AT('cohesion', 'hours')], count: 1, silent: 0.25 } }],
    },
    {
      name: 'more than an hour apart, against the hours in Løn',
      plan: { masterData: { from: '2025-11-01' }, salaries: [{ position: 'Leder', hours: 32 }],
        staffResources: [line('cohesion', 0.5, 18.5, { contractedHours: null })] },
      findings: [{ variant: 'differ', severity: 'warning', at: [AT('cohesion', 'hours')], statements: both('cohesion', 0.5, 18.5),
        values: { position: 'Leder', share: 0.5, stated: 18.5, contracted: 32, computed: 16, gap: 2.5, places: [AT('cohesion', 'hours')], count: 1, silent: 0.25 } }],
    },
    {
      name: 'the lines of a position together, by how far apart they are',
      plan: { staffResources: [line('cohesion', 0.5, 10), line('education', 0.25, 8.5), line('employment', 0.25, 2), line('outside', 0.25, 7.25)] },
      findings: [
        { variant: 'differ-many', severity: 'warning', at: [AT('cohesion', 'hours'), AT('employment', 'hours')],
          statements: [...both('cohesion', 0.5, 10), ...both('employment', 0.25, 2)],
          values: { position: 'Leder', share: 0.5, stated: 10, contracted: 32, computed: 16, gap: 6, places: [AT('cohesion', 'hours'), AT('employment', 'hours')], count: 2, silent: 0.25 } },
        { variant: 'close-many', severity: 'advice', at: [AT('education', 'hours'), AT('outside', 'hours')],
          statements: [...both('education', 0.25, 8.5), ...both('outside', 0.25, 7.25)],
          values: { position: 'Leder', share: 0.25, stated: 8.5, contracted: 32, computed: 8, gap: 0.5, places: [AT('education', 'hours'), AT('outside', 'hours')], count: 2, silent: 0.25 } },
      ],
    },
  ],
});

test('the README states the gaps that the rule allows', () => {
  const readme = readFileSync(join(__dirname, 'README.md'), 'utf8');
  for (const gap of [SILENT_GAP, ADVICE_GAP]) expect(readme).toContain(FORMATS.da.hours(gap));
});
