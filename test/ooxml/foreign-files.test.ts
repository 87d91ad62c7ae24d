import { readWorkbook } from '../../src/ooxml/read/read-workbook';
import { UnreadableFile } from '../../src/ooxml/unreadable-file';
import type { Cell } from '../../src/ooxml/workbook-file';
import { ORDINARY, packageOf, relationships, withStrings, worksheet } from './foreign-package';

/** What other programs write differently from us. */

const sheetOf = (file: Uint8Array) => readWorkbook(file).sheets[0];
const cellsOf = (file: Uint8Array): readonly Cell[] => sheetOf(file)?.rows.flatMap(({ cells }) => cells) ?? [];
const valuesOf = (file: Uint8Array) => cellsOf(file).map(({ value }) => value);
const sheetWith = (data: string, rest?: string) => packageOf({ 'xl/worksheets/sheet1.xml': worksheet(data, rest) });
const formulasOf = (data: string) => cellsOf(sheetWith(data)).map(({ formula }) => formula);

describe('texts', () => {
  test('shared, rich and inline, without what says how they are read aloud', () => {
    const items =
      '<si><t>enkel</t></si>' +
      '<si><r><rPr><b/></rPr><t xml:space="preserve">fed </t></r><r><t>og ikke</t></r></si>' +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>' +
      '<si/><si><t>linje_x000D_\nto _x005F_x000D_</t></si><si><t> kant </t></si><si><t><![CDATA[<a&b>]]></t></si>';
    const cells = [0, 1, 2, 3, 4, 5, 6].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
    const inline = '<c t="inlineStr"><is><r><t>inde</t></r><r><t xml:space="preserve"> i cellen</t></r></is></c>';
    const expected = ['enkel', 'fed og ikke', '東京', '', 'linje\r\nto _x000D_', 'kant', '<a&b>', 'inde i cellen'];
    expect(valuesOf(withStrings(items, `<row>${cells}${inline}</row>`))).toEqual(expected);
  });

  test('a text that begins as a formula does is a text', () => {
    const [cell] = cellsOf(sheetWith('<row r="1"><c r="A1" t="inlineStr"><is><t>=1+1</t></is></c></row>'));
    expect(cell).toEqual({ column: 0, value: '=1+1' });
  });
});

describe('values', () => {
  test('numbers, truths, errors, results that are texts, and dates spelled out', () => {
    const data =
      '<row r="3"><c r="B3"><v>1.5E-3</v></c><c r="C3" t="b"><v>1</v></c><c r="D3" t="e"><v>#N/A</v></c>' +
      '<c r="E3" t="str"><f>A1</f><v> x </v></c><c r="F3" t="d"><v>2021-01-01T12:00:00</v></c><c r="G3" t="n"><v>7</v></c></row>';
    expect(sheetOf(sheetWith(data))?.rows[0]?.row).toBe(2);
    expect(valuesOf(sheetWith(data))).toEqual([0.0015, true, { error: '#N/A' }, ' x ', 44_197.5, 7]);
  });

  test('a formula without its result is a formula without a value', () => {
    expect(cellsOf(sheetWith('<row r="1"><c r="A1"><f>1+1</f></c><c r="B1" t="str"><f>""</f><v></v></c></row>'))).toEqual([
      { column: 0, value: null, formula: '1+1' },
      { column: 1, value: '', formula: '""' },
    ]);
  });

  test('dates stay numbers, and the file says from when they count', () => {
    const workbook = ORDINARY['xl/workbook.xml']?.replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
    const file = packageOf({ 'xl/workbook.xml': workbook, 'xl/worksheets/sheet1.xml': worksheet('<row><c><v>42735</v></c><c t="d"><v>1904-01-02</v></c></row>') });
    expect(readWorkbook(file).date1904).toBe(true);
    expect(valuesOf(file)).toEqual([42_735, 1]);
  });
});

describe('places', () => {
  test('rows and cells without a place follow each other', () => {
    const data = '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="9"><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    const places = sheetOf(sheetWith(data))?.rows.map(({ row, cells }) => [row, cells.map(({ column, value }) => [column, value])]);
    expect(places).toEqual([[0, [[0, 1], [3, 2], [4, 3]]], [8, [[0, 4]]], [9, [[0, 5]]]]);
  });

  test('rows and cells that are out of order are put in order', () => {
    const data = '<row r="5"><c r="C5"><v>3</v></c><c r="A5"><v>2</v></c></row><row r="2"><c r="B2"><v>1</v></c></row>';
    expect(valuesOf(sheetWith(data))).toEqual([1, 2, 3]);
  });

  test.each([
    ['a row beyond the last', '<row r="2000001"><c r="A2000001"><v>1</v></c></row>'],
    ['a column beyond the last', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ['a cell in another row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ['a cell twice', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    ['a row twice', '<row r="1"><c><v>1</v></c></row><row r="1"><c><v>2</v></c></row>'],
    ['a cell outside rows', '<c r="A1"><v>1</v></c>'],
    ['a number that is none', '<row r="1"><c r="A1"><v>12a</v></c></row>'],
    ['a shared string that is not there', '<row r="1"><c r="A1" t="s"><v>0</v></c></row>'],
    ['a shared formula that nobody wrote out', '<row r="1"><c r="A1"><f t="shared" si="0"/></c></row>'],
  ])('%s is damage', (_what, data) => {
    expect(() => readWorkbook(sheetWith(data))).toThrow(expect.objectContaining({ code: 'damaged' }) as Error);
  });
});

describe('formulas', () => {
  test('shared formulas are written out for each cell', () => {
    const data =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="3">A1*$D$1+SUM(A:A)&amp;"A1"+tbl[A1]+\'A1\'!A1+LOG10(2)</f><v>0</v></c>' +
      '<c r="C1"><f t="shared" si="3"/><v>0</v></c></row><row r="2"><c r="B2"><f t="shared" si="3"/><v>0</v></c></row>';
    expect(formulasOf(data)).toEqual([
      'A1*$D$1+SUM(A:A)&"A1"+tbl[A1]+\'A1\'!A1+LOG10(2)',
      'B1*$D$1+SUM(B:B)&"A1"+tbl[A1]+\'A1\'!B1+LOG10(2)',
      'A2*$D$1+SUM(A:A)&"A1"+tbl[A1]+\'A1\'!A2+LOG10(2)',
    ]);
  });

  test('array formulas keep their range, new functions lose their prefix', () => {
    const data = '<row r="1"><c r="A1"><f t="array" ref="A1:A2">_xlfn.XLOOKUP(1,B1:B2,_xlfn._xlws.FILTER(C1:C2,"_xlfn.IFNA"))</f><v>1</v></c></row>';
    expect(cellsOf(sheetWith(data))).toEqual([
      { column: 0, value: 1, formula: 'XLOOKUP(1,B1:B2,FILTER(C1:C2,"_xlfn.IFNA"))', arrayRange: 'A1:A2' },
    ]);
  });
});

describe('XML', () => {
  const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const DATA = '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>hej</x:t></x:is></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row>';

  test('names with a prefix', () => {
    const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${DATA}</x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>`;
    expect(valuesOf(packageOf({ 'xl/worksheets/sheet1.xml': sheet }))).toEqual(['hej', 2]);
    expect(sheetOf(packageOf({ 'xl/worksheets/sheet1.xml': sheet }))?.merged).toEqual(['A1:B1']);
  });

  test('strict files: other namespaces and other types of relationships', () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const file = packageOf({
      '_rels/.rels': relationships(['rId1', `${strict}/officeDocument`, 'xl/workbook.xml']),
      'xl/workbook.xml': `<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="${strict}" conformance="strict"><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relationships(['rId1', `${strict}/worksheet`, 'worksheets/sheet1.xml']),
      'xl/worksheets/sheet1.xml': worksheet('<row r="1"><c r="A1" t="d"><v>2021-01-01</v></c></row>').replace(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main'),
    });
    expect(valuesOf(file)).toEqual([44_197]);
  });

  test('absolute targets, other cases, backslashes and percent signs', () => {
    const file = packageOf({
      '_rels/.rels': relationships(['a', 'officeDocument', '/XL/Workbook.xml']),
      'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', '..\\xl\\worksheets/.//ark%201.xml']),
      'xl/worksheets/sheet1.xml': undefined,
      'xl/worksheets/ark 1.xml': worksheet('<row><c><v>7</v></c></row>'),
    });
    expect(valuesOf(file)).toEqual([7]);
  });

  test('UTF-16, byte order marks and comments', () => {
    const sheet = worksheet('<row><c t="inlineStr"><is><t>æ<!-- ikke her -->ø</t></is></c></row>');
    expect(valuesOf(packageOf({ 'xl/worksheets/sheet1.xml': `\ufeff${sheet}` }))).toEqual(['æø']);
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${sheet}`, 'utf16le'));
    expect(valuesOf(packageOf({ 'xl/worksheets/sheet1.xml': utf16 }))).toEqual(['æø']);
  });

  test('extensions, and what only newer programs understand, are passed over', () => {
    const rest =
      '<extLst><ext xmlns:x14="urn:x14"><conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0"><formula>1</formula></cfRule></conditionalFormatting></ext></extLst>' +
      '<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice Requires="x"><mergeCell ref="A1:B2"/></mc:Choice><mc:Fallback><mergeCell ref="C1:D2"/></mc:Fallback></mc:AlternateContent>' +
      '<mergeCells xmlns="urn:another"><mergeCell ref="E1:F2"/></mergeCells>';
    expect(sheetOf(sheetWith('', rest))).toEqual({ name: 'Ark1', rows: [], merged: ['C1:D2'] });
  });
});

describe('looks', () => {
  test('of Excel: themes are left out, the rest is read', () => {
    const styles =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.0\\ &quot;t&quot;"/></numFmts>' +
      '<fonts><font><sz val="11"/><color theme="1"/><name val="Aptos"/></font><font><b/><i val="0"/><sz val="14"/><color rgb="FF0F6C5C"/><name val="Aptos"/></font></fonts>' +
      '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4"/><bgColor indexed="64"/></patternFill></fill></fills>' +
      '<borders><border><left/></border><border><start style="thin"><color auto="1"/></start><top style="hair"><color rgb="FF112233"/></top></border></borders>' +
      '<cellStyleXfs><xf numFmtId="9" fontId="1"/></cellStyleXfs><cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
      '<xf numFmtId="170" fontId="1" fillId="2" borderId="1"><alignment horizontal="right" vertical="bottom" wrapText="1"/><protection locked="0"/></xf><xf numFmtId="14"/></cellXfs></styleSheet>';
    const file = packageOf({
      'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId2', 'styles', 'styles.xml']),
      'xl/styles.xml': styles,
      'xl/worksheets/sheet1.xml': worksheet('<row><c s="0"><v>1</v></c><c s="1"/><c s="2"><v>3</v></c></row>'),
    });
    expect(cellsOf(file)).toEqual([
      { column: 0, value: 1 },
      {
        column: 1,
        value: null,
        style: {
          numberFormat: '0.0\\ "t"',
          font: { bold: true, size: 14, colour: '#0F6C5C' },
          border: { left: { line: 'thin' }, top: { line: 'hair', colour: '#112233' } },
          align: { horizontal: 'right', wrap: true },
          locked: false,
        },
      },
      { column: 2, value: 3, style: { numberFormat: 'm/d/yyyy' } },
    ]);
  });
});

test('a chart on a sheet of its own is passed over, and names know their sheet all the same', () => {
  const file = packageOf({
    'xl/workbook.xml': ORDINARY['xl/workbook.xml']?.replace(
      '<sheets>',
      '<sheets><sheet name="Diagram1" sheetId="9" r:id="rId9"/>',
    ).replace('</sheets>', '</sheets><definedNames><definedName name="hp" localSheetId="1">1</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">Ark1!$A$1</definedName></definedNames>'),
    'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId9', 'chartsheet', 'chartsheets/sheet1.xml']),
  });
  expect(readWorkbook(file)).toEqual({
    sheets: [{ name: 'Ark1', rows: [{ row: 0, cells: [{ column: 0, value: 1 }] }] }],
    names: [{ name: 'hp', formula: '1', sheet: 'Ark1' }],
  });
});

test('what cannot be read says so in one way', () => {
  const error = new UnreadableFile('damaged', 'a number that is none', 'xl/a.xml');
  expect(error).toMatchObject({ name: 'UnreadableFile', code: 'damaged', part: 'xl/a.xml', message: 'damaged: a number that is none (xl/a.xml)' });
});
