import type { Day } from '../domain/calendar';
import { EMPTY_TABLES, YEAR_BASES } from '../domain/plan';
import { valueOf } from '../domain/reading';
import { CURRENT_PROGRAMME, PROGRAMMES } from '../programmes/programmes';
import { FORMULA_FUNCTIONS, functionsIn } from './formula-functions';
import { sheetYears } from './shape';
import { SHEETS, TABLES } from './sheets';
import { columnsOf, totalsFormula, type SheetShape } from './spec';

const period = { from: valueOf('2025-11-01' as Day), to: valueOf('2029-10-31' as Day), accountingYearStart: valueOf(7 as const) };
const shapes = YEAR_BASES.map((basis): SheetShape => ({
  years: sheetYears({ ...EMPTY_TABLES.masterData, ...period, yearBasis: valueOf(basis) }, 5),
  areas: PROGRAMMES.flatMap(({ areas }) => areas),
  programme: CURRENT_PROGRAMME,
}));
const formulas = shapes.flatMap((shape) =>
  TABLES.flatMap((table) =>
    columnsOf(table, shape).flatMap((column) => [column.calculation?.formula(shape) ?? [], totalsFormula(table, column) ?? []].flat()),
  ),
);

it('finds functions, and none in texts and headers', () => {
  expect(functionsIn('IF(hpLøn[[#This Row],[Andel (procent)]]="SUM(1)",MAX(1),B2)')).toEqual(['IF', 'MAX']);
});

it('uses no function but those that were tested', () => {
  const used = new Set(formulas.flatMap(functionsIn));
  expect([...used].filter((name) => !FORMULA_FUNCTIONS.has(name))).toEqual([]);
});

it('lists no function that no formula uses', () => {
  const used = new Set(formulas.flatMap(functionsIn));
  expect([...FORMULA_FUNCTIONS].filter((name) => !used.has(name))).toEqual([]);
});

it('keeps within what Excel takes: 8,192 characters, 64 levels of functions', () => {
  for (const formula of formulas) {
    expect(formula.length).toBeLessThanOrEqual(8192);
    let depth = 0;
    for (const character of formula.replace(/"(?:[^"]|"")*"/g, '')) {
      depth += character === '(' ? 1 : character === ')' ? -1 : 0;
      expect(depth).toBeLessThanOrEqual(64);
    }
    expect(depth).toBe(0);
  }
});

it('says nothing twice: every table and every name of the workbook is called its own', () => {
  const names = TABLES.flatMap(({ name, names: others = [] }) => [name, ...others.map((other) => other.name)]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(SHEETS.map(({ name }) => name)).toContain('Ressourceoversigt');
});
