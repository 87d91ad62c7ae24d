import type { CaseColumn, CaseSheet } from '../export/case-file';
import type { CellValue } from '../ooxml/workbook-file';
import { copyOfSheets } from './copy-tables';

const TEXT: CaseColumn = { header: 'Tekst', kind: 'text', width: 20 };
const sheet = (columns: readonly CaseColumn[], rows: readonly (readonly CellValue[])[], totals?: readonly CellValue[]): CaseSheet => ({
  name: 'Budget',
  title: 'Budget',
  notes: [],
  tables: [{ title: '', columns, rows, ...(totals && { totals }) }],
});
const linesOf = (copied: CaseSheet) => copyOfSheets([copied], false).text.split('\n').slice(2);

test('figures are Danish: with points between thousands to be read, and without in the text that a spreadsheet takes', () => {
  const columns: CaseColumn[] = [
    { header: 'Beløb', kind: 'money', width: 12 },
    { header: 'Andel', kind: 'share', width: 12 },
    { header: 'Dato', kind: 'date', width: 12 },
    { header: 'År', kind: 'year', width: 12 },
    { header: 'Timer', kind: 'hours', width: 12 },
  ];
  const copied = sheet(columns, [[11_706_000.5, 0.07, 45_962, 2025, null]], [-1_500, null, null, null, 37]);
  expect(linesOf(copied)).toEqual(['11706000,5\t7 %\t01-11-2025\t2025\t', '-1500\t\t\t\t37']);
  const cells = [...copyOfSheets([copied], false).html.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, text]) => text);
  expect(cells).toEqual(['11.706.000,5', '7 %', '01-11-2025', '2025', '', '-1.500', '', '', '', '37']);
});

test.each(['=1+1', '+45 12 34 56 78', '-Møder', '@SUM(A1)', ' =1', '\t=1', '"=1+1"', '\n-2', "'=1", '＝1'])('%j is pasted as a text', (text) => {
  const copied = copyOfSheets([sheet([{ ...TEXT, header: text }], [[text]])], false);
  const [, header, cell] = copied.text.split('\n');
  for (const line of [header, cell]) expect(line).toMatch(/^'/);
  const inHtml = [...copied.html.matchAll(/<t[hd] [^>]*>([^<]*)/g)].map(([, each]) => each);
  expect(inHtml).toHaveLength(2);
  for (const each of inHtml) expect(each).toMatch(/^'/);
});

test('a cell of several lines, tabs or quotation marks stays one field, and markup stays words', () => {
  expect(linesOf(sheet([TEXT, TEXT], [['a\nb\tc', '"x" og y'], ['<b>', 'Tom & Jerry']]))).toEqual(['a b c\t"""x"" og y"', '<b>\tTom & Jerry']);
  const { html } = copyOfSheets([sheet([TEXT], [['<b>&"'], ['a\nb']])], false);
  expect(html).toContain('&lt;b&gt;&amp;&quot;');
  expect(html).toContain('a<br>b');
});

test('a text that looks like a date or a number says that it is a text', () => {
  const { html } = copyOfSheets([sheet([TEXT, { header: 'Antal', kind: 'count', width: 8 }], [['1-2', 3]])], false);
  expect(html).toMatch(/<td style="mso-number-format:'\\@'">1-2<\/td><td style="text-align:right">3<\/td>/);
});

test('a draft is marked as one', () => {
  const { html, text } = copyOfSheets([sheet([TEXT], [['x']])], true);
  for (const each of [html, text]) expect(each).toMatch(/KLADDE – ikke til indsendelse/);
});
