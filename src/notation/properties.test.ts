import fc from 'fast-check';
import { addDays, day, type Day } from '../domain/calendar';
import { exact, identical, type Exact } from '../domain/exact';
import { fromKroner, type Money } from '../domain/money';
import { known, type Reading } from '../domain/reading';
import { FORMATS } from '../messages/formats';
import { readAmount } from './amount';
import { readBaseline } from './baseline';
import { readDate } from './date';
import { findPeriods } from './find-periods';
import { readFte } from './fte';
import { readHours } from './hours';
import { readIndicatorTable } from './indicator-table';
import type { LineOfText } from './line-of-text';
import { readNumber } from './number';
import { readPeriod } from './period';
import { readPeriodText } from './period-text';
import { readShare } from './share';
import { readStaffLine } from './staff-line';
import { readStaffText } from './staff-text';
import { readYears } from './years';

const { da } = FORMATS;
const RUNS = { numRuns: 1000, seed: 20251101 };

const days: fc.Arbitrary<Day> = fc.nat(60_000).map((later) => addDays(day(1950, 1, 1) as Day, later));
/** Figures of at most eleven digits, as people type them. */
const figures = fc.tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 4 })).map(([digits, places]) => digits / 10 ** places);

describe('what we write we read back', () => {
  const same = <Unit extends string>(reading: Reading<Exact<Unit>>, value: Exact<Unit>) => {
    const read = known(reading);
    return read !== undefined && identical(read, value);
  };
  const readsBack = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => boolean) => fc.assert(fc.property(arbitrary, holds), RUNS);

  test('numbers', () => readsBack(figures, (value) => same(readNumber(da.count(value)), exact(value))));
  /** From a thousand on, the point that parts the thousands of hours and percentages may be an English one. */
  const sameOrAsked = <Unit extends string>(reading: Reading<Exact<Unit>>, value: Exact<Unit>, isThousand: boolean) =>
    same(reading, value) || (isThousand && reading.kind === 'ambiguous' && reading.readings.some((one) => identical(one, value)));
  test('hours', () => readsBack(figures, (value) => sameOrAsked(readHours(da.hours(exact(value))), exact(value), Math.abs(value) >= 1000)));
  test('shares', () =>
    readsBack(figures, (value) => {
      const share = exact<'share'>(Number(`${value}e-2`));
      return sameOrAsked(readShare(da.share(share)), share, Math.abs(value) >= 1000);
    }));
  test('amounts', () =>
    readsBack(fc.integer({ min: -1e14, max: 1e14 }), (øre) => {
      const amount = fromKroner(øre / 100) as Money;
      return known(readAmount(da.money(amount))) === amount;
    }));
  test('days', () => readsBack(days, (value) => known(readDate(da.day(value))) === value && known(readDate(value)) === value));
  test('periods', () =>
    readsBack(fc.tuple(days, fc.nat(3000)), ([from, later]) => {
      const period = { from, to: addDays(from, later) };
      const read = known(readPeriod(da.period(period)));
      return read?.from === period.from && read.to === period.to && known(readPeriod(da.period({ from })))?.from === from;
    }));
  test('periods in a text, where they stand', () =>
    readsBack(fc.tuple(days, fc.nat(3000), fc.constantFrom('', 'Aftalen gælder ', 'Afd. 12 og 13: ')), ([from, later, before]) => {
      const raw = da.period({ from, to: addDays(from, later) });
      const found = findPeriods(`${before}${raw}. Den kan ændres.`);
      return found.length === 1 && found[0]?.raw === raw && found[0].at === before.length && known(found[0].reading)?.from === from;
    }));
  test('baselines, in either order', () =>
    readsBack(fc.tuple(fc.nat(99_999), fc.nat(1000), fc.boolean()), ([count, permille, isCountFirst]) => {
      const [number, percentage] = [da.count(count), da.share(exact(permille / 1000))];
      const [measure] = known(readBaseline(isCountFirst ? `${number} ${percentage}` : `${percentage} ${number}`))?.measures ?? [];
      return measure?.number !== undefined && identical(measure.number, exact(count)) && measure.share !== undefined && identical(measure.share, exact(permille / 1000));
    }));
  test('staff lines', () =>
    readsBack(fc.tuple(fc.integer({ min: 1, max: 37 }), fc.integer({ min: 1, max: 100 })), ([hours, percent]) => {
      const line = known(readStaffLine(`Beboerrådgiver (ansat på ${hours} timer): ${da.share(exact(percent / 100))} af stillingen`));
      return line?.kind === 'position' && line.position === 'Beboerrådgiver' && same(line.contractedHours, exact(hours)) && same(line.share, exact(percent / 100));
    }));
});

const READERS: Readonly<Record<string, (raw: string) => Reading<unknown>>> = {
  readNumber, readAmount, readShare, readHours, readFte, readDate, readPeriod, readYears, readBaseline, readStaffLine,
};
/** The readers take turns, so that each has its tens of thousands of texts and the test its few seconds. */
const READERS_OF_A_TEXT = 2;
const VALID = [
  '11.706.000', '40-50.000 kr.', 'mere end 8 mio. kr.', '12,5 %', '12.9 %', '20-25 %', 'ca. 20 pct.', '30/37', '½ tid', '10 timer ugentligt', '7:30 t', 'to årsværk', '22/1-21', '1. november 2021',
  '1/11-2021 – 30/10-2025', 'fra: 1/1-2017 til 31/12-2020', 'nov. 2017 – nov. 2021', '2017/19', '120 børn 45,5 %', '45,5 % (120)', 'Kommunal valg (2021) 41,5 % Folketingsvalg (2022) 60,1 %',
  'Tillid til naboer: 61 % er glade Tillid til skolen/SFO: 70 %', 'Området vægtes overordnet 30 %', '- Leder (ansat på 37 timer): 25 % af stillingen', 'Mål\tIndikator\t"a\nb"\t4 %\t2019\tkilde',
];
const SIGNS = ' \t\n\r\v0123456789.,:;/%-–()"½¹²\u00a0\u200b\u0000\u0007\ud800\u030aabdefghijklmnoprstuvæøåÆØÅKTM+<>=~?!';

/** Repeatable, and faster than arbitraries of fast-check, of which a hundred thousand take a minute. */
function randomSource(seed: number): (below: number) => number {
  // Looked up once: in Jest, what is global is found slowly.
  const { imul, floor } = Math;
  let state = seed;
  return (below) => {
    state = (imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return floor((state / 2 ** 32) * below);
  };
}

function* randomTexts(count: number): Generator<string> {
  const random = randomSource(20_251_101);
  const sign = () => (random(12) === 0 ? String.fromCharCode(random(0xffff)) : SIGNS.charAt(random(SIGNS.length)));
  const signs = (length: number) => {
    let text = '';
    for (let made = 0; made < length; made++) text += sign();
    return text;
  };
  for (let made = 0; made < count; made++) {
    const valid = VALID[random(VALID.length)] ?? '';
    const at = random(valid.length + 1);
    const kinds = [
      () => signs(random(60)),
      () => valid.slice(0, at) + signs(1 + random(3)) + valid.slice(at + random(3)),
      () => `${valid}${sign()}${VALID[random(VALID.length)] ?? ''}`,
      () => valid.slice(at) + valid.slice(0, at),
    ];
    yield kinds[random(kinds.length)]?.() ?? '';
  }
}

/** The raw text that a reading keeps, if it is one that keeps it. */
const rawOf = (reading: Reading<unknown>) => (reading.kind === 'not-understood' || reading.kind === 'ambiguous' ? reading.raw : undefined);

test('no text makes a reader throw, and what is not one value keeps its text to the letter', () => {
  const wrong: unknown[] = [];
  const kinds = new Set<string>();
  const readers = Object.entries(READERS);
  let turn = 0;
  for (const text of randomTexts(100_000)) {
    for (let times = 0; times < READERS_OF_A_TEXT; times++) {
      const [name, read] = readers[turn++ % readers.length] as [string, (raw: string) => Reading<unknown>];
      const reading = read(text);
      kinds.add(reading.kind);
      if ((rawOf(reading) ?? text) !== text) wrong.push([name, text]);
      if (reading.kind === 'ambiguous' && reading.readings.length < 2) wrong.push([name, text, 'one reading']);
      if (reading.kind === 'empty' && /[\p{L}\p{N}]/u.test(text)) wrong.push([name, text, 'not empty']);
    }
  }
  expect(wrong).toEqual([]);
  expect([...kinds].sort()).toEqual(['ambiguous', 'empty', 'not-understood', 'value']);
});

/** The letters and figures of a text that no line of it tells; or all of it, when a line is not what stands there. */
function untold(text: string, lines: readonly LineOfText<unknown>[]): string {
  let rest = '';
  let told = 0;
  for (const { at, raw } of lines) {
    if (at < told || !text.startsWith(raw, at)) return text;
    rest += text.slice(told, at);
    told = at + raw.length;
  }
  return (rest + text.slice(told)).replace(/[^\p{L}\p{N}]/gu, '');
}

test('whatever is pasted, every letter and figure of it stands in one line that is told', () => {
  const wrong: unknown[] = [];
  for (const text of randomTexts(1500)) {
    for (const pasted of [text, `${text}\n${text}`, text.replaceAll('\t', '\n')]) {
      for (const read of [readStaffText, readIndicatorTable, readPeriodText]) {
        if (untold(pasted, read(pasted)) !== '') wrong.push([read.name, pasted]);
      }
    }
  }
  expect(wrong).toEqual([]);
});

describe('the longest text that a cell can hold is read at once', () => {
  const LONGEST_CELL = 32_767;
  const PARTS = ['1', ' ', '1.', '1,', '1 ', '(', '((1)', ')', '"', '"\t', '""', '-', '1-', '1/', '1/1-', '1.1.', 'a', 'å ', '%', '1 %', '1 % ', ':', 'a: ', 'a: 1 % ', '\n', '1\n', '1 t ', '1 til ', ' til ', 'fra ', 'ca. ', 'nov. ', 'vægtes ', 'vægtes ca. 1', 'A b ', '1 a ', '1 a', '¹', '\u00ad', '12345', 'maj 2021 ', '- ', 'a\tb\n', 'a\t', '""a\n', '"a\n', '1 %\t'];
  const readers: Readonly<Record<string, (text: string) => unknown>> = { ...READERS, readPeriodText, readStaffText, readIndicatorTable };
  /** Searching it again from every sign takes many seconds. The computer's time for others is not counted. */
  const LIMIT = 1000;
  const milliseconds = (work: () => unknown) => {
    const start = process.cpuUsage();
    work();
    return process.cpuUsage(start).user / 1000;
  };
  test.each(Object.entries(readers))('%s', (_, read) => {
    const slow = PARTS.flatMap((part) => ['', '"'].map((before) => (before + part.repeat(LONGEST_CELL)).slice(0, LONGEST_CELL)))
      .map((text) => ({ text: text.slice(0, 20), taken: milliseconds(() => read(text)) }))
      .filter(({ taken }) => taken > LIMIT);
    expect(slow).toEqual([]);
  });

  test('and so are texts just short enough to be searched', () => {
    const slow = Object.entries(READERS).flatMap(([name, read]) =>
      PARTS.flatMap((part) => [300, 2000].map((length) => part.repeat(length).slice(0, length)))
        .map((text) => ({ name, text: text.slice(0, 20), taken: milliseconds(() => read(text)) }))
        .filter(({ taken }) => taken > LIMIT),
    );
    expect(slow).toEqual([]);
  });
});
