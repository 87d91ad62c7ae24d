import type { NameLayout } from '../../sheets/layout-marks';
import { columnLetters } from '../../sheets/places';
import type { CurrentFormulas } from '../current-formula';
import type { TakenNames } from '../names';
import type { Corner } from './find-on-sheet';

/** Where a name's cell is, where it stands for one; rows and columns from 0. */
export type CellOfName = (name: NameLayout) => (Corner & { readonly sheet: string }) | undefined;

const quotedSheet = (name: string) => `'${name.replace(/'/g, "''")}'`;

/**
 * Gives columns and cells the names that formulas and lists call them by: a validation takes no
 * structured reference, but a name that stands for one. What a name stands for and is not there
 * leaves the name as it is. ExcelApi 1.7.
 *
 * @param defined the names that the workbook has; the new ones are added to it
 */
export function defineNames(
  workbook: Excel.Workbook,
  names: readonly NameLayout[],
  formulas: CurrentFormulas,
  cellOf: CellOfName,
  defined: TakenNames,
): void {
  for (const each of names) {
    const formula = formulaOf(each, formulas, cellOf);
    if (formula === undefined) continue;
    if (defined.has(each.name)) workbook.names.getItem(each.name).formula = formula;
    else workbook.names.add(defined.take(each.name), formula);
  }
}

function formulaOf(each: NameLayout, formulas: CurrentFormulas, cellOf: CellOfName): string | undefined {
  if ('table' in each) return formulas.column(each.table, each.header);
  const cell = cellOf(each);
  return cell && `=${quotedSheet(cell.sheet)}!$${columnLetters(cell.column)}$${cell.row + 1}`;
}
