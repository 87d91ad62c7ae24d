import { testRule } from '../../../test/rule-tester';
import { staffDuplicate } from './rule';

const positions = (...titles: readonly (string | readonly [string, unknown])[]) => ({ positions: titles.map((each) => (typeof each === 'string' ? { title: each } : { title: each[0], number: each[1] })) });

testRule(staffDuplicate, {
  valid: [
    { name: 'no positions' },
    { name: 'different ones', plan: positions('Leder', 'Rådgiver', 'Rådgiver 2') },
    { name: 'the same title with initials', plan: positions(['Rådgiver', 'AB'], ['Rådgiver', 'CD'], 'Rådgiver') },
    { name: 'blank lines', plan: positions('', '') },
    { name: 'a number that is not understood', plan: positions('Rådgiver', ['Rådgiver', { raw: '#REF!', problem: 'error-value' }]) },
    { name: 'everything, while the numbers have no header', plan: positions('Rådgiver', 'rådgiver'), workbook: { missingHeaders: [{ table: 'positions', field: 'number', header: 'Nr. eller initialer' }] } },
  ],
  invalid: [
    ...['beboerrådgiver', 'Beboer-rådgiver', 'Beboer rådgiver', 'Beboerraadgiver'].map((other) => ({ name: `Beboerrådgiver and ${other}`, plan: positions('Beboerrådgiver', 'Leder', other),
      findings: [{ variant: 'alike', severity: 'advice' as const, at: ['positions/Beboerrådgiver/title', `positions/${other}/title`],
        values: { position: 'Beboerrådgiver', names: ['Beboerrådgiver', other], groups: 1, places: ['positions/Beboerrådgiver/title', `positions/${other}/title`] } }] })),
    { name: 'the same initials too', plan: positions(['Leder', 'AB'], ['leder', 'ab']),
      findings: [{ variant: 'alike', severity: 'advice', at: ['positions/Leder (AB)/title', 'positions/leder (ab)/title'],
        values: { position: 'Leder', names: ['Leder (AB)', 'leder (ab)'], groups: 1, places: ['positions/Leder (AB)/title', 'positions/leder (ab)/title'] } }] },
    { name: 'two pairs, asked once', plan: positions('Leder', 'Øst', 'LEDER', 'oest'),
      findings: [{ variant: 'alike-many', severity: 'advice', at: ['positions/Leder/title', 'positions/LEDER/title', 'positions/Øst/title', 'positions/oest/title'],
        values: { position: 'Leder', names: ['Leder', 'LEDER', 'Øst', 'oest'], groups: 2, places: ['positions/Leder/title', 'positions/LEDER/title', 'positions/Øst/title', 'positions/oest/title'] } }] },
  ],
});
