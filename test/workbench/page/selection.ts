import type { IRange } from '@univerjs/core';
import { type ISetSelectionsOperationParams, SelectionMoveType, SetSelectionsOperation } from '@univerjs/sheets';
import type { ExcelHost } from '../../excel/host';
import { MAX_COLUMNS, MAX_ROWS, type Rect, sameRect } from '../../excel/workbook/rect';
import type { Sheet } from '../../excel/workbook/sheet';
import type { Grid } from './grid';

/**
 * Keeps what is selected the same in the grid and in Excel: the add-in learns what a person selects, and what the
 * add-in selects is shown.
 */
export class SelectionLink {
  /** The add-in has selected something that the grid does not show yet. */
  private isBehind = false;
  private isPointing = false;

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
      if (last && type !== SelectionMoveType.MOVE_START && type !== SelectionMoveType.MOVING) this.tell(subUnitId, last.range);
    });
    univer.addEvent(univer.Event.ActiveSheetChanged, ({ activeSheet }) => {
      const range = activeSheet.getActiveRange()?.getRange() ?? FIRST_CELL;
      this.tell(activeSheet.getSheetId(), range);
    });
  }

  /** Selects in the grid, as if pointed at, and brings it into view. */
  point(sheet: Sheet, rect: Rect): void {
    const { univer } = this.grid;
    const workbook = univer.getActiveWorkbook();
    const worksheet = workbook?.getSheetBySheetId(sheet.id);
    if (!workbook || !worksheet) return;
    workbook.setActiveSheet(worksheet);
    const range = worksheet.getRange(
      rect.row,
      rect.column,
      Math.min(rect.rows, worksheet.getMaxRows() - rect.row),
      Math.min(rect.columns, worksheet.getMaxColumns() - rect.column),
    );
    worksheet.setActiveRange(range);
    const visible = worksheet.getVisibleRange();
    if (visible && !holds(visible, range.getRange())) worksheet.scrollToCell(Math.max(0, rect.row - 3), Math.max(0, rect.column - 1));
  }

  /** From the grid to Excel. */
  private tell(univerSheetId: string, range: IRange): void {
    const sheet = this.sheetOf(univerSheetId);
    const { workbook } = this.host;
    if (this.isPointing || !sheet) return;
    const rect = rectOf(range);
    if (workbook.active === sheet && sameRect(workbook.selection, rect)) return;
    void this.host.edit(() => {
      if (workbook.sheets.includes(sheet)) workbook.select(sheet, rect, 'user');
    });
  }

  /** From Excel to the grid. */
  private follow(): void {
    if (!this.isBehind) return;
    this.isBehind = false;
    this.isPointing = true;
    try {
      this.point(this.host.workbook.active, this.host.workbook.selection);
    } finally {
      this.isPointing = false;
    }
  }
}

const FIRST_CELL: IRange = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };

const holds = (outer: IRange, inner: IRange): boolean =>
  inner.startRow >= outer.startRow && inner.endRow <= outer.endRow && inner.startColumn >= outer.startColumn && inner.endColumn <= outer.endColumn;

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
