import type { CellValue } from '../../excel/workbook/cell';
import type { ExcelHost } from '../../excel/host';
import type { Area } from '../../excel/workbook/workbook';
import type { Grid } from './grid';
import type { SelectionLink } from './selection';

/** A place in the page, in pixels from its upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What browser tests may ask of the page, and do to it; addresses are like `B4`. */
export interface Workbench {
  /** Resolves when the workbook is filled and the pane is opened; rejects when the workbook could not be filled. */
  ready: Promise<void>;
  sheets(): string[];
  /** What is to be read in the cell. */
  cell(sheet: string, address: string): string;
  /** What Excel holds in the cell. */
  value(sheet: string, address: string): CellValue;
  formula(sheet: string, address: string): string | undefined;
  selection(): string;
  /** Selects as a person does by pointing, and waits until Excel knows. */
  select(sheet: string, address: string): Promise<void>;
  /** Where a cell in view is, to point at it with a real mouse. */
  cellBox(sheet: string, address: string): Box;
  /** Awaited round trips of the add-in since the last call of `countRoundTrips`. */
  roundTrips(): number;
  countRoundTrips(): void;
  /** Resolves when nothing is under way between add-in, Excel and grid. */
  settled(): Promise<void>;
  /** The Excel stand-in itself, to make it fail. */
  host: ExcelHost;
}

declare global {
  interface Window {
    workbench: Workbench;
  }
}

export function workbenchHandle(grid: Grid, host: ExcelHost, selection: SelectionLink, ready: Promise<void>): Workbench {
  const { workbook, roundTrips } = host;
  const areaOf = (sheetName: string, address: string): Area => {
    const sheet = workbook.sheet(sheetName);
    const area = sheet && workbook.area(address, sheet);
    if (!area) throw new Error(`There is no ${sheetName}!${address}.`);
    return area;
  };
  const cellOf = (sheetName: string, address: string) => {
    const { sheet, rect } = areaOf(sheetName, address);
    return sheet.cell(rect.row, rect.column);
  };
  const drawn = (sheetName: string, address: string) => {
    const { sheet, rect } = areaOf(sheetName, address);
    const worksheet = grid.univer.getActiveWorkbook()?.getSheetBySheetId(sheet.id);
    if (!worksheet) throw new Error(`The grid has no sheet ${sheetName}.`);
    return { worksheet, range: worksheet.getRange(rect.row, rect.column) };
  };
  return {
    ready,
    host,
    sheets: () => workbook.sheets.map(({ name }) => name),
    cell: (sheet, address) => drawn(sheet, address).range.getDisplayValue(),
    value: (sheet, address) => cellOf(sheet, address)?.value ?? '',
    formula: (sheet, address) => cellOf(sheet, address)?.formula,
    selection: () => workbook.address({ sheet: workbook.active, rect: workbook.selection }),
    select: async (sheetName, address) => {
      const { sheet, rect } = areaOf(sheetName, address);
      selection.point(sheet, rect);
      await host.settle();
    },
    cellBox: (sheet, address) => boxOf(drawn(sheet, address)),
    roundTrips: () => roundTrips.awaited,
    countRoundTrips: () => roundTrips.reset(),
    settled: () => host.settle(),
  };
}

type Drawn = {
  worksheet: ReturnType<NonNullable<ReturnType<Grid['univer']['getActiveWorkbook']>>['getActiveSheet']>;
  range: ReturnType<Drawn['worksheet']['getRange']>;
};

/** Univer tells where a cell is before scrolling; frozen rows and columns are not scrolled. */
function boxOf({ worksheet, range }: Drawn): Box {
  const canvas = document.querySelector('#grid canvas[id^="univer-sheet-main-canvas"]')?.getBoundingClientRect();
  const { x, y, width, height } = range.getCellRect();
  const { xSplit, ySplit } = worksheet.getFreeze();
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = worksheet.getScrollState();
  const start = worksheet.getRange(sheetViewStartRow + ySplit, sheetViewStartColumn + xSplit).getCellRect();
  const unscrolled = worksheet.getRange(ySplit, xSplit).getCellRect();
  const scrolledX = range.getColumn() < xSplit ? 0 : start.x - unscrolled.x + offsetX;
  const scrolledY = range.getRow() < ySplit ? 0 : start.y - unscrolled.y + offsetY;
  const zoom = worksheet.getZoom();
  return {
    x: (canvas?.x ?? 0) + (x - scrolledX) * zoom,
    y: (canvas?.y ?? 0) + (y - scrolledY) * zoom,
    width: width * zoom,
    height: height * zoom,
  };
}
