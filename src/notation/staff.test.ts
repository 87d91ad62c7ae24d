import { exact } from '../domain/exact';
import { ambiguous, EMPTY, notUnderstood, valueOf, type Problem } from '../domain/reading';
import { readStaffLine, type PositionLine, type StaffLine } from './staff-line';
import { readStaffText } from './staff-text';

const hours = (value: number) => valueOf(exact<'hours'>(value));
const share = (percent: number) => valueOf(exact<'share'>(Number(`${percent}e-2`)));
const line = (position: string, stated: Partial<PositionLine>): PositionLine => ({
  kind: 'position', position, contractedHours: EMPTY, share: EMPTY, hours: EMPTY, fte: EMPTY, ...stated,
});
const weighting = (percent: number): StaffLine => ({ kind: 'weighting', weighting: share(percent) });
const QUARTER = line('Gårdmand', { contractedHours: hours(30), share: share(25) });
const TEN = line('Gårdmand', { hours: hours(10) });

describe('lines on staff resources', () => {
  test.each<[string, StaffLine | StaffLine[] | Problem]>([
    ['Området vægtes overordnet 40 %:', weighting(40)], ['Omradet vaegtes overordnet 40 %', weighting(40)], ['Vægtning: 40 pct.', weighting(40)], ['Området vægter 40 %', weighting(40)], ['Indsatsområdets vægtning er 40 procent.', weighting(40)],
    ['Området vægtes ca. 40 %', { kind: 'weighting', weighting: notUnderstood('ca. 40 %', 'inexact') }],
    ['Gårdmand (ansat på 30 timer): 25 % af stillingen', QUARTER], ['- Gårdmand (ansat på 30 timer): 25 % af stillingen', QUARTER], ['1. Gårdmand (30 t): 25 %', QUARTER], ['• Gårdmand (ansat på 30 timer) – 25 pct.', QUARTER],
    ['Gårdmand (ansat pa 30 timer): 25 % af stillingen', QUARTER], ['Gårdmand (ansat pA 30 timer): 25 % af stillingen', QUARTER], ['Gårdmand (ansat p& 30 timer): 25 %', QUARTER], ['Gårdmand ansat på 30 timer, 25 %', QUARTER],
    ['Gårdmand: 25 %', line('Gårdmand', { share: share(25) })], ['25 % gårdmand', line('gårdmand', { share: share(25) })], ['25 % af gårdmand', line('gårdmand', { share: share(25) })], ['Gårdmand: halv tid', line('Gårdmand', { share: share(50) })],
    ['Gårdmand, fuld tid', line('Gårdmand', { share: share(100) })], ['Gårdmand, ½ tid', line('Gårdmand', { share: share(50) })], ['Gårdmand: 10 timer ugentligt', TEN], ['Gårdmand 10 t/uge', TEN], ['Gårdmand: 10 timer', TEN], ['Gårdmand, 10 timer i området', line('Gårdmand', { hours: hours(10), remark: 'i området' })],
    ['Gårdmand: 25 % (7,5 timer)', line('Gårdmand', { share: share(25), hours: hours(7.5) })], ['Gårdmand (ansat på 30 timer): 7,5 timer', line('Gårdmand', { contractedHours: hours(30), hours: hours(7.5) })],
    ['to årsværk', line('', { fte: valueOf(exact<'fte'>(2)) })], ['Gårdmand: 0,5 årsværk', line('Gårdmand', { fte: valueOf(exact<'fte'>(0.5)) })], ['Gårdmand: et halvt årsværk', line('Gårdmand', { fte: valueOf(exact<'fte'>(0.5)) })],
    ['Gårdmand 20 % tværgående', line('Gårdmand', { share: share(20), place: 'cross-cutting', remark: 'tværgående' })], ['Tværgående: Gårdmand 20 %', line('Gårdmand', { share: share(20), place: 'cross-cutting' })], ['Gårdmand 50 % uden for helhedsplanen', line('Gårdmand', { share: share(50), place: 'outside', remark: 'uden for helhedsplanen' })],
    ['Gårdmand: 50 % andre opgaver', line('Gårdmand', { share: share(50), place: 'outside', remark: 'andre opgaver' })],
    ['Gårdmand (ansat på 30 timer): ca. 20 %', line('Gårdmand', { contractedHours: hours(30), share: notUnderstood('ca. 20 %', 'inexact') })], ['Gårdmand: 20-25 %', line('Gårdmand', { share: notUnderstood('20-25 %', 'inexact') })],
    ['Gårdmand: 160 timer pr. måned', line('Gårdmand', { hours: notUnderstood('160 timer pr. måned', 'not-per-week') })],
    ['Gårdmand: 12.345 timer', line('Gårdmand', { hours: ambiguous('12.345 timer', [exact(12.345), exact(12_345)]) })],
    ['Gårdmand, 30 timer', [line('Gårdmand', { contractedHours: hours(30) }), line('Gårdmand', { hours: hours(30) })]],
    ['Gårdmand, 30 timer, 25 %', [QUARTER, line('Gårdmand', { hours: hours(30), share: share(25) })]],
    ['Gårdmand: 50 % i planen og 50 % uden for helhedsplanen', 'several-numbers'], ['Gårdmand: 25 % af en fuldtidsstilling', 'several-numbers'], ['Gårdmand (ansat på 30 timer), ansat på 32 timer: 25 %', 'several-numbers'],
    ['Gårdmand 30 25 %', 'several-numbers'], ['Gårdmand, 30, 25 %', 'several-numbers'], ['Gårdmand 25 % 30', 'several-numbers'], ['Gårdmand: 25 % (30)', 'several-numbers'],
    ['Gårdmand 2: 25 %', line('Gårdmand 2', { share: share(25) })], ['Gårdmand: 25 % frem til maj, ansat på 30 timer', line('Gårdmand', { share: share(25), contractedHours: hours(30), remark: 'frem til maj' })],
    ['Gårdmand: ti procent', line('Gårdmand', { share: share(10) })], ['Gårdmand: ét årsværk', line('Gårdmand', { fte: valueOf(exact<'fte'>(1)) })], ['Gårdmand: 50 % øvrige opgaver', line('Gårdmand', { share: share(50), place: 'outside', remark: 'øvrige opgaver' })],
    ['Medarbejderressourcer:', 'not-a-staff-line'], ['Gårdmand', 'not-a-staff-line'], ['Gårdmand: 2S %', 'not-a-staff-line'], ['Bydelsmødre efter behov', 'not-a-staff-line'],
  ])('%s', (raw, expected) => {
    if (typeof expected === 'string') expect(readStaffLine(raw)).toEqual(notUnderstood(raw, expected));
    else expect(readStaffLine(raw)).toEqual(Array.isArray(expected) ? ambiguous(raw, expected) : valueOf(expected));
  });
});

describe('a pasted paragraph', () => {
  test('is read line by line, and nothing of it is lost', () => {
    const text = 'Her skrives de ansatte:\r\n\r\nOmrådet vægtes 40 %\v- Gårdmand (ansat på\n  30 timer): 25 %\n\t\nGårdmand: 10 timer; Gårdmand 10 t/uge\n• Gårdmand: 25';
    const lines = readStaffText(text);
    expect(lines.map(({ raw }) => raw)).toEqual([
      'Her skrives de ansatte:', 'Området vægtes 40 %', '- Gårdmand (ansat på\n  30 timer): 25 %', 'Gårdmand: 10 timer', ' Gårdmand 10 t/uge', ' Gårdmand: 25',
    ]);
    expect(lines.map(({ reading }) => (reading.kind === 'value' ? reading.value.kind : reading.kind))).toEqual([
      'not-understood', 'weighting', 'position', 'position', 'position', 'not-understood',
    ]);
    expect(lines[2]?.reading).toEqual(valueOf(QUARTER));
    expect(lines.every(({ at, raw }) => text.startsWith(raw, at))).toBe(true);
  });

  test('whose parenthesis is never closed keeps its lines apart', () => {
    expect(readStaffText('Gårdmand (ansat på\nVejleder: 10 timer\nBud: 5 timer\nVært: 3 timer').map(({ raw }) => raw)).toHaveLength(4);
  });
});

describe('a pasted table', () => {
  const read = (text: string) => readStaffText(text).map(({ reading }) => reading);

  test.each<[string, StaffLine]>([
    ['Stilling\tAnsat på (timer)\tAndel\nGårdmand\t30\t25 %', QUARTER],
    ['Andel i pct.\tMedarbejder\tAnsættelse\r\n25 %\tGårdmand\t30 timer\r\n', QUARTER],
    ['Stilling\tAnsat\tTimer i området\nGårdmand\t30\t7,5', line('Gårdmand', { contractedHours: hours(30), hours: hours(7.5) })],
    ['Stilling\tAnsat\tTimer\tBemærkning\nGårdmand\t30\t7,5\ttil maj', line('Gårdmand', { contractedHours: hours(30), hours: hours(7.5), remark: 'til maj' })],
    ['Indsatsområde\tStilling\tAndel\nTværgående\tGårdmand\t25', line('Gårdmand', { share: notUnderstood('25', 'share-without-percent'), place: 'cross-cutting', remark: 'Tværgående' })],
  ])('%j', (text, expected) => expect(read(text)).toEqual([EMPTY, valueOf(expected)]));

  test('without a header is read cell by cell, and bare numbers are not told apart', () => {
    expect(read('30\tGårdmand: 25 %')).toEqual([notUnderstood('30\tGårdmand: 25 %', 'several-numbers')]);
    expect(read('Gårdmand\tansat på 30 timer\t25 %\nGårdmand\t30\t25 %\n•\tGårdmand: 10 timer')).toEqual([
      valueOf(QUARTER), notUnderstood('Gårdmand\t30\t25 %', 'several-numbers'), valueOf(TEN),
    ]);
  });

  test('whose hours may be those of the employment or those spent is ambiguous', () => {
    const raw = 'Gårdmand\t30';
    expect(read(`Stilling\tTimer\n${raw}`)).toEqual([EMPTY, ambiguous(raw, [line('Gårdmand', { contractedHours: hours(30) }), line('Gårdmand', { hours: hours(30) })])]);
  });

  test('ends where other lines stand, and rows that do not fit are told', () => {
    expect(read('Stilling\tAndel\nGårdmand\t25 %\tx\nVejleder\t\nI alt:\nGårdmand\t25').map(({ kind }) => kind)).toEqual(['empty', 'not-understood', 'not-understood', 'not-understood', 'not-understood']);
  });
});
