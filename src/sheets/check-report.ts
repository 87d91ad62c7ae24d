import type { TableKey } from '../domain/path';
import { CHECK_REPORT, type SheetLayout } from './layout';
import { fittedHeight, LETTERS, linesOf } from './lines-of-text';
import { FORMATS, headerHeight } from './look';
import { quoted } from './references';
import type { ColumnSpec, SheetKey } from './spec';

/** What stands in the column *Slags*, beside the words for the three severities. */
export const WELL = 'Stemmer';
export const JUSTIFIED = 'Begrundet';
/** Every text of ours in *Slags*: by it, and by its number, a row of ours is told from one that somebody has typed. */
export const KINDS_OF_ROW = ['Fejl', 'Advarsel', 'Råd', WELL, JUSTIFIED] as const;
export type KindOfRow = (typeof KINDS_OF_ROW)[number];

/** A row of the sheet *Kontrolrapport*, in the order of its columns. */
export interface ReportRow {
  readonly kind: KindOfRow;
  readonly sheet: string;
  /** The addresses of its cells; '' where there are none. */
  readonly cells: string;
  readonly what: string;
  readonly why: string;
  readonly action: string;
  readonly basis: string;
  /** Of a justified deviation: why, who and when; '' of anything else. */
  readonly reason: string;
}

type Column = Pick<ColumnSpec, 'header' | 'width' | 'help'> & { readonly kind: 'count' | 'text' };

export const NUMBER_HEADER = 'Nr.';
export const KIND_HEADER = 'Slags';

const COLUMNS: readonly Column[] = [
  { header: NUMBER_HEADER, kind: 'count', width: 5, help: 'Rækkens nummer i rapporten.' },
  { header: KIND_HEADER, kind: 'text', width: 11, help: 'Fejl, advarsel, råd eller begrundet afvigelse.' },
  { header: 'Ark', kind: 'text', width: 21, help: 'Det ark, det handler om.' },
  { header: 'Celler', kind: 'text', width: 10, help: 'Hvor cellerne stod, da planen blev tjekket.' },
  { header: 'Hvad', kind: 'text', width: 24, help: 'Hvad der ikke stemmer.' },
  { header: 'Hvorfor', kind: 'text', width: 32, help: 'Tallene bag.' },
  { header: 'Det kan I gøre', kind: 'text', width: 28, help: 'Det næste skridt.' },
  { header: 'Grundlag', kind: 'text', width: 11, help: 'Krav, aftale eller vores råd.' },
  { header: 'Begrundelse', kind: 'text', width: 20, help: 'For en begrundet afvigelse: hvorfor, hvem og hvornår.' },
];

export const REPORT_TABLE = 'hpKontrolrapport';
const SHEET_NAME = 'Kontrolrapport';
const HEADER_ROW = 3;
/** The line below the title begins with it, and is ours to write anew as long as it does. */
export const SUMMARY_START = 'Tjekket ';

const cellsOf = (row: ReportRow, index: number): readonly (number | string)[] => [
  index + 1, row.kind, row.sheet, row.cells, row.what, row.why, row.action, row.basis, row.reason,
];

/**
 * The sheet *Kontrolrapport*.
 *
 * @param summary when, by what, and how many; begins with {@link SUMMARY_START}
 * @param rows at least one
 */
export function checkReportLayout(summary: string, rows: readonly ReportRow[]): SheetLayout {
  const cells = rows.map(cellsOf);
  return {
    key: CHECK_REPORT as SheetKey,
    name: SHEET_NAME,
    purpose: summary,
    widths: COLUMNS.map(({ width }) => width),
    headings: [],
    names: [],
    frozenRows: HEADER_ROW + 1,
    pagesHigh: 0,
    pagesWide: 1,
    repeatedColumns: 0,
    charts: [],
    tables: [
      {
        key: CHECK_REPORT as TableKey,
        name: REPORT_TABLE,
        row: HEADER_ROW,
        column: 0,
        headers: COLUMNS.map(({ header }) => header),
        rows: cells,
        blocks: COLUMNS.map(({ kind }, column) => ({ row: 0, column, rowCount: rows.length, role: 'calculated', ...FORMATS[kind], ...(kind === 'text' ? { wraps: true } : {}) })),
        highlights: [{ row: 0, column: 1, rowCount: rows.length, look: 'attention', formula: (address) => `${address}=${quoted('Fejl')}` }],
        fittedHeights: cells.map((line) => fittedHeight(line, COLUMNS)),
        headerHeight: headerHeight(Math.max(...COLUMNS.map((column) => linesOf(column.header, column, LETTERS.bold))), false),
        upwards: false,
        hasFilter: false,
        help: COLUMNS.map(({ help }) => help),
      },
    ],
  };
}
