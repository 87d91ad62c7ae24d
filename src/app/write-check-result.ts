import { dayOfDate } from '../domain/calendar';
import { SEVERITIES, type Severity } from '../domain/finding';
import { MASTER_DATA_ROW, type PlanPath } from '../domain/path';
import { checkResultText, mayBeReplaced } from '../sheets/board-check';
import { EMPTY_CELL, type Cell, type Snapshot } from '../sheets/snapshot';
import type { CellPlace } from '../sheets/places';
import type { OpenWorkbook } from '../workbook/workbook';
import type { CheckResult } from './check-plan';
import type { LiveCheck } from './live-check';
import { refuseNewer } from './refuse-newer';

/** What became of it: in the cell stands something that somebody has written, or there is no such cell. */
export type WrittenResult = 'written' | 'theirs' | 'no-cell';

/** The cell on *Overblik* for the result of the check. */
export const RESULT_CELL: PlanPath = { table: 'boardCheck', row: MASTER_DATA_ROW, field: 'result' };

function cellAt({ cells }: Snapshot, { row, column }: CellPlace): Cell {
  const table = cells.boardCheck;
  return table?.rows[row - table.row - 1]?.[column - table.column] ?? EMPTY_CELL;
}

function textOf({ findings, checkedAt }: CheckResult): string {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const [error, warning, advice] = SEVERITIES.map(count) as [number, number, number];
  return checkResultText({ error, warning, advice }, dayOfDate(checkedAt));
}

/**
 * Writes how many errors, warnings and pieces of advice the check gives, and its day, into *Overblik*.
 * Only what this has written before is written over.
 *
 * @throws WorkbookError
 */
export async function writeCheckResult(workbook: OpenWorkbook, check: LiveCheck): Promise<WrittenResult> {
  const result = await check.anew();
  refuseNewer(result);
  const cell = result.places.cellOf(RESULT_CELL);
  if (!cell) return 'no-cell';
  const text = textOf(result);
  const before = cellAt(await workbook.read(), cell);
  if (before.formula !== undefined || !mayBeReplaced(String(before.value))) return 'theirs';
  await workbook.apply([{ kind: 'write-cells', cells: [{ cell, stands: String(before.value), becomes: text }] }]);
  return cellAt(await workbook.read(), cell).value === text ? 'written' : 'theirs';
}
