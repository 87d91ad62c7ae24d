import { findTables } from './find-tables';
import { tableSpec } from './sheets';
import type { TableInfo } from './snapshot';
import { fixedHeadersOf } from './spec';

const headers = fixedHeadersOf(tableSpec('salaries'));
const ours: TableInfo = { name: 'hpLøn', sheet: 'Løn', headers };
const salaries = (...tables: TableInfo[]) => findTables(tables).get('salaries');

it('finds a table by its name, whatever its sheet is called', () => {
  expect(salaries({ ...ours, sheet: 'Lønninger 2026' })?.table.sheet).toBe('Lønninger 2026');
});

it('finds a table by its headers when its name has changed', () => {
  expect(salaries({ ...ours, name: 'Tabel7' })?.table.name).toBe('Tabel7');
});

it('finds it by name although a header was renamed and the user has columns of their own', () => {
  const changed = ['Note', ...headers.map((header) => (header === 'Timer pr. uge' ? 'Timer' : header))];
  expect(salaries({ ...ours, headers: changed })?.table.name).toBe('hpLøn');
});

it('compares headers without regard to case and spaces', () => {
  expect(salaries({ ...ours, name: 'x', headers: headers.map((header) => ` ${header.toUpperCase()}  `) })).toBeDefined();
});

it('takes the one with our name, and tells of the copies', () => {
  const copy = { ...ours, name: 'hpLøn_2', sheet: 'Løn (2)' };
  expect(salaries(copy, ours)).toEqual({ table: ours, copies: [copy] });
});

it("leaves a stranger's table alone, even one with our name", () => {
  expect(salaries({ name: 'hpLøn', sheet: 'Løn', headers: ['Måned', 'Beløb', 'Stilling'] })).toBeUndefined();
  expect(salaries({ name: 'Løn', sheet: 'Løn', headers: ['Stilling', 'Fra', 'Til'] })).toBeUndefined();
});
