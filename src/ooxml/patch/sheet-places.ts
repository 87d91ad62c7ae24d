import { columnOf, rangeOf, rowNumber, rowOf, type CellRange } from '../addresses';
import { UnreadableFile } from '../unreadable-file';
import { EXCEL } from '../workbook-file';
import { attributesIn, tagsIn, type Tag } from './xml-tags';

/** A cell as it stands in the sheet's part. */
export interface CellPlace {
  readonly column: number;
  readonly tag: Tag;
  /** Behind the cell. */
  readonly end: number;
  readonly hasFormula: boolean;
  /** What stands in the cell and is neither value nor formula, such as extensions. */
  readonly others: string;
  readonly style: number;
}

export interface RowPlace {
  readonly row: number;
  readonly tag: Tag;
  /** Where more cells can be put in: before the closing tag. */
  readonly inner: number;
  readonly cells: readonly CellPlace[];
}

/** Where things stand in the part of a sheet. */
export interface SheetPlaces {
  /** Of the part's own namespace, with its colon; empty where that has none. */
  readonly prefix: string;
  readonly dimension: Tag | undefined;
  readonly sheetData: Tag;
  /** Where more rows can be put in. */
  readonly inner: number;
  readonly rows: readonly RowPlace[];
  /** What array formulas and data tables fill, beyond the cell that holds the formula. */
  readonly filled: readonly CellRange[];
  /** Looks of whole columns, for cells that are not there. */
  readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: number }[];
}

type Building<T> = { -readonly [Key in keyof T]: T[Key] };

const VALUE_ELEMENTS = ['v', 'is', 'f'];

/**
 * Finds rows and cells in the text of a worksheet part (ECMA-376 §18.3.1.99), as `readWorkbook` counts them.
 *
 * @param xml a part that `readWorkbook` has read
 * @throws UnreadableFile `damaged`
 */
export function sheetPlaces(xml: string, part: string): SheetPlaces {
  const damaged = (detail: string) => new UnreadableFile('damaged', detail, part);
  const rows: (Building<RowPlace> & { cells: CellPlace[] })[] = [];
  const filled: CellRange[] = [];
  const columnStyles: SheetPlaces['columnStyles'][number][] = [];
  const path: string[] = [];
  let prefix: string | undefined;
  let dimension: Tag | undefined;
  let sheetData: Tag | undefined;
  let inner = 0;
  let row: (typeof rows)[number] | undefined;
  let cell: Building<CellPlace> | undefined;
  let childStart = 0;
  let lastRow = -1;
  let lastColumn = -1;

  const openRow = (tag: Tag) => {
    const written = attributesIn(xml.slice(tag.start, tag.end)).get('r');
    lastRow = written === undefined ? lastRow + 1 : rowNumber(written);
    if (lastRow < 0 || lastRow >= EXCEL.rows) throw damaged('a row that is nowhere');
    lastColumn = -1;
    rows.push((row = { row: lastRow, tag, inner: tag.end, cells: [] }));
  };
  const openCell = (tag: Tag) => {
    const attributes = attributesIn(xml.slice(tag.start, tag.end));
    const written = attributes.get('r');
    lastColumn = written === undefined ? lastColumn + 1 : columnOf(written);
    if (lastColumn < 0 || (written !== undefined && rowOf(written) !== lastRow)) throw damaged('a cell that is nowhere');
    row?.cells.push((cell = { column: lastColumn, tag, end: tag.end, hasFormula: false, others: '', style: Number(attributes.get('s') ?? 0) }));
  };
  const open = (name: string, tag: Tag) => {
    const [, second, third, fourth] = path;
    if (path.length === 2 && name === 'dimension') dimension = tag;
    else if (path.length === 2 && name === 'sheetData') {
      sheetData = tag;
      inner = tag.end;
    } else if (second === 'cols' && path.length === 3 && name === 'col') {
      const attributes = attributesIn(xml.slice(tag.start, tag.end));
      columnStyles.push({ first: Number(attributes.get('min')) - 1, last: Number(attributes.get('max')) - 1, style: Number(attributes.get('style') ?? 0) });
    } else if (second !== 'sheetData') return;
    else if (path.length === 3 && name === 'row') openRow(tag);
    else if (path.length === 4 && third === 'row' && name === 'c') openCell(tag);
    else if (path.length === 5 && fourth === 'c') {
      childStart = tag.start;
      if (name !== 'f' || !cell) return;
      cell.hasFormula = true;
      const attributes = attributesIn(xml.slice(tag.start, tag.end));
      const range = ['array', 'dataTable'].includes(attributes.get('t') ?? '') ? rangeOf(attributes.get('ref') ?? '') : undefined;
      if (range) filled.push(range);
    }
  };
  const close = (name: string, tag: Tag) => {
    if (path[1] !== 'sheetData') return;
    if (path.length === 5 && path[3] === 'c' && cell && !VALUE_ELEMENTS.includes(name)) cell.others += xml.slice(childStart, tag.end);
    else if (path.length === 4 && name === 'c' && cell) cell.end = tag.end;
    else if (path.length === 3 && name === 'row' && row) row.inner = tag.kind === 'empty' ? tag.end : tag.start;
    else if (path.length === 2) inner = tag.kind === 'empty' ? tag.end : tag.start;
  };

  for (const tag of tagsIn(xml)) {
    prefix ??= tag.name.slice(0, tag.name.indexOf(':') + 1);
    // Elements of other namespaces keep their prefix, and are never taken for ours.
    const name = prefix === '' ? tag.name : tag.name.startsWith(prefix) ? tag.name.slice(prefix.length) : `?${tag.name}`;
    if (tag.kind !== 'close') {
      path.push(name);
      open(name, tag);
    }
    if (tag.kind !== 'open') {
      close(name, tag);
      path.pop();
    }
  }
  if (!sheetData) throw damaged('a sheet without cells');
  return { prefix: prefix ?? '', dimension, sheetData, inner, rows, filled, columnStyles };
}
