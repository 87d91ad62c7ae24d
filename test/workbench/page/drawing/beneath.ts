import { type IStyleData, InterceptorEffectEnum, WrapStrategy } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { univerStyle } from '../../../excel/calculation/univer-cells';
import { type CellFormat, DEFAULTS, PLAIN } from '../../../excel/workbook/format';
import { contains } from '../../../excel/workbook/rect';
import type { Sheet } from '../../../excel/workbook/sheet';
import type { Workbook } from '../../../excel/workbook/workbook';
import type { Grid } from '../grid';
import { tableFormat } from './table-look';

/** Before Univer's own interceptors, so that conditional formats come on top. */
const FIRST = 300;

/** Univer would wrap what is chosen from a list, though the row is not high enough, and forget the sheet's font. */
const CHOSEN: IStyleData = { tb: WrapStrategy.CLIP, ff: DEFAULTS.fontName, fs: DEFAULTS.fontSize };
/** What Univer keeps free before such a text, beside the cell's own padding. */
const CHOSEN_PADDING = 6;

const styles = new WeakMap<CellFormat, IStyleData>();

/** Draws beneath a cell's own look: its table's style, and what was said of a whole column or row. */
export function drawBeneath(grid: Grid, model: Workbook, sheetOf: (univerSheetId: string) => Sheet | undefined): void {
  grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: FIRST,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { subUnitId, row, col, workbook }, next) => {
      const sheet = sheetOf(subUnitId);
      if (!sheet) return next(cell);
      const table = model.tableAt(sheet, row, col);
      const beneath = table ? tableFormat(table, row, col) : PLAIN;
      const wide = sheet.cell(row, col) ? PLAIN : sheet.format(row, col);
      const isChosen = sheet.validations.some(({ rect, rule }) => 'list' in rule && contains(rect, row, col));
      if (beneath === PLAIN && wide === PLAIN && !isChosen) return next(cell);
      const own = cell?.s ? workbook.getStyles().get(cell.s) : undefined;
      const style = { ...styleOf(beneath), ...styleOf(wide), ...said(own ?? {}) };
      return next({ ...cell, s: isChosen ? asChosen(style) : style });
    },
  });
}

function asChosen(style: IStyleData): IStyleData {
  const left = style.pd?.l;
  return { ...CHOSEN, ...style, ...(left ? { pd: { ...style.pd, l: Math.max(0, left - CHOSEN_PADDING) } } : {}) };
}

function styleOf(format: CellFormat): IStyleData {
  const known = styles.get(format) ?? said(univerStyle(format));
  styles.set(format, known);
  return known;
}

/** Without what is only said to be absent. */
const said = (style: object): IStyleData => Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null && value !== undefined));
