import { columnLetters } from '../../src/ooxml/addresses';
import { tableSpec } from '../../src/sheets/sheets';
import { ORDINARY, packageOf, relationships, withStrings, worksheet } from './foreign-package';
import { archiveOf, entriesOf } from './mutated-files';
import { rawZip } from './raw-zip';

/** Files made to do harm, with what `check` makes of them. Those that cannot even be read are in hostile-files.ts. */

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const text = (content: string) => `t="inlineStr"><is><t>${content}</t></is>`;

/** A workbook with the table of positions and whatever stands in it. */
function withPositions({ data, ref, columns = [], strings }: { data: string; ref: string; columns?: readonly string[]; strings?: string }): Uint8Array {
  const { name, columns: specs } = tableSpec('positions');
  const headers = [...specs.flatMap((column) => ('header' in column ? [column.header] : [])), ...columns];
  const table = `<table xmlns="${MAIN}" id="1" name="${name}" displayName="${name}" ref="${ref}"><tableColumns>${headers.map((header, index) => `<tableColumn id="${index + 1}" name="${header}"/>`).join('')}</tableColumns></table>`;
  return packageOf({
    'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ...(strings === undefined ? [] : [['rId2', 'sharedStrings', 'sharedStrings.xml'] as const])),
    ...(strings !== undefined && { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>` }),
    'xl/worksheets/sheet1.xml': worksheet(data),
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(['rId1', 'table', '../tables/table1.xml']),
    'xl/tables/table1.xml': table,
  });
}
const rows = (count: number, row: (number: number) => string) => Array.from({ length: count }, (_, index) => row(index + 2)).join('');
const sheetOf = (part: string | Uint8Array) => packageOf({ 'xl/worksheets/sheet1.xml': part });
const utf16 = (part: string) => new Uint8Array(Buffer.from(`\ufeff${part}`, 'utf16le'));
const withNames = (...names: readonly string[]) => packageOf({ 'xl/workbook.xml': ORDINARY['xl/workbook.xml']?.replace('</sheets>', `</sheets><definedNames>${names.join('')}</definedNames>`) });
const extra = (...names: readonly string[]) =>
  rawZip([...Object.entries(ORDINARY).map(([name, part]) => ({ name, content: Buffer.from(part) })), ...names.map((name) => ({ name, content: Buffer.from('x') }))]);

/** What patterns go back and forth in; as long as a text in a cell may be. */
const LONG_TEXTS = [
  ['blanks', ` ${' '.repeat(32_000)}x`],
  ['figures', `${'1'.repeat(32_000)}x`],
  ['figures and full stops', `${'1.'.repeat(16_000)}x`],
  ['names', `${'Leder, '.repeat(4_500)}x`],
  ['brackets', '('.repeat(32_000)],
] as const;

export const CHECKED_HOSTILE: Readonly<Record<string, { readonly outcome: string; readonly file: () => Uint8Array }>> = {
  'seventy thousand files': { outcome: 'too-large', file: () => extra(...Array.from({ length: 70_000 }, (_, index) => `x${index}`)) },
  'names that lead out of the package': { outcome: 'checked', file: () => extra('../../evil.xlsx', '/etc/evil', 'C:\\evil', '..\\evil') },
  'two files in one place': {
    outcome: 'damaged',
    file: () => {
      const entries = entriesOf(packageOf({}));
      return archiveOf(entries.map((entry) => (entry.name === 'xl/worksheets/sheet1.xml' ? { ...entry, lies: { offset: 0 } } : entry)));
    },
  },
  'sizes that say they stand elsewhere': {
    outcome: 'too-large',
    file: () => archiveOf(entriesOf(packageOf({})).map((entry) => ({ ...entry, lies: { size: 0xffffffff, compressedSize: 0xffffffff } }))),
  },
  'two million rows': { outcome: 'too-large', file: () => sheetOf(worksheet('<row/>'.repeat(2_000_000))) },
  'a row two million': { outcome: 'damaged', file: () => sheetOf(worksheet('<row r="2000000"><c r="A2000000"><v>1</v></c></row>')) },
  'a row below the first': { outcome: 'damaged', file: () => sheetOf(worksheet('<row r="-1"><c r="A-1"><v>1</v></c></row>')) },
  'a row that is no number': { outcome: 'damaged', file: () => sheetOf(worksheet('<row r="NaN"><c r="ANaN"><v>1</v></c></row>')) },
  'a dimension of all cells': { outcome: 'checked', file: () => sheetOf(`<worksheet xmlns="${MAIN}"><dimension ref="A1:XFD1048576"/><sheetData/></worksheet>`) },
  'links to other workbooks': {
    outcome: 'checked',
    file: () =>
      packageOf({
        'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId9', 'externalLink', 'externalLinks/externalLink1.xml']),
        'xl/externalLinks/externalLink1.xml': `<externalLink xmlns="${MAIN}"/>`,
        'xl/externalLinks/_rels/externalLink1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x" Target="file:///etc/passwd" TargetMode="External"/></Relationships>`,
        'xl/worksheets/sheet1.xml': worksheet('<row r="1"><c r="A1"><f>[1]Ark1!A1</f><v>1</v></c></row>'),
      }),
  },
  'names that speak of each other': {
    outcome: 'checked',
    file: () => withNames('<definedName name="en">to</definedName>', '<definedName name="to">en</definedName>', '<definedName name="tre" localSheetId="99">tre</definedName>'),
  },
  'a sheet in UTF-16': { outcome: 'checked', file: () => sheetOf(utf16(ORDINARY['xl/worksheets/sheet1.xml'] ?? '')) },
  'a sheet that says it is in UTF-16 and is not': { outcome: 'checked', file: () => sheetOf(`<?xml version="1.0" encoding="UTF-16"?>${worksheet('')}`) },
  'a sheet in UTF-32': { outcome: 'damaged', file: () => sheetOf(new Uint8Array([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0])) },
  'strings that are not there': { outcome: 'damaged', file: () => withStrings('<si><t>en</t></si>', '<row r="1"><c r="A1" t="s"><v>-1</v></c></row>') },
  'a million strings': { outcome: 'too-large', file: () => withStrings(Array.from({ length: 1_000_000 }, (_, index) => `<si><t>${index}</t></si>`).join(''), '') },
  'a text longer than any': { outcome: 'too-large', file: () => withStrings(`<si><t>${'a'.repeat(32_768)}</t></si>`, '<row r="1"><c r="A1" t="s"><v>0</v></c></row>') },
  'one long text in every row': {
    outcome: 'too-large',
    file: () => withPositions({ strings: `<si><t>${'a1 '.repeat(10_000)}</t></si>`, ref: 'A1:B20001', data: rows(20_000, (row) => `<row r="${row}"><c r="A${row}" t="s"><v>0</v></c></row>`) }),
  },
  ...Object.fromEntries(
    LONG_TEXTS.map(([what, long]) => [
      `as many long texts as are read: ${what}`,
      {
        outcome: 'checked',
        file: () => withPositions({ strings: `<si><t xml:space="preserve">${long}</t></si>`, ref: 'A1:F90', data: rows(88, (row) => `<row r="${row}">${['A', 'B', 'C', 'D'].map((column) => `<c r="${column}${row}" t="s"><v>0</v></c>`).join('')}</row>`) }),
      },
    ]),
  ),
  'a table down to the last row': {
    outcome: 'checked',
    file: () => withPositions({ ref: 'A1:B1048576', data: `<row r="1048576"><c r="A1048576" ${text('Leder')}</c></row>` }),
  },
  'a table of many columns and rows': {
    outcome: 'too-large',
    file: () => withPositions({ ref: `A1:${columnLetters(9_999)}400001`, columns: Array.from({ length: 10_000 }, (_, index) => `K${index}`), data: rows(400_000, (row) => `<row r="${row}"><c><v>1</v></c></row>`) }),
  },
};
