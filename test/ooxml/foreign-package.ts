import { strToU8, zipSync } from 'fflate';

/** Packages as other programs write them, built by hand, because a test machine has no Excel. */

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export const relationships = (...members: readonly (readonly [id: string, type: string, target: string])[]) =>
  `<Relationships xmlns="${RELATIONSHIPS}">${members
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${TYPES}/${type}`}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** A worksheet part around what is given. */
export const worksheet = (data: string, rest = '') => `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData>${rest}</worksheet>`;

/** The parts of a workbook with one sheet. */
export const ORDINARY: Readonly<Record<string, string>> = {
  '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${TYPES}"><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml']),
  'xl/worksheets/sheet1.xml': worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'),
};

/** A package of the ordinary parts and those given; a part that is given as `undefined` is left out. */
export function packageOf(parts: Readonly<Record<string, string | Uint8Array | undefined>>): Uint8Array {
  const files = Object.entries({ ...ORDINARY, ...parts }).flatMap(([name, part]) =>
    part === undefined ? [] : [[name, typeof part === 'string' ? strToU8(part) : part] as const],
  );
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1), level: 1 });
}

/** The same with a shared string table. */
export const withStrings = (items: string, data: string) =>
  packageOf({
    'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId2', 'sharedStrings', 'sharedStrings.xml']),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${items}</sst>`,
    'xl/worksheets/sheet1.xml': worksheet(data),
  });
