import { CONTENT_TYPE, MAIN, OFFICE_RELATIONSHIPS } from '../namespaces';
import type { WorkbookFile } from '../workbook-file';
import { escapeText } from '../xml-text';
import { checkNames } from './check-names';
import { checkStyles } from './check-styles';
import { addCustomXml } from './custom-xml-parts';
import { FormulaWriter } from './formula-writer';
import { attributes, element, XML_DECLARATION } from './markup';
import { PackageBuilder } from './package-builder';
import { printNames } from './page-markup';
import { addProperties } from './properties-parts';
import { SharedStrings } from './shared-strings';
import { StyleRegister } from './style-register';
import { addWorksheet } from './worksheet-part';

const WORKBOOK = 'xl/workbook.xml';

/**
 * Writes an .xlsx file. The same workbook gives the same bytes, everywhere and always.
 *
 * Formulas are written with the results that stand beside them, so that previews and readers that do not calculate
 * show figures; Excel calculates all of them anew when it opens the file.
 *
 * @throws UnwritableWorkbook where Excel would repair or refuse the file
 */
export function writeWorkbook(file: WorkbookFile): Uint8Array {
  checkNames(file);
  checkStyles(file);
  const package_ = new PackageBuilder();
  const writers = { strings: new SharedStrings(), styles: new StyleRegister(), formulas: new FormulaWriter() };
  const active = file.sheets.findIndex(({ state }) => state === undefined);
  let [tables, charts] = [0, 0];
  const next = { table: () => ++tables, chart: () => ++charts };
  const sheets = file.sheets.map((sheet, index) => {
    const part = addWorksheet(package_, sheet, index + 1, index === active, writers, next);
    const id = package_.relate(WORKBOOK, 'worksheet', part);
    return element('sheet', { name: sheet.name, sheetId: index + 1, state: sheet.state, 'r:id': id });
  });
  writers.styles.addTo(package_, WORKBOOK);
  writers.strings.addTo(package_, WORKBOOK);
  addCustomXml(package_, WORKBOOK, file.customXml ?? []);
  package_.add(WORKBOOK, workbookMarkup(file, sheets.join(''), active, writers.formulas), CONTENT_TYPE.workbook);
  package_.relate('', 'officeDocument', WORKBOOK);
  addProperties(package_, file.properties ?? {});
  return package_.build();
}

/** The workbook part (ECMA-376 §18.2.27). */
function workbookMarkup(file: WorkbookFile, sheets: string, active: number, formulas: FormulaWriter): string {
  const names = namesMarkup(file, formulas);
  const markup = [
    element('workbookPr', { date1904: file.date1904 }),
    element('bookViews', {}, element('workbookView', { windowWidth: 28800, windowHeight: 15600, activeTab: active || undefined })),
    element('sheets', {}, sheets),
    names === '' ? '' : element('definedNames', {}, names),
    element('calcPr', { calcId: 191029, fullCalcOnLoad: 1 }),
  ];
  const start = attributes({ xmlns: MAIN, 'xmlns:r': OFFICE_RELATIONSHIPS });
  return `${XML_DECLARATION}<workbook${start}>${markup.join('')}</workbook>`;
}

function namesMarkup({ sheets, names = [] }: WorkbookFile, formulas: FormulaWriter): string {
  const ofSheets = sheets.flatMap((sheet, index) =>
    printNames(sheet).map(({ name, formula }) => nameMarkup({ name, localSheetId: index }, formula)),
  );
  const own = names.map(({ name, formula, sheet, hidden }) => {
    const index = sheets.findIndex((known) => known.name === sheet);
    return nameMarkup({ name, localSheetId: index < 0 ? undefined : index, hidden }, formulas.fileForm(formula, name));
  });
  return [...ofSheets, ...own].join('');
}

function nameMarkup(about: { name: string; localSheetId?: number | undefined; hidden?: true | undefined }, formula: string): string {
  return `<definedName${attributes(about)}>${escapeText(formula)}</definedName>`;
}
