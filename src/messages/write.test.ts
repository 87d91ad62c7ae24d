import { day, type Day } from '../domain/calendar';
import { exact } from '../domain/exact';
import { fromKroner, type Money } from '../domain/money';
import type { PlanPath } from '../domain/path';
import { FORMATS } from './formats';
import { placeholders } from './template';
import { writer, type Location } from './write';

const november = day(2021, 11, 1) as Day;

describe('how Danish and English write', () => {
  const { da, en } = FORMATS;
  test.each<[string, string, string]>([
    ['numbers', da.count(1234.5), '1.234,5'],
    ['numbers in English', en.count(1234.5), '1,234.5'],
    ['shares', da.share(exact(0.125)), '12,5 %'],
    ['shares to the last digit that is judged', da.share(exact(0.99999999999)), '99,999999999 %'],
    ['shares without the noise of a double', da.share(exact(0.07)), '7 %'],
    ['hours', da.hours(exact(37)), '37 t/uge'],
    ['parts of hours', da.hours(exact(12.25)), '12,25 t/uge'],
    ['hours in English', en.hours(exact(37.5)), '37.5 h/week'],
    ['days', da.day(november), '1. november 2021'],
    ['days in English', en.day(november), '1 November 2021'],
    ['periods that have no end yet', da.period({ from: november }), 'fra 1. november 2021'],
    ['periods', da.period({ from: november, to: day(2025, 10, 31) }), '1. november 2021 – 31. oktober 2025'],
    ['amounts', da.money(fromKroner(11_706_000) as Money), '11.706.000 kr.'],
    ['amounts with øre', da.money(fromKroner(1.5) as Money), '1,5 kr.'],
    ['lists', da.list(['a', 'b', 'c']), 'a, b og c'],
    ['one of a list', da.either(['100 %', '1 %']), '100 % eller 1 %'],
    ['numbers in cells', da.raw('12.5'), '12,5'],
    ['years in cells', da.raw('2029'), '2029'],
    ['texts in cells', da.raw('ca. 12.5'), 'ca. 12.5'],
    ['error values in cells', da.raw('#REF!'), '#REFERENCE!'],
    ['error values in English', en.raw('#REF!'), '#REF!'],
  ])('%s', (_, written, expected) => expect(written.replaceAll('\u00a0', ' ')).toBe(expected));
});

const locate = ({ table, row, field }: PlanPath): Location => ({
  sheet: table === 'salaries' ? 'Løn' : 'Medarbejderressourcer',
  cell: row,
  header: field,
});
const path = (table: PlanPath['table'], row?: string): PlanPath => ({ table, ...(row && { row }), field: 'hours' });

describe('messages', () => {
  const { say, sayStored } = writer('da', locate);
  const moreThan = (raw: string, places: readonly PlanPath[]) =>
    sayStored('rule.cell-not-understood.not-a-number-many.explanation', { raw, places });

  test('name each sheet once, with its cells', () => {
    const places = [path('salaries', 'D6'), path('staffResources', 'D14'), path('salaries', 'D7')];
    expect(moreThan('x', places)).toContain('Det gælder Løn (D6 og D7) og Medarbejderressourcer (D14).');
  });

  test('count what is too much to list', () => {
    const places = Array.from({ length: 20 }, (_, row) => path('salaries', `D${row + 1}`));
    expect(moreThan('x', places)).toContain('Løn (D1, D2, D3, D4, D5, D6 og 14 celler mere)');
  });

  test('name a sheet where there is no cell', () => {
    expect(moreThan('x', [path('salaries')])).toContain('Det gælder Løn.');
  });

  test('shorten what stands in a cell', () => {
    const text = moreThan('Timerne aftales nærmere med kommunen, når budgettet er på plads', []);
    expect(text).toContain('"Timerne aftales nærmere med kommunen, n…"');
  });

  test('cut no character in two', () => {
    expect(moreThan(`x${'😀'.repeat(40)}`, [])).toContain(`"x${'😀'.repeat(19)}…"`);
    expect(moreThan('😀'.repeat(40), [])).toContain(`"${'😀'.repeat(19)}…"`);
  });

  test('shorten a name that nobody gives something, and no other', () => {
    const named = (position: string) => say('rule.staff-missing-in-budget.missing.headline', { position });
    const long = 'Boligsocial medarbejder med ansvar for den opsøgende børne- og ungeindsats (AB)';
    expect(named(long)).toBe(`${long} mangler i Løn`);
    expect(named('x'.repeat(32_767))).toBe(`${'x'.repeat(99)}… mangler i Løn`);
  });

  test('of very many names and parts of a sum only the first are written', () => {
    const labels = Array.from({ length: 20 }, (_, index) => `S${index + 1}`);
    const missing = sayStored('rule.workbook-overview-row-missing.missing-many.explanation', { labels, sheet: path('salaries') });
    expect(missing).toContain('Der mangler S1, S2, S3, S4, S5, S6 og 14 mere.');
    const shares = Array.from({ length: 20 }, () => exact<'share'>(0.25));
    const values = { shares, sum: exact<'share'>(5), gap: exact<'share'>(4) };
    expect(say('rule.staff-share-sum.above.explanation', values)).toBe(
      `${'25 % + '.repeat(12)}… = 500 %. Det er 400 % mere, end stillingen har.`,
    );
  });

  test('write one and many', () => {
    const one = sayStored('rule.cell-not-understood.not-a-number-many.headline', { count: 1, column: path('salaries') });
    const many = sayStored('rule.cell-not-understood.not-a-number-many.headline', { count: 3, column: path('salaries') });
    expect([one, many]).toEqual(['1 celle under hours er ikke tal', '3 celler under hours er ikke tal']);
  });

  test('write a sum out', () => {
    const shares = [exact<'share'>(0.25), exact<'share'>(0.85)];
    const [sum, gap] = [exact<'share'>(1.1), exact<'share'>(0.1)];
    expect(say('rule.staff-share-sum.above.explanation', { shares, sum, gap })).toBe(
      '25 % + 85 % = 110 %. Det er 10 % mere, end stillingen har.',
    );
  });

  test('say what an example is', () => {
    expect(say('rule.cell-not-understood.not-a-number.action', { example: 'example.hours' })).toBe('Skriv et tal, for eksempel 37.');
  });
});

test('a placeholder has a name, a kind, and perhaps words for one and many', () => {
  expect(placeholders('{n:count(fejl|fejl)} og {x:text}')).toEqual([
    { name: 'n', kind: 'count', one: 'fejl', many: 'fejl' },
    { name: 'x', kind: 'text', one: undefined, many: undefined },
  ]);
});

test('a sentence that ends with an amount has one full stop', () => {
  const text = writer('da').sayStored('rule.budget-non-cash.no-line.explanation', { places: [{ table: 'financing' }], amount: 36_000_000 });
  expect(text).toMatch(/360\.000 kr\.$/);
});
