import { rangeOf, sheetPrefix, columnLetters } from '../addresses';
import { UnwritableWorkbook } from '../unwritable-workbook';
import type { PrintSetup, Sheet } from '../workbook-file';
import { element, textElement } from './markup';

/** Margins, paper, header and footer of a sheet's pages (ECMA-376 §18.3.1.62–63, §18.3.1.46). */
export function pageMarkup({ margins, paper, orientation, fit, header, footer }: PrintSetup): string {
  const setup = {
    paperSize: paper,
    orientation,
    fitToWidth: fit && fit.pagesWide !== 1 ? fit.pagesWide : undefined,
    fitToHeight: fit && fit.pagesHigh !== 1 ? fit.pagesHigh : undefined,
  };
  const hasSetup = Object.values(setup).some((value) => value !== undefined);
  const lines =
    (header === undefined ? '' : textElement('oddHeader', header)) + (footer === undefined ? '' : textElement('oddFooter', footer));
  return [
    margins ? element('pageMargins', pick(margins)) : '',
    hasSetup ? element('pageSetup', setup) : '',
    lines === '' ? '' : element('headerFooter', {}, lines),
  ].join('');
}

function pick({ left, right, top, bottom, header, footer }: NonNullable<PrintSetup['margins']>) {
  return { left, right, top, bottom, header, footer };
}

/** Print titles and print area are names that belong to a sheet (ECMA-376 §18.2.5). */
export function printNames({ name, print }: Sheet): { readonly name: string; readonly formula: string }[] {
  const { titleRows, titleColumns, area } = print ?? {};
  const prefix = sheetPrefix(name);
  const titles = [
    titleColumns && `${prefix}$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`,
    titleRows && `${prefix}$${titleRows.first + 1}:$${titleRows.last + 1}`,
  ].filter((title) => title !== undefined);
  const names = titles.length === 0 ? [] : [{ name: '_xlnm.Print_Titles', formula: titles.join(',') }];
  if (area === undefined) return names;
  if (!rangeOf(area)) throw new UnwritableWorkbook('range', 'the print area is no range', `${name} ${area}`);
  return [{ name: '_xlnm.Print_Area', formula: prefix + area.replace(/[A-Z]+|\d+/g, '$$$&') }, ...names];
}
