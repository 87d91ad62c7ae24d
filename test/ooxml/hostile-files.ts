import type { UnreadableCause } from '../../src/ooxml/unreadable-file';
import { writeWorkbook } from '../../src/ooxml/write/write-workbook';
import { ORDINARY, packageOf, relationships, worksheet } from './foreign-package';
import { rawZip, type RawFile } from './raw-zip';
import { SMALLEST } from './sample-workbooks';

/** Files that are no workbooks, or were damaged, or are made to do harm; with what is the matter. */

const MEGABYTE = 1_000_000;
/** An archive tells the number of its files in 16 bits. */
const TOLD_FROM_ZERO = 65_536;
const text = (content: string) => new Uint8Array(Buffer.from(content));
const START = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';

/** An ordinary package in which some files lie about themselves. */
const lying = (...files: readonly RawFile[]) => {
  const replaced = new Set(files.map(({ name }) => name));
  const ordinary = Object.entries(ORDINARY).filter(([name]) => !replaced.has(name));
  return rawZip([...ordinary.map(([name, part]) => ({ name, content: Buffer.from(part) })), ...files]);
};
const SHEET = 'xl/worksheets/sheet1.xml';
const sheet = (part: string) => lying({ name: SHEET, content: Buffer.from(part) });
/** Not compressed, so that what repeats itself is not refused for that. */
const stored = (part: string) => lying({ name: SHEET, content: Buffer.from(part), method: 0 });

/** A compound file whose directory names a stream. */
function compoundFile(stream: string): Uint8Array {
  const bytes = Buffer.alloc(4_096);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  Buffer.from(`Root Entry`, 'utf16le').copy(bytes, 1_024);
  Buffer.from(stream, 'utf16le').copy(bytes, 1_152);
  return new Uint8Array(bytes);
}

function manySheets(count: number, part: string, target: (index: number) => string): Uint8Array {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const parts = {
    ...ORDINARY,
    'xl/workbook.xml': ORDINARY['xl/workbook.xml']?.replace(
      /<sheets>.*<\/sheets>/,
      `<sheets>${numbers.map((number) => `<sheet name="Ark${number}" sheetId="${number}" r:id="rId${number}"/>`).join('')}</sheets>`,
    ),
    'xl/_rels/workbook.xml.rels': relationships(...numbers.map((number) => [`rId${number}`, 'worksheet', target(number)] as const)),
    ...Object.fromEntries(numbers.map((number) => [`xl/${target(number)}`, part])),
  };
  return rawZip(Object.entries(parts).map(([name, content = '']) => ({ name, content: Buffer.from(content) })));
}

const sharedFormula = () => {
  const cells = Array.from({ length: 100_000 }, (_, index) => `<row r="${index + 2}"><c><f t="shared" si="0"/><v>1</v></c></row>`);
  return `${START}<row r="1"><c><f t="shared" si="0">${'A1+'.repeat(2_500)}1</f><v>1</v></c></row>${cells.join('')}</sheetData></worksheet>`;
};
const cells = (count: number) => {
  const row = (number: number) => `<row r="${number + 1}">${'<c><v>12345.678</v></c>'.repeat(20)}</row>`;
  return worksheet(Array.from({ length: count / 20 }, (_, number) => row(number)).join(''));
};

export const HOSTILE: Readonly<Record<string, { readonly cause: UnreadableCause; readonly file: () => Uint8Array }>> = {
  'no bytes': { cause: 'empty', file: () => new Uint8Array() },
  'a picture': { cause: 'not-a-workbook', file: () => text('\x89PNG\r\n\x1a\n') },
  'a text': { cause: 'not-a-workbook', file: () => text('Navn;Timer\n') },
  'a web page called .xls': { cause: 'not-a-workbook', file: () => text('<html><table></table></html>') },
  'two letters': { cause: 'damaged', file: () => text('PK') },
  'an archive of photographs': { cause: 'not-a-workbook', file: () => rawZip([{ name: 'a.jpg', content: Buffer.from('x') }]) },
  'an archive of nothing': { cause: 'not-a-workbook', file: () => rawZip([]) },
  'a Word document': {
    cause: 'not-a-workbook',
    file: () => packageOf({ '_rels/.rels': relationships(['a', 'officeDocument', 'word/document.xml']), 'word/document.xml': '<w:document xmlns:w="urn:w"/>' }),
  },
  'an OpenDocument spreadsheet': {
    cause: 'other-format',
    file: () => rawZip([{ name: 'mimetype', content: Buffer.from('application/vnd.oasis.opendocument.spreadsheet'), method: 0 }]),
  },
  'a binary workbook': { cause: 'other-format', file: () => packageOf({ '_rels/.rels': relationships(['a', 'officeDocument', 'xl/workbook.bin']) }) },
  'a package without a document': { cause: 'damaged', file: () => packageOf({ '_rels/.rels': undefined }) },
  'a workbook without its sheet': { cause: 'damaged', file: () => packageOf({ [SHEET]: undefined }) },
  'a workbook with a password': { cause: 'password-protected', file: () => compoundFile('EncryptedPackage') },
  'an archive with a password': { cause: 'password-protected', file: () => lying({ name: SHEET, content: Buffer.from('x'), flags: 1 }) },
  'a workbook of Excel 97': { cause: 'old-format', file: () => compoundFile('Workbook') },
  'a workbook of Excel 5': { cause: 'old-format', file: () => compoundFile('Book') },
  'a workbook of Excel 4': { cause: 'old-format', file: () => new Uint8Array([9, 4, 6, 0, 0, 0, 0x10, 0]) },
  'a document of Word 97': { cause: 'not-a-workbook', file: () => compoundFile('WordDocument') },
  'a bomb': { cause: 'too-large', file: () => lying({ name: SHEET, content: Buffer.alloc(150 * MEGABYTE, 32) }) },
  'a bomb that says it is small': { cause: 'too-large', file: () => lying({ name: SHEET, content: Buffer.from(cells(2_400_000)), declaredSize: 100 }) },
  'white space that says it is small': { cause: 'damaged', file: () => lying({ name: SHEET, content: Buffer.alloc(150 * MEGABYTE, 32), declaredSize: 100 }) },
  'a small part that says it is large': { cause: 'too-large', file: () => lying({ name: SHEET, content: Buffer.from(worksheet('')), declaredSize: 0xfffffff0 }) },
  'a part that says it is smaller': { cause: 'damaged', file: () => lying({ name: SHEET, content: Buffer.from(worksheet('')), declaredSize: 10 }) },
  'a part compressed in an unknown way': { cause: 'damaged', file: () => lying({ name: SHEET, content: Buffer.from(worksheet('')), method: 12 }) },
  'a bomb in many parts': {
    cause: 'too-large',
    file: () => manySheets(75, worksheet('').replace('<sheetData>', `<sheetData>${' \n'.repeat(450_000)}`), (number) => `worksheets/sheet${number}.xml`),
  },
  'ten thousand sheets in one part': { cause: 'damaged', file: () => manySheets(10_000, worksheet(''), () => 'worksheets/sheet1.xml') },
  'ten thousand files': {
    cause: 'too-large',
    file: () => rawZip(Array.from({ length: 10_000 }, (_, index) => ({ name: `x${index}`, content: Buffer.from('') }))),
  },
  'a dozen files, as the archive tells the number': {
    cause: 'too-large',
    file: () => lying(...Array.from({ length: TOLD_FROM_ZERO + 12 - Object.keys(ORDINARY).length }, (_, index) => ({ name: `x${index}`, content: Buffer.alloc(0), method: 0 }))),
  },
  'two files of one name': { cause: 'damaged', file: () => rawZip([{ name: 'a', content: Buffer.from('1') }, { name: 'A', content: Buffer.from('2') }]) },
  'a bomb of entities': {
    cause: 'damaged',
    file: () =>
      sheet(`<!DOCTYPE l [<!ENTITY a "${'x'.repeat(1_000)}"><!ENTITY b "${'&a;'.repeat(1_000)}"><!ENTITY c "${'&b;'.repeat(1_000)}">]>${worksheet('<row><c t="inlineStr"><is><t>&c;</t></is></c></row>')}`),
  },
  'a document type that asks for a file': { cause: 'damaged', file: () => sheet(`<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]>${worksheet('')}`) },
  'a part outside the package': {
    cause: 'damaged',
    file: () => packageOf({ 'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', '../../../../../etc/passwd']) }),
  },
  'elements 100,000 deep': { cause: 'damaged', file: () => sheet(`${START}${'<row>'.repeat(100_000)}${'</row>'.repeat(100_000)}</sheetData></worksheet>`) },
  'unclosed elements 100,000 deep': { cause: 'damaged', file: () => sheet('<a>'.repeat(100_000)) },
  'a text without end': { cause: 'damaged', file: () => stored(worksheet(`<row><c><v>${'1'.repeat(6 * MEGABYTE)}</v></c></row>`)) },
  'a tag without end': { cause: 'damaged', file: () => sheet(worksheet(`<row ${Array.from({ length: 200_000 }, (_, index) => `a${index}=""`).join(' ')}/>`)) },
  'too many elements': { cause: 'too-large', file: () => stored(worksheet('<a/>'.repeat(2_200_000))) },
  'a million cells': { cause: 'too-large', file: () => sheet(cells(MEGABYTE)) },
  'a long formula that 100,000 cells share': { cause: 'too-large', file: () => sheet(sharedFormula()) },
  'bytes that are no text': { cause: 'damaged', file: () => packageOf({ [SHEET]: new Uint8Array([0x3c, 0xff, 0xc0, 0x3e]) }) },
  'a workbook cut in half': { cause: 'damaged', file: () => halved(writeWorkbook(SMALLEST)) },
};
const halved = (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2);

/** As much as is let through: it must be read within the same time and memory. */
export const LARGEST = () => sheet(cells(480_000));
