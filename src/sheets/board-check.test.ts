import type { Day } from '../domain/calendar';
import { checkResultText, mayBeReplaced, NOT_CHECKED } from './board-check';

const of = (error: number, warning: number, advice: number) => checkResultText({ error, warning, advice }, '2026-03-01' as Day);

test('the result in Danish words, with the day', () => {
  expect(of(3, 1, 0)).toBe('3 fejl, 1 advarsel og 0 råd den 1. marts 2026');
  expect(of(0, 2, 12)).toBe('0 fejl, 2 advarsler og 12 råd den 1. marts 2026');
});

test('only what we have written ourselves may be replaced', () => {
  expect(['', NOT_CHECKED, of(3, 1, 0), of(0, 12, 7)].filter((text) => !mayBeReplaced(text))).toEqual([]);
  const theirs = [`${of(3, 1, 0)}.`, `OBS: ${of(3, 1, 0)}`, 'Ikke tjekket', '3 fejl', '45992', 'ingen fejl, 1 advarsel og 0 råd den 1. marts 2026'];
  expect(theirs.filter(mayBeReplaced)).toEqual([]);
});
