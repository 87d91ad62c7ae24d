import { strToU8, unzipSync, Zip, ZipDeflate, zipSync, type Zippable } from 'fflate';
import { compressedBytes, readDirectory } from '../../src/ooxml/read/zip-directory';
import { LIMITS } from '../../src/ooxml/limits';
import { relationships } from './foreign-package';

/** A template of nobody's, with everything in it that must survive being filled: built by hand, as no library writes it. */

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const X14AC = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const BUDGET_SHEET =
  `${HEADER}<worksheet xmlns="${MAIN}" xmlns:r="${RELATED}" xmlns:x14ac="${X14AC}" xmlns:own="urn:eget">` +
  `<sheetPr codeName="Ark1"><tabColor theme="4"/></sheetPr><dimension ref="A1:D9"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
  `<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="2" max="4" width="14" style="1" customWidth="1"/></cols>` +
  `<!-- <c r="B3"> is only a comment --><sheetData>` +
  `<row r="1" spans="1:4" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c></row>` +
  `<row r='3' spans="1:4" own:note="a &gt; b"><c r="A3" t="s"><v>1</v></c><c s='1' r="B3"   own:mark="&lt;/c>"><v>7</v><extLst><ext uri="{1}"><own:v>9</own:v></ext></extLst></c><c r="D3" s="1"><f>B3*2</f><v>14</v></c></row>\n` +
  `<row r="4"><c t="inlineStr"><is><t xml:space="preserve"> Revision </t></is></c><c s="1" vm="1" t="e"><v>#VALUE!</v></c><c r="D4" s="1"><f t="shared" ref="D4:D5" si="0">B4*2</f><v>0</v></c></row>` +
  `<row r="5"/><row r="6" s="2" customFormat="1"><c r="D6" s="1"><f t="array" ref="D6:D7">B3:B4</f><v>7</v></c></row><row r="7"><c r="D7" s="1"><v>0</v></c></row>` +
  `<row r="9"><c r="A9" t="s"><v>2</v></c><c r="B9" s="1"><f>SUM(B3:B7)</f><v>7</v></c></row></sheetData>` +
  `<sheetProtection sheet="1" objects="1"/><mergeCells count="1"><mergeCell ref="A11:C12"/></mergeCells><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
  `<pageSetup paperSize="9" r:id="rId1"/><extLst><ext uri="{FFFF}"><own:whatever/></ext></extLst></worksheet>`;

const PREFIXED_SHEET =
  `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
const EMPTY_SHEET = `<worksheet xmlns="${MAIN}"><sheetData /></worksheet>`;

const workbookPart = (date1904: boolean) =>
  `${HEADER}<workbook xmlns="${MAIN}" xmlns:r="${RELATED}"><workbookPr ${date1904 ? 'date1904="1" ' : ''}codeName="DenneProjektmappe"/><workbookProtection lockStructure="1"/><sheets>` +
  `<sheet name="Budget" sheetId="1" r:id="rId1"/><sheet name="Skjult &amp; gemt" sheetId="2" state="hidden" r:id="rId2"/><sheet name="Tomt" sheetId="3" state="veryHidden" r:id="rId3"/></sheets>` +
  `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Budget!$A$1:$D$9</definedName></definedNames><calcPr calcId="191029"/><extLst><ext uri="{2}"/></extLst></workbook>`;

const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const OFFICE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CONTENT_TYPES =
  `${HEADER}<Types xmlns="${TYPES}"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>` +
  `<Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>${[1, 2, 3].map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${OFFICE}.worksheet+xml"/>`).join('')}` +
  `<Override PartName="/xl/styles.xml" ContentType="${OFFICE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${OFFICE}.sharedStrings+xml"/><Override PartName="/xl/printerSettings/printerSettings1.bin" ContentType="${OFFICE}.printerSettings"/></Types>`;

/** Bytes that no compression makes smaller, as macros and printer settings are. */
const noise = (length: number) => Uint8Array.from({ length }, (_, index) => (index * 7919 + (index >> 3) * 31) % 256);

/** A macro-enabled template: hidden sheets, protection, merged cells, extensions of strangers, macros, printer settings. */
export function macroTemplate({ date1904 = false } = {}): Uint8Array {
  const texts: Record<string, string> = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': workbookPart(date1904),
    'xl/_rels/workbook.xml.rels': relationships(
      ...([1, 2, 3] as const).map((n) => [`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`] as const),
      ['rId4', 'sharedStrings', 'sharedStrings.xml'],
      ['rId5', 'styles', 'styles.xml'],
      ['rId6', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
    ),
    'xl/worksheets/sheet1.xml': BUDGET_SHEET,
    'xl/worksheets/sheet2.xml': PREFIXED_SHEET,
    'xl/worksheets/sheet3.xml': EMPTY_SHEET,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(['rId1', 'printerSettings', '../printerSettings/printerSettings1.bin']),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>Budget</t></si><si><r><t>Løn</t></r><r><t xml:space="preserve"> i alt</t></r></si><si><t>I alt</t></si></sst>`,
    'xl/styles.xml': STYLES,
  };
  const files: Zippable = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, [strToU8(text), { level: 3 }]]));
  files['xl/vbaProject.bin'] = [noise(5000), { level: 9 }];
  files['xl/printerSettings/printerSettings1.bin'] = [noise(900), { level: 0 }];
  return withComment(zipSync(files, { mtime: new Date(1999, 4, 5) }), 'en skabelon');
}

/** The archive with a remark at its end. */
function withComment(file: Uint8Array, comment: string): Uint8Array {
  const whole = Buffer.concat([file, Buffer.from(comment)]);
  whole.writeUInt16LE(comment.length, file.length - 2);
  return new Uint8Array(whole);
}

/** The same files as a program writes them that does not know their sizes before: they follow the contents. */
export function streamed(file: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [name, content] of Object.entries(unzipSync(file))) {
    const entry = new ZipDeflate(name, { level: 4 });
    zip.add(entry);
    entry.push(content, true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(pieces));
}

/** The same with sizes and places in 64 bits in the directory, as programs write that prepare for large files. */
export function inZip64(file: Uint8Array): Uint8Array {
  const old = Buffer.from(file);
  const end = old.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const start = old.readUInt32LE(end + 16);
  const records: Buffer[] = [];
  for (let at = start; at < end; ) {
    const next = at + 46 + old.readUInt16LE(at + 28);
    const record = Buffer.concat([old.subarray(at, next), Buffer.alloc(28)]);
    const extra = record.length - 28;
    record.writeUInt16LE(1, extra);
    record.writeUInt16LE(24, extra + 2);
    for (const [index, field] of [24, 20, 42].entries()) {
      record.writeBigUInt64LE(BigInt(old.readUInt32LE(at + field)), extra + 4 + 8 * index);
      record.writeUInt32LE(0xffffffff, field);
    }
    record.writeUInt16LE(28, 30);
    records.push(record);
    at = next + old.readUInt16LE(at + 30) + old.readUInt16LE(at + 32);
  }
  const directory = Buffer.concat(records);
  const tail = Buffer.from(old.subarray(end));
  tail.writeUInt32LE(directory.length, 12);
  return new Uint8Array(Buffer.concat([old.subarray(0, start), directory, tail]));
}

/** The names of the files of an archive that have other compressed bytes, another place in the order, or another method. */
export function changedFiles(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, changed] = [readDirectory(before, LIMITS), readDirectory(after, LIMITS)];
  if ([...old.keys()].join('\n') !== [...changed.keys()].join('\n')) throw new Error('other files, or another order');
  return [...old].flatMap(([name, entry]) => {
    const now = changed.get(name);
    const same = now && now.method === entry.method && now.checksum === entry.checksum && Buffer.compare(compressedBytes(before, entry), compressedBytes(after, now)) === 0;
    return same ? [] : [name];
  });
}

/** Does the archive say that the sizes of a file stand behind it? */
export function sizesFollow(file: Uint8Array, name: string): boolean {
  const offset = readDirectory(file, LIMITS).get(name.toLowerCase())?.offset ?? 0;
  return (Buffer.from(file).readUInt16LE(offset + 6) & 8) !== 0;
}
