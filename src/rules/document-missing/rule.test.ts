import { testRule } from '../../../test/rule-tester';
import { CURRENT_PROGRAMME } from '../../programmes/programmes';
import { documentMissing } from './rule';

const masterData = { from: '2025-11-01' };
const all = CURRENT_PROGRAMME.documents.map(({ id }) => ({ document: id, there: true }));
const names = CURRENT_PROGRAMME.documents.map(({ name }) => name);
const of = all.length;

testRule(documentMissing, {
  valid: [
    { name: 'a plan that is not begun' },
    { name: 'all there', plan: { masterData, documents: all } },
    { name: 'one of two rows', plan: { masterData, documents: [{ document: all[0]?.document, there: false }, ...all] } },
    { name: 'an answer that is not understood', plan: { masterData, documents: [...all.slice(1), { document: all[0]?.document, there: { raw: 'næsten', problem: 'not-a-choice' } }] } },
    { name: 'a document that is not understood: it may be the one', plan: { masterData, documents: [...all.slice(1), { document: { raw: '#REF!', problem: 'error-value' }, there: true }] } },
    { name: 'an older workbook, which has no checklist', plan: { masterData }, workbook: { notYet: [{ table: 'documents' }] } },
  ],
  invalid: [
    { name: 'all, once', plan: { masterData },
      findings: [{ variant: 'missing', severity: 'error', missing: true, at: ['documents/*/there'], values: { documents: names, count: of, of, programme: '2019-26' } }] },
    { name: 'one answered no, and one of which nothing is said', plan: { masterData, documents: [...all.slice(2), { document: all[0]?.document, there: false }] },
      findings: [{ variant: 'missing', severity: 'error', missing: true, at: ['documents/strategic-agreement/there'], values: { documents: names.slice(0, 2), count: 2, of, programme: '2019-26' } }] },
  ],
});
