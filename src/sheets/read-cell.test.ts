import fc from 'fast-check';
import { exact } from '../domain/exact';
import { WITHHELD } from '../domain/quantities';
import { EMPTY, notUnderstood, valueOf } from '../domain/reading';
import { readChoice, readCount, readDate, readHours, readMeasure, readMoney, readPeriodCell, readShare, readSuggestion, readText, readYear } from './read-cell';
import { EMPTY_CELL, type Cell } from './snapshot';

const number = (value: number, format = 'General'): Cell => ({ value, kind: 'number', format });
const text = (value: string): Cell => ({ value, kind: 'text', format: 'General' });
const error = (value: string): Cell => ({ value, kind: 'error', format: 'General', formula: '=A1' });
const readers = [readText, readHours, readMoney, readShare, readDate, readCount, readMeasure, readYear, readPeriodCell];

describe('a share is told by the number format of its cell', () => {
  it.each([
    ['a percentage cell', number(0.25, '0.0# %'), valueOf(exact(0.25))],
    ['a plain cell', number(0.25), valueOf(exact(0.25))],
    ['a share above 100 %, which the rules must see', number(1.4, '0%'), valueOf(exact(1.4))],
    ['nothing', number(0, '0%'), valueOf(exact(0))],
    ['a negative share, which the rules must see', number(-0.1, '0%'), valueOf(exact(-0.1))],
    ['a bare 25', number(25), notUnderstood('25', 'share-without-percent')],
    ['a bare 25 pasted into a percentage cell is not 2500 %', number(25, '0%'), notUnderstood('25', 'share-without-percent')],
    ['text', text('ca. 20 %'), notUnderstood('ca. 20 %', 'not-a-number')],
  ])('%s', (_, cell, expected) => {
    expect(readShare(cell)).toEqual(expected);
  });

  it('a bare 1 may be 100 % or 1 %, and is not guessed', () => {
    expect(readShare(number(1))).toEqual({ kind: 'ambiguous', raw: '1', readings: [exact(1), exact(0.01)] });
    expect(readShare(number(1, '0 %'))).toEqual(valueOf(exact(1)));
  });
});

describe('numbers, amounts and dates', () => {
  it('takes hours as they are, and keeps text as it was written', () => {
    expect(readHours(number(37))).toEqual(valueOf(exact(37)));
    expect(readHours(text('37 timer'))).toEqual(notUnderstood('37 timer', 'not-a-number'));
    expect(readHours(number(1e300))).toEqual(notUnderstood('1e+300', 'too-large'));
  });

  it('rounds kroner to øre once, half away from zero', () => {
    expect(readMoney(number(1.005))).toEqual(valueOf(101));
    expect(readMoney(number(-1.005))).toEqual(valueOf(-101));
  });

  it('reads a serial number as a day, and nothing else', () => {
    expect(readDate(number(45962))).toEqual(valueOf('2025-11-01'));
    expect(readDate(text('1/11-2025'))).toEqual(notUnderstood('1/11-2025', 'not-a-date'));
    expect(readDate(number(-1))).toEqual(notUnderstood('-1', 'not-a-date'));
  });

  it('reads a period as people write it, and a single day as none', () => {
    expect(readPeriodCell(text('1/11-2025 – 31/10-2029'))).toEqual(valueOf({ from: '2025-11-01', to: '2029-10-31' }));
    expect(readPeriodCell(text('fra 1. november 2025'))).toEqual(valueOf({ from: '2025-11-01' }));
    expect(readPeriodCell(text('31/10-2029 – 1/11-2025'))).toEqual(notUnderstood('31/10-2029 – 1/11-2025', 'ends-before-start'));
    expect(readPeriodCell(number(45962))).toEqual(notUnderstood('45962', 'not-a-period'));
  });

  it('remembers that a number came from a formula', () => {
    const sixth: Cell = { value: 1 / 6, kind: 'number', format: '0%', formula: '=1/6' };
    expect(readShare(sixth)).toEqual(valueOf(exact(1 / 6, 'calculated')));
  });
});

describe('choices', () => {
  const choices = [
    { value: true, label: 'Ja' },
    { value: false, label: 'Nej' },
  ];
  it.each(['Ja', 'ja', ' JA '])('%j is Ja', (label) => expect(readChoice(text(label), choices)).toEqual(valueOf(true)));
  it('takes the logical value too', () => {
    expect(readChoice({ ...text(''), value: false, kind: 'boolean' }, choices)).toEqual(valueOf(false));
  });
  it('takes a bare number for a choice, unless only labels are one', () => {
    const years = [{ value: 1, label: 'Kalenderår 2021' }];
    const bare = { ...text(''), value: 1, kind: 'number' as const };
    expect(readChoice(bare, years)).toEqual(valueOf(1));
    expect(readChoice(bare, years, true)).toEqual(notUnderstood('1', 'not-a-choice'));
    expect(readChoice(text('kalenderår 2021'), years, true)).toEqual(valueOf(1));
  });
  it('keeps anything else', () => {
    expect(readChoice(text('måske'), choices)).toEqual(notUnderstood('måske', 'not-a-choice'));
  });
});

describe('a figure is what is seen in its cell', () => {
  it.each([
    ['88,4 beside its unit', number(88.4), valueOf(exact(88.4))],
    ['88,4 %, of which Excel holds 0.884', number(0.884, '0.0 %'), valueOf(exact(88.4))],
    ['a grade', number(5.8), valueOf(exact(5.8))],
    ['what the register withholds', text(' Diskretioneret'), valueOf(WITHHELD)],
    ['another word', text('ukendt'), notUnderstood('ukendt', 'not-a-number')],
    ['two figures', text('46,6 % / 68,5 %'), notUnderstood('46,6 % / 68,5 %', 'not-a-number')],
  ])('%s', (_, cell, expected) => expect(readMeasure(cell)).toEqual(expected));
});

describe('a year', () => {
  it.each([
    ['is a number of four digits', number(2019), valueOf(2019)],
    ['is one year only', text('2017/19'), notUnderstood('2017/19', 'not-a-year')],
    ['has no decimals', number(2019.5), notUnderstood('2019.5', 'not-a-year')],
    ['is no date', number(45962, '[$-406]d. mmmm yyyy'), notUnderstood('45962', 'not-a-year')],
  ])('%s', (_, cell, expected) => expect(readYear(cell)).toEqual(expected));
});

test('a suggestion that is taken is known, and anything else stays as it was written', () => {
  const choices = [{ value: 'daycare', label: 'Børn i dagtilbud' }];
  expect(readSuggestion(text('børn i DAGTILBUD'), choices)).toEqual(valueOf('daycare'));
  expect(readSuggestion(text('Vores egen  indikator'), choices)).toEqual(valueOf('Vores egen indikator'));
});

describe('every reader', () => {
  it('takes a blank cell, and one of spaces only, as empty', () => {
    for (const read of readers) {
      expect(read(EMPTY_CELL)).toEqual(EMPTY);
      expect(read(text(' \u00a0\t'))).toEqual(EMPTY);
    }
  });

  it('tells an error value', () => {
    for (const read of readers) expect(read(error('#REF!'))).toEqual(notUnderstood('#REF!', 'error-value'));
  });

  it('never throws, whatever stands in the cell', () => {
    const cell = fc.record({
      value: fc.oneof(fc.double(), fc.string(), fc.boolean()),
      kind: fc.constantFrom<Cell['kind']>('number', 'text', 'boolean', 'error', 'empty'),
      format: fc.string(),
      formula: fc.option(fc.string(), { nil: undefined }),
    });
    fc.assert(fc.property(cell, (anything) => readers.forEach((read) => expect(read(anything)).toHaveProperty('kind'))), {
      examples: [Number.NaN, Infinity, -Infinity].map((value): [Cell] => [{ value, kind: 'number', format: '', formula: undefined }]),
    });
  });
});
