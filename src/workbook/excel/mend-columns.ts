import { columnsToGive } from '../../sheets/find-columns';
import { sameHeader } from '../../sheets/same-header';
import { tableSpec } from '../../sheets/sheets';
import type { Theirs } from './put-back';
import type { Frames, StandingTable } from './standing-table';

/**
 * Writes headers back that were renamed, and puts columns in that are gone: right after the one
 * that comes before or, where that would tear another table, at the end if nothing stands there.
 *
 * @param besideIsFree is nothing written in the column right beside the table?
 */
export function mendColumns({ layout, info, table, leave, version }: StandingTable, frames: Frames, besideIsFree: boolean, theirs: Theirs): void {
  const own = frames.find(({ name }) => name === info.name);
  const columns = layout.headers.map((header) => ({ key: header, header }));
  const headers = [...info.headers];
  for (const { header, candidate } of columnsToGive(tableSpec(layout.key), columns, info.headers, version)) {
    if (!own || leave.some((each) => sameHeader(each.header, header))) continue;
    if (candidate !== undefined && headers.includes(candidate)) {
      table.columns.getItem(candidate).name = header;
      headers[headers.indexOf(candidate)] = header;
      continue;
    }
    if (layout.help.length === 0) continue;
    const before = layout.headers[layout.headers.indexOf(header) - 1];
    const at = before === undefined ? 0 : headers.findIndex((other) => sameHeader(other, before)) + 1;
    if (!tears(own, frames)) {
      table.columns.add(at === headers.length ? undefined : at, undefined, header);
      headers.splice(at, 0, header);
    } else if (besideIsFree && headers.length === info.headers.length && !touches(own, frames)) {
      const beside = () => table.getRange().getRow(0).getLastCell().getOffsetRange(0, 1);
      theirs.watch(beside(), (held) => held !== '');
      beside().values = [[header]];
      // Counted from the first column, because Excel may have taken the header into the table already.
      table.resize(table.getRange().getColumn(0).getResizedRange(0, headers.length));
      headers.push(header);
    }
  }
}

type Frame = Frames[number];

const onSheet = (own: Frame, frames: Frames) => frames.filter(({ name, sheet }) => sheet === own.sheet && name !== own.name);
const meets = (own: Frame, other: Frame) => other.row < own.row + own.rowCount && own.row < other.row + other.rowCount;

/** Would pushing the table's rows to the right push some rows of another table and leave others? Excel refuses that. */
const tears = (own: Frame, frames: Frames) =>
  onSheet(own, frames).some(
    (other) =>
      other.column > own.column &&
      meets(own, other) &&
      (other.row < own.row || other.row + other.rowCount > own.row + own.rowCount),
  );

/** Does another table begin right beside? */
const touches = (own: Frame, frames: Frames) =>
  onSheet(own, frames).some((other) => meets(own, other) && other.column === own.column + own.columnCount);
