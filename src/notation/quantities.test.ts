import { exact, fraction } from '../domain/exact';
import { fromKroner } from '../domain/money';
import { ambiguous, EMPTY, notUnderstood, valueOf, type Problem, type Reading } from '../domain/reading';
import { readAmount } from './amount';
import { readFte } from './fte';
import { readHours } from './hours';
import { readNumber } from './number';
import { readShare } from './share';

type Table = readonly (readonly [raw: string, ...expected: number[] | [Problem]])[];

/** Every text of a table beside the numbers that it may mean, or why it is none. */
function check<T>(read: (raw: string) => Reading<T>, number: (value: number) => T, table: Table) {
  test.each(table.map(([raw, ...expected]) => ({ raw, expected })))('$raw', ({ raw, expected }) => {
    const [first, ...others] = expected;
    if (typeof first === 'string') {
      expect(read(raw)).toEqual(notUnderstood(raw, first));
      return;
    }
    const values = (expected as number[]).map(number);
    expect(read(raw)).toEqual(others.length === 0 ? valueOf(values[0]) : ambiguous(raw, values));
  });
  test('nothing is empty, and so are spaces that nobody sees', () => {
    expect([read(''), read(' \u00a0\n'), read('\u200b')]).toEqual([EMPTY, EMPTY, EMPTY]);
  });
}

describe('numbers', () => check(readNumber, (value) => exact<'number'>(value), [
  ['5,8', 5.8], ['2.303', 2303], ['2.303,25', 2303.25], ['1 000', 1000], ['1\u00a0000', 1000], ['1\u202f000 000', 1_000_000],
  ['-1,5', -1.5], ['−1,5', -1.5], ['–1,5', -1.5], ['+3', 3], ['12.345', 12345], ['1,234', 1.234], ['½', 0.5], ['2½', 2.5], ['-2 ½', -2.5],
  ['11,706,000', 11_706_000], ['1,234.5', 1234.5], ['0.5', 0.5], ['007', 7],
  ['1.5', 1.5, 15], ['1.2345', 1.2345, 12345], ['-1.50', -1.5, -150],
  ['1.70.60', 'not-a-number'], ['1.234.5', 'not-a-number'], ['12,5,3', 'not-a-number'], ['1,2.3', 'not-a-number'], ['.', 'not-a-number'], ['1 5', 'not-a-number'],
  ['01.234', 1.234], ['O,5', 'not-a-number'], ['l2', 'not-a-number'], ['5 8', 'not-a-number'], ['1e5', 'not-a-number'], ['Infinity', 'not-a-number'],
  ['constructor', 'not-a-number'], ['- 5', 'not-a-number'], ['1/2', 'not-a-number'], ['٣', 'not-a-number'],
  ['ca. 20', 'inexact'], ['20-25', 'inexact'], ['20 til 25', 'inexact'], ['mellem 20 og 25', 'inexact'], ['5+', 'inexact'], ['> 8', 'inexact'], ['5?', 'inexact'],
  ['1.000.000.000.001', 'too-large'],
]));

describe('amounts', () => check(readAmount, (value) => fromKroner(value) as number, [
  ['11.706.000', 11_706_000], ['325.000 kr.', 325_000], ['325.000kr', 325_000], ['kr. 325.000,50', 325_000.5], ['DKK 500', 500], ['500 kroner', 500], ['500,-', 500],
  ['500,- kr.', 500], ['325 t.kr.', 325_000], ['325 tkr', 325_000], ['325 t. kr.', 325_000], ['5 tusind kr.', 5000], ['8,5 mio. kr.', 8_500_000], ['8,5 mio', 8_500_000],
  ['2 millioner kroner', 2_000_000], ['1 mia. kr.', 1_000_000_000], ['-500', -500], ['-500 kr.', -500], ['1,005 kr', 1.01, 1005], ['0,5', 0.5],
  ['325\u00a0000', 325_000], ['kr. -500', -500],
  ['1,234', 1.23, 1234], ['1.5', 1.5, 15], ['1.5 mio. kr.', 1_500_000, 15_000_000], ['1234.50', 1234.5, 123_450], ['(500)', -500, 500], ['500-', -500, 500],
  ['40-50.000', 'inexact'], ['40-50.000 kr.', 'inexact'], ['mere end 8 mio. kr.', 'inexact'], ['ca. 100.000', 'inexact'], ['op til 5.000 kr.', 'inexact'], ['ca. 40-50.000', 'inexact'],
  ['5.000 eller 6.000', 'inexact'], ['max. 500 kr.', 'inexact'], ['~500', 'inexact'],
  ['se bilag', 'not-a-number'], ['kr.', 'not-a-number'], ['5 kr. 3', 'not-a-number'], ['325.00O', 'not-a-number'], ['40.00', 40, 4000], ['5 %', 'not-a-number'],
  ['99.999.999 mia.', 'too-large'],
]));

describe('shares', () => {
  check(readShare, (value) => exact<'share'>(value), [
    ['12,5 %', 0.125], ['12,5%', 0.125], ['12.9 %', 0.129], ['1.5 %', 0.015], ['12.95%', 0.1295], ['0.125 %', 0.00125], ['40 pct.', 0.4], ['40 pct', 0.4], ['10 procent', 0.1], ['100%', 1],
    ['140 %', 1.4], ['-5 %', -0.05], ['0,25', 0.25], ['0.25', 0.25], ['0', 0], ['25 % af stillingen', 0.25], ['100 pct. af sin stilling', 1], ['ti procent', 0.1], ['33,333333333333 %', 0.33333333333333],
    ['halv tid', 0.5], ['Halvtid', 0.5], ['½ tid', 0.5], ['1/2 tid', 0.5], ['fuld tid', 1], ['fuldtid', 1], ['en fjerdedel', 0.25], ['halvdelen af stillingen', 0.5], ['1/2', 0.5], ['37/37', 1],
    ['1', 1, 0.01], ['1,5', 1.5, 0.015], ['12.345 %', 0.12345, 123.45],
    ['25', 'share-without-percent'], ['1.5', 'share-without-percent'], ['37/30', 'not-a-number'], ['1/0', 'not-a-number'], ['0/0', 'not-a-number'],
    ['ca. 20 %', 'inexact'], ['20-25 %', 'inexact'], ['20 – 25 pct.', 'inexact'], ['20 % - 25 %', 'inexact'], ['mindst 20 %', 'inexact'], ['20 % eller mere', 'inexact'], ['≥20 %', 'inexact'], ['ca. 25', 'inexact'],
    ['resten', 'not-a-number'], ['%', 'not-a-number'], ['2O %', 'not-a-number'], ['12,5 % 3', 'not-a-number'], ['25 % af en fuldtidsstilling', 'not-a-number'], ['deltid', 'not-a-number'], ['toString', 'not-a-number'],
    ['5 ‰', 'not-a-number'], ['9.999.999.999.999 %', 'too-large'],
  ]);
  test('parts that no decimal can say are exact', () => {
    expect(readShare('30/37')).toEqual(valueOf(fraction<'share'>(30, 37)));
    expect(readShare('en tredjedel')).toEqual(valueOf(fraction<'share'>(1, 3)));
  });
});

describe('hours a week', () => check(readHours, (value) => exact<'hours'>(value), [
  ['37', 37], ['37 t', 37], ['37 t.', 37], ['37t', 37], ['37 timer', 37], ['1 time', 1], ['7,5', 7.5], ['7,5 timer pr. uge', 7.5], ['10 timer ugentligt', 10], ['10 t/uge', 10], ['10 timer/uge', 10],
  ['10 timer om ugen', 10], ['10 ugentlige timer', 10], ['to timer', 2], ['halvanden time', 1.5], ['37½', 37.5], ['7:30', 7.5], ['7:30 t', 7.5], ['7 t 30 min', 7.5], ['7 timer og 15 minutter', 7.25],
  ['30/37', 30], ['30/37 timer', 30], ['18,5/37', 18.5], ['fuld tid', 37], ['halv tid', 18.5], ['½ tid', 18.5], ['37.00', 37], ['0.15', 0.15, 0.25], ['-5', -5],
  ['12.345', 12.345, 12345], ['7.30', 7.3, 7.5], ['7.5', 7.5, 75], ['37.5 timer', 37.5, 375], ['7.75', 7.75, 775],
  ['160 timer pr. måned', 'not-per-week'], ['500 timer om året', 'not-per-week'], ['10 timer årligt', 'not-per-week'], ['5 t/dag', 'not-per-week'], ['10 timer hver anden uge', 'not-per-week'],
  ['ca. 10 timer', 'inexact'], ['10-12 timer', 'inexact'], ['op til 37', 'inexact'], ['10 eller 12 timer om ugen', 'inexact'],
  ['7:75', 'not-a-number'], ['efter aftale', 'not-a-number'], ['37 kr.', 'not-a-number'], ['3O timer', 'not-a-number'], ['to', 'not-a-number'], ['30/32', 'not-a-number'], ['1/2', 'not-a-number'], ['timer', 'not-a-number'],
]));

describe('full-time equivalents', () => check(readFte, (value) => exact<'fte'>(value), [
  ['to årsværk', 2], ['0,5 årsværk', 0.5], ['½ årsværk', 0.5], ['1/2 årsværk', 0.5], ['1 1/2 årsværk', 1.5], ['et halvt årsværk', 0.5], ['halvandet årsværk', 1.5], ['2 fuldtidsstillinger', 2],
  ['en fuldtidsstilling', 1], ['1,115 ÅV', 1.115], ['1.5 årsværk', 1.5, 15], ['a\u030arsværk', 'not-a-number'], ['to a\u030arsværk', 2],
  ['ca. to årsværk', 'inexact'], ['1-2 årsværk', 'inexact'], ['2', 'not-a-number'], ['årsværk', 'not-a-number'], ['to arsvaerk', 'not-a-number'],
]));

test('the raw text is kept to the letter, and not as it was compared', () => {
  const raw = '\t CA.\u00a0 20 –\u200b 25 PCT. ';
  expect(readShare(raw)).toEqual(notUnderstood(raw, 'inexact'));
});
