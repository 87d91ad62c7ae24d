import fc from 'fast-check';
import { createSheets } from '../../src/app/create-sheets';
import { fitSheets } from '../../src/app/fit';
import { LiveCheck } from '../../src/app/live-check';
import { addDays, addMonths, serialOfDay, type Day } from '../../src/domain/calendar';
import { isView, type TableKey } from '../../src/domain/path';
import { planToJson } from '../../src/domain/plan-json';
import { PROGRAMMES } from '../../src/programmes/programmes';
import { readSheets } from '../../src/sheets/read-sheets';
import { FORMERLY } from '../../src/sheets/series';
import { tableSpec } from '../../src/sheets/sheets';
import type { Cell, Snapshot } from '../../src/sheets/snapshot';
import { snapshotOf } from '../../src/workbook/file/snapshot-of-file';
import { fitCells } from '../fixtures/fit-cells';
import { sensiblePlan } from '../fixtures/sensible-plan';
import { openExcel } from './excel-under-test';
import { fileOfPlan } from './file-of-plan';

jest.setTimeout(120_000);

const SEED = 20261121;

/** What somebody types on *Stamdata*: facts by their labels, and of the areas whether they are chosen. */
interface Change {
  readonly facts: Readonly<Record<string, string | Day>>;
  readonly chosen: readonly (readonly [number, 'Ja' | 'Nej' | ''])[];
}

const isDay = (value: string): value is Day => /^\d{4}-\d\d-\d\d$/.test(value);
const period = fc.record({ year: fc.integer({ min: 2019, max: 2032 }), month: fc.constantFrom(1, 3, 11), months: fc.integer({ min: 7, max: 66 }) }).map(({ year, month, months }) => {
  const from = `${year}-${String(month).padStart(2, '0')}-01` as Day;
  return { 'Første dag': from, 'Sidste dag': addDays(addMonths(from, months), -1) };
});
const basis = fc.oneof(fc.record({ Budgetår: fc.constantFrom('Projektår', 'Kalenderår', 'Regnskabsår'), 'Regnskabsåret begynder i': fc.constantFrom('januar', 'juli', 'oktober') }));
const programme = fc.record({ Bevillingsperiode: fc.constantFrom(...PROGRAMMES.map(({ id }) => id)) });
const facts = fc.tuple(fc.option(period), fc.option(basis), fc.option(programme)).map((parts) => Object.assign({}, ...parts.filter(Boolean)) as Change['facts']);
const chosen = fc.array(fc.tuple(fc.nat(3), fc.constantFrom('Ja' as const, 'Nej' as const, '' as const)), { maxLength: 3 });
/** Areas are chosen under the programme that has them. */
const change: fc.Arbitrary<Change> = fc.oneof(
  facts.map((each) => ({ facts: each, chosen: [] })),
  fc.record({ facts: fc.tuple(fc.option(period), fc.option(basis)).map((parts) => Object.assign({}, ...parts.filter(Boolean)) as Change['facts']), chosen }),
);

const entry = (now: Cell | undefined, typed: string): Cell => {
  const value = isDay(typed) ? serialOfDay(typed) : typed;
  return { format: now?.format ?? 'General', value, kind: value === '' ? 'empty' : typeof value === 'number' ? 'number' : 'text' };
};

function typedInto(snapshot: Snapshot, { facts: stated, chosen: areas }: Change): Snapshot {
  const { masterData, areas: list } = snapshot.cells;
  if (!masterData || !list) throw new Error('no Stamdata');
  const written = masterData.rows.map((row) => {
    const fact = stated[String(row[0]?.value)];
    return fact === undefined ? row : row.map((cell, column) => (column === 1 ? entry(cell, fact) : cell));
  });
  const choice = new Map(areas);
  const choices = list.rows.map((row, line) => row.map((cell, column) => (column === 1 && choice.has(line) ? entry(cell, choice.get(line) ?? '') : cell)));
  return { ...snapshot, cells: { ...snapshot.cells, masterData: { ...masterData, rows: written }, areas: { ...list, rows: choices } } };
}

const plain = (header: string) => (header.startsWith(FORMERLY) ? header.slice(FORMERLY.length) : header);
const isTyped = ({ kind, formula }: Cell) => kind !== 'empty' && formula === undefined;

/** Everything that stands in the plan's tables by no formula, with the table and the header it stands under. */
function typedIn({ cells }: Snapshot): readonly string[] {
  return (Object.keys(cells) as TableKey[])
    .filter((key) => !isView(key) && tableSpec(key).layout === 'rows')
    .flatMap((key) => {
      const { headers = [], rows = [] } = cells[key] ?? {};
      // The programme's own rows are named by us; of those that hold something the name is looked at with the rest.
      const named = tableSpec(key).subject === undefined ? [] : [0];
      return rows.flatMap((row) => {
        const holds = row.some((cell, column) => isTyped(cell) && !named.includes(column));
        return holds ? row.flatMap((cell, column) => (isTyped(cell) ? [`${key} ${plain(headers[column] ?? '')}: ${plain(String(cell.value))}`] : [])) : [];
      });
    })
    .sort();
}

/** The change that undoes another. */
function back({ cells }: Snapshot, { facts: stated, chosen: areas }: Change): (snapshot: Snapshot) => Snapshot {
  const before = new Map(cells.masterData?.rows.map((row) => [String(row[0]?.value), row]));
  const was = cells.areas?.rows ?? [];
  return (snapshot) => {
    const { masterData, areas: list } = snapshot.cells;
    if (!masterData || !list) throw new Error('no Stamdata');
    const rows = masterData.rows.map((row) => (String(row[0]?.value) in stated ? (before.get(String(row[0]?.value)) ?? row) : row));
    const choices = list.rows.map((row, line) => (areas.some(([area]) => area === line) ? row.map((cell, column) => (column === 1 ? (was[line]?.[1] ?? cell) : cell)) : row));
    return { ...snapshot, cells: { ...snapshot.cells, masterData: { ...masterData, rows }, areas: { ...list, rows: choices } } };
  };
}

const fitted = (snapshot: Snapshot) => fitCells(snapshot, readSheets(snapshot).state.fits);

test('whatever is changed, what was typed stays under its own name, nothing is left to fit, and the change can be undone', () => {
  fc.assert(
    fc.property(sensiblePlan, change, (plan, made) => {
      const start = snapshotOf(fileOfPlan(plan));
      const changed = typedInto(start, made);
      const { fits } = readSheets(changed).state;
      const after = fitCells(changed, fits);
      const sameDays = fits.flatMap(({ renamed }) => renamed.filter(({ because }) => because === 'same-days'));
      const otherName = (line: string) => sameDays.reduce((text, { from, to }) => text.replace(` ${plain(from)}: `, ` ${plain(to)}: `), line);
      expect(typedIn(after)).toEqual(typedIn(changed).map(otherName).sort());
      expect(readSheets(after).state.fits).toEqual([]);

      // Years of the same days have one name for both: moved under the other name, they are other years of the plan.
      if (sameDays.length > 0 && 'Første dag' in made.facts) return;
      const undone = readSheets(fitted(back(start, made)(after)));
      expect(undone.state.fits).toEqual([]);
      expect(planToJson(undone.plan)).toEqual(planToJson(plan));
    }),
    { numRuns: 14, seed: SEED },
  );
});

test('and so in Excel', async () => {
  const samples = fc.sample(fc.tuple(sensiblePlan, fc.tuple(basis, programme).map(([years, to]): Change => ({ facts: { ...years, ...to }, chosen: [] }))), { numRuns: 1, seed: SEED });
  for (const [plan, { facts: stated }] of samples) {
    const under = await openExcel();
    await createSheets(under.workbook, plan);
    const before = await under.workbook.read();
    const write = async (rows: Readonly<Record<string, string>>) => {
      const facts = (await under.workbook.read()).cells.masterData;
      for (const [label, text] of Object.entries(rows)) {
        const line = facts?.rows.findIndex((row) => row[0]?.value === label) ?? -1;
        await under.person.type('Stamdata', `B${(facts?.row ?? 0) + 2 + line}`, text);
      }
    };
    const wasStated = Object.fromEntries((before.cells.masterData?.rows ?? []).filter(([label]) => String(label?.value) in stated).map(([label, fact]) => [String(label?.value), String(fact?.value ?? '')]));
    await write(stated);
    expect(await fitSheets(under.workbook, new LiveCheck(under.workbook))).toBe(true);
    expect(typedIn(await under.workbook.read())).toEqual(typedIn(before));
    await write(wasStated);
    expect(await fitSheets(under.workbook, new LiveCheck(under.workbook))).toBe(true);
    expect(planToJson(readSheets(await under.workbook.read()).plan)).toEqual(planToJson(readSheets(before).plan));
    await under.close();
  }
});
