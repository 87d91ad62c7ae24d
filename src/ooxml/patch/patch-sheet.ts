import { cellName, rangeName, rangeOf } from '../addresses';
import { escapeText, hasOuterSpace } from '../xml-text';
import type { CellPlace, RowPlace, SheetPlaces } from './sheet-places';
import { attributesIn, opened, withAttributes } from './xml-tags';

/** What is put into a cell: a number by its digits with a decimal point, a text that is never a formula, or nothing. */
export type PutValue = { readonly number: string } | { readonly text: string } | 'nothing';

export interface PutCell {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly value: PutValue;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The look of a cell, also of one that is not there: its row's, or its column's. */
export function styleAt(xml: string, { rows, columnStyles }: SheetPlaces, row: number, column: number): number {
  const place = rows.find((each) => each.row === row);
  const cell = place?.cells.find((each) => each.column === column);
  if (cell) return cell.style;
  const attributes = place && attributesIn(xml.slice(place.tag.start, place.tag.end));
  if (attributes && ['1', 'true'].includes(attributes.get('customFormat') ?? '')) return Number(attributes.get('s') ?? 0);
  return columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
}

/**
 * The text of a worksheet part with other values in some cells, and else as it is: looks, extensions, the order of
 * attributes, the space between elements.
 *
 * @param cells none with a formula, each once
 */
export function patchSheet(xml: string, places: SheetPlaces, cells: readonly PutCell[]): string {
  const { prefix, rows, sheetData, inner } = places;
  const edits: Edit[] = [];
  const put = ({ row, column, value }: PutCell) => cellMarkup(prefix, `<${prefix}c r="${cellName(row, column)}"${styleAttribute(styleAt(xml, places, row, column))}/>`, value, '');
  const byRow = new Map<number, PutCell[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);

  const added: { readonly at: number; readonly row: number; readonly text: string }[] = [];
  for (const [row, members] of byRow) {
    const inOrder = members.sort((a, b) => a.column - b.column);
    const place = rows.find((each) => each.row === row);
    if (place) edits.push(...rowEdits(xml, prefix, place, inOrder, put));
    else {
      const written = inOrder.filter(({ value }) => value !== 'nothing');
      if (written.length === 0) continue;
      const at = rows.find((each) => each.row > row)?.tag.start ?? inner;
      added.push({ at, row, text: `<${prefix}row r="${row + 1}">${written.map(put).join('')}</${prefix}row>` });
    }
  }
  const isEmpty = xml.slice(sheetData.start, sheetData.end).endsWith('/>');
  added.sort((a, b) => a.row - b.row);
  if (isEmpty && added.length > 0) {
    const all = added.map(({ text }) => text).join('');
    edits.push({ ...sheetData, text: `${opened(xml.slice(sheetData.start, sheetData.end))}${all}</${sheetData.name}>` });
  } else edits.push(...added.map(({ at, text }) => ({ start: at, end: at, text })));
  edits.push(...dimensionEdit(xml, places, cells));
  return applied(xml, edits);
}

const styleAttribute = (style: number) => (style === 0 ? '' : ` s="${style}"`);

/** Cells that are there get another value; those that are not are put in before the next. */
function rowEdits(xml: string, prefix: string, place: RowPlace, cells: readonly PutCell[], put: (cell: PutCell) => string): Edit[] {
  const edits: Edit[] = [];
  const tag = xml.slice(place.tag.start, place.tag.end);
  const isEmpty = place.tag.kind === 'empty';
  const added: PutCell[] = [];
  let last = '';
  for (const cell of cells) {
    const stands = place.cells.find(({ column }) => column === cell.column);
    if (stands) {
      edits.push({ start: stands.tag.start, end: stands.end, text: cellMarkup(prefix, xml.slice(stands.tag.start, stands.tag.end), cell.value, stands.others) });
      continue;
    }
    if (cell.value === 'nothing') continue;
    added.push(cell);
    const next: CellPlace | undefined = place.cells.find(({ column }) => column > cell.column);
    if (next || !isEmpty) edits.push({ start: next?.tag.start ?? place.inner, end: next?.tag.start ?? place.inner, text: put(cell) });
    else last += put(cell);
  }
  const spanned = withSpans(tag, added);
  if (last !== '') edits.push({ ...place.tag, text: `${opened(spanned)}${last}</${place.tag.name}>` });
  else if (spanned !== tag) edits.push({ ...place.tag, text: spanned });
  return edits;
}

/** The columns that the row says it reaches over (§18.3.1.73), so that the new cells are within. */
function withSpans(tag: string, added: readonly PutCell[]): string {
  const [, first = '', last = ''] = /^(\d+):(\d+)$/.exec(attributesIn(tag).get('spans') ?? '') ?? [];
  if (first === '' || added.length === 0) return tag;
  const columns = added.map(({ column }) => column + 1);
  const [from, to] = [Math.min(Number(first), ...columns), Math.max(Number(last), ...columns)];
  return from === Number(first) && to === Number(last) ? tag : withAttributes(tag, { spans: `${from}:${to}` });
}

/** A cell with another value. Metadata of the old value (§18.3.1.4, `vm`) goes with it. */
function cellMarkup(prefix: string, tag: string, value: PutValue, others: string): string {
  const type = value !== 'nothing' && 'text' in value ? 'inlineStr' : undefined;
  const changed = withAttributes(tag, { t: type, vm: undefined });
  const content = valueMarkup(prefix, value) + others;
  const name = `${prefix}c`;
  if (content === '') return `${opened(changed).slice(0, -1)}/>`;
  return `${opened(changed)}${content}</${name}>`;
}

function valueMarkup(prefix: string, value: PutValue): string {
  if (value === 'nothing') return '';
  if ('number' in value) return `<${prefix}v>${value.number}</${prefix}v>`;
  const space = hasOuterSpace(value.text) || /[\n\t]| {2}/.test(value.text) ? ' xml:space="preserve"' : '';
  return `<${prefix}is><${prefix}t${space}>${escapeText(value.text)}</${prefix}t></${prefix}is>`;
}

/** The range that the sheet says is in use (§18.3.1.35), grown to hold the new cells. */
function dimensionEdit(xml: string, { dimension }: SheetPlaces, cells: readonly PutCell[]): Edit[] {
  if (!dimension) return [];
  const tag = xml.slice(dimension.start, dimension.end);
  const stands = rangeOf(attributesIn(tag).get('ref') ?? '');
  const written = cells.filter(({ value }) => value !== 'nothing');
  if (!stands || written.length === 0) return [];
  const [rows, columns] = [written.map(({ row }) => row), written.map(({ column }) => column)];
  const ref = rangeName({
    firstRow: Math.min(stands.firstRow, ...rows),
    firstColumn: Math.min(stands.firstColumn, ...columns),
    lastRow: Math.max(stands.lastRow, ...rows),
    lastColumn: Math.max(stands.lastColumn, ...columns),
  });
  return ref === rangeName(stands) ? [] : [{ ...dimension, text: withAttributes(tag, { ref }) }];
}

/** Edits that begin at the same place keep their order. */
function applied(xml: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    text += xml.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + xml.slice(at);
}
