import { columnOf, rowOf } from '../addresses';
import { UnwritableWorkbook } from '../unwritable-workbook';
import type { WorkbookFile } from '../workbook-file';

const LONGEST_SHEET_NAME = 31;
const LONGEST_NAME = 255;
/** A letter, `_` or `\`, then letters, digits, `.`, `_`, `\` and `?`. */
const NAME = /^[\p{L}_\\][\p{L}\p{N}\p{M}._\\?]*$/u;

/** Names that Excel takes for a place: `A1`, `XFD1048576`, `R1C1`, `R`, `C`. */
function isPlace(name: string): boolean {
  const upper = name.toUpperCase();
  if (/^(R\d*(C\d*)?|C\d*)$/.test(upper)) return true;
  return /^[A-Z]{1,3}\d{1,7}$/.test(upper) && columnOf(upper) >= 0 && rowOf(upper) >= 0;
}

/**
 * Names of tables, and names that the workbook defines: no spaces, no place of a cell.
 * https://support.microsoft.com/office/fc2935f9-115d-4bef-a370-3aa8bb4c91f1
 */
export function isDefinableName(name: string): boolean {
  return name.length <= LONGEST_NAME && NAME.test(name) && !isPlace(name);
}

/** https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
function isSheetName(name: string): boolean {
  const characters = name.length > 0 && name.length <= LONGEST_SHEET_NAME && !/[:\\/?*[\]]/.test(name);
  return characters && !name.startsWith("'") && !name.endsWith("'") && name.toLowerCase() !== 'history';
}

/** Excel does not tell upper and lower case apart in names. */
class TakenNames {
  private readonly taken = new Set<string>();

  take(name: string, scope = ''): boolean {
    const key = `${scope}\n${name}`.toLowerCase();
    if (this.taken.has(key)) return false;
    this.taken.add(key);
    return true;
  }
}

/** @throws UnwritableWorkbook where a name of a sheet, a table or the workbook is one that Excel does not take */
export function checkNames({ sheets, names = [] }: WorkbookFile): void {
  if (!sheets.some(({ state }) => state === undefined)) {
    throw new UnwritableWorkbook('no-visible-sheet', 'a workbook shows at least one sheet');
  }
  const sheetNames = new TakenNames();
  for (const { name } of sheets) {
    if (!isSheetName(name)) throw new UnwritableWorkbook('sheet-name', 'Excel does not take this name', name);
    if (!sheetNames.take(name)) throw new UnwritableWorkbook('sheet-name', 'two sheets have this name', name);
  }
  const taken = new TakenNames();
  for (const { name } of sheets.flatMap(({ tables = [] }) => tables)) {
    if (!isDefinableName(name)) throw new UnwritableWorkbook('table-name', 'Excel does not take this name', name);
    if (!taken.take(name)) throw new UnwritableWorkbook('table-name', 'this name is taken', name);
  }
  for (const { name, sheet } of names) {
    if (!isDefinableName(name) || name.toLowerCase().startsWith('_xlnm')) {
      throw new UnwritableWorkbook('defined-name', 'Excel does not take this name', name);
    }
    if (sheet !== undefined && !sheets.some((known) => known.name === sheet)) {
      throw new UnwritableWorkbook('defined-name', 'the sheet that owns the name is not there', name);
    }
    if (!taken.take(name, sheet)) throw new UnwritableWorkbook('defined-name', 'this name is taken', name);
  }
}
