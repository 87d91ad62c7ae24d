import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellName } from '../../src/ooxml/addresses';
import { patchWorkbook, type CellPatch, type PatchProblem, type PatchValue } from '../../src/ooxml/patch/patch-workbook';
import { readWorkbook } from '../../src/ooxml/read/read-workbook';
import { UnreadableFile } from '../../src/ooxml/unreadable-file';
import type { CellValue, WorkbookFile } from '../../src/ooxml/workbook-file';
import { writeWorkbook } from '../../src/ooxml/write/write-workbook';
import { arbitraryWorkbook } from './arbitrary-workbook';
import { BUDGET_SHEET, changedFiles, inZip64, macroTemplate, sizesFollow, streamed } from './patch-template';

const put = (sheet: string, cell: string, value: PatchValue): CellPatch => {
  const [, letters = '', digits = ''] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  return { sheet, row: Number(digits) - 1, column: letters.charCodeAt(0) - 65, value };
};
const number = (text: string): PatchValue => ({ number: text });
const text = (value: string): PatchValue => ({ text: value });

function patched(file: Uint8Array, ...patches: CellPatch[]): Uint8Array {
  const outcome = patchWorkbook(file, patches);
  if (outcome.state === 'refused') throw new Error(JSON.stringify(outcome.problems));
  return outcome.bytes;
}
const problems = (file: Uint8Array, ...patches: CellPatch[]): readonly PatchProblem[] => {
  const outcome = patchWorkbook(file, patches);
  return outcome.state === 'refused' ? outcome.problems : [];
};
const partOf = (file: Uint8Array, name: string) => strFromU8(unzipSync(file)[name] ?? new Uint8Array());
const sheetXml = (file: Uint8Array, n = 1) => partOf(file, `xl/worksheets/sheet${n}.xml`);
const valueAt = (file: Uint8Array, sheet: string, cell: string): CellValue | undefined => {
  const { row, column } = put(sheet, cell, 'nothing');
  const rows = readWorkbook(file).sheets.find(({ name }) => name === sheet)?.rows;
  return rows?.find((each) => each.row === row)?.cells.find((each) => each.column === column)?.value;
};

describe('a template with macros', () => {
  const template = macroTemplate();

  test('only the touched sheet and the workbook part are written anew', () => {
    const filled = patched(template, put('Budget', 'B3', number('1234.5')), put('Budget', 'B4', text('efter <aftale> & mere')));
    expect(changedFiles(template, filled)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    expect(valueAt(filled, 'Budget', 'B3')).toBe(1234.5);
    expect(valueAt(filled, 'Budget', 'B4')).toBe('efter <aftale> & mere');
    expect(Buffer.from(filled.subarray(-11)).toString()).toBe('en skabelon');
  });

  test('the rest of the part stays to the letter: extensions, comments, quotes, spaces', () => {
    const filled = patched(template, put('Budget', 'B3', number('8')));
    expect(sheetXml(filled)).toBe(BUDGET_SHEET.replace('<v>7</v><extLst><ext uri="{1}">', '<v>8</v><extLst><ext uri="{1}">'));
    expect(partOf(filled, 'xl/workbook.xml')).toBe(partOf(template, 'xl/workbook.xml').replace('calcId="191029"', 'calcId="191029" fullCalcOnLoad="1"'));
  });

  test('a cell that is not there takes the look of its row, else of its column, and a place in order', () => {
    const filled = patched(template, put('Budget', 'C3', number('1')), put('Budget', 'E3', number('2')), put('Budget', 'B5', number('3')), put('Budget', 'A6', number('4')), put('Budget', 'B8', number('5')));
    const xml = sheetXml(filled);
    expect(xml).toContain('</c><c r="C3" s="1"><v>1</v></c><c r="D3" s="1"><f>');
    expect(xml).toContain('<row r=\'3\' spans="1:5" own:note="a &gt; b">');
    expect(xml).toContain('<v>14</v></c><c r="E3"><v>2</v></c></row>');
    expect(xml).toContain('<row r="5"><c r="B5" s="1"><v>3</v></c></row>');
    expect(xml).toContain('<c r="A6" s="2"><v>4</v></c><c r="D6"');
    expect(xml).toContain('</row><row r="8"><c r="B8" s="1"><v>5</v></c></row><row r="9">');
    expect(xml).toContain('<dimension ref="A1:E9"/>');
  });

  test('an error goes, with what was known of it, and a text keeps its outer spaces', () => {
    expect(sheetXml(patched(template, put('Budget', 'B4', text(' luft ')), put('Budget', 'A4', 'nothing')))).toContain(
      '<row r="4"><c/><c s="1" t="inlineStr"><is><t xml:space="preserve"> luft </t></is></c><c r="D4"',
    );
  });

  test('a part with prefixes, on a hidden sheet, and a sheet without any cell', () => {
    const filled = patched(template, put('Skjult & gemt', 'A1', text('=1+1')), put('Skjult & gemt', 'B2', number('-0.05')), put('Tomt', 'C2', number('7')));
    expect(sheetXml(filled, 2)).toContain('<x:row><x:c t="inlineStr"><x:is><x:t>=1+1</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="B2"><x:v>-0.05</x:v></x:c></x:row></x:sheetData>');
    expect(sheetXml(filled, 3)).toContain('<sheetData><row r="2"><c r="C2"><v>7</v></c></row></sheetData>');
    expect(changedFiles(template, filled)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet2.xml', 'xl/worksheets/sheet3.xml']);
  });

  test.each([
    [false, 45_962],
    [true, 44_500],
  ])('a day is counted as the workbook counts (1904: %s), and is words where no date would be shown', (date1904, serial) => {
    const day = { day: '2025-11-01', written: '1. november 2025' };
    const filled = patched(macroTemplate({ date1904 }), put('Budget', 'B6', day), put('Budget', 'B3', day));
    expect([valueAt(filled, 'Budget', 'B6'), valueAt(filled, 'Budget', 'B3')]).toEqual([serial, '1. november 2025']);
  });

  test('what cannot be written is refused with its place, all at once, and nothing is written', () => {
    const refused = problems(
      template,
      put('Budget', 'D3', number('1')),
      put('Budget', 'D5', number('1')),
      put('Budget', 'D7', number('1')),
      put('Budget', 'B12', number('1')),
      put('Budgettet', 'A1', number('1')),
      put('Budget', 'B3', number('1')),
      put('Budget', 'B3', number('2')),
      put('Budget', 'B0', number('2')),
      put('Tomt', 'A1', text('x'.repeat(32_768))),
    );
    expect(refused.map(({ cause, sheet, cell }) => `${cause} ${sheet}!${cell}`)).toEqual([
      'formula Budget!D3',
      'formula Budget!D7',
      'merged Budget!B12',
      'sheet-missing Budgettet!A1',
      'twice Budget!B3',
      'outside Budget!B0',
      'too-long Tomt!A1',
    ]);
    expect(problems(template, put('Budget', 'A11', number('1')))).toEqual([]);
  });

  test('tells which cells are locked', () => {
    const outcome = patchWorkbook(template, [put('Budget', 'A3', text('Løn')), put('Budget', 'B3', number('1')), put('Tomt', 'A1', number('1'))]);
    expect(outcome).toMatchObject({ state: 'patched', locked: [{ sheet: 'Budget', cell: 'A3' }] });
  });

  test('nothing to write gives the very bytes', () => {
    expect(patched(template)).toBe(template);
    expect(patched(template, put('Tomt', 'B2', 'nothing'))).toBe(template);
  });
});

test('a table keeps its header and its totals', () => {
  const table = { name: 'tbl', ref: 'A1:B3', totalsRow: true as const, columns: [{ name: 'Post' }, { name: 'Beløb', totalsRowFunction: 'sum' as const }] };
  const rows = [
    { row: 0, cells: [{ column: 0, value: 'Post' }, { column: 1, value: 'Beløb' }] },
    { row: 1, cells: [{ column: 0, value: 'Løn' }, { column: 1, value: 1 }] },
    { row: 2, cells: [{ column: 1, value: 1, formula: 'SUBTOTAL(109,tbl[Beløb])' }] },
  ];
  const file = writeWorkbook({ sheets: [{ name: 'Ark1', rows, tables: [table] }] });
  expect(problems(file, put('Ark1', 'A1', text('Andet')), put('Ark1', 'B2', number('2')), put('Ark1', 'A3', text('I alt'))).map(({ cell }) => cell)).toEqual(['A1', 'A3']);
});

test('an archive of another program: sizes behind the contents, or in 64 bits', () => {
  for (const file of [streamed(macroTemplate()), inZip64(macroTemplate())]) {
    expect(valueAt(file, 'Budget', 'B3')).toBe(7);
    const filled = patched(file, put('Budget', 'B3', number('8')));
    expect(changedFiles(file, filled)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    expect(Object.keys(unzipSync(filled))).toEqual(Object.keys(unzipSync(macroTemplate())));
    expect([valueAt(filled, 'Budget', 'B3'), valueAt(filled, 'Budget', 'B9')]).toEqual([8, 7]);
    expect(sizesFollow(filled, 'xl/worksheets/sheet1.xml')).toBe(false);
    expect(sizesFollow(filled, 'xl/styles.xml')).toBe(sizesFollow(file, 'xl/styles.xml'));
  }
});

test('a part in UTF-16 stays so', () => {
  const xml = sheetXml(macroTemplate(), 3);
  const inUtf16 = Buffer.from(`\uFEFF${xml}`, 'utf16le');
  const file = zipSync({ ...unzipSync(macroTemplate()), 'xl/worksheets/sheet3.xml': new Uint8Array(inUtf16) });
  const filled = patched(file, put('Tomt', 'A1', text('æøå')));
  expect(Array.from(unzipSync(filled)['xl/worksheets/sheet3.xml'] ?? []).slice(0, 2)).toEqual([0xff, 0xfe]);
  expect(valueAt(filled, 'Tomt', 'A1')).toBe('æøå');
});

const values = fc.oneof(
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((øre) => ({ number: (øre / 100).toFixed(2) })),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((written) => ({ text: written })),
  fc.constant('nothing' as const),
);
const places = fc.record({ sheet: fc.nat(9), row: fc.nat(12), column: fc.nat(8), value: values });

const contentsOf = ({ sheets }: WorkbookFile) =>
  new Map(sheets.flatMap(({ name, rows }) => rows.flatMap(({ row, cells }) => cells.map((cell) => [`${name}!${cellName(row, cell.column)}`, cell] as const))));

test('in any workbook: what was put in is read back, everything else is as it was', () => {
  fc.assert(
    fc.property(arbitraryWorkbook, fc.array(places, { minLength: 1, maxLength: 8 }), (workbook, wanted) => {
      const file = writeWorkbook(workbook);
      const before = readWorkbook(file);
      const named = wanted.map(({ sheet, ...rest }) => ({ ...rest, sheet: before.sheets[sheet % before.sheets.length]?.name ?? '' }));
      const first = patchWorkbook(file, named);
      const refused = new Set(first.state === 'refused' ? first.problems.map(({ sheet, cell }) => `${sheet}!${cell}`) : []);
      const patches = named.filter(({ sheet, row, column }) => !refused.has(`${sheet}!${cellName(row, column)}`));
      const after = readWorkbook(patched(file, ...patches));

      const [old, now] = [contentsOf(before), contentsOf(after)];
      const expected = new Map([...old].map(([key, { value }]) => [key, value]));
      for (const { sheet, row, column, value } of patches) {
        expected.set(`${sheet}!${cellName(row, column)}`, value === 'nothing' ? null : 'number' in value ? Number(value.number) : value.text);
      }
      for (const key of new Set([...expected.keys(), ...now.keys()])) expect([key, now.get(key)?.value ?? null]).toEqual([key, expected.get(key) ?? null]);
      for (const [key, { style, formula }] of old) expect([key, now.get(key)?.style, now.get(key)?.formula]).toEqual([key, style, formula]);
      const withoutCells = ({ sheets, ...rest }: WorkbookFile) => ({ ...rest, sheets: sheets.map(({ rows: _, ...sheet }) => sheet) });
      expect(withoutCells(after)).toEqual(withoutCells(before));
    }),
    { numRuns: 40, seed: 20_261_122 },
  );
});

const slips = fc.array(fc.tuple(fc.nat(BUDGET_SHEET.length - 1), fc.constantFrom('<', '>', '/', '"', "'", '=', ' ', '1', 'c', 'r', '&#66;', '<!--', '-->', '<c/>', '<row>', '</row>', '<![CDATA[x]]>')), { minLength: 1, maxLength: 3 });

test('a part that is written oddly is refused as damaged, or patched so that it reads back', () => {
  const parts = unzipSync(macroTemplate());
  let patchedOnes = 0;
  fc.assert(
    fc.property(slips, (changes) => {
      const xml = changes.reduce((text, [at, piece]) => text.slice(0, at) + piece + text.slice(at + piece.length - (at % 2)), BUDGET_SHEET);
      const file = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(xml) }, { level: 1 });
      const outcome = orDamaged(() => patchWorkbook(file, [put('Budget', 'B3', number('8')), put('Budget', 'C8', number('9'))]));
      if (outcome === 'damaged' || outcome.state === 'refused') return;
      patchedOnes++;
      const [before, after] = [contentsOf(readWorkbook(file)), contentsOf(readWorkbook(outcome.bytes))];
      expect([after.get('Budget!B3')?.value, after.get('Budget!C8')?.value]).toEqual([8, 9]);
      for (const [key, { value }] of before) if (!['Budget!B3', 'Budget!C8'].includes(key)) expect([key, after.get(key)?.value]).toEqual([key, value]);
    }),
    { numRuns: 120, seed: 20_261_122 },
  );
  expect(patchedOnes).toBeGreaterThan(10);
});

function orDamaged<T>(action: () => T): T | 'damaged' {
  try {
    return action();
  } catch (error) {
    if (error instanceof UnreadableFile) return 'damaged';
    throw error;
  }
}
