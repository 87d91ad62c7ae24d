import { tagsIn, withAttributes, type Tag } from './xml-tags';

/** What stands before `calcPr` in the workbook part (ECMA-376 §18.2.27). */
const BEFORE = ['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups', 'externalReferences', 'definedNames'];

/**
 * The text of the workbook part, which now asks for all formulas to be calculated when the file is opened: the results
 * that lie in the file are of the cells as they were.
 */
export function calculatedOnOpen(xml: string): string {
  let depth = 0;
  let prefix: string | undefined;
  let behind = 0;
  let current: string | undefined;
  for (const tag of tagsIn(xml)) {
    prefix ??= tag.name.slice(0, tag.name.indexOf(':') + 1);
    if (tag.kind !== 'close' && ++depth === 2) {
      if (tag.name === `${prefix}calcPr`) return replaced(xml, tag, withAttributes(xml.slice(tag.start, tag.end), { fullCalcOnLoad: '1' }));
      current = tag.name.slice(prefix.length);
    }
    if (tag.kind !== 'open' && depth-- === 2 && BEFORE.includes(current ?? '')) behind = tag.end;
  }
  return `${xml.slice(0, behind)}<${prefix ?? ''}calcPr fullCalcOnLoad="1"/>${xml.slice(behind)}`;
}

const replaced = (xml: string, { start, end }: Tag, text: string) => xml.slice(0, start) + text + xml.slice(end);
