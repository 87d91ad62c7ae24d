import { exact } from '../domain/exact';
import { ambiguous, EMPTY, known, notUnderstood, valueOf } from '../domain/reading';
import { findPeriods } from './find-periods';
import { readIndicatorTable } from './indicator-table';
import { cellsOf } from './pasted-cells';
import { readPeriodText } from './period-text';

const percent = (value: number) => valueOf({ measures: [{ share: exact<'share'>(Number(`${value}e-2`)) }] });
const pair = (count: number, value: number) => valueOf({ measures: [{ number: exact<'number'>(count), share: exact<'share'>(Number(`${value}e-2`)) }] });

describe('an indicator table', () => {
  const CARE = ['Andel børn i pasning', '52\n40,5 %', '1.204\n61,5 %', '2022', 'Registret'];

  const BASE = { indicator: CARE[0], baseline: pair(52, 40.5), comparator: pair(1204, 61.5), years: valueOf([2022]), source: 'Registret' };
  const rowsOf = (text: string) => readIndicatorTable(text).flatMap(({ reading }) => known(reading) ?? []);

  test.each([
    ['with its header, in any order', `Indikator\tDatakilde\tBaseline boligområde\tBaseline kommune (evt. andet)\tBaseline år\nAndel børn i pasning\tRegistret\t"52\n40,5 %"\t"1.204\n61,5 %"\t2022`],
    ['in the usual order', `Flere i pasning\t${CARE.map((cell) => (cell.includes('\n') ? `"${cell}"` : cell)).join('\t')}\r\n`],
    ['without the goal', CARE.map((cell) => cell.replace('\n', ' ')).join('\t')],
    ['with cells that break into lines, as Word gives them', `Mål\tIndikator\tBaseline\r\nboligområde\tKommune\tBaseline\r\når\tDatakilde\r\n\tAndel børn\r\ni pasning\t52\r\n40,5 %\t1.204\r\n\r\n61,5 %\t2022\tRegistret\r\n`],
    ['with such cells and neither header nor goal', 'Andel børn i pasning\t52\n40,5 %\t1.204\n61,5 %\t2022\tRegistret'],
    ['with a narrower table around such cells', 'Indikator\tBaseline\tKommune\tÅr\tKilde\nAndel børn i pasning\t52\n40,5 %\t1.204\n61,5 %\t2022\tRegistret'],
    ['cell by cell, on lines', CARE.join('\n')],
  ])('%s', (_, text) => {
    const lines = readIndicatorTable(text);
    expect(rowsOf(text)).toEqual([expect.objectContaining(BASE)]);
    expect(lines.filter(({ reading }) => reading.kind !== 'value').map(({ reading }) => reading)).toEqual(/Baseline/.test(text) ? [EMPTY] : []);
    expect(lines.every(({ at, raw }) => text.startsWith(raw, at))).toBe(true);
  });

  test('a row that cannot be read says which part, a line that belongs to no row is told, and so is an unknown column', () => {
    const text = 'Mål\tIndikator\tBaseline\tKommune\tÅr\tKilde\tAnsvar\n\tAndel i pasning\tca. 40 %\t\t20222\tRegistret\tSkolen\nfortsat';
    expect(readIndicatorTable(text).map(({ reading }) => reading)).toEqual([
      EMPTY,
      valueOf({ goal: '', indicator: 'Andel i pasning', baseline: notUnderstood('ca. 40 %', 'inexact'), comparator: EMPTY, years: notUnderstood('20222', 'not-a-year'), source: 'Registret', others: ['Skolen'] }),
      notUnderstood('fortsat', 'not-a-baseline'),
    ]);
  });

  test.each(['', '\nKarakterer\t5,8\tRegistret'])('a narrow table whose cells break into lines is not taken for a wide one, with %j', (more) => {
    const rows = rowsOf(`Indikator\tBaseline\tKilde\nAndel børn\t52\n40,5 %\tRegistret${more}`);
    expect(rows[0]).toMatchObject({ indicator: 'Andel børn', baseline: pair(52, 40.5), source: 'Registret' });
    expect(rows).toHaveLength(more === '' ? 1 : 2);
  });

  test.each<[string, string, unknown[]]>([
    ['goes on in the next row', 'i pasning\t40,5 %\t61,5 %\t\t(Skolen)', [[CARE[0], pair(52, 40.5), pair(1204, 61.5), 'Registret (Skolen)']]],
    ['goes on with a second count, which is told', 'i pasning\t40\t61,5 %\t\t', [[CARE[0], notUnderstood('52\n40', 'several-numbers'), pair(1204, 61.5), 'Registret']]],
    ['ends where the next has a year', 'i pasning\t40,5 %\t61,5 %\t2022\t', [['Andel børn', valueOf({ measures: [{ number: exact(52) }] }), expect.anything(), 'Registret'], ['i pasning', percent(40.5), percent(61.5), '']]],
    ['ends where the next begins a sentence', 'Andel i klub\t40,5 %\t61,5 %\t\t', [['Andel børn', valueOf({ measures: [{ number: exact(52) }] }), expect.anything(), 'Registret'], ['Andel i klub', percent(40.5), percent(61.5), '']]],
  ])('a row laid out by hand %s', (_, next, expected) => {
    const text = `Andel børn\t52\t1.204\t2022\tRegistret\n${next}`;
    expect(rowsOf(text).map(({ indicator, baseline, comparator, source }) => [indicator, baseline, comparator, source])).toEqual(expected);
    expect(readIndicatorTable(text).map(({ raw }) => raw).join('\n')).toBe(text);
  });

  test('a column named twice is read once, and its second cell is not lost', () => {
    const [row] = rowsOf('Indikator\tBaseline\tKilde\tDatakilde\nAndel børn\t40,5 %\tRegistret\tSkolen');
    expect(row).toMatchObject({ baseline: percent(40.5), source: 'Registret', others: ['Skolen'] });
  });

  test('several values behind labels, elections and a scope stand in one cell', () => {
    const [row] = rowsOf('\tTilliden\tNaboer: 61 % Skolen: 70 %\tØvrige områder: Naboer: 66 % Skolen: 71 %\t2021/22\tSpørgeskema');
    const [neighbours, school] = [{ label: 'Naboer', share: exact(0.61) }, { label: 'Skolen', share: exact(0.7) }];
    expect(row?.baseline).toEqual(valueOf({ measures: [neighbours, school] }));
    expect(known(row?.comparator ?? EMPTY)).toMatchObject({ scope: 'Øvrige områder', measures: [{ label: 'Naboer' }, { label: 'Skolen' }] });
    expect(row?.years).toEqual(valueOf([2021, 2022]));
  });

  test.each([
    ['a table of other columns', 'Andel i pasning\t40,5 %\t2022\nKarakterer\t5,8\t2022', 2],
    ['a row with a cell too many', 'Mål\tIndikator\tBaseline\tKommune\tÅr\tKilde\n1\t2\t3 %\t4 %\t2021\tA\tB\n\tAndel\t3 %\t4 %\t2021\tA', 1],
    ['words between the rows', 'A\tB\t3 %\t4 %\t2021\tC\nFortsættes\nD\tE\t5 %\t6 %\t2021\tF', 1],
  ])('%s is told and not placed', (_, text, count) => {
    const strange = readIndicatorTable(text).filter(({ reading }) => reading.kind === 'not-understood');
    expect(strange).toHaveLength(count);
    expect(strange.every(({ reading, raw }) => 'raw' in reading && reading.raw === raw)).toBe(true);
  });

  test('rows on lines begin behind the source of the one before', () => {
    const rows = rowsOf('Andel i\npasning\n40,5 %\n61 %\n2022\nRegistret\n\nKarakterer\n5,8\n6,2\n2021\nMinisteriet\nAndel trygge\n80 %\n2023');
    expect(rows.map(({ indicator, source }) => [indicator, source])).toEqual([['Andel i pasning', 'Registret'], ['Karakterer', 'Ministeriet'], ['Andel trygge', '']]);
    expect(rows.map(({ baseline }) => baseline)).toEqual([percent(40.5), valueOf({ measures: [{ number: exact(5.8) }] }), percent(80)]);
    expect(rows.map(({ comparator }) => comparator.kind)).toEqual(['value', 'value', 'empty']);
  });

  test.each([
    ['without its year', 'Andel trygge\n80 %'], ['with two columns in one line, as a scan puts them', 'Tillid 4 % 5 %\n6 %\n2021\nRegistret'], ['without its name', 'Naboer: 61 % Andre områder\nSkolen: 70 %\n2021\nRegistret'],
    ['with the percent sign torn off', 'Tillid til naboer\n% Skolen\n70 %\n2021'], ['with no figures', 'Delmål\nIndikator'],
  ])('a row on lines %s is told and not read', (_, text) => expect(readIndicatorTable(text)).toEqual([{ at: 0, raw: text, reading: notUnderstood(text, 'not-a-baseline') }]));

  test('a count and a percentage on lines may be one statement or two, and are not told apart', () => {
    const [row] = rowsOf('Andel i pasning\n52\n40,5 %\n2022\nRegistret');
    expect(row?.baseline).toEqual(notUnderstood('52\n40,5 %', 'several-numbers'));
  });

  test('cells in quotation marks hold lines, tabs and marks', () => {
    expect(cellsOf('a\t"b\n""c"""\t\r\n\r\n"d\te\t"f"').map(({ cells }) => cells)).toEqual([['a', 'b\n"c"', ''], [''], ['"d', 'e', 'f']]);
  });
});

describe('periods in a text', () => {
  const raws = (text: string) => findPeriods(text).map(({ raw }) => raw);

  test.each([
    ['Delaftalen gælder fra - til:\n\n1/11-2025 til 31/10-2029\nParter', ['1/11-2025 til 31/10-2029']],
    ['fra: 1/1-2017 til 31/12-2020', ['1/1-2017 til 31/12-2020']], ['fra:\n1/1-2017\ntil:\n31/12-2020', ['1/1-2017\ntil:\n31/12-2020']],
    ['Planen (01.10.21 – 30.09.25) og planen nov. 2017 – okt. 2021.', ['01.10.21 – 30.09.25', 'nov. 2017 – okt. 2021']],
    ['Den gælder 01.10.21 – 30.09.25.', ['01.10.21 – 30.09.25']], ['fra 2018-2012, dernæst', ['2018-2012']],
    ['i årene 2018-2012 og 2021-2025', ['2018-2012', '2021-2025']], ['1. marts til 31. august 2021', ['1. marts til 31. august 2021']], ['fra den 1. marts 2021 til den 28. februar 2025', ['1. marts 2021 til den 28. februar 2025']],
    ['Aftalen løber fra 1/11-2025 og kan ændres', ['fra 1/11-2025']], ['1/11-2025 –\nParter', ['1/11-2025 –']], ['gælder 1/11-2025 og frem', ['1/11-2025 og frem']], ['2021-11-01 - 2025-10-31', ['2021-11-01 - 2025-10-31']],
    ['Mødet var den 3/5-2021 med 18-29-årige og 11.706.000 kr. i 2021', []], ['fra 12 til 14 timer', []], ['2019-26-midlerne', []], ['fra 2011 er der 32 %', []],
  ])('%j', (text, expected) => expect(raws(text)).toEqual(expected));

  test('the same one twice stands in two places', () => {
    expect(findPeriods('2021-2025 2021-2025').map(({ at }) => at)).toEqual([0, 10]);
  });

  test('are read as they stand, with where they stand', () => {
    const text = 'Gælder: 1/2-2021 – 31/1-2025, dernæst 1/2-25 –';
    expect(findPeriods(text)).toEqual([
      { at: 8, raw: '1/2-2021 – 31/1-2025', reading: valueOf({ from: '2021-02-01', to: '2025-01-31' }) },
      { at: 38, raw: '1/2-25 –', reading: ambiguous('1/2-25 –', [{ from: '2025-02-01' }, { from: '2025-01-02' }]) },
    ]);
  });
});

describe('a pasted period', () => {
  test('stands with its line, and the other lines are told', () => {
    const text = 'Aftalens løbetid:\r\nDelaftalen gælder 1/11-2025 – 31/10-2029, jf. bilag\r\n\r\nFørst 2018-2012, så nov. 2017 – okt. 2021.\nParter';
    const lines = readPeriodText(text);
    expect(lines.map(({ raw }) => raw)).toEqual(['Aftalens løbetid:', 'Delaftalen gælder 1/11-2025 – 31/10-2029, jf. bilag', 'Først 2018-2012, så ', 'nov. 2017 – okt. 2021.', 'Parter']);
    expect(lines.map(({ reading }) => ('problem' in reading ? reading.problem : reading.kind))).toEqual(['not-a-period', 'value', 'ends-before-start', 'value', 'not-a-period']);
    expect(lines.every(({ at, raw }) => text.startsWith(raw, at))).toBe(true);
  });

  test('may stand on several lines', () => {
    expect(readPeriodText('fra:\n1/1-2017\ntil:\n31/12-2020').at(-1)?.reading).toEqual(valueOf({ from: '2017-01-01', to: '2020-12-31' }));
  });
});
