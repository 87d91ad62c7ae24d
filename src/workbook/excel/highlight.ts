import type { HighlightLayout } from '../../sheets/layout-marks';
import { CONDITIONAL_LOOKS } from '../../sheets/look';
import { addressOf } from '../../sheets/places';

/**
 * Cells that take on a look where a formula is true. What conditional formats the cells had is
 * taken away first, so that saying it twice changes nothing. ExcelApi 1.6.
 *
 * @param row of the range's first cell, from 0
 */
export function highlight(range: Excel.Range, at: { readonly row: number; readonly column: number }, layout: HighlightLayout): void {
  const { fill, text, bold } = CONDITIONAL_LOOKS[layout.look];
  range.conditionalFormats.clearAll();
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = `=${layout.formula(addressOf({ sheet: '', ...at }))}`;
  custom.format.fill.color = fill;
  custom.format.font.color = text;
  custom.format.font.bold = bold;
}
