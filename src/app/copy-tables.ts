import { dayOfSerial } from '../domain/calendar';
import type { CaseColumn, CaseSheet } from '../export/case-file';
import { harmless } from '../export/harmless-text';
import type { CellValue } from '../ooxml/workbook-file';
import type { ColumnKind } from '../sheets/column-kind';
import { FORMATS } from '../sheets/look';
import { notesOf } from './case-notes';
import { cellOfCase } from './cell-of-case';

/** The same for the clipboard twice: whoever pastes takes the one that they understand. */
export interface Copied {
  readonly html: string;
  readonly text: string;
}

/** As many decimals as any of our columns shows. */
const DECIMALS = 6;
const written = new Intl.NumberFormat('da-DK', { maximumFractionDigits: DECIMALS });
/** Points between thousands would be taken for decimal points by an Excel that is not Danish. */
const bare = new Intl.NumberFormat('da-DK', { maximumFractionDigits: DECIMALS, useGrouping: false });

/** 01-11-2025, which is read as a date and is short. */
const shortDay = (serial: number) => dayOfSerial(serial)?.split('-').reverse().join('-') ?? String(serial);

function numberText(value: number, kind: ColumnKind, numbers: Intl.NumberFormat): string {
  if (kind === 'date') return shortDay(value);
  if (kind === 'share') return `${numbers.format(Number((value * 100).toPrecision(12)))} %`;
  return kind === 'year' ? bare.format(value) : numbers.format(value);
}

function cellText(value: CellValue, { kind }: CaseColumn, numbers: Intl.NumberFormat): string {
  const cell = cellOfCase(value);
  return typeof cell === 'number' ? numberText(cell, kind, numbers) : harmless(cell);
}

/** One cell is one field: what begins with a quotation mark would otherwise swallow those behind it. */
function field(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.startsWith('"') ? `"${line.replaceAll('"', '""')}"` : line;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
const lines = (text: string) => escaped(text).replaceAll('\n', '<br>');

type Row = readonly CellValue[];

function tableHtml(columns: readonly CaseColumn[], rows: readonly Row[]): string {
  const cell = (value: CellValue, column: CaseColumn) => {
    const text = lines(cellText(value, column, written));
    // Excel's own word for a cell of text: or "1-2" would become a date.
    const look = typeof value === 'number' ? `text-align:${FORMATS[column.kind].align}` : "mso-number-format:'\\@'";
    return `<td style="${look}">${text}</td>`;
  };
  const header = columns.map((column) => `<th style="text-align:${FORMATS[column.kind].align}">${escaped(harmless(column.header))}</th>`).join('');
  const body = rows.map((row) => `<tr>${columns.map((column, index) => cell(row[index] ?? null, column)).join('')}</tr>`).join('');
  return `<table border="1" style="border-collapse:collapse"><thead><tr>${header}</tr></thead><tbody>${body}</tbody></table>`;
}

const tableText = (columns: readonly CaseColumn[], rows: readonly Row[]) =>
  [columns.map(({ header }) => field(harmless(header))), ...rows.map((row) => columns.map((column, index) => field(cellText(row[index] ?? null, column, bare))))]
    .map((line) => line.join('\t'))
    .join('\n');

/**
 * The tables of sheets, to be pasted into Word, a letter or another workbook. Figures are written in
 * Danish; no text becomes a formula.
 *
 * @param draft are they marked KLADDE?
 */
export function copyOfSheets(sheets: readonly CaseSheet[], draft: boolean): Copied {
  const parts = sheets.flatMap((sheet) => {
    const { title, tables } = sheet;
    const head = [title, ...notesOf(sheet, draft)].map((line) => ({ html: `<p>${lines(harmless(line))}</p>`, text: field(harmless(line)) }));
    const bodies = tables.flatMap((table) => {
      const rows = [...table.rows, ...(table.totals ? [table.totals] : [])];
      const heading = table.title === '' ? [] : [{ html: `<p><b>${lines(harmless(table.title))}</b></p>`, text: field(harmless(table.title)) }];
      return [...heading, { html: tableHtml(table.columns, rows), text: tableText(table.columns, rows) }];
    });
    return [...head, ...bodies];
  });
  return { html: parts.map(({ html }) => html).join('\n'), text: parts.map(({ text }) => text).join('\n') };
}
