import { exact } from '../domain/exact';
import { ambiguous, EMPTY, notUnderstood, valueOf } from '../domain/reading';
import { findPeriods } from './find-periods';
import { readIndicatorTable } from './indicator-table';
import { cellsOf } from './pasted-cells';

const percent = (value: number) => valueOf({ measures: [{ share: exact<'share'>(Number(`${value}e-2`)) }] });
const pair = (count: number, value: number) => valueOf({ measures: [{ number: exact<'number'>(count), share: exact<'share'>(Number(`${value}e-2`)) }] });

describe('an indicator table', () => {
  const CARE = ['Andel børn i pasning', '52\n40,5 %', '1.204\n61,5 %', '2022', 'Registret'];

  test.each([
    ['with its header, in any order', `Indikator\tDatakilde\tBaseline boligområde\tBaseline kommune (evt. andet)\tBaseline år\nAndel børn i pasning\tRegistret\t"52\n40,5 %"\t"1.204\n61,5 %"\t2022`],
    ['in the usual order', `Flere i pasning\t${CARE.map((cell) => (cell.includes('\n') ? `"${cell}"` : cell)).join('\t')}\r\n`],
    ['without the goal', CARE.map((cell) => cell.replace('\n', ' ')).join('\t')],
    ['cell by cell, on lines', CARE.join('\n')],
  ])('%s', (_, text) => {
    const [row, ...others] = readIndicatorTable(text);
    expect(others).toEqual([]);
    expect(row).toMatchObject({ indicator: CARE[0], baseline: pair(52, 40.5), comparator: pair(1204, 61.5), years: valueOf([2022]), source: 'Registret' });
    expect(text).toContain(row?.raw);
  });

  test('a row that cannot be read says which part, and keeps its text', () => {
    const text = 'Mål\tIndikator\tBaseline\tKommune\tÅr\tKilde\n\tAndel i pasning\tca. 40 %\t\t20222\tRegistret\nfortsat';
    expect(readIndicatorTable(text)).toEqual([
      { raw: '\tAndel i pasning\tca. 40 %\t\t20222\tRegistret', goal: '', indicator: 'Andel i pasning', baseline: notUnderstood('ca. 40 %', 'inexact'), comparator: EMPTY, years: notUnderstood('20222', 'not-a-year'), source: 'Registret' },
      { raw: 'fortsat', goal: '', indicator: '', baseline: notUnderstood('fortsat', 'not-a-baseline'), comparator: EMPTY, years: EMPTY, source: '' },
    ]);
  });

  test('rows on lines begin behind the source of the one before', () => {
    const rows = readIndicatorTable('Andel i\npasning\n40,5 %\n61 %\n2022\nRegistret\n\nKarakterer\n5,8\n6,2\n2021\nMinisteriet\nAndel trygge\n80 %');
    expect(rows.map(({ indicator, source }) => [indicator, source])).toEqual([['Andel i pasning', 'Registret'], ['Karakterer', 'Ministeriet'], ['Andel trygge', '']]);
    expect(rows.map(({ baseline }) => baseline)).toEqual([percent(40.5), valueOf({ measures: [{ number: exact(5.8) }] }), percent(80)]);
    expect(rows.map(({ comparator }) => comparator.kind)).toEqual(['value', 'value', 'empty']);
  });

  test('a count and a percentage on lines may be one statement or two, and are not told apart', () => {
    const [row] = readIndicatorTable('Andel i pasning\n52\n40,5 %\n2022\nRegistret');
    expect(row?.baseline).toEqual(notUnderstood('Andel i pasning\n52\n40,5 %\n2022\nRegistret', 'several-numbers'));
  });

  test('cells in quotation marks hold lines, tabs and marks', () => {
    expect(cellsOf('a\t"b\n""c"""\t\r\n\r\n"d\te\t"f"').map(({ cells }) => cells)).toEqual([['a', 'b\n"c"', ''], ['"d', 'e', 'f']]);
  });
});

describe('periods in a text', () => {
  const raws = (text: string) => findPeriods(text).map(({ raw }) => raw);

  test.each([
    ['Delaftalen gælder fra - til:\n\n1/11-2025 til 31/10-2029\nParter', ['1/11-2025 til 31/10-2029']],
    ['fra: 1/1-2017 til 31/12-2020', ['1/1-2017 til 31/12-2020']], ['fra:\n1/1-2017\ntil:\n31/12-2020', ['1/1-2017\ntil:\n31/12-2020']],
    ['Planen (01.10.21 – 30.09.25) og planen nov. 2017 – okt. 2021.', ['01.10.21 – 30.09.25', 'nov. 2017 – okt. 2021']],
    ['i årene 2018-2012 og 2021-2025', ['2018-2012', '2021-2025']], ['1. marts til 31. august 2021', ['1. marts til 31. august 2021']], ['fra den 1. marts 2021 til den 28. februar 2025', ['1. marts 2021 til den 28. februar 2025']],
    ['Aftalen løber fra 1/11-2025 og kan ændres', ['fra 1/11-2025']], ['1/11-2025 –\nParter', ['1/11-2025 –']], ['gælder 1/11-2025 og frem', ['1/11-2025 og frem']], ['2021-11-01 - 2025-10-31', ['2021-11-01 - 2025-10-31']],
    ['Mødet var den 3/5-2021 med 18-29-årige og 11.706.000 kr. i 2021', []], ['fra 12 til 14 timer', []], ['2019-26-midlerne', []], ['fra 2011 er der 32 %', []],
  ])('%j', (text, expected) => expect(raws(text)).toEqual(expected));

  test('are read as they stand, with where they stand', () => {
    const text = 'Gælder: 1/2-2021 – 31/1-2025, dernæst 1/2-25 –';
    expect(findPeriods(text)).toEqual([
      { at: 8, raw: '1/2-2021 – 31/1-2025', reading: valueOf({ from: '2021-02-01', to: '2025-01-31' }) },
      { at: 38, raw: '1/2-25 –', reading: ambiguous('1/2-25 –', [{ from: '2025-02-01' }, { from: '2025-01-02' }]) },
    ]);
  });
});
