import type { CellStyle } from '../../src/ooxml/cell-style';
import { thisRowReference } from '../../src/ooxml/formula/file-form';
import { fileWidth, PAPER_A4, type Cell, type Row, type Sheet, type WorkbookFile } from '../../src/ooxml/workbook-file';

/** Workbooks whose formulas stand beside their right results, so that a program that calculates must agree. */

const KRONER: CellStyle = { numberFormat: '#,##0', align: { horizontal: 'right' } };
const INPUT: CellStyle = { ...KRONER, fill: '#FFFDF4', locked: false, border: { bottom: { line: 'hair', colour: '#E0E0E0' } } };
const SHARE: CellStyle = { numberFormat: '0.0# %' };
const DATE: CellStyle = { numberFormat: '[$-406]d. mmmm yyyy', align: { horizontal: 'right' } };
const TITLE: CellStyle = { font: { bold: true, size: 18, colour: '#0F3D35' } };
const HEADER: CellStyle = {
  font: { bold: true, colour: '#FFFFFF' },
  fill: '#0F6C5C',
  align: { wrap: true, vertical: 'center' },
};

type CellSpec = Omit<Cell, 'column'> | Cell['value'] | undefined;

/** A row from its cells, from the first column on; `undefined` leaves a cell out. */
function row(number: number, ...cells: readonly CellSpec[]): Row {
  const present = cells.flatMap((cell, column): Cell[] => {
    if (cell === undefined) return [];
    const isSpec = typeof cell === 'object' && cell !== null && 'value' in cell;
    return [isSpec ? { column, ...cell } : { column, value: cell }];
  });
  return { row: number, cells: present };
}

const HARD_TEXTS = [
  '=1+1',
  '+45 12 34 56 78',
  '-',
  '@lise',
  ' mellemrum ',
  'to\nlinjer',
  'tab\ther',
  'retur\rher',
  '_x0041_ og _x000D_',
  'æøå ÆØÅ é 漢字 🏠',
  'a & b < c > d "e" \'f\'',
  'styretegn \u0001\u000b\u001f her',
  ']]>',
  '  ',
];

const POSTS = [
  ['Løn, projektleder', 2024, 512_300],
  ['Løn, medarbejder', 2024, 431_250.5],
  ['Aktiviteter', 2025, 75_000],
  ['Revision', 2025, 12_345.67],
] as const;
const SUM = 512_300 + 431_250.5 + 75_000 + 12_345.67;

const budget: Sheet = {
  name: 'Budget',
  tabColour: '#0F6C5C',
  gridlines: false,
  freeze: { rows: 4, columns: 1 },
  columns: [
    { first: 0, last: 0, width: fileWidth(34) },
    { first: 1, last: 3, width: fileWidth(14) },
    { first: 5, last: 5, hidden: true, width: fileWidth(10) },
  ],
  merged: ['A1:D1'],
  print: {
    orientation: 'landscape',
    paper: PAPER_A4,
    fit: { pagesWide: 1, pagesHigh: 0 },
    titleRows: { first: 0, last: 3 },
    titleColumns: { first: 0, last: 0 },
    area: 'A1:D9',
    margins: { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
    footer: '&LBoligsocial helhedsplan && co.&RSide &P af &N',
  },
  rows: [
    { ...row(0, { value: 'Budget for helhedsplanen', style: TITLE }), height: 28.5 },
    row(1, 'Beløb i kroner'),
    row(3, ...['Post', 'År', "Beløb [kr.] #1 'ny' @", 'Andel'].map((value) => ({ value, style: HEADER }))),
    ...POSTS.map(([post, year, amount], index) =>
      row(
        4 + index,
        post,
        year,
        { value: amount, style: INPUT },
        {
          value: amount / SUM,
          formula: `${thisRowReference('tblBudget', "Beløb [kr.] #1 'ny' @")}/SUM(tblBudget[Beløb '[kr.'] '#1 ''ny'' '@])`,
          style: SHARE,
        },
      ),
    ),
    row(
      8,
      'I alt',
      undefined,
      { value: SUM, formula: "SUBTOTAL(109,tblBudget[Beløb '[kr.'] '#1 ''ny'' '@])", style: KRONER },
      { value: 1, formula: 'SUBTOTAL(109,tblBudget[Andel])', style: SHARE },
    ),
  ],
  tables: [
    {
      name: 'tblBudget',
      ref: 'A4:D9',
      totalsRow: true,
      columns: [
        { name: 'Post', totalsRowLabel: 'I alt' },
        { name: 'År' },
        { name: "Beløb [kr.] #1 'ny' @", totalsRowFunction: 'sum' },
        {
          name: 'Andel',
          calculatedColumnFormula: `${thisRowReference('tblBudget', "Beløb [kr.] #1 'ny' @")}/SUM(tblBudget[Beløb '[kr.'] '#1 ''ny'' '@])`,
          totalsRowFunction: 'custom',
          totalsRowFormula: 'SUBTOTAL(109,tblBudget[Andel])',
        },
      ],
      style: { name: 'TableStyleMedium2', rowStripes: true },
    },
  ],
  validations: [
    {
      ref: 'B5:B8',
      rule: { kind: 'whole', operator: 'between', formula: '2019', formula2: '2030' },
      alert: { style: 'stop', title: 'År', text: 'Skriv et år med fire cifre.' },
      prompt: { title: 'År', text: 'Det år beløbet bruges.\nFire cifre.' },
    },
    { ref: 'A5:A8', rule: { kind: 'listFrom', formula: 'hpPoster' }, alert: { style: 'information' } },
    { ref: 'C5:C8 C11', rule: { kind: 'decimal', operator: 'greaterThanOrEqual', formula: '0' }, allowBlank: false, alert: { style: 'warning', text: 'Beløb er ikke negative.' } },
    { ref: 'D5:D8', rule: { kind: 'custom', formula: 'D5<=1' }, alert: { style: 'stop' } },
    { ref: 'A4', rule: { kind: 'any' }, prompt: { text: 'Postens navn' } },
  ],
  conditionalFormats: [
    { ref: 'C5:C8', formula: '$C5>500000', style: { font: { bold: true, colour: '#9C0006' }, fill: '#FFC7CE' }, stopIfTrue: true },
    { ref: 'D5:D8 A5:A8', formula: 'AND($D5<0.05,$C5<>"<\'>")', style: { fill: '#C6EFCE', border: { top: { line: 'thin', colour: '#006100' } } } },
  ],
  notes: [
    { cell: 'C4', text: 'Hele beløbet,\nmed moms', author: 'Økonomi' },
    { cell: 'A1', text: ' Uden forfatter ' },
  ],
};

const control: Sheet = {
  name: "Kontrol 'øst' & vest",
  protected: true,
  columns: [{ first: 0, last: 1, width: fileWidth(20) }],
  rows: [
    row(0, 'Sum', { value: SUM, formula: "SUM(tblBudget[Beløb '[kr.'] '#1 ''ny'' '@])", style: KRONER }),
    row(1, 'Sum 2025', { value: 87_345.67, formula: "SUMIFS(tblBudget[Beløb '[kr.'] '#1 ''ny'' '@],tblBudget[År],2025)" }),
    row(2, 'Rundet', { value: 257_724.04, formula: 'ROUND(B1/4,2)' }),
    row(3, 'Total', { value: SUM, formula: "tblBudget[[#Totals],[Beløb '[kr.'] '#1 ''ny'' '@]]" }),
    row(4, 'Tekst', { value: 'Ja & <nej>', formula: 'IF(B1>0,"Ja & <nej>","")' }),
    row(5, 'Tom', { value: '', formula: 'IF(B1<0,"x","")' }),
    row(6, 'Sandt', { value: true, formula: 'B1>B2' }),
    row(7, 'Fejl', { value: { error: '#DIV/0!' }, formula: '1/0' }, { value: { error: '#N/A' }, formula: 'NA()' }),
    row(8, 'Dato', { value: 44_197, style: DATE }, { value: 45_291, formula: 'EDATE(B9,36)-1', style: DATE }),
    row(9, 'Array', { value: 30, formula: 'SUM({1,2,3}*{1,2,3})+16', arrayRange: 'B10' }),
    row(10, 'Ny funktion', { value: 0.5, formula: 'IFNA(STDEV.S(1,2)*STDEV.S(1,2),"_xlfn.")' }),
    row(11, 'Navne', { value: 4, formula: 'ROWS(hpPoster)' }, { value: 0.25, formula: 'hpMoms' }),
    row(12, { value: true }, { value: false }, { value: { error: '#REF!' } }, { value: 0.1 + 0.2 }, { value: 1e-7 }, { value: 1.5e21 }),
    row(13, { value: -0.5 }, { value: 123_456_789_012_345 }, { value: null, style: INPUT }),
    ...HARD_TEXTS.map((text, index) => row(14 + index, text, { value: text.length, style: { font: { italic: true } } })),
    { ...row(40), height: 6 },
    { ...row(41, 'skjult'), hidden: true },
  ],
};

/** Everything that the writer knows, in one workbook. */
export const FULL: WorkbookFile = {
  sheets: [
    budget,
    control,
    { name: 'Skjult', state: 'hidden', rows: [row(999, undefined, 'langt nede')] },
    { name: 'Meget skjult', state: 'veryHidden', rows: [] },
  ],
  names: [
    { name: 'hpPoster', formula: 'tblBudget[Post]' },
    { name: 'hpMoms', formula: '0.25', hidden: true },
    { name: 'lokal', formula: "'Budget'!$A$1", sheet: 'Budget' },
  ],
  customXml: [
    {
      id: '{6F1D6C0E-1A2B-4C3D-8E9F-001122334455}',
      xml: '<?xml version="1.0" encoding="UTF-8"?>\n<helhedsplan xmlns="urn:helhedsplan:format" version="1">æøå</helhedsplan>',
      schemas: ['urn:helhedsplan:format'],
    },
  ],
  properties: {
    title: 'Helhedsplan <Øst>',
    creator: 'Økonomi & drift',
    created: '2026-01-31T12:00:00Z',
    modified: '2026-02-01T08:30:00Z',
    application: 'Boligsocial helhedsplan',
    custom: [
      { name: 'Format', value: 1 },
      { name: 'Program', value: '2019-26' },
      { name: 'Kladde', value: true },
    ],
  },
};

/** The smallest workbook there is. */
export const SMALLEST: WorkbookFile = { sheets: [{ name: 'Ark1', rows: [] }] };

/** A table without totals and filter buttons, `[@x]` as people write it, and dates from 1904. */
export const SHORT_FORMS: WorkbookFile = {
  date1904: true,
  sheets: [
    {
      name: 'Løn',
      rows: [
        row(0, 'Timer', 'Andel af uge', 'Forhold'),
        row(1, 30, 37, { value: 30 / 37, formula: '[@Timer]/[@[Andel af uge]]' }),
        row(2, 37, 37, { value: 1, formula: '[@Timer]/[@[Andel af uge]]' }),
        row(4, { value: 67, formula: 'SUM(tblLøn[Timer])' }, { value: 2, formula: 'ROWS(tblLøn[[Timer]:[Forhold]])' }),
      ],
      tables: [
        {
          name: 'tblLøn',
          ref: 'A1:C3',
          filterButtons: false,
          columns: [
            { name: 'Timer' },
            { name: 'Andel af uge' },
            { name: 'Forhold', calculatedColumnFormula: '[@Timer]/[@[Andel af uge]]' },
          ],
        },
      ],
    },
  ],
};

/** A number of ordinary rows, with a formula in each. */
export function manyRows(count: number): WorkbookFile {
  const rows = Array.from({ length: count }, (_, index) =>
    row(index + 1, `Post ${index}`, index * 100.25, { value: index * 100.25 * 2, formula: 'tblMange[[#This Row],[Beløb]]*2' }),
  );
  return {
    sheets: [
      {
        name: 'Mange',
        rows: [row(0, 'Post', 'Beløb', 'Dobbelt'), ...rows],
        tables: [
          {
            name: 'tblMange',
            ref: `A1:C${count + 1}`,
            columns: [
              { name: 'Post' },
              { name: 'Beløb' },
              { name: 'Dobbelt', calculatedColumnFormula: 'tblMange[[#This Row],[Beløb]]*2' },
            ],
          },
        ],
      },
    ],
  };
}

export const SAMPLES: Readonly<Record<string, WorkbookFile>> = {
  full: FULL,
  smallest: SMALLEST,
  'short-forms': SHORT_FORMS,
  'many-rows': manyRows(300),
};
