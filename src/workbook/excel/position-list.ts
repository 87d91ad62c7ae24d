import { sameHeader } from '../../sheets/find-tables';
import { positionListSource } from '../../sheets/layout';
import { POSITION_LIST } from '../../sheets/look';

/** In a structured reference these characters of a header are written with an apostrophe before them. */
const escaped = (header: string) => header.replace(/[[\]#']/g, "'$&");

/**
 * Gives the list of positions its name, so that the other sheets can choose from it: a validation
 * takes no structured reference, but a name that stands for one. ExcelApi 1.7.
 */
export function definePositionList(workbook: Excel.Workbook, table: string, header: string, exists: boolean): void {
  const formula = `=${table}[${escaped(header)}]`;
  if (exists) workbook.names.getItem(POSITION_LIST).formula = formula;
  else workbook.names.add(POSITION_LIST, formula);
}

/** The header of the column that the list is made of, as the table has it; by default as we write it. */
export function positionHeader(headers: readonly string[]): string {
  const { header } = positionListSource();
  return headers.find((candidate) => sameHeader(candidate, header)) ?? header;
}
