import { KIND_HEADER, KINDS_OF_ROW, NUMBER_HEADER } from '../sheets/check-report';
import { sameHeader } from '../sheets/same-header';

type Cells = readonly (readonly (string | number | boolean)[])[];

/** How the table of a report becomes the new one; rows from 0, below its header. */
export interface ReportChanges {
  /** So many blank rows are put in above row `at`. */
  readonly insert: { readonly at: number; readonly count: number };
  /** After that: which row holds which of the new rows. */
  readonly targets: readonly number[];
  /** After that: rows of ours that are no longer needed, from the last to the first. */
  readonly remove: readonly number[];
  /** The same where somebody has written beside them: only what is ours goes. */
  readonly clear: readonly number[];
}

const isBlank = (cell: unknown) => cell === undefined || cell === '';

/**
 * A row is ours when it has a number and a word of ours in *Slags*, and free when nothing stands in
 * it; any other was typed by somebody and stays where it is.
 *
 * @param headers of the table as it stands
 * @param ours headers that we write below
 * @param body its cells below the headers
 * @param needed at least 1
 */
export function reportChanges(headers: readonly string[], ours: readonly string[], body: Cells, needed: number): ReportChanges {
  const columnOf = (header: string) => headers.findIndex((other) => sameHeader(other, header));
  const [number, kind] = [columnOf(NUMBER_HEADER), columnOf(KIND_HEADER)];
  const foreign = headers.flatMap((header, index) => (ours.some((each) => sameHeader(each, header)) ? [] : [index]));
  const isOurs = (row: Cells[number]) => typeof row[number] === 'number' && KINDS_OF_ROW.some((word) => word === row[kind]);
  const usable = body.flatMap((row, index) => (row.every(isBlank) || isOurs(row) ? [index] : []));

  const lacking = Math.max(0, needed - usable.length);
  const at = (usable.at(-1) ?? -1) + 1;
  const inserted = Array.from({ length: lacking }, (_, index) => at + index);
  const surplus = usable.slice(needed).reverse();
  const isNoted = (index: number) => foreign.some((column) => !isBlank(body[index]?.[column]));
  return {
    insert: { at, count: lacking },
    targets: [...usable.slice(0, needed), ...inserted],
    remove: surplus.filter((index) => !isNoted(index)),
    clear: surplus.filter(isNoted),
  };
}
