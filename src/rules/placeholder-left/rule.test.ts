import { testRule } from '../../../test/rule-tester';
import { isLeftIn } from './left-in';
import { placeholderLeft } from './rule';

const REMARK = 'staffResources/education · Leder/remark';
const plan = (remark: unknown, name: unknown = null) => ({ masterData: { name }, staffResources: [{ area: 'education', position: 'Leder', remark }] });

testRule(placeholderLeft, {
  valid: [
    { name: 'an empty plan' },
    { name: 'ordinary texts', plan: plan('Kommentar: aftalt med kommunen.', 'Planen') },
    { name: 'a cell that is not understood: another rule tells', plan: plan({ raw: 'XX', problem: 'error-value' }) },
  ],
  invalid: [
    { name: 'one', plan: plan('XX timer'), findings: [{ variant: 'left', severity: 'warning', at: [REMARK], values: { raw: 'XX timer', place: REMARK, places: [REMARK], count: 1 } }] },
    { name: 'several, once', plan: plan('Bemærkning: afklares', 'Planen i [indsæt navn]'),
      findings: [{ variant: 'left-many', severity: 'warning', at: ['masterData/plan/name', REMARK],
        values: { raw: 'Planen i [indsæt navn]', place: 'masterData/plan/name', places: ['masterData/plan/name', REMARK], count: 2 } }] },
  ],
});

describe('what is left in a text', () => {
  test.each([
    'XX', 'XXX kr.', 'den xx.', 'XX-kommune', '[indsæt dato]', '[Skriv kommunens navn]', '[…]', '<navn på part>', '<...>', 'Skriv her', 'indsæt tekst',
    'Udfyldes senere', 'Lejerbo (udfyldes af lederen)', 'Kommentar: er det de rigtige tal?', 'Bemærkninger – uddybes', 'Målet er 90 %. Kommentar: skal til afklaring i maj',
  ])('%s', (text) => expect(isLeftIn(text)).toBe(true));

  test.each([
    '', 'Kommentar: aftalt', 'Bemærkning: lønnes af kommunen', 'Hvem gør det?', 'Målet uddybes i delaftalen', 'Spørgeskemaet udfyldes af deltagerne', 'Maxxi', 'XXL', 'note [1]', '[sic]',
    'Anne Holm <anne@bolig.dk>', 'børn <18 år og unge >18 år', 'Hvad vil I? Bemærkning: aftalt', 'skrivekursus', 'indsætter dato',
  ])('not %s', (text) => expect(isLeftIn(text)).toBe(false));
});
