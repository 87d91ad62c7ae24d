import { findTables, tableOfLayout } from '../../sheets/find-tables';
import type { SheetLayout } from '../../sheets/layout';
import type { TableInfo } from '../../sheets/snapshot';
import type { Cells } from './find-on-sheet';
import { askFrame, askIfSame, askInventory, refuseChanged, refuseNewer, type Inventory, type TableFrame } from './inventory';
import { askUnfinished, type Mark } from './marker';
import { sheetName } from '../names';
import { askCharts, type StandingChart } from './standing-charts';

/** How a sheet of ours stands before we write. */
export type Standing =
  /** Finished; nothing is done to it. */
  | { readonly kind: 'there'; readonly layout: SheetLayout; readonly name: string }
  /** To be added under a name that is free. */
  | { readonly kind: 'missing'; readonly layout: SheetLayout; readonly name: string }
  /** An earlier attempt was interrupted, or the sheet is entirely empty. */
  | ({ readonly kind: 'unfinished'; readonly layout: SheetLayout; readonly name: string } & SheetContents);

/** What an unfinished sheet holds by now: ours, and what the user has typed since. */
export interface SheetContents {
  readonly cells: Cells;
  /** The first row below everything that stands on the sheet, from 0. */
  readonly rowBelow: number;
  /** Is the sheet being repaired? Then what stands there is not ours to have written. */
  readonly mending: boolean;
  readonly tables: readonly { readonly info: TableInfo; readonly frame: TableFrame }[];
  readonly charts: readonly StandingChart[];
}
export const NOTHING: SheetContents = { cells: [], rowBelow: 0, mending: false, tables: [], charts: [] };

/** Sheets that are known to be under way, by what they are: the names on their tabs. */
export type BegunSheets = ReadonlyMap<SheetLayout['key'], string>;

export interface Survey {
  readonly inventory: Inventory;
  /** The defined names; in Excel no table may have the name of one. */
  readonly definedNames: readonly string[];
  readonly structureProtected: boolean;
  readonly standings: readonly Standing[];
}

/**
 * A sheet of ours that has just been added and not yet been marked is known by its name and by
 * being empty. So many of the names it may have are looked at.
 */
const NAMES_LOOKED_AT = 3;
/** Rows and columns that the user may have inserted into an unfinished sheet and we still find our cells. */
const MARGIN = { rows: 100, columns: 20 };
/** So many rows of a sheet that is repaired are looked at, however far down something stands. */
const MOST_ROWS = 2000;

/**
 * How our sheets stand: one round trip, and a second one where sheets are unfinished. ExcelApi 1.12.
 *
 * @throws WorkbookError `newer`, or `changed` where somebody has put columns in between the two
 */
export async function surveySheets(
  context: Excel.RequestContext,
  layouts: readonly SheetLayout[],
  begunSheets: BegunSheets = new Map(),
): Promise<Survey> {
  const { workbook } = context;
  const { names, protection } = workbook;
  const askedInventory = askInventory(workbook);
  names.load('items/name');
  protection.load('protected');
  const asked = layouts.map((layout) => ({ layout, candidates: askCandidates(workbook, layout, begunSheets.get(layout.key)) }));
  await context.sync();

  const inventory = askedInventory();
  refuseNewer(inventory);
  const found = asked.map(({ layout, candidates }) => standingOf(layout, candidates(), inventory));
  const begun = found.filter(({ mark }) => mark !== undefined);
  const contents = begun.map(({ standing, mark, rowBelow }) => askContents(workbook, standing, inventory, { mending: mark?.mending === true, rowBelow }));
  if (begun.length > 0) await context.sync();
  return {
    inventory,
    definedNames: names.items.map(({ name }) => name),
    structureProtected: protection.protected,
    standings: found.map((each) => {
      const { standing } = each;
      const read = contents[begun.indexOf(each)];
      return read ? { ...standing, kind: 'unfinished', ...read() } : standing;
    }),
  };
}

/** A sheet that may be ours. */
interface Candidate {
  readonly name: string;
  readonly mark: Mark | undefined;
  readonly empty: boolean;
  readonly rowBelow: number;
}

/** A standing and, of a sheet that is under way, what it was begun as and how far down it reaches. */
interface Found {
  readonly standing: Standing;
  readonly mark?: Mark;
  readonly rowBelow: number;
}

/** Asks for the sheets that have a name of ours, and those that hold a table of ours. */
function askCandidates({ worksheets, tables }: Excel.Workbook, layout: SheetLayout, begunSheet: string | undefined): () => Candidate[] {
  const sheets = [
    ...Array.from({ length: NAMES_LOOKED_AT }, (_, attempt) =>
      worksheets.getItemOrNullObject(sheetName(layout.name, attempt)),
    ),
    ...layout.tables.map(({ name }) => tables.getItemOrNullObject(name).worksheet),
    ...(begunSheet === undefined ? [] : [worksheets.getItemOrNullObject(begunSheet)]),
  ];
  const asked = sheets.map((sheet) => {
    sheet.load('name');
    const used = sheet.getUsedRangeOrNullObject();
    used.load('rowIndex,rowCount');
    return { sheet, used, mark: askUnfinished(sheet) };
  });
  return () =>
    asked
      .filter(({ sheet }) => !sheet.isNullObject)
      .map(({ sheet, used, mark }) => ({
        name: sheet.name,
        empty: used.isNullObject,
        rowBelow: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
        mark: mark(),
      }));
}

function standingOf(
  layout: SheetLayout,
  candidates: readonly Candidate[],
  { sheets, tables }: Inventory,
): Found {
  const begun = candidates.find(({ mark }) => mark?.key === layout.key);
  if (begun?.mark) {
    return { standing: { kind: 'unfinished', layout, name: begun.name, ...NOTHING }, mark: begun.mark, rowBelow: begun.rowBelow };
  }

  const found = findTables(tables);
  const own = layout.tables.map((table) => tableOfLayout(table, tables, found)).find(Boolean);
  if (own) return { standing: { kind: 'there', layout, name: own.sheet }, rowBelow: 0 };

  for (let attempt = 0; ; attempt += 1) {
    const name = sheetName(layout.name, attempt);
    const same = (other: { readonly name: string }) => other.name.toLowerCase() === name.toLowerCase();
    const sheet = sheets.find(same);
    if (!sheet) return { standing: { kind: 'missing', layout, name }, rowBelow: 0 };
    const isEmpty = sheet.visible && candidates.some((candidate) => same(candidate) && candidate.empty && !candidate.mark);
    if (isEmpty) return { standing: { kind: 'unfinished', layout, name: sheet.name, ...NOTHING }, rowBelow: 0 };
  }
}

/** Asks for what stands where our cells may be, and for the tables and charts of the sheet. */
function askContents(
  { worksheets, tables }: Excel.Workbook,
  { layout, name }: Standing,
  inventory: Inventory,
  known: Pick<SheetContents, 'mending' | 'rowBelow'>,
): () => SheetContents {
  const ours = Math.max(...layout.tables.map((table) => table.row + 2 + table.rows.length)) + MARGIN.rows;
  const rows = known.mending ? Math.max(ours, Math.min(known.rowBelow, MOST_ROWS)) : ours;
  const columns = Math.max(...layout.tables.map((table) => table.column + table.headers.length));
  const range = worksheets.getItem(name).getRangeByIndexes(0, 0, rows, columns + MARGIN.columns);
  range.load('formulas');
  const asked = inventory.tables
    .filter(({ sheet }) => sheet === name)
    .map((info) => ({ info, frame: askFrame(tables.getItem(info.name)), isSame: askIfSame(tables.getItem(info.name), info) }));
  const charts = layout.charts.length > 0 ? askCharts(worksheets.getItem(name)) : () => [];
  return () => {
    refuseChanged(asked);
    return {
      ...known,
      charts: charts(),
      cells: range.formulas as Cells,
      tables: asked.map(({ info, frame }) => ({ info, frame: frame() })),
    };
  };
}
