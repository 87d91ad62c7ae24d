import { LIMITS, type Limits } from '../limits';
import { UnreadableFile } from '../unreadable-file';
import type { DefinedName, PrintSetup, Sheet, WorkbookFile } from '../workbook-file';
import { CellCounter } from './cell-counter';
import { refuseOtherFiles } from './file-kind';
import { PackageParts, type Relationship } from './package-parts';
import { readCustomXml } from './read-custom-xml';
import { readProperties } from './read-properties';
import { readSharedStrings } from './read-shared-strings';
import { printNames } from './read-sheet-features';
import { NO_STYLES, readStyles } from './read-styles';
import { readWorkbookPart, type NamePart, type WorkbookPart } from './read-workbook-part';
import { readWorksheet } from './read-worksheet';
import type { Unpacking } from './unpacking';

/** Names that Excel keeps for itself; print titles and areas are read into the sheets. */
const OWN_NAMES = '_xlnm.';
const PRINT_TITLES = '_xlnm.Print_Titles';
const PRINT_AREA = '_xlnm.Print_Area';

/**
 * Reads an .xlsx file, as Excel, LibreOffice and {@link writeWorkbook} save it: what {@link WorkbookFile} has a place
 * for. Everything else (charts, pivot tables, pictures, macros, extensions of newer versions, sheets that are a chart)
 * is passed over, and parts that hold it are not even inflated.
 *
 * @throws UnreadableFile and nothing else
 */
export function readWorkbook(file: Uint8Array, limits: Limits = LIMITS, unpacking?: Unpacking): WorkbookFile {
  refuseOtherFiles(file);
  if (file.length > limits.fileSize) throw new UnreadableFile('too-large', `${file.length} bytes`);
  const parts = new PackageParts(file, limits, unpacking);
  const package_ = parts.relationships('');
  const main = workbookPartName(parts, package_);
  const workbook = readWorkbookPart(parts, main);
  const relationships = parts.relationships(main);
  const byId = new Map(relationships.map((found) => [found.id, found]));
  const target = (kind: string) => relationships.find((found) => found.kind === kind)?.target;

  const stylesPart = target('styles');
  const stringsPart = target('sharedStrings');
  const styles = stylesPart === undefined ? NO_STYLES : readStyles(parts, stylesPart);
  const sharedStrings = stringsPart === undefined ? [] : readSharedStrings(parts, stringsPart);
  const ownNames = namesOfExcel(workbook.names);
  const { date1904 } = workbook;
  const context = { sharedStrings, date1904, counter: new CellCounter(limits) };

  const sheets = workbook.sheets.flatMap(({ name, state, relationship }, index): Sheet[] => {
    const found = byId.get(relationship);
    if (!found) throw new UnreadableFile('damaged', 'a sheet without a part', main);
    if (found.kind !== 'worksheet') return [];
    const { print, ...contents } = readWorksheet(parts, found.target, styles, context);
    const setup: PrintSetup = { ...print, ...printNames(ownNames.get(`${PRINT_TITLES} ${index}`), ownNames.get(`${PRINT_AREA} ${index}`)) };
    return [
      {
        name,
        ...((state === 'hidden' || state === 'veryHidden') && { state }),
        ...contents,
        ...(Object.keys(setup).length > 0 && { print: setup }),
      },
    ];
  });
  if (sheets.length === 0) throw new UnreadableFile('damaged', 'a workbook without sheets', main);

  const names = definedNames(workbook);
  const customXml = readCustomXml(parts, [main, '']);
  const properties = readProperties(parts, package_);
  return {
    sheets,
    ...(names.length > 0 && { names }),
    ...(customXml.length > 0 && { customXml }),
    ...(properties && { properties }),
    ...(date1904 && { date1904 }),
  };
}

/** The part that the package says is its document. */
function workbookPartName(parts: PackageParts, package_: readonly Relationship[]): string {
  const main = package_.find(({ kind }) => kind === 'officeDocument')?.target;
  if (main === undefined) throw notAWorkbook(parts);
  if (main.endsWith('.bin')) throw new UnreadableFile('other-format', 'an .xlsb file', main);
  return main;
}

function notAWorkbook(parts: PackageParts): UnreadableFile {
  const isOpenDocument = parts.has('mimetype') && parts.readText('mimetype').includes('opendocument.spreadsheet');
  if (isOpenDocument) return new UnreadableFile('other-format', 'an .ods file');
  if (parts.has('[content_types].xml')) return new UnreadableFile('damaged', 'a package without a document');
  return new UnreadableFile('not-a-workbook', 'an archive of other files');
}

/** Excel's own names and their sheets, with what they stand for. */
function namesOfExcel(names: readonly NamePart[]): ReadonlyMap<string, string> {
  return new Map(
    names.filter(({ name }) => name.startsWith(OWN_NAMES)).map(({ name, sheet, formula }) => [`${name} ${sheet}`, formula]),
  );
}

function definedNames({ names, sheets }: WorkbookPart): DefinedName[] {
  return names
    .filter(({ name }) => !name.startsWith(OWN_NAMES))
    .map(({ name, formula, hidden, sheet }) => {
      const owner = sheet === undefined ? undefined : sheets[sheet]?.name;
      return { name, formula, ...(owner !== undefined && { sheet: owner }), ...(hidden && { hidden }) };
    });
}
