import { EMPTY, notUnderstood, valueOf, type Reading } from '../domain/reading';
import type { LineOfText } from './line-of-text';
import { readNumber } from './number';
import type { PastedRow } from './pasted-cells';
import { LONGEST_NOTATION } from './reader';
import { readHours } from './hours';
import { readShare } from './share';
import { placeIn, readStaffLine, type PositionLine, type StaffLine } from './staff-line';
import { simplified, tidy } from './tidy';

type Column = 'position' | 'share' | 'spent' | 'contracted' | 'hours' | 'remark';

/** What stands in a header, the more telling first. Hours that are neither those of the employment nor those spent may be either. */
const HEADERS: readonly (readonly [Column, RegExp])[] = [
  ['contracted', /ansat|ansættelse|kontrakt/],
  ['spent', /timer.*(?:område|indsats|helhedsplan)/],
  ['share', /andel|procent|pct|%/],
  ['hours', /timer|timetal/],
  ['position', /stilling|medarbejder|funktion|titel/],
  ['remark', /bemærk|kommentar|note/],
];

/** What each cell below a header states; a cell with a header that says nothing is a remark. */
export type StaffColumns = readonly Column[];

/** @returns `undefined` when the row is no header: it names no position and no number, or has numbers itself */
export function staffColumns({ cells }: PastedRow): StaffColumns | undefined {
  const found = cells.map((cell) => HEADERS.find(([, words]) => words.test(simplified(cell)))?.[0]);
  const isHeader = found.includes('position') && found.some((column) => column !== 'position' && column !== 'remark') && !cells.some((cell) => /\d/.test(cell));
  return isHeader ? found.map((column, index) => (column === undefined || found.indexOf(column) < index ? 'remark' : column)) : undefined;
}

/**
 * A row of a pasted table on staff resources. Below a header a bare 37 is hours; without one it is not told what a bare
 * number is, and the other cells are read as one line.
 */
export function readStaffRow({ at, raw, cells }: PastedRow, columns: StaffColumns | undefined): LineOfText<StaffLine> {
  if (columns !== undefined) return { at, raw, reading: belowHeader(raw, cells, columns) };
  if (cells.some((cell) => readNumber(cell).kind === 'value' || readNumber(cell).kind === 'ambiguous')) return { at, raw, reading: notUnderstood(raw, 'several-numbers') };
  const reading = readStaffLine(cells.map(tidy).filter((cell) => cell !== '').join(', '));
  return { at, raw, reading: 'raw' in reading ? { ...reading, raw } : reading };
}

function belowHeader(raw: string, cells: readonly string[], columns: StaffColumns): Reading<StaffLine> {
  if (cells.length > columns.length || raw.length > LONGEST_NOTATION) return notUnderstood(raw, 'not-a-staff-line');
  const cell = (column: Column) => cells[columns.indexOf(column)] ?? '';
  const remark = cells.filter((_, index) => columns[index] === 'remark').map(tidy).filter((text) => text !== '').join(', ');
  const place = placeIn(cells.join(' '));
  const line: PositionLine = {
    kind: 'position',
    position: tidy(cell('position')),
    contractedHours: readHours(cell('contracted')),
    share: readShare(cell('share')),
    hours: readHours(cell('spent')),
    fte: EMPTY,
    ...(place !== undefined && { place }),
    ...(remark !== '' && { remark }),
  };
  const open = readHours(cell('hours'));
  if (open.kind === 'empty') return isStated(line) ? valueOf(line) : notUnderstood(raw, 'not-a-staff-line');
  const readings = [
    ...(line.contractedHours.kind === 'empty' ? [{ ...line, contractedHours: open }] : []),
    ...(line.hours.kind === 'empty' ? [{ ...line, hours: open }] : []),
  ];
  const [first, second] = readings;
  if (first === undefined) return notUnderstood(raw, 'several-numbers');
  return second === undefined ? valueOf(first) : { kind: 'ambiguous', raw, readings };
}

const isStated = ({ contractedHours, share, hours }: PositionLine) => [contractedHours, share, hours].some(({ kind }) => kind !== 'empty');
