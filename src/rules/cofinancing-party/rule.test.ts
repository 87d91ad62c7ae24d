import { testRule } from '../../../test/rule-tester';
import { cofinancingParty } from './rule';

const parties = [{ name: 'Ishøj Kommune', kind: 'municipality' }, { name: 'Boligforeningen AAB', kind: 'housing-organisation' }];
const line = (party: string | null, more: object = {}) => ({ source: 'municipality', party, amounts: [100], ...more });
const plan = (...financing: object[]) => ({ parties, masterData: { departments: 'Afdeling 55, Vejleparken' }, financing });

testRule(cofinancingParty, {
  valid: [
    { name: 'an empty plan' },
    { name: 'parties, in any letters', plan: plan(line('ishøj  kommune'), line('Boligforeningen AAB')) },
    { name: 'departments, of the plan or after their party', plan: plan(line('Afdeling 55'), line('Ishøj Kommune, Jobcenter'), line('Boligforeningen AAB afd. 9')) },
    { name: 'several parties', plan: plan(line('Ishøj Kommune; Boligforeningen AAB')) },
    { name: 'all parties of a kind', plan: plan(line('Kommunen'), line('Boligorganisationerne')) },
    { name: 'LBF, foundations and money carried over', plan: plan(...['lbf', 'foundation', 'carried-over'].map((source) => line('En fond', { source, local: true }))) },
    { name: 'a giver that is not local', plan: plan(line('Biblioteket', { local: false })) },
    { name: 'nobody named', plan: plan(line(null)) },
    { name: 'no list of parties yet', plan: { ...plan(line('Biblioteket')), parties: [] } },
    { name: 'a municipality, while none is a party: party-missing tells', plan: { ...plan(line('Ishøj Kommune')), parties: parties.slice(1) } },
    { name: 'a party that is not understood', plan: { ...plan(line('Biblioteket')), parties: [...parties, { name: { raw: '#REF!', problem: 'error-value' } }] } },
    { name: 'everything in a workbook of the time before parties', plan: plan(line('Biblioteket')), workbook: { notYet: [{ table: 'parties' }] } },
  ],
  invalid: [
    { name: 'givers that are no parties, told together', plan: plan(line('Biblioteket'), line('Ishøj Kommunes Venner', { source: 'other', local: true }), line('Ishøj Kommune')),
      findings: [{ variant: 'unknown', severity: 'warning', at: ['financing/municipality · Biblioteket/party', 'financing/other · Ishøj Kommunes Venner/party'],
        values: { names: ['Biblioteket', 'Ishøj Kommunes Venner'], amount: 200, places: ['financing/municipality · Biblioteket/party', 'financing/other · Ishøj Kommunes Venner/party'] } }] },
  ],
});
