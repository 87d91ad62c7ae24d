import { rangeName } from '../addresses';
import { CONTENT_TYPE, MAIN } from '../namespaces';
import type { Table, TableColumn } from '../workbook-file';
import { tableRange } from './check-tables';
import type { FormulaWriter } from './formula-writer';
import { attributes, element, list, textElement, XML_DECLARATION } from './markup';
import type { PackageBuilder } from './package-builder';

/**
 * Adds a table to the package (ECMA-376 §18.5.1.2).
 *
 * @param id unique in the workbook, from 1
 * @returns the id of the relationship that leads to it
 */
export function addTable(package_: PackageBuilder, sheetPart: string, table: Table, id: number, formulas: FormulaWriter): string {
  const part = `xl/tables/table${id}.xml`;
  const { name, ref, headerRow, totalsRow, filterButtons, style } = table;
  const start = attributes({
    xmlns: MAIN,
    id,
    name,
    displayName: name,
    ref,
    headerRowCount: headerRow === false ? 0 : undefined,
    totalsRowCount: totalsRow ? 1 : undefined,
    totalsRowShown: totalsRow ? undefined : 0,
  });
  const markup = [
    filterButtons === false || headerRow === false ? '' : element('autoFilter', { ref: filterRange(table) }),
    list('tableColumns', table.columns.map((column, index) => columnMarkup(table, column, index + 1, formulas))),
    style === undefined
      ? ''
      : element('tableStyleInfo', {
          name: style.name,
          showFirstColumn: style.firstColumn ? 1 : 0,
          showLastColumn: style.lastColumn ? 1 : 0,
          showRowStripes: style.rowStripes ? 1 : 0,
          showColumnStripes: style.columnStripes ? 1 : 0,
        }),
  ];
  package_.add(part, `${XML_DECLARATION}<table${start}>${markup.join('')}</table>`, CONTENT_TYPE.table);
  return package_.relate(sheetPart, 'table', part);
}

/** The totals row is no part of what is filtered. */
function filterRange(table: Table): string {
  const range = tableRange(table);
  return rangeName({ ...range, lastRow: range.lastRow - (table.totalsRow ? 1 : 0) });
}

function columnMarkup(table: Table, column: TableColumn, id: number, formulas: FormulaWriter): string {
  const { name, totalsRowLabel, totalsRowFunction, calculatedColumnFormula, totalsRowFormula } = column;
  const formula = (element: string, text: string | undefined) =>
    text === undefined ? '' : textElement(element, formulas.fileForm(text, `${table.name}[${name}]`, table.name));
  const markup = formula('calculatedColumnFormula', calculatedColumnFormula) + formula('totalsRowFormula', totalsRowFormula);
  return element('tableColumn', { id, name, totalsRowLabel, totalsRowFunction }, markup);
}
