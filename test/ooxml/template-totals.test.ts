import { compare, exact } from '../../src/domain/exact';
import { Calculator } from '../../src/export/template/calculator';
import { readWorkbook } from '../../src/ooxml/read/read-workbook';
import type { Cell, WorkbookFile } from '../../src/ooxml/workbook-file';
import { writeWorkbook } from '../../src/ooxml/write/write-workbook';
import { LIBRE_OFFICE, savedByLibreOffice } from './judges/libre-office';

/** What the calculator of templates makes of totals, beside what LibreOffice makes of them. */

const isMissing = LIBRE_OFFICE === undefined && process.env['CI'] !== 'true';
// Skipped only where LibreOffice is not installed and CI is not asked for; the line below says so.
const inLibreOffice = isMissing ? test.skip : test;
if (isMissing) process.stdout.write('not run: totals of templates in LibreOffice\n');

/** In column H, below each other. Rows 6 and 7 are a table's; row 12 is hidden. */
const TOTALS = [
  'SUBTOTAL(9,A1:A5)',
  'SUBTOTAL(109,A1:A5)',
  'SUM(A1:A5)',
  'SUBTOTAL(109,A11:A13)',
  'SUM(A11:A13)',
  'SUBTOTAL(109,Linjer[År 1])',
  'SUM(Linjer[[År 1]:[År 2]])',
  'SUM(Linjer[I alt])',
  'SUBTOTAL(9,Linjer[I alt],A1:A2)',
  'IF(SUM(A1:A5)=0,"",SUM(A1:A5))',
  'IF(A5<>1,A1/0,A5+0.25)',
  'IF(A9="",1,2)',
  'IF(B5="ÅR 1",3,4)',
  'IF(A5="",5,IF(A1>=A3,6,IF(A5,7,8)))',
];
const OF_ROW = 'SUM(Linjer[[#This Row],[År 1]:[År 2]])';
const ofRow = (): Cell => ({ column: 3, value: 0, formula: OF_ROW });
const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: 'Skema',
      rows: [
        ...[5, 'SUBTOTAL(9,A1:A1)', 7.25, 'SUBTOTAL(109,A3:A3)'].map((content, row) => ({ row, cells: [typeof content === 'number' ? { column: 0, value: content } : { column: 0, value: 0, formula: content }] })),
        { row: 4, cells: [{ column: 0, value: 1 }, { column: 1, value: 'År 1' }, { column: 2, value: 'År 2' }, { column: 3, value: 'I alt' }] },
        { row: 5, cells: [{ column: 1, value: 120_000 }, { column: 2, value: 0.5 }, ofRow()] },
        { row: 6, cells: [{ column: 1, value: 33 }, ofRow()] },
        { row: 10, cells: [{ column: 0, value: 1 }] },
        { row: 11, hidden: true, cells: [{ column: 0, value: 20 }] },
        { row: 12, cells: [{ column: 0, value: 300 }] },
        ...TOTALS.map((formula, index) => ({ row: 20 + index, cells: [{ column: 7, value: 0, formula }] })),
      ],
      tables: [{ name: 'Linjer', ref: 'B5:D7', columns: [{ name: 'År 1' }, { name: 'År 2' }, { name: 'I alt', calculatedColumnFormula: OF_ROW }] }],
    },
  ],
};

inLibreOffice(
  'subtotals, hidden rows, columns of tables and conditions come to what LibreOffice says',
  () => {
    const saved = readWorkbook(savedByLibreOffice({ totals: writeWorkbook(WORKBOOK) })['totals'] ?? new Uint8Array());
    const calculator = new Calculator(WORKBOOK);
    const differ = TOTALS.flatMap((formula, index) => {
      const [ours, cells] = [calculator.resultOf('Skema', 20 + index, 7), saved.sheets[0]?.rows.find(({ row }) => row === 20 + index)?.cells];
      const theirs = cells?.find(({ column }) => column === 7)?.value;
      return ours && typeof theirs === 'number' && compare(ours, exact(theirs)) === 0 ? [] : [`${formula}: ${JSON.stringify(theirs)}`];
    });
    expect(differ).toEqual([]);
  },
  200_000,
);
