import { CellValueType, type IStyleData, InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Chart } from '../../../excel/workbook/chart';
import { contains, endColumn, endRow, type Rect } from '../../../excel/workbook/rect';
import type { Sheet } from '../../../excel/workbook/sheet';
import type { Workbook } from '../../../excel/workbook/workbook';
import type { Grid } from '../grid';

/** Before all others, which then are not asked: a chart lies on top of the cells. */
const FIRST = 400;
const EDGE = { s: 1, cl: { rgb: '#A6A6A6' } };
const LOOK: IStyleData = { bg: { rgb: '#F7F7F7' }, cl: { rgb: '#595959' }, it: 1 };

/** Univer has no charts: what stands there is a frame with the chart's title in it, over whatever the cells hold. */
export function drawCharts(grid: Grid, model: Workbook, sheetOf: (univerSheetId: string) => Sheet | undefined): void {
  grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: FIRST,
    effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
    handler: (cell, { subUnitId, row, col }, next) => {
      const sheet = sheetOf(subUnitId);
      const chart = sheet?.charts.find(({ rect }) => rect && contains(rect, row, col));
      if (!sheet || !chart?.rect) return next(cell);
      const isLabelled = row === chart.rect.row + 1 && col === chart.rect.column;
      return { v: isLabelled ? `  Diagram: ${titleOf(model, sheet, chart)}` : null, t: CellValueType.STRING, s: { ...LOOK, bd: edges(chart.rect, row, col) } };
    },
  });
}

const edges = (rect: Rect, row: number, column: number): IStyleData['bd'] => ({
  ...(row === rect.row && { t: EDGE }),
  ...(row === endRow(rect) && { b: EDGE }),
  ...(column === rect.column && { l: EDGE }),
  ...(column === endColumn(rect) && { r: EDGE }),
});

function titleOf(model: Workbook, sheet: Sheet, { titleFormula, name }: Chart): string {
  const area = titleFormula === null ? null : model.area(titleFormula.replace(/^=/, ''), sheet);
  return String((area && area.sheet.cell(area.rect.row, area.rect.column)?.value) || name);
}
