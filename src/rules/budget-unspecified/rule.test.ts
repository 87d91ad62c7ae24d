import { testRule } from '../../../test/rule-tester';
import { budgetUnspecified } from './rule';

const line = (post: string, more: object = {}) => ({ number: '1', post, amounts: [100, 200], ...more });

testRule(budgetUnspecified, {
  valid: [
    { name: 'an empty plan' },
    { name: 'a post that says what it is', plan: { budget: [line('Aktiviteter')] } },
    { name: 'with a note', plan: { budget: [line('Uforudsete udgifter', { remark: 'Til sygdom og vikarer' })] } },
    { name: 'before it has an amount', plan: { budget: [line('Diverse', { amounts: [] })] } },
    { name: 'the word within another', plan: { budget: [line('Biodiverse haver')] } },
    { name: 'everything, while the remark has no header', plan: { budget: [line('Diverse')] },
      workbook: { missingHeaders: [{ table: 'budget', field: 'remark', header: 'Bemærkning' }] } },
  ],
  invalid: [
    { name: 'posts without a note, told together', plan: { budget: [line('Diverse'), line('Revision'), line('Løn og OVERHEAD'), line('uforudset', { amounts: [], total: 5 })] },
      findings: [{ variant: 'bare', severity: 'advice', at: ['budget/1 · Diverse/post', 'budget/1 · Løn og OVERHEAD/post', 'budget/1 · uforudset/post'],
        values: { names: ['Diverse', 'Løn og OVERHEAD', 'uforudset'], amount: 605, places: ['budget/1 · Diverse/post', 'budget/1 · Løn og OVERHEAD/post', 'budget/1 · uforudset/post'] } }] },
  ],
});
