import { type CellFormat, mergeFormat, PLAIN } from '../../../excel/workbook/format';
import { endColumn, endRow } from '../../../excel/workbook/rect';
import type { Table } from '../../../excel/workbook/table';

/** Colours of Excel's standard theme: none (black) and the six accents, in the order of the table styles. */
const ACCENTS = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const BANDS = ['#D9D9D9', '#D9E1F2', '#FCE4D6', '#EDEDED', '#FFF2CC', '#DDEBF7', '#E2EFDA'];
const LINE = { style: 'Continuous', weight: 'Thin' };
const BOLD: CellFormat = { bold: true };

interface Look {
  header: CellFormat;
  band: CellFormat;
  totals: CellFormat;
}

const looks = new Map<string, Look | undefined>();

/**
 * What a table style gives a cell beneath the cell's own format. The families of Excel's styles are told apart
 * (light, medium, dark), not their finer differences.
 */
export function tableFormat(table: Table, row: number, column: number): CellFormat {
  if (!looks.has(table.style)) looks.set(table.style, lookOf(table.style));
  const look = looks.get(table.style);
  if (!look) return PLAIN;
  const isEmphasised =
    (table.highlightFirstColumn && column === table.rect.column) || (table.highlightLastColumn && column === endColumn(table.rect));
  const format = rowFormat(table, look, row);
  return isEmphasised ? mergeFormat(format, BOLD) : format;
}

function rowFormat(table: Table, look: Look, row: number): CellFormat {
  if (table.showHeaders && row === table.rect.row) return look.header;
  if (table.showTotals && row === endRow(table.rect)) return look.totals;
  return table.showBandedRows && (row - table.body.row) % 2 === 0 ? look.band : PLAIN;
}

function lookOf(style: string): Look | undefined {
  const [, family, digits] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  if (!family) return undefined;
  const index = (Number(digits) - 1) % 7;
  const accent = ACCENTS[index] ?? '#000000';
  const band = { fill: BANDS[index] ?? '#D9D9D9' };
  const lineBelow = { EdgeBottom: { ...LINE, color: accent } };
  const lineAbove = { EdgeTop: { ...LINE, color: accent } };
  if (family === 'Light') return { header: { ...BOLD, borders: lineBelow }, band, totals: { ...BOLD, borders: lineAbove } };
  return { header: { ...BOLD, fill: accent, fontColor: '#FFFFFF' }, band, totals: { ...BOLD, borders: lineAbove } };
}
