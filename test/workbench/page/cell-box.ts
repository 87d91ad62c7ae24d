import type { FRange, FWorksheet } from '@univerjs/sheets/facade';

/** A place in the page, in pixels from its upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a cell is seen. Univer tells where it is before scrolling; frozen rows and columns are not scrolled. */
export function boxOf(worksheet: FWorksheet, range: FRange): Box {
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
