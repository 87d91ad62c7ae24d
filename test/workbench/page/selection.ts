import type { IRange } from '@univerjs/core';
import { type ISetSelectionsOperationParams, SelectionMoveType, SetSelectionsOperation } from '@univerjs/sheets';
import { ScrollToRangeOperation } from '@univerjs/sheets-ui';
import type { ExcelHost } from '../../excel/host';
import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../../excel/workbook/rect';
import type { Sheet } from '../../excel/workbook/sheet';
import type { Grid } from './grid';

/**
 * Keeps what is selected the same in the grid and in Excel: the add-in learns what a person selects, and what the
 * add-in selects is shown.
 */
export class SelectionLink {
  /** The add-in has selected something that the grid does not show yet. */
  private isBehind = false;

  constructor(
    private readonly grid: Grid,
    private readonly host: ExcelHost,
    private readonly sheetOf: (univerSheetId: string) => Sheet | undefined,
  ) {
    const { univer } = grid;
    host.workbook.observe(({ kind, author }) => {
      const moves = kind === 'selection' || kind === 'activated';
      if (moves && author === 'api') this.isBehind = true;
    });
    host.onCalculated(() => this.follow());
    grid.commands.onCommandExecuted(({ id, params }) => {
      if (id !== SetSelectionsOperation.id) return;
      const { subUnitId, selections, type } = params as ISetSelectionsOperationParams;
      const last = selections.at(-1);
      // Other types are a movement under way, or Univer's own doing when a sheet appears.
      if (last && type === SelectionMoveType.MOVE_END) void this.tell(subUnitId, last.range);
    });
    univer.addEvent(univer.Event.ActiveSheetChanged, ({ activeSheet }) => {
      if (activeSheet.getSheetId() === host.workbook.active.id) return;
      void this.tell(activeSheet.getSheetId(), activeSheet.getActiveRange()?.getRange() ?? FIRST_CELL);
    });
  }

  /** Selects in the grid as if pointed at, and tells Excel. */
  async point(sheet: Sheet, rect: Rect): Promise<void> {
    this.show(sheet, rect);
    await this.host.edit(() => this.host.workbook.select(sheet, rect, 'user'));
  }

  private show(sheet: Sheet, rect: Rect): void {
    const { univer, commands } = this.grid;
    const workbook = univer.getActiveWorkbook();
    const worksheet = workbook?.getSheetBySheetId(sheet.id);
    if (!workbook || !worksheet) return;
    workbook.setActiveSheet(worksheet);
    const rows = Math.min(rect.rows, worksheet.getMaxRows() - rect.row);
    const columns = Math.min(rect.columns, worksheet.getMaxColumns() - rect.column);
    const range = worksheet.getRange(rect.row, rect.column, rows, columns);
    worksheet.setActiveRange(range);
    // The sheet that has just come to the front is laid out in the next frame.
    requestAnimationFrame(() => void commands.executeCommand(ScrollToRangeOperation.id, { range: range.getRange() }));
  }

  /** From the grid to Excel. */
  private async tell(univerSheetId: string, range: IRange): Promise<void> {
    const sheet = this.sheetOf(univerSheetId);
    if (!sheet) return;
    const { workbook } = this.host;
    await this.host.edit(() => {
      if (workbook.sheets.includes(sheet)) workbook.select(sheet, rectOf(range), 'user');
    });
  }

  /** From Excel to the grid. */
  private follow(): void {
    if (!this.isBehind) return;
    this.isBehind = false;
    this.show(this.host.workbook.active, this.host.workbook.selection);
  }
}

const FIRST_CELL: IRange = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };

/** Whole columns and rows, which have no end in Univer, are as long as in Excel. */
export function rectOf({ startRow, endRow, startColumn, endColumn }: IRange): Rect {
  const [row, column] = [startRow || 0, startColumn || 0];
  return {
    row,
    column,
    rows: Number.isNaN(endRow) ? MAX_ROWS : endRow - row + 1,
    columns: Number.isNaN(endColumn) ? MAX_COLUMNS : endColumn - column + 1,
  };
}
