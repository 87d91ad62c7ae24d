import { fraction, identical } from '../../domain/exact';
import { columnOf, rowOf } from '../../ooxml/addresses';
import type { Cell, CellValue, Sheet, WorkbookFile } from '../../ooxml/workbook-file';
import type { Table } from '../../ooxml/table';
import { Calculator } from './calculator';

/** Row 50 of a sheet. */
const HIDDEN_ROW = 49;

/** What begins with = is a formula. */
type Written = CellValue;

function sheetOf(name: string, written: Readonly<Record<string, Written>>, tables?: readonly Table[]): Sheet {
  const rows = new Map<number, Cell[]>();
  for (const [cell, content] of Object.entries(written)) {
    const isFormula = typeof content === 'string' && content.startsWith('=');
    const made: Cell = isFormula ? { column: columnOf(cell), value: 999, formula: content.slice(1) } : { column: columnOf(cell), value: content };
    rows.set(rowOf(cell), [...(rows.get(rowOf(cell)) ?? []), made]);
  }
  return { name, rows: [...rows].map(([row, cells]) => ({ row, cells, ...(row === HIDDEN_ROW && { hidden: true }) })), ...(tables && { tables }) };
}

/** Header, two rows, totals; in P to S. */
const TABLE: Table = { name: 'Linjer', ref: 'P10:S13', totalsRow: true, columns: [{ name: 'Post' }, { name: 'År 1' }, { name: "År [2]" }, { name: 'I alt' }] };
const IN_TABLE = { P11: 'Drift', Q11: 100, R11: 20, S11: '=SUM(Linjer[[#This Row],[År 1]:[År \'[2\']]])', Q12: 7, S12: '=Linjer[[#This Row],[År 1]]', P13: 'I alt', Q13: '=SUBTOTAL(109,Linjer[År 1])' };

const OTHER = sheetOf("Per's ark", { A1: 4, A2: 0.1, A3: 'tekst', B1: '=A1*2' });
const workbook = (formula: string, written: Readonly<Record<string, Written>> = {}): WorkbookFile => ({
  sheets: [sheetOf('Budget', { Z99: `=${formula}`, A1: 1, A2: 2.5, A3: 'tekst', A4: true, A5: null, B1: '=A1+A2', ...IN_TABLE, ...written }, [TABLE]), OTHER],
  names: [{ name: 'Satser', formula: "'Per''s ark'!$A$1:$A$2" }, { name: 'Ring', formula: 'Ring' }],
});
const result = (formula: string, written?: Readonly<Record<string, Written>>) => new Calculator(workbook(formula, written)).resultOf('budget', 98, 25);

test.each([
  ['A1+A2*2', 6, 1],
  ['(A1+A2)*2', 7, 1],
  ['-A1-A2', -7, 2],
  ['A1/3', 1, 3],
  ['10%*A2', 1, 4],
  ['SUM(A1:A5)', 7, 2],
  ['SUM(A:A)', 7, 2],
  ['SUM(1:1)', 9, 2],
  ['SUM($A$1:A2,B1,10)', 17, 1],
  ['sum( A1 ; A2 )'.replace(';', ','), 7, 2],
  ["SUM('Per''s ark'!A1:A3)", 41, 10],
  ["'Per''s ark'!B1+B1", 23, 2],
  ['SUM(Satser)', 41, 10],
  ['ROUND(A1/3,2)', 33, 100],
  ['ROUND(1250,-2)', 1300, 1],
  ['MIN(A1:A2)', 1, 1],
  ['MAX(A1:A2,3)', 3, 1],
  ['A5+C7', 0, 1],
  ['SUM(C7:C9)', 0, 1],
  ['SUBTOTAL(9,A1:A5,B1)', 7, 1],
  ['SUBTOTAL(109,A1:A5)', 7, 2],
  ['SUBTOTAL(9,C7:C9)', 0, 1],
  ['SUM(Linjer[År 1])', 107, 1],
  ['sum(linjer[i alt])', 127, 1],
  ["SUM(Linjer[[År 1]:[År '[2']]])", 127, 1],
  ["SUM(Linjer[År '[2']])", 20, 1],
  ['Q13', 107, 1],
  ['IF(A1=1,2,3)', 2, 1],
  ['IF(A1<>1,2,3)', 3, 1],
  ['IF(A2>=A1,A2,0)', 5, 2],
  ['IF(A2<=A1,A2,0)', 0, 1],
  ['IF(A1>1,1,IF(A1<2,7,8))+1', 8, 1],
  ['IF(SUM(A1:A2)=0,"",SUM(A1:A2))', 7, 2],
  ['IF(A5="",4,A3+1)', 4, 1],
  ['IF(A3="TEKST",4,5)', 4, 1],
  ['IF(A3="","et ""svar"", (skønt)",5)', 5, 1],
  ['IF(B1="",1/0,B1)', 7, 2],
  ['if(A1,SUM(1,2),A1/0)', 3, 1],
  ['IF(A5,{1,2},6)', 6, 1],
])('%s is %d/%d, to the last digit', (formula, numerator, denominator) => {
  const found = result(formula);
  expect(found && identical({ ...found, margin: 0n }, fraction(numerator, denominator))).toBe(true);
});

test.each(['A3+1', 'A4+1', 'IF(A1=1,"",3)', 'IF(A1=2,3)', 'IF(A1=1,2', 'IF(A1=1)', 'IF("a",2,3)', 'IF(A3<"z",2,3)', 'IF(A3=1,2,3)', 'IF(A3&""="",2,3)', 'IF(A1=1,A1/0,3)', 'IF(Væk="",2,3)', 'IF(A1:A2="",2,3)', 'A1/0', 'SUBTOTAL(1,A1:A2)', 'SUBTOTAL(9,5)', 'SUBTOTAL(9)', 'SUBTOTAL(9.5,A1)', 'tbl[x]', 'SUM(Linjer[Væk])', 'SUM(Linjer[#All])', 'SUM(Linjer[[#Totals],[År 1]])', 'Linjer[[#This Row],[År 1]]', 'SUM(Linjer[])', 'SUM(Linjer[@[År 1]])', 'A1:A2', 'Ring', 'Ukendt', '2^2', '"1"+1', "'Væk'!A1", 'SUM(A1', 'A1 A2', '', '#REF!+1', 'ZZZ1', 'ROUND(A1,0.5)'])(
  '%s is not calculated, and nothing is claimed of it',
  (formula) => expect(result(formula)).toBeUndefined(),
);

test('a subtotal leaves other subtotals out, and is not told of cells that have one within', () => {
  const sums = { D1: 5, D2: '=SUBTOTAL(9,D1)', D3: 7, D4: '=SUBTOTAL(109, D3)', D5: '=SUM(D1,D3)' };
  expect(result('SUBTOTAL(9,D1:D5)', sums)).toMatchObject({ numerator: 24n, denominator: 1n });
  expect(result('SUM(D1:D5)', sums)).toMatchObject({ numerator: 36n });
  expect(result('SUBTOTAL(9,D1:D6)', { ...sums, D6: '=SUBTOTAL(9,D1)+SUBTOTAL(9,D3)' })).toBeUndefined();
  expect(result('SUBTOTAL(9,D1:D6)', { ...sums, D6: '=ROUND(SUBTOTAL(9,D1),0)' })).toBeUndefined();
});

test('a hidden row is left out of 109; of 9 nothing is claimed, since a filter may have hidden it', () => {
  const rows = { H49: 5, H50: 7, H51: 11 };
  expect(result('SUBTOTAL(109,H49:H51)', rows)).toMatchObject({ numerator: 16n });
  expect(result('SUBTOTAL(9,H49:H51)', rows)).toBeUndefined();
  expect(result('SUBTOTAL(9,H51:H52)', rows)).toMatchObject({ numerator: 11n });
});

test('an error in a sum, cells in a circle and chains without end are not calculated', () => {
  expect(result('SUM(D1:D2)', { D1: { error: '#N/A' } })).toBeUndefined();
  expect(result('D1', { D1: '=D2', D2: '=D1' })).toBeUndefined();
  const chain = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`E${index + 1}`, `=E${index + 2}`]));
  expect(result('E1', chain)).toBeUndefined();
});

test('a grid of sums of sums is calculated once each', () => {
  const grid = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`G${index + 2}`, `=G${index + 1}+G${index + 1}`]));
  const found = result('G41', { G1: 1, ...grid });
  expect(found?.numerator).toBe(2n ** 40n);
});
