import type { CellValue } from '../../excel/workbook/cell';
import type { ExcelHost } from '../../excel/host';
import { formatAddress } from '../../excel/workbook/address';
import { cellAt } from '../../excel/workbook/rect';
import type { Area } from '../../excel/workbook/workbook';
import { type Box, boxOf } from './cell-box';
import { differencesIn } from './differences';
import type { Grid } from './grid';
import type { SelectionLink } from './selection';

/** What browser tests may ask of the page, and do to it; addresses are like `B4`. */
export interface Workbench {
  /** Resolves when the workbook is filled and the pane is opened; rejects when the workbook could not be filled. */
  ready: Promise<void>;
  sheets(): string[];
  /** What is to be read in the cell. */
  cell(sheet: string, address: string): string;
  /** What Excel holds in the cell. */
  value(sheet: string, address: string): CellValue;
  /** What Excel holds in every cell with something in it. */
  cells(): { sheet: string; address: string; value: CellValue }[];
  formula(sheet: string, address: string): string | undefined;
  selection(): string;
  /** Selects as a person does by pointing, and waits until Excel knows. */
  select(sheet: string, address: string): Promise<void>;
  /** Cells of which grid and Excel say different things; there must never be any. */
  differences(): string[];
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
    cells: () =>
      workbook.sheets.flatMap((sheet) =>
        [...sheet.allCells()].flatMap(([row, column, { value }]) => (value === '' ? [] : [{ sheet: sheet.name, address: formatAddress(cellAt(row, column)), value }])),
      ),
    formula: (sheet, address) => cellOf(sheet, address)?.formula,
    selection: () => workbook.address({ sheet: workbook.active, rect: workbook.selection }),
    select: async (sheetName, address) => {
      const { sheet, rect } = areaOf(sheetName, address);
      await selection.point(sheet, rect);
      await host.settle();
    },
    differences: () => workbook.sheets.flatMap((sheet) => differencesIn(grid, sheet)),
    cellBox: (sheet, address) => boxOf(drawn(sheet, address).worksheet, drawn(sheet, address).range),
    roundTrips: () => roundTrips.awaited,
    countRoundTrips: () => roundTrips.reset(),
    settled: () => host.settle(),
  };
}
