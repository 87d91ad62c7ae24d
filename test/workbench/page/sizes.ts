import type { ICommandService, IRange } from '@univerjs/core';
import type { Sheet } from '../../excel/workbook/sheet';

/** Points for a pixel, as Excel counts widths and heights. */
const POINTS = 3 / 4;

interface Sizes {
  subUnitId: string;
  ranges: IRange[];
  colWidth?: number | Record<number, number>;
  rowHeight?: number | Record<number, number>;
}

/** Tells the model how wide and high a person has dragged columns and rows. */
export function keepSizes(commands: ICommandService, sheetOf: (univerSheetId: string) => Sheet | undefined): void {
  commands.onCommandExecuted(({ id, params }, options) => {
    const isWidth = id === 'sheet.mutation.set-worksheet-col-width';
    if (options?.onlyLocal || (!isWidth && id !== 'sheet.mutation.set-worksheet-row-height')) return;
    const { subUnitId, ranges, colWidth, rowHeight } = params as Sizes;
    const sheet = sheetOf(subUnitId);
    const sizes = isWidth ? colWidth : rowHeight;
    if (!sheet || sizes === undefined) return;
    for (const range of ranges) {
      const [first, last] = isWidth ? [range.startColumn, range.endColumn] : [range.startRow, range.endRow];
      for (let index = first; index <= last; index++) {
        const pixels = typeof sizes === 'number' ? sizes : sizes[index];
        if (pixels !== undefined) (isWidth ? sheet.columnWidths : sheet.rowHeights).set(index, pixels * POINTS);
      }
    }
  });
}
