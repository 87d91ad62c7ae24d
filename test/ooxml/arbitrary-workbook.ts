import fc, { type Arbitrary } from 'fast-check';
import { cellName, columnLetters, rangeName } from '../../src/ooxml/addresses';
import { HORIZONTALS, LINE_STYLES, SIDES, type CellStyle } from '../../src/ooxml/cell-style';
import { thisRowReference } from '../../src/ooxml/formula/file-form';
import type { Cell, CellValue, Row, Sheet, Table, WorkbookFile } from '../../src/ooxml/workbook-file';

/** Workbooks of all kinds that can be written, in the form in which they are read: defaults left out. */

const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('_x0041_', '_x005F_', ' rum ', 'a\r\nb', '\t', '=1', '@', '\ud800', '\uffff', '_x0041\u0001', '__x000D__'),
);
const number = fc.oneof(fc.integer(), fc.double({ noDefaultInfinity: true, noNaN: true }).map((value) => value + 0));
const error = fc.constantFrom('#N/A', '#DIV/0!', '#REF!', '#NAME?', '#VALUE!').map((code) => ({ error: code }));
const result: Arbitrary<Exclude<CellValue, null>> = fc.oneof(number, text, fc.boolean(), error);
const formula = fc.constantFrom(
  'SUM(A1:B2)',
  "'Løn & 2'!A1*2",
  'IF(A1<1,"<&>","_xlfn.IFNA(")',
  'IFNA(XLOOKUP(1,A:A,B:B),"")',
  'STDEV.S(1,2)+FILTER(A1:A2,B1:B2)',
  'tbl[[#Totals],[a]]&" x "',
);
const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).toUpperCase().padStart(6, '0')}`);
const yes = fc.constant(true as const);
const no = fc.constant(false as const);

/** Left out when it is empty, as the reader leaves it out. */
const unlessEmpty = <T extends object>(arbitrary: Arbitrary<T>): Arbitrary<T | undefined> =>
  arbitrary.map((value) => (Object.keys(value).length === 0 ? undefined : value));
/** Without the properties that are `undefined`. */
const compact = <T extends object>(arbitrary: Arbitrary<T>) =>
  arbitrary.map((value) => Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)));

const optional = { requiredKeys: [] as never[] };
const line = fc.record({ line: fc.constantFrom(...LINE_STYLES), colour }, { requiredKeys: ['line'] });
const border = unlessEmpty(fc.record(Object.fromEntries(SIDES.map((side) => [side, line])), optional));
const font = unlessEmpty(
  fc.record({ bold: yes, italic: yes, size: fc.integer({ min: 12, max: 72 }), colour, name: fc.constantFrom('Arial', 'Calibri Light') }, optional),
);
const align = unlessEmpty(
  fc.record({ horizontal: fc.constantFrom(...HORIZONTALS), vertical: fc.constantFrom('top', 'center'), wrap: yes, indent: fc.integer({ min: 1, max: 9 }), rotation: fc.constantFrom(-90, -45, 1, 90) }, optional),
);
const numberFormat = fc.constantFrom('0', '#,##0', '0.0# %', '[$-406]d. mmmm yyyy', '#,##0\\ "kr."', 'm/d/yyyy', '@', undefined);
const style = unlessEmpty(
  compact(fc.record({ numberFormat, font, fill: fc.option(colour, { nil: undefined }), border, align, locked: fc.option(no, { nil: undefined }) })),
) as Arbitrary<CellStyle | undefined>;

const cell = fc
  .record({ value: fc.oneof(result, fc.constant(null)), formula: fc.option(formula, { nil: undefined }), style })
  .map(({ value, formula: own, style: look }): Omit<Cell, 'column'> | undefined => {
    if (value === null && look === undefined) return undefined;
    return { value, ...(own !== undefined && value !== null && { formula: own }), ...(look && { style: look }) };
  });

const rowsOf = (lastRow: number) =>
  fc
    .uniqueArray(fc.tuple(fc.integer({ min: 0, max: lastRow }), fc.integer({ min: 0, max: 30 }), cell), {
      maxLength: 20,
      selector: ([row, column]) => `${row} ${column}`,
    })
    .map((places): Row[] => {
      const rows = new Map<number, Cell[]>();
      const sorted = places.sort((one, other) => one[0] - other[0] || one[1] - other[1]);
      for (const [row, column, own] of sorted) if (own) rows.set(row, [...(rows.get(row) ?? []), { column, ...own }]);
      return [...rows].map(([row, cells]) => ({ row, cells }));
    });

const header = text.filter((name) => name !== '');
/** A table in rows of its own, far below the other cells. */
const table = (name: string): Arbitrary<{ table: Table; rows: Row[] }> =>
  fc
    .record({
      headers: fc.uniqueArray(header, { minLength: 1, maxLength: 5, selector: (own) => own.toLowerCase() }),
      count: fc.integer({ min: 1, max: 4 }),
      value: number,
      totals: fc.boolean(),
      calculated: fc.boolean(),
      style: fc.option(fc.record({ name: fc.constant('TableStyleLight1'), rowStripes: yes, lastColumn: yes }, optional), { nil: undefined }),
      filterButtons: fc.option(no, { nil: undefined }),
    })
    .map(({ headers, count, value, totals, calculated, style: look, filterButtons }) => {
      const first = 100;
      const own = calculated ? `${thisRowReference(name, headers[0] ?? '')}*2` : undefined;
      const lastRow = first + count + (totals ? 1 : 0);
      const body = Array.from({ length: count }, (_, index) => ({
        row: first + 1 + index,
        cells: headers.map((_, column) => ({ column, value, ...(own !== undefined && column > 0 && { formula: own }) })),
      }));
      const rows: Row[] = [{ row: first, cells: headers.map((value, column) => ({ column, value })) }, ...body];
      if (totals) rows.push({ row: lastRow, cells: [{ column: 0, value: 'I alt' }] });
      return {
        rows,
        table: {
          name,
          ref: rangeName({ firstRow: first, firstColumn: 0, lastRow, lastColumn: headers.length - 1 }),
          columns: headers.map((header, column) => ({
            name: header,
            ...(own !== undefined && column > 0 && { calculatedColumnFormula: own }),
            ...(totals && column === 0 && { totalsRowLabel: 'I alt' }),
          })),
          ...(totals && { totalsRow: true as const }),
          ...(look && { style: look }),
          ...(filterButtons === false && { filterButtons }),
        },
      };
    });

const message = fc.string({ minLength: 1, maxLength: 30 });
const place = fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 30 })).map(([row, column]) => cellName(row, column));
const item = fc.stringMatching(/^[a-zæøå"&<]{1,6}$/);
const rule = fc.oneof(
  fc.record({ kind: fc.constant('list' as const), items: fc.array(item, { minLength: 1, maxLength: 5 }) }),
  fc.record({ kind: fc.constant('listFrom' as const), formula: fc.constant('$A$1:$A$9') }),
  fc.record({ kind: fc.constant('custom' as const), formula }),
  fc.record({ kind: fc.constantFrom('whole' as const, 'decimal' as const), operator: fc.constant('between' as const), formula: fc.constant('1'), formula2: fc.constant('9') }),
  fc.record({ kind: fc.constant('date' as const), operator: fc.constantFrom('equal' as const, 'lessThan' as const), formula: fc.constant('44197') }),
);
const validation = compact(
  fc.record({
    ref: place,
    rule,
    allowBlank: fc.option(no, { nil: undefined }),
    prompt: fc.option(fc.record({ title: message, text: message }, { requiredKeys: ['text'] }), { nil: undefined }),
    alert: fc.option(fc.record({ style: fc.constantFrom('stop', 'warning'), title: message, text: message }, { requiredKeys: ['style'] }), { nil: undefined }),
  }),
) as unknown as Arbitrary<NonNullable<Sheet['validations']>[number]>;
const conditionalFormat = fc.record(
  { ref: place, formula, style: fc.record({ fill: colour, font: fc.record({ bold: yes, colour }) }, { requiredKeys: ['fill'] }), stopIfTrue: yes },
  { requiredKeys: ['ref', 'formula', 'style'] },
);
const note = fc.record({ cell: place, text: header, author: fc.constantFrom('Ø', 'A & B') }, { requiredKeys: ['cell', 'text'] });

const sheet = (name: string, tableName: string): Arbitrary<Sheet> =>
  fc
    .record({
      rows: rowsOf(80),
      state: fc.constantFrom(undefined, undefined, 'hidden' as const, 'veryHidden' as const),
      gridlines: fc.option(no, { nil: undefined }),
      protection: fc.option(yes, { nil: undefined }),
      tabColour: fc.option(colour, { nil: undefined }),
      freeze: fc.option(fc.record({ rows: fc.integer({ min: 1, max: 9 }), columns: fc.integer({ min: 0, max: 3 }) }), { nil: undefined }),
      width: fc.option(fc.double({ min: 1, max: 200, noNaN: true }), { nil: undefined }),
      print: unlessEmpty(
        fc.record(
          { orientation: fc.constant('landscape' as const), paper: fc.constant(9), fit: fc.record({ pagesWide: fc.constant(1), pagesHigh: fc.integer({ min: 0, max: 3 }) }), titleRows: fc.constant({ first: 0, last: 3 }), area: fc.constant('A1:D9'), header: message },
          optional,
        ),
      ),
      own: fc.option(table(tableName), { nil: undefined }),
      validations: fc.array(validation, { maxLength: 3 }),
      conditionalFormats: fc.array(conditionalFormat, { maxLength: 3 }),
      notes: fc.uniqueArray(note, { maxLength: 3, selector: (own) => own.cell }),
    })
    .map(({ rows, state, gridlines, protection, tabColour, freeze, width, print, own, validations, conditionalFormats, notes }) => ({
      name,
      ...(state && { state }),
      rows: own ? [...rows, ...own.rows] : rows,
      ...(width !== undefined && { columns: [{ first: 1, last: 3, width }] }),
      ...(freeze && { freeze }),
      ...(gridlines === false && { gridlines }),
      ...(tabColour !== undefined && { tabColour }),
      ...(protection && { protected: protection }),
      ...(print && { print }),
      ...(own && { tables: [own.table] }),
      ...(validations.length > 0 && { validations }),
      ...(conditionalFormats.length > 0 && { conditionalFormats }),
      ...(notes.length > 0 && { notes }),
    }));

const sheetName = fc.stringMatching(/^[A-Za-zæøå&<]([A-Za-z æøå&<>'"#!.,;=+-]{0,20}[a-z])?$/).filter((name) => name.toLowerCase() !== 'history');

export const arbitraryWorkbook: Arbitrary<WorkbookFile> = fc
  .uniqueArray(sheetName, { minLength: 1, maxLength: 4, selector: (name) => name.toLowerCase() })
  .chain((names) =>
    fc.record({
      sheets: fc.tuple(...names.map((name, index) => sheet(name, `tbl_${columnLetters(index)}æ`))),
      date1904: fc.option(yes, { nil: undefined }),
      title: fc.option(header.filter((title) => !/^\s|\s$/.test(title)), { nil: undefined }),
      named: fc.boolean(),
    }),
  )
  .map(({ sheets: [first, ...others], date1904, title, named }): WorkbookFile => {
    const { state: _, ...shown } = first as Sheet;
    return {
      sheets: [shown, ...others],
      ...(named && { names: [{ name: 'hpNavn', formula: `'${shown.name.replaceAll("'", "''")}'!$A$1`, sheet: shown.name }] }),
      ...(title !== undefined && { properties: { title } }),
      ...(date1904 && { date1904 }),
    };
  });
