import type { PlanPath } from '../domain/path';
import type { CellPlace, Places } from '../sheets/places';
import type { OpenWorkbook } from '../workbook/workbook';
import type { LiveCheck } from './live-check';

/** The cells of the paths that stand on the same sheet as the first of them that is in the workbook. */
function cellsTogether(paths: readonly PlanPath[], places: Places): readonly CellPlace[] {
  const cells = paths.flatMap((path) => places.cellOf(path) ?? []);
  return cells.filter(({ sheet }) => sheet === cells[0]?.sheet);
}

/**
 * Selects the cells of plan paths in the workbook. Where the workbook was edited after it was read,
 * it is checked first, because cells may have moved.
 *
 * @returns were any of them in the workbook?
 * @throws WorkbookError
 */
export async function reveal(workbook: OpenWorkbook, check: LiveCheck, paths: readonly PlanPath[]): Promise<boolean> {
  const { places } = await check.current();
  const [first, ...others] = cellsTogether(paths, places);
  if (!first) return false;
  await workbook.select([first, ...others]);
  return true;
}
