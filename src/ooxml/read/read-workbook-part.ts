import { UnreadableFile } from '../unreadable-file';
import { ownForm } from '../formula/file-form';
import { unescapeText } from '../xml-text';
import { isTrue, numberIn, relationshipId } from './attributes';
import type { PackageParts } from './package-parts';

/** What the workbook part says (ECMA-376 §18.2.27). */
export interface WorkbookPart {
  readonly date1904: boolean;
  readonly sheets: readonly { readonly name: string; readonly state: string | undefined; readonly relationship: string }[];
  readonly names: readonly NamePart[];
}
export interface NamePart {
  readonly name: string;
  readonly formula: string;
  readonly hidden: boolean;
  /** Number of the sheet that the name belongs to. */
  readonly sheet: number | undefined;
}

/** @throws UnreadableFile `not-a-workbook` where the part is another document */
export function readWorkbookPart(parts: PackageParts, part: string): WorkbookPart {
  const sheets: WorkbookPart['sheets'][number][] = [];
  const names: NamePart[] = [];
  let date1904 = false;
  let root = true;
  let name: Omit<NamePart, 'formula'> | undefined;
  let formula = '';
  parts.readXml(part, {
    open: (element, attributes) => {
      if (root && element !== 'workbook') throw new UnreadableFile('not-a-workbook', 'another document', part);
      root = false;
      if (element === 'workbookPr') date1904 = isTrue(attributes['date1904']);
      else if (element === 'sheet') {
        const { name: sheet = '', state } = attributes;
        sheets.push({ name: unescapeText(sheet), state, relationship: relationshipId(attributes) });
      } else if (element === 'definedName') {
        const { name: own = '', hidden, localSheetId } = attributes;
        name = { name: unescapeText(own), hidden: isTrue(hidden), sheet: numberIn(localSheetId) };
        formula = '';
      }
    },
    text: (text) => {
      if (name) formula += text;
    },
    close: (element) => {
      if (element !== 'definedName' || !name) return;
      names.push({ ...name, formula: ownForm(unescapeText(formula)) });
      name = undefined;
    },
  });
  return { date1904, sheets, names };
}
