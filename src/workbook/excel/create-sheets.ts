import { findTables } from '../../sheets/find-tables';
import type { SheetLayout } from '../../sheets/layout';
import { CurrentFormulas, type StandingTable } from '../current-formula';
import type { BegunRepair } from './begin-repair';
import { TakenNames } from '../names';
import { FORMAT_NAME } from '../../sheets/format';
import { WorkbookError, type MarkFormat } from '../workbook';
import { writeFormat } from './inventory';
import { defineNames, type CellOfName } from './define-names';
import { formulaPlaces } from './formula-places';
import { cellToHold, holdOpen } from './hold-open';
import { makeCharts } from './make-charts';
import { markFinished } from './marker';
import { Outbox } from './outbox';
import { styleSheet } from './style-sheet';
import { styleTable } from './style-table';
import { Theirs } from './put-back';
import { surveySheets, type Standing, type Survey } from './survey';
import { makeTable, writeSheet, type SheetInWork, type Unfinished } from './write-sheet';
import { writeTotals } from './write-totals';

/**
 * Makes sheets, or finishes those that were begun: two round trips for all of them together, three
 * when an earlier attempt was interrupted, and one more for each started 4 MB of cells. No cell
 * that holds something is written to, and no sheet that is not ours is touched but for an entirely
 * empty one that has our name. ExcelApi 1.12.
 *
 * Excel carries out a request action by action and may stop at any of them. Whatever was done by
 * then, the same call leads to the same workbook: see {@link writeSheet} for the order. Excel takes
 * no formula that speaks of a table which is not there, so all tables come first, then the names of
 * their columns, then the formulas.
 *
 * What a co-author types where something of ours goes comes back, with one more round trip.
 *
 * @param begun the sheets whose repair has begun; then no sheet is brought into view
 * @param format the version that the workbook is of: written first where it is new, last where it is repaired
 * @throws WorkbookError `newer`, `changed` when a co-author has written where we did, or `protected` when a sheet must be added and the workbook's structure is protected
 */
export async function createSheets(
  context: Excel.RequestContext,
  layouts: readonly SheetLayout[],
  begun?: BegunRepair,
  format?: MarkFormat,
): Promise<void> {
  const survey = await surveySheets(context, layouts, begun?.sheets);
  await begun?.theirs.putBack(context);
  const unfinished = survey.standings.filter((standing): standing is Unfinished => standing.kind !== 'there');
  if (unfinished.length === 0) return;
  if (survey.structureProtected && unfinished.some(({ kind }) => kind === 'missing')) {
    throw new WorkbookError('protected', 'the structure of the workbook is protected');
  }

  const outbox = new Outbox(context);
  const theirs = new Theirs();
  const isStamped = survey.definedNames.some((name) => name.toLowerCase() === FORMAT_NAME.toLowerCase());
  if (format && !begun && !survey.standings.some(({ kind }) => kind === 'there')) writeFormat(context.workbook, isStamped, format.from);
  const tables = survey.inventory.tables.map(({ name }) => name);
  const tableNames = new TakenNames([...tables, ...survey.definedNames]);
  const inWork: SheetInWork[] = [];
  for (const each of unfinished) inWork.push(await writeSheet(outbox, each, tableNames, theirs));

  const formulas = new CurrentFormulas(standingTables(survey, inWork), 'typed');
  const defined = new TakenNames(survey.definedNames);
  nameParts(context.workbook, survey, inWork, formulas, defined);
  const calculated = inWork.flatMap(({ sheet, tables: made, forms, cells }) =>
    [...made, ...forms].map((placed) => ({ sheet, placed, cells, places: formulaPlaces(placed, cells, formulas), held: cellToHold(placed, cells) })),
  );
  // Before any of them is written: Excel fills a column with its first formula.
  for (const { sheet, placed, cells, places, held } of calculated) {
    if (!placed.made) continue;
    for (const { row, column, rowCount } of [...places, ...(held ? [{ ...held, rowCount: 1 }] : [])]) {
      theirs.watch(sheet.getRangeByIndexes(row, column, rowCount, 1), (now, line) => now !== (cells[row + line]?.[column] ?? ''));
    }
  }
  for (const { sheet, places, held } of calculated) {
    const letGo = held && holdOpen(sheet, held);
    for (const { row, column, rowCount, formula } of places) await outbox.writeFormula(sheet, row, column, rowCount, `=${formula}`);
    letGo?.();
  }
  for (const { sheet, tables: made, cells } of inWork) made.forEach((placed) => writeTotals(sheet, placed, formulas, cells, theirs));
  for (const { sheet, name, layout, origin, mending, cells, charts, tables: made, forms } of inWork) {
    styleSheet(sheet, layout, origin, mending, [...made, ...forms]);
    const madeForms = forms.map((form) => makeTable(sheet, form, tableNames));
    [...made, ...madeForms].forEach((placed) => styleTable(sheet, placed.table, placed, cells, defined));
    makeCharts(sheet, name, layout, { origin, mending, charts, tables: [...made, ...forms] });
  }

  // The marks come off last, so that an interruption before this point is made good by another run.
  if (!begun) activateFirst(context.workbook, survey.standings, survey.inventory.sheets, inWork);
  inWork.forEach(({ sheet }) => markFinished(sheet));
  if (format && begun && format.to !== format.from) writeFormat(context.workbook, true, format.to);
  await outbox.send();
  await theirs.putBack(context);
}

/** Our tables as the workbook has them: those that are under way, and those that were there. */
function standingTables({ inventory, standings }: Survey, inWork: readonly SheetInWork[]): readonly StandingTable[] {
  const found = findTables(inventory.tables);
  return standings.flatMap(({ layout }): readonly StandingTable[] => {
    const made = inWork.find((each) => each.layout === layout);
    const version = inventory.format;
    if (made) return made.tables.map((placed) => ({ ...placed, version }));
    return layout.tables.flatMap((table): StandingTable[] => {
      const info = found.get(table.key)?.table;
      return info ? [{ layout: table, name: info.name, headers: info.headers, version }] : [];
    });
  });
}

/** Names for what is under way, and for columns that were there and have lost theirs. */
function nameParts(
  workbook: Excel.Workbook,
  { standings }: Survey,
  inWork: readonly SheetInWork[],
  formulas: CurrentFormulas,
  defined: TakenNames,
): void {
  for (const { layout } of standings) {
    const made = inWork.find((each) => each.layout === layout);
    const names = made ? layout.names : layout.names.filter(({ name }) => !defined.has(name));
    defineNames(workbook, names, formulas, cellsOf(made), defined);
  }
}

/** A name's cell on a sheet under way: where the layout has it, in the table as it stands. */
const cellsOf =
  (made: SheetInWork | undefined): CellOfName =>
  (name) => {
    if (!made || 'table' in name) return undefined;
    const placed = [...made.tables, ...made.forms].find(({ layout: { row, rows } }) => name.row > row && name.row <= row + rows.length);
    if (!placed) return undefined;
    const offset = name.column - placed.layout.column;
    const line = name.row - placed.layout.row - 1;
    const row = placed.lines ? placed.lines[line] : placed.row + 1 + line;
    return row === undefined ? undefined : { sheet: made.name, row, column: placed.columns[offset] ?? placed.column + offset };
  };

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
