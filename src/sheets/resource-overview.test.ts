import fc from 'fast-check';
import { sensiblePlan } from '../../test/fixtures/sensible-plan';
import { snapshotOfLayouts } from '../../test/fixtures/snapshot-of-layouts';
import sample from '../../test/fixtures/faulty-sample.json';
import { planOf, type Plan } from '../domain/plan';
import { planFromJson } from '../domain/plan-json';
import { SOUND_WORKBOOK } from '../domain/workbook-state';
import { valueOf } from '../domain/reading';
import { CURRENT_PROGRAMME } from '../programmes/programmes';
import { layoutOf, type SheetLayout } from './layout';
import { addressOf } from './places';
import { readSheets } from './read-sheets';
import { SHEETS } from './sheets';
import type { Cell, Snapshot, TableCells } from './snapshot';

const layoutsOf = (plan: Plan): readonly SheetLayout[] => SHEETS.map((sheet) => layoutOf(sheet, plan, CURRENT_PROGRAMME));
const snapshotOf = (plan: Plan): Snapshot => snapshotOfLayouts(layoutsOf(plan));
const plan = planFromJson(sample);

/** The snapshot with another cell in a table, by row of the body and header. */
function withCell(snapshot: Snapshot, key: keyof Snapshot['cells'], row: number, header: string, cell: Cell): Snapshot {
  const table = snapshot.cells[key] as TableCells;
  const column = table.headers.indexOf(header);
  const rows = table.rows.map((cells, r) => cells.map((old, c) => (r === row && c === column ? cell : old)));
  return { ...snapshot, cells: { ...snapshot.cells, [key]: { ...table, rows } } };
}

const cellOf = (layouts: readonly SheetLayout[], sheet: string, row: number, column: number) => {
  const table = layouts.find(({ name }) => name === sheet)?.tables.find(({ key }) => key === 'overviewPositions');
  const input = table?.rows[row]?.[column];
  return typeof input === 'object' ? input.value : input;
};

it('reads back as the plan it was made of, in a sound workbook', () => {
  fc.assert(
    fc.property(sensiblePlan, (made) => {
      const { plan: read, state } = readSheets(snapshotOf(made));
      expect(read).toEqual(made);
      expect(state).toEqual(SOUND_WORKBOOK);
    }),
  );
});

it('says of every position of the sample how its statements agree', () => {
  const layouts = layoutsOf(plan);
  const statuses = plan.positions.map(({ row }, index) => [row, cellOf(layouts, 'Ressourceoversigt', index, 1)]);
  expect(statuses).toEqual([
    ['Boligsocial leder', 'Timer afviger (37 mod 32)'],
    ['Beboerrådgiver', 'Fordelt 110 %'],
    ['Uddannelsesvejleder', 'Andel mangler i delaftale'],
    ['Jobvejleder', 'Stemmer'],
    ['Fritidsvejleder', 'Mangler i budgettet'],
    ['Kommunal jobkonsulent', 'Stemmer'],
  ]);
});

it('has columns and rows for the chosen areas only', () => {
  const areas = plan.areas.map((area) => (area.row === 'employment' ? { ...area, chosen: valueOf(false) } : area));
  const fewer = planOf({ ...plan, areas } as never);
  const overview = layoutsOf(fewer).find(({ key }) => key === 'resourceOverview');
  const [, positions, inAreas] = overview?.tables ?? [];
  expect(positions?.headers.filter((header) => header.includes('Beskæftigelse'))).toEqual([]);
  expect(positions?.headers).toContain('Kriminalitet timer');
  expect(inAreas?.rows.map(([label]) => label)).toEqual([
    'Uddannelse og livschancer',
    'Kriminalitetsforebyggelse',
    'Sammenhængskraft og medborgerskab',
    'Tværgående',
  ]);
});

it('puts one table below the other, whatever the number of positions', () => {
  const overview = layoutsOf(plan).find(({ key }) => key === 'resourceOverview');
  const tops = overview?.tables.map(({ row }) => row) ?? [];
  expect(tops).toEqual([4, 10, 10 + plan.positions.length + 3]);
  expect(overview?.headings.map(({ row }) => row)).toEqual(tops.map((row) => row - 1));
});

it('names the cell of the day and the list of positions', () => {
  const sheets = layoutsOf(plan).filter(({ key }) => key === 'masterData' || key === 'resourceOverview');
  expect(sheets.flatMap(({ names }) => names)).toEqual([
    { name: 'hpStillingsliste', table: 'hpStillinger', header: 'Vises som' },
    { name: 'hpOpgjortPr', row: 5, column: 1 },
    { name: 'hpOversigtsdag', row: 6, column: 1 },
  ]);
});

it('finds a formula that was typed over, and points at its cell', () => {
  const typed: Cell = { value: 'Stemmer', kind: 'text', format: 'General' };
  const { state, places, plan: read } = readSheets(withCell(snapshotOf(plan), 'overviewPositions', 0, 'Status', typed));
  expect(state.overwrittenFormulas).toEqual([
    { at: { table: 'overviewPositions', row: 'Boligsocial leder', field: 'status' }, header: 'Status', now: 'value' },
  ]);
  const [first] = state.overwrittenFormulas;
  const cell = first && places.cellOf(first.at);
  expect(cell && `${cell.sheet} ${addressOf(cell)}`).toBe('Ressourceoversigt B12');
  expect(read).toEqual(plan);
});

it('finds the day typed over where it is calculated, and leaves the one that may be typed alone', () => {
  const day: Cell = { value: 46000, kind: 'number', format: '' };
  const asked = withCell(snapshotOf(plan), 'overviewDate', 0, 'Værdi', day);
  expect(readSheets(asked).state).toEqual(SOUND_WORKBOOK);
  const [found] = readSheets(withCell(asked, 'overviewDate', 1, 'Værdi', day)).state.overwrittenFormulas;
  expect(found).toMatchObject({ at: { table: 'overviewDate', field: 'day' }, now: 'value' });
});

it('finds what Excel calculates in a line typed over, and keeps it out of the plan', () => {
  const typed: Cell = { value: 12, kind: 'number', format: '' };
  const { state, plan: read } = readSheets(withCell(snapshotOf(plan), 'staffResources', 2, 'Timer om ugen', typed));
  expect(state.overwrittenFormulas).toMatchObject([{ at: { table: 'staffResources', field: 'weeklyHours' }, now: 'value' }]);
  expect(read).toEqual(plan);
});

it('tells which positions and areas have no row', () => {
  const snapshot = snapshotOf(plan);
  const without = (key: 'overviewPositions' | 'overviewAreas', row: number) => {
    const table = snapshot.cells[key] as TableCells;
    return { ...table, rows: table.rows.filter((_, index) => index !== row) };
  };
  const cells = { ...snapshot.cells, overviewPositions: without('overviewPositions', 3), overviewAreas: without('overviewAreas', 1) };
  expect(readSheets({ ...snapshot, cells }).state.missingOverviewRows).toEqual([
    { table: 'overviewPositions', label: 'Jobvejleder', source: { table: 'positions', row: 'Jobvejleder', field: 'title' } },
    { table: 'overviewAreas', label: 'Beskæftigelse', source: { table: 'areas', row: 'employment', field: 'area' } },
  ]);
});

it('says nothing of rows where the whole overview is gone', () => {
  const snapshot = snapshotOf(plan);
  const { overviewDate: _, overviewPositions: __, overviewAreas: ___, ...cells } = snapshot.cells;
  const tables = snapshot.tables.filter(({ sheet }) => sheet !== 'Ressourceoversigt');
  const sheets = snapshot.sheets.filter(({ name }) => name !== 'Ressourceoversigt');
  const { state } = readSheets({ ...snapshot, sheets, tables, cells });
  expect(state.missingOverviewRows).toEqual([]);
  expect(state.missingTables).toMatchObject([{ table: 'overviewDate', title: 'Ressourceoversigt', wholeSheet: true }]);
});
