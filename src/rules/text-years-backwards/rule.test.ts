import { testRule } from '../../../test/rule-tester';
import { backwardsIn } from './backwards-in';
import { textYearsBackwards } from './rule';

const EXPLANATION = 'subGoals/1/explanation';
const told = (explanation: unknown, more: object = {}) => ({ subGoals: [{ number: '1', explanation }], ...more });

testRule(textYearsBackwards, {
  valid: [
    { name: 'an empty plan' },
    { name: 'years in their order', plan: told('Målt i perioden 2012-2018') },
    { name: 'a cell that is not understood: another rule tells', plan: { subGoals: [{ number: '1', year: { raw: '2018-2012', problem: 'ends-before-start' } }], areas: [{ area: 'education', subAgreementPeriod: { raw: '2018-2012', problem: 'ends-before-start' } }] } },
    {
      name: 'columns of numbers, files and telephones',
      plan: {
        masterData: { caseNumber: '2018-2012', contact: 'Anne Holm 2018-2012' },
        positions: [{ title: 'Leder', number: '2018-2012' }],
        budget: [{ number: '2018-2012', account: '2018-2012' }],
        financing: [{ expenseLine: '2018-2012', commitmentDocument: 'tilsagn 2018-2012.pdf' }],
        subGoals: [{ number: '2018-2012' }],
        followUps: [{ minutes: 'referat 2018-2012.pdf' }],
      },
    },
    {
      name: 'what the finance system says, and a reason that quotes it',
      plan: { accountEntries: [{ account: '4210', text: 'Faktura for 2018-2012' }], deviations: [{ concerns: 'Årene i “2018-2012” står omvendt', reason: '2018-2012 er rigtigt', key: 'k' }] },
    },
  ],
  invalid: [
    {
      name: 'one',
      plan: told('I perioden 2018-2012 20 % færre henvendelser'),
      findings: [{ variant: 'backwards', severity: 'warning', at: [EXPLANATION], values: { raw: '2018-2012', place: EXPLANATION, places: [EXPLANATION], count: 1 } }],
    },
    {
      name: 'several, in all sorts of texts, once',
      plan: told('Fra 2021 til 2018', {
        masterData: { name: 'Helhedsplan 2025-2021' },
        milestones: [{ number: '2', remark: 'jf. aftalen 2025-2029' }, { number: '3', remark: '1/11-2025 – 31/10-2021' }],
        followUps: [{ accountingYear: '2026', decision: 'Tallene fra 2020 – 2018 bruges' }],
      }),
      findings: [
        {
          variant: 'backwards-many', severity: 'warning', at: ['masterData/plan/name', EXPLANATION, 'milestones/3/remark', 'followUps/2026/decision'],
          values: { raw: '2025-2021', place: 'masterData/plan/name', places: ['masterData/plan/name', EXPLANATION, 'milestones/3/remark', 'followUps/2026/decision'], count: 4 },
        },
      ],
    },
  ],
});

describe('what runs backwards in a text', () => {
  test.each([
    ['2018-2012', '2018-2012'],
    ['gennemsnitligt i perioden 2018-2012 20 % færre', '2018-2012'],
    ['(2018-2012).', '2018-2012'],
    ['Målt 2018 – 2012, se kilden', '2018 – 2012'],
    ['Evaluering – 2018‑2012', '2018‑2012'],
    ['2018-2012-planen', '2018-2012'],
    ['Planen gælder fra 2018 til 2012.', '2018 til 2012'],
    ['fra og med 2018 til og med 2012', '2018 til og med 2012'],
    ['Fristen er flyttet. Målingen gælder fra 2018 til 2012', '2018 til 2012'],
    ['I perioden 2018-2012 er det faldet', '2018-2012'],
    ['I 2012-2018 var det 4, i 2025-2021 var det 5', '2025-2021'],
    ['Perioden er 1/11-2025 – 31/10-2021.', '1/11-2025 – 31/10-2021'],
    ['nov. 2025 til okt. 2021', 'nov. 2025 til okt. 2021'],
    ['2025-11-01 - 2021-10-31', '2025-11-01 - 2021-10-31'],
    [`${'tekst '.repeat(5_000)}2018-2012`, '2018-2012'],
  ])('%s', (text, raw) => expect(backwardsIn(text)).toBe(raw));

  test.each([
    ['years in order', '2012-2018'], ['one year twice', '2018-2018'], ['a short year', '2018-12'], ['an accounting year', '2018/19-2012/13'], ['a list', '2018, 2012 og 2009'],
    ['longer numbers', '12018-20121'], ['a number that goes on', '2018-2012-33'], ['a number that began before', '33-2018-2012'], ['three years', '2010 - 2018 - 2012 - 2014'], ['letters', 'A2018-2012'],
    ['letters behind', '2018-2012B'], ['an address', 'https://eksempel.dk/2018-2012/side'], ['part of a name', 'plan_2018-2012'], ['no years', '2518-2512'], ['decimals', '2018-2012,5'],
    ['a case number', 'j.nr. 2018-2012'], ['a journal number', 'Journalnr.: 2018-2012'], ['a case', 'sag 2018-2012'], ['a number in parentheses', 'sagsnummer (2018-2012)'], ['an account', 'konto 2018-2012'],
    ['a page', 'jf. side 2018-2012'], ['a telephone', 'Tlf. 2018-2012'], ['a time', 'kl. 2000-1930'], ['an amount', 'kr. 2018-2012'], ['an amount with its unit behind', '2018 - 2012 kr.'],
    ['persons', 'fra 2018 til 2012 beboere'], ['something that falls', 'Antallet skal falde fra 2018 til 2012'], ['something that is moved', 'Fra 2027 til 2026 er fristen rykket'],
    ['thousands', '2.018-2.012'], ['a day and a year', '1/11-2018 - 2012'], ['a month and a year', 'marts 2018 - 2012'], ['two lines', 'Målt i 2018\n- 2012 var bedre'], ['short years of days', '2018 og 2020, jf. afsnit 3.2.15 – 3.1.12'],
    ['far apart', `2018 ${'tekst '.repeat(10)} til 2012`], ['nothing', ''],
  ])('not %s', (_, text) => expect(backwardsIn(text)).toBeUndefined());
});
