import { CellValueType, type ICellData, InterceptorEffectEnum } from '@univerjs/core';
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { danishFormula } from '../../excel/danish-formula';
import type { Cell } from '../../excel/workbook/cell';
import { GENERAL } from '../../excel/workbook/format';
import type { Grid } from './grid';

/** Above Univer's own interceptors, whose answer these replace. */
const ABOVE = 200;
/** Digits that Excel shows of a number without a format. */
const GENERAL_DIGITS = 10;
/** The format that Excel tells of its short date, which it shows in the manner of the country. */
const SHORT_DATE = 'm/d/yyyy';

/**
 * Shows cells as a Danish Excel does, where Univer alone would not: the decimal comma of numbers without a format,
 * and in the editing line what a person would have typed, with formulas as Excel writes them.
 */
export function showDanish(grid: Grid, cellAt: (univerSheetId: string, row: number, column: number) => Cell | undefined): void {
  const interceptors = grid.injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: ABOVE,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, place, next) => {
      const held = cell && cellAt(place.subUnitId, place.row, place.col);
      if (!held || typeof held.value === 'string') return next(cell);
      const shown = typeof held.value === 'number' ? danishNumber(held.value, held.format.numberFormat) : logical(held.value);
      if (shown === undefined) return next(cell);
      const type = typeof held.value === 'number' ? CellValueType.NUMBER : CellValueType.STRING;
      // Not handed on: Univer's number formats have nothing to say about these.
      return { ...cell, v: shown, t: type };
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: ABOVE,
    handler: (cell, place) => {
      const held = cellAt(place.subUnitId, place.row, place.col);
      if (!held) return cell;
      const { s } = cell ?? {};
      const edited: ICellData = { ...(s ? { s } : {}), v: typedText(held), t: CellValueType.STRING };
      return held.formula === undefined ? edited : { ...edited, f: danishFormula(held.formula) };
    },
  });
}

/** What a person would type to get what the cell holds. */
export function typedText({ value, formula, format }: Cell): string {
  if (formula !== undefined) return danishFormula(formula);
  if (typeof value === 'boolean') return logical(value);
  if (typeof value === 'string') return value;
  const pattern = (format.numberFormat ?? GENERAL).replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (pattern.includes('%')) return `${exact(value * 100)}%`;
  return /[dy]/i.test(pattern) && !pattern.includes('#') ? dayText(value) : exact(value);
}

/** Where the format says how numbers look, Univer knows, save when nothing is to be seen of zero; undefined then. */
function danishNumber(value: number, format = GENERAL): string | undefined {
  if (value === 0 && format.split(';')[2] === '') return '';
  if (format === GENERAL) return generalNumber(value);
  return format === SHORT_DATE ? dayText(value) : undefined;
}

const logical = (value: boolean): string => (value ? 'SAND' : 'FALSK');

const generalNumber = (value: number): string => String(Number(value.toPrecision(GENERAL_DIGITS))).replace('.', ',');

/** At the 15 digits that Excel keeps. */
const exact = (value: number): string => String(Number(value.toPrecision(15))).replace('.', ',');

/** A serial day number as Danish Windows writes a date: 01-11-2025. */
function dayText(serial: number): string {
  const [year, month, day] = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10).split('-');
  return `${day}-${month}-${year}`;
}
