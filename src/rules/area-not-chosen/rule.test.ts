import { testRule } from '../../../test/rule-tester';
import { areaNotChosen } from './rule';

const areas = [{ area: 'cohesion', chosen: true }, { area: 'education', chosen: false }, { area: 'employment', chosen: null }];
const NAME = 'Uddannelse og livschancer';

testRule(areaNotChosen, {
  valid: [
    { name: 'no areas', plan: { staffResources: [{ area: 'education', position: 'Leder' }] } },
    { name: 'everything in chosen areas', plan: { areas, staffResources: [{ area: 'cohesion', position: 'Leder' }, { area: 'cross-cutting', position: 'Leder' }], budget: [{ number: '1', area: 'cohesion' }] } },
    { name: 'an area that is not answered, in a draft', plan: { areas, staffResources: [{ area: 'employment', position: 'Leder' }] } },
    { name: 'a weighting of nothing', plan: { areas: [{ area: 'education', chosen: false, weighting: 0 }] } },
    { name: 'an answer that is not understood', plan: { areas: [...areas, { area: 'x', chosen: { raw: 'måske', problem: 'not-a-choice' } }], budget: [{ number: '1', area: 'education' }] } },
    { name: 'an area that stands twice and is chosen once: another rule tells', plan: { areas: [...areas, { area: 'education', chosen: true }], budget: [{ number: '1', area: 'education' }] } },
  ],
  invalid: [
    { name: 'staff, weighting and money of one area, once',
      plan: { areas: [{ area: 'education', chosen: false, weighting: 0.3 }], staffResources: [{ area: 'education', position: 'Leder' }], salaries: [{ position: 'Leder', area: 'education' }], budget: [{ number: '1', area: 'education' }] },
      findings: [{ variant: 'carries', severity: 'error',
        at: ['areas/education/weighting', 'staffResources/education · Leder/area', 'salaries/Leder/area', 'budget/1/area', 'areas/education/chosen'],
        values: { area: NAME, count: 4, places: ['areas/education/weighting', 'staffResources/education · Leder/area', 'salaries/Leder/area', 'budget/1/area'] } }] },
    { name: 'an area left blank, after the draft', phase: 'running', plan: { areas, budget: [{ number: '1', area: 'employment' }] },
      findings: [{ variant: 'carries', severity: 'error', at: ['budget/1/area', 'areas/employment/chosen'], values: { area: 'Beskæftigelse', count: 1, places: ['budget/1/area'] } }] },
  ],
});
