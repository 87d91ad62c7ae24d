import { testRule } from '../../../test/rule-tester';
import { areaUnknown } from './rule';

const KNOWN = ['Uddannelse og livschancer', 'Beskæftigelse', 'Kriminalitetsforebyggelse', 'Sammenhængskraft og medborgerskab'];
const raw = (text: string, problem = 'not-a-choice') => ({ raw: text, problem });

testRule(areaUnknown, {
  valid: [
    { name: 'no areas' },
    { name: 'areas of the programme', plan: { areas: [{ area: 'cohesion', chosen: true }, { area: 'education', chosen: false }] } },
    { name: 'another area that is not chosen', plan: { areas: [{ area: 'safety', chosen: false }, { area: raw('Tryghed'), chosen: null }] } },
    { name: 'a chosen row without area', plan: { areas: [{ chosen: true }] } },
    { name: 'an error value: another rule tells', plan: { areas: [{ area: raw('#REF!', 'error-value'), chosen: true }] } },
  ],
  invalid: [
    { name: 'areas of another programme, once', plan: { areas: [{ area: 'safety', chosen: true }, { area: 'cohesion', chosen: true }, { area: raw('Tryghed og trivsel'), chosen: true }] },
      findings: [{ variant: 'unknown', severity: 'error', at: ['areas/safety/area', 'areas/Tryghed og trivsel/area'],
        values: { areas: ['safety', 'Tryghed og trivsel'], programme: '2019-26', known: KNOWN } }] },
  ],
});
