import { cellName, rangeOf, type CellRange } from '../addresses';
import type { CellStyle } from '../cell-style';
import { LIMITS, type Limits } from '../limits';
import { serialOf } from '../read/cell-values';
import { PackageParts } from '../read/package-parts';
import { readStyles } from '../read/read-styles';
import { readWorkbook } from '../read/read-workbook';
import { readWorkbookPart } from '../read/read-workbook-part';
import { readDirectory } from '../read/zip-directory';
import { EXCEL, type Sheet, type WorkbookFile } from '../workbook-file';
import { calculatedOnOpen } from './calculate-on-open';
import { partText, type PartText } from './part-text';
import { patchSheet, styleAt, type PutCell, type PutValue } from './patch-sheet';
import { sheetPlaces, type SheetPlaces } from './sheet-places';
import { spliceZip } from './splice-zip';

/** What is to stand in a cell. A day is ISO text, and `written` is how it stands in a cell that does not show dates. */
export type PatchValue = PutValue | { readonly day: string; readonly written: string };

/** Rows and columns from 0. */
export interface CellPatch {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: PatchValue;
}

/** Why a cell cannot be written. */
export const PATCH_PROBLEMS = ['sheet-missing', 'outside', 'twice', 'formula', 'merged', 'table-header', 'too-long'] as const;
export interface PatchProblem {
  readonly cause: (typeof PATCH_PROBLEMS)[number];
  readonly sheet: string;
  /** Such as `B4`. */
  readonly cell: string;
}

export type PatchOutcome =
  | {
      readonly state: 'patched';
      readonly bytes: Uint8Array;
      /** Cells that the template's maker has locked on a protected sheet; they are written all the same. */
      readonly locked: readonly { readonly sheet: string; readonly cell: string }[];
    }
  | { readonly state: 'refused'; readonly problems: readonly PatchProblem[] };

const NUMBER = /^-?\d+(\.\d+)?$/;

const holds = ({ firstRow, lastRow, firstColumn, lastColumn }: CellRange, { row, column }: CellPatch) =>
  row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;

/** A merged range shows what stands in its first cell, and nothing else. */
const isHiddenByMerge = ({ merged = [] }: Sheet, patch: CellPatch) =>
  merged.some((ref) => {
    const range = rangeOf(ref);
    return range !== undefined && holds(range, patch) && (range.firstRow !== patch.row || range.firstColumn !== patch.column);
  });

/** The header row and the totals row of a table say what its own part says; one without the other is a damaged file. */
const isTableHeader = ({ tables = [] }: Sheet, patch: CellPatch) =>
  tables.some(({ ref, headerRow, totalsRow }) => {
    const range = rangeOf(ref);
    if (!range || !holds(range, patch)) return false;
    return (headerRow !== false && patch.row === range.firstRow) || (totalsRow === true && patch.row === range.lastRow);
  });

/** Does a format show days or years? What stands in quotes and brackets is no code. */
const showsDates = (format = '') => /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

/** A sheet's part with all that is needed to change it. */
class SheetPart {
  readonly places: SheetPlaces;
  constructor(
    readonly part: string,
    readonly content: PartText,
  ) {
    this.places = sheetPlaces(content.text, part);
  }

  hasFormula(patch: CellPatch): boolean {
    const { rows, filled } = this.places;
    const cell = rows.find(({ row }) => row === patch.row)?.cells.find(({ column }) => column === patch.column);
    return cell?.hasFormula === true || filled.some((range) => holds(range, patch));
  }

  styleOf({ row, column }: CellPatch): number {
    return styleAt(this.content.text, this.places, row, column);
  }
}

/**
 * A workbook file in which some cells hold something else. Only the parts of their sheets are written anew, and the
 * workbook's own where formulas must be calculated; every other file of the package is copied as it lies there, macros
 * too. In a part that is written anew everything else stays as it is written.
 *
 * Nothing is written where any cell cannot be.
 *
 * @param file .xlsx or .xlsm
 * @throws UnreadableFile
 */
export function patchWorkbook(file: Uint8Array, patches: readonly CellPatch[], limits: Limits = LIMITS): PatchOutcome {
  const workbook = readWorkbook(file, limits);
  const source = sourceOf(file, limits);
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const parts = new Map<string, SheetPart>();
  for (const name of new Set(patches.map(({ sheet }) => sheet))) {
    const part = source.partOf(name);
    if (sheets.has(name) && part !== undefined) parts.set(name, new SheetPart(part, source.text(part)));
  }

  const seen = new Set<string>();
  const problems = patches.flatMap((patch): PatchProblem[] => {
    const cell = cellName(patch.row, patch.column);
    const key = `${patch.sheet}!${cell}`;
    const cause = seen.has(key) ? 'twice' : problemOf(patch, sheets.get(patch.sheet), parts.get(patch.sheet));
    seen.add(key);
    return cause ? [{ cause, sheet: patch.sheet, cell }] : [];
  });
  if (problems.length > 0) return { state: 'refused', problems };

  const contents = new Map<string, Uint8Array>();
  for (const [name, { part, content, places }] of parts) {
    const cells = patches.filter(({ sheet }) => sheet === name).map((patch) => asPut(patch, workbook, source.styles[parts.get(name)?.styleOf(patch) ?? 0]));
    const text = patchSheet(content.text, places, cells);
    if (text !== content.text) contents.set(part, content.bytesOf(text));
  }
  if (contents.size > 0 && hasFormulas(workbook)) {
    const main = source.text(source.main);
    contents.set(source.main, main.bytesOf(calculatedOnOpen(main.text)));
  }
  const locked = patches
    .filter((patch) => sheets.get(patch.sheet)?.protected && source.styles[parts.get(patch.sheet)?.styleOf(patch) ?? 0]?.locked !== false)
    .map(({ sheet, row, column }) => ({ sheet, cell: cellName(row, column) }));
  return { state: 'patched', bytes: contents.size === 0 ? file : spliceZip(file, readDirectory(file, limits), contents), locked };
}

function problemOf(patch: CellPatch, sheet: Sheet | undefined, part: SheetPart | undefined): PatchProblem['cause'] | undefined {
  const { row, column, value } = patch;
  if (!(row >= 0 && row < EXCEL.rows && column >= 0 && column < EXCEL.columns)) return 'outside';
  if (!sheet || !part) return 'sheet-missing';
  if (part.hasFormula(patch)) return 'formula';
  if (isHiddenByMerge(sheet, patch)) return 'merged';
  if (isTableHeader(sheet, patch)) return 'table-header';
  return value !== 'nothing' && 'text' in value && value.text.length > EXCEL.textLength ? 'too-long' : undefined;
}

function asPut({ row, column, value }: CellPatch, { date1904 = false }: WorkbookFile, look: CellStyle | undefined): PutCell {
  if (value === 'nothing' || 'text' in value) return { row, column, value };
  if ('number' in value) {
    if (!NUMBER.test(value.number)) throw new RangeError(`not a number: ${value.number}`);
    return { row, column, value };
  }
  const serial = () => String(serialOf(value.day, { date1904, part: '' }));
  return { row, column, value: showsDates(look?.numberFormat) ? { number: serial() } : { text: value.written } };
}

const hasFormulas = ({ sheets }: WorkbookFile) => sheets.some(({ rows }) => rows.some(({ cells }) => cells.some(({ formula }) => formula !== undefined)));

/** The file's parts, to be looked up by the names of the sheets. Each can be read once, so the texts are read from a second opening. */
function sourceOf(file: Uint8Array, limits: Limits) {
  const parts = new PackageParts(file, limits);
  const main = parts.relationships('').find(({ kind }) => kind === 'officeDocument')?.target ?? '';
  const { sheets } = readWorkbookPart(parts, main);
  const relationships = parts.relationships(main);
  const stylesPart = relationships.find(({ kind }) => kind === 'styles')?.target;
  const texts = new PackageParts(file, limits);
  return {
    main,
    styles: stylesPart === undefined ? [] : readStyles(parts, stylesPart).cells,
    partOf: (name: string) => {
      const id = sheets.find((sheet) => sheet.name === name)?.relationship;
      return relationships.find((found) => found.id === id)?.target;
    },
    text: (part: string): PartText => {
      const pieces: Uint8Array[] = [];
      texts.read(part, (bytes) => pieces.push(bytes.slice()));
      const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
      pieces.reduce((at, piece) => (whole.set(piece, at), at + piece.length), 0);
      return partText(whole, part);
    },
  };
}

