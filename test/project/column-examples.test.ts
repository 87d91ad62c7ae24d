import type { Day } from '../../src/domain/calendar';
import { EMPTY_TABLES, type MONTHS, type YearBasis } from '../../src/domain/plan';
import { valueOf } from '../../src/domain/reading';
import { straight } from '../../src/domain/steps';
import { da } from '../../src/messages/da';
import { en } from '../../src/messages/en';
import { CURRENT_PROGRAMME, PROGRAMMES } from '../../src/programmes/programmes';
import { exampleFor } from '../../src/rules/columns';
import { CURRENT_FORMAT } from '../../src/sheets/format';
import { FORMATS } from '../../src/sheets/look';
import { readTable } from '../../src/sheets/read-table';
import { sheetYears } from '../../src/sheets/shape';
import { TABLES } from '../../src/sheets/sheets';
import { columnsOf, headersOf, type ColumnSpec, type SheetShape, type TableSpec } from '../../src/sheets/spec';
import { EMPTY_CELL, type Cell, type TableCells } from '../../src/sheets/snapshot';
import { yearHeader } from '../../src/sheets/year-headers';
import { danishEntry } from '../excel/danish-entry';

/** What a message proposes to write must be understood when it is written. */
const SHAPE: SheetShape = { years: sheetYears(EMPTY_TABLES.masterData, 4), areas: CURRENT_PROGRAMME.areas, programme: CURRENT_PROGRAMME };
const COLUMNS = TABLES.flatMap((table) =>
  columnsOf(table, SHAPE)
    .filter(({ calculation }) => calculation === undefined || calculation.stated)
    .map((column) => [table, column] as const),
);

function typed(text: string, { kind }: ColumnSpec): Cell {
  const { format } = FORMATS[kind];
  const entry = danishEntry(text, format);
  if ('formula' in entry) throw new Error(`${text} is a formula`);
  return { value: entry.value, kind: typeof entry.value === 'number' ? 'number' : 'text', format };
}

function cellsWith(table: TableSpec, column: ColumnSpec, cell: Cell): TableCells {
  const label: Cell = { ...EMPTY_CELL, value: column.header, kind: 'text' };
  const row = table.layout === 'fields' ? [label, cell] : columnsOf(table, SHAPE).map(({ key }) => (key === column.key ? cell : EMPTY_CELL));
  const headers = headersOf(table, SHAPE);
  return { name: table.name, sheet: 'x', headers, row: 0, column: 0, rows: [row] };
}

describe.each(COLUMNS.map(([table, column]) => [`${table.title}: ${column.header}`, table, column] as const))(
  '%s',
  (_, table, column) => {
    test.each([
      ['Danish', da],
      ['English', en],
    ])('the example in %s can be typed there', (_language, messages) => {
      const cell = typed(messages[exampleFor(table.key, column.key, EMPTY_TABLES.masterData)], column);
      const names = { tableName: (name: string) => name, header: (_: string, header: string) => header };
      const context = { programme: CURRENT_PROGRAMME, programmes: PROGRAMMES, version: CURRENT_FORMAT, shape: SHAPE, names, findPosition: <Reading>(text: Reading) => text };
      // A row that says no more than what is on the checklist says nothing.
      const { checklist: _, ...asList } = table;
      expect(straight(readTable(asList, cellsWith(table, column, cell), context)).rows[0]?.[column.key]).toMatchObject({ kind: 'value' });
    });
  },
);

const PERIOD = { ...EMPTY_TABLES.masterData, from: valueOf('2025-11-01' as Day), to: valueOf('2029-10-31' as Day) };
const BASES: readonly (readonly [YearBasis, (typeof MONTHS)[number]])[] = [['plan', 1], ['calendar', 1], ['accounting', 1], ['accounting', 7]];

test.each(BASES)('the example of a year is one that can be chosen by %s year from month %i', (basis, month) => {
  const facts = { ...PERIOD, yearBasis: valueOf(basis), accountingYearStart: valueOf(month) };
  const years = sheetYears(facts, 4).map(yearHeader);
  for (const table of ['budgetFollowUp', 'accountEntries'] as const) expect(years).toContain(da[exampleFor(table, 'year', facts)]);
});
