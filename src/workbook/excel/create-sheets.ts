import { findTables } from '../../sheets/find-tables';
import type { SheetLayout } from '../../sheets/layout';
import { POSITION_LIST } from '../../sheets/look';
import { WorkbookError } from '../workbook';
import { markFinished } from './marker';
import { TakenNames } from './names';
import { Outbox } from './outbox';
import { definePositionList, positionHeader } from './position-list';
import { styleSheet } from './style-sheet';
import { styleTable } from './style-table';
import { surveySheets, type Standing } from './survey';
import { writeSheet, type SheetInWork, type Unfinished } from './write-sheet';

/**
 * Makes sheets, or finishes those that were begun: two round trips for all of them together, three
 * when an earlier attempt was interrupted, and one more for each started 4 MB of cells. No cell
 * that holds something is written to, and no sheet that is not ours is touched but for an entirely
 * empty one that has our name. ExcelApi 1.12.
 *
 * Excel carries out a request action by action and may stop at any of them. Whatever was done by
 * then, the same call leads to the same workbook: see {@link writeSheet} for the order.
 *
 * @throws WorkbookError `protected` when a sheet must be added and the workbook's structure is protected
 */
export async function createSheets(context: Excel.RequestContext, layouts: readonly SheetLayout[]): Promise<void> {
  const survey = await surveySheets(context, layouts);
  const unfinished = survey.standings.filter((standing): standing is Unfinished => standing.kind !== 'there');
  if (unfinished.length === 0) return;
  if (survey.structureProtected && unfinished.some(({ kind }) => kind === 'missing')) {
    throw new WorkbookError('protected', 'the structure of the workbook is protected');
  }

  const { workbook } = context;
  const outbox = new Outbox(context);
  const tableNames = new TakenNames(survey.names);
  let hasPositionList = tableNames.has(POSITION_LIST);
  const defineList = (table: string, headers: readonly string[]) => {
    definePositionList(workbook, table, positionHeader(headers), hasPositionList);
    hasPositionList = true;
  };
  const standingPositions = findTables(survey.inventory.tables).get('positions')?.table;
  if (!hasPositionList && standingPositions) defineList(standingPositions.name, standingPositions.headers);

  const inWork: SheetInWork[] = [];
  for (const each of unfinished) {
    const made = await writeSheet(outbox, each, tableNames);
    inWork.push(made);
    const positions = made.tables.find(({ layout }) => layout.key === 'positions');
    if (positions) defineList(positions.tableName, positions.made?.headers ?? positions.layout.headers);
    styleSheet(made.sheet, made.layout, made.origin);
    made.tables.forEach((placed) => styleTable(made.sheet, placed.table, placed, hasPositionList));
  }

  // The marks come off last, so that an interruption before this point is made good by another run.
  activateFirst(workbook, survey.standings, survey.inventory.sheets, inWork);
  inWork.forEach(({ sheet }) => markFinished(sheet));
  await outbox.send();
}

/** Shows the first of the sheets, unless the user has hidden it. */
function activateFirst(
  { worksheets }: Excel.Workbook,
  [first]: readonly Standing[],
  sheets: readonly { readonly name: string; readonly visible: boolean }[],
  inWork: readonly SheetInWork[],
): void {
  if (!first) return;
  const made = inWork.find(({ layout }) => layout === first.layout);
  const hidden = sheets.some(({ name, visible }) => name === first.name && !visible);
  if (!hidden) (made?.sheet ?? worksheets.getItem(first.name)).activate();
}
