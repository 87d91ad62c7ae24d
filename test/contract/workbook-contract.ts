import { SOUND_WORKBOOK } from '../../src/domain/workbook-state';
import { CURRENT_PROGRAMME } from '../../src/programmes/programmes';
import { layoutOf } from '../../src/sheets/layout';
import { sameResult } from './formula-cells';
import { checkPlan } from '../../src/app/check-plan';
import { createSheets, NEW_PLAN } from '../../src/app/create-sheets';
import type { Plan } from '../../src/domain/plan';
import { planFromJson, planToJson } from '../../src/domain/plan-json';
import { readSheets } from '../../src/sheets/read-sheets';
import { SHEETS } from '../../src/sheets/sheets';
import type { Workbook } from '../../src/workbook/workbook';
import { faultyPlan, soundPlan } from '../fixtures/plans';
import type { Person, WorkbookUnderTest } from './workbook-under-test';

/** The list that positions are chosen from. */
export const POSITIONS_NAME = { name: 'hpStillingsliste', formula: '=hpStillinger[Vises som]' };

/** Texts that a spreadsheet likes to take for something else. */
const FORMULAS = ['=1+1', '+45 12 34 56 78', '-', '@leder', "'citat'"];
const TEXTS = [...FORMULAS, '1/2', '2019-12', '12:30', '25 %', 'Maj 5', 'SANDT', 'Nr. 7', '007'];

const textsPlan: Plan = planFromJson({
  masterData: { name: '1-2-2026', programme: '2019-26', phase: 'draft' },
  areas: [{ area: 'employment' }],
  positions: TEXTS.map((title) => ({ title })),
  salaries: TEXTS.map((employer) => ({ employer, hours: { raw: '37,5', problem: 'not-a-number' } })),
  staffResources: TEXTS.map((remark) => ({ remark })),
});

const planIn = async (workbook: Workbook) => planToJson(readSheets(await workbook.read()).plan);

/** What every adapter of the port must do; an adapter's own tests add what only it can show. */
export function describeWorkbookContract(open: () => Promise<WorkbookUnderTest>): void {
  let under: WorkbookUnderTest;
  let workbook: Workbook;
  let person: Person;
  beforeEach(async () => {
    under = await open();
    ({ workbook, person } = under);
  });
  afterEach(() => under.close());

  /** The sheets of a plan, and the plan as it is read from then on. */
  const create = async (plan: Plan) => {
    await createSheets(workbook, plan);
    return planToJson(plan) as Record<string, unknown[]>;
  };
  const ownSheets = () => under.dump().sheets.map(({ name }) => name);

  describe('creating and reading', () => {
    test.each([
      ['with mistakes in it', faultyPlan],
      ['in which everything agrees', soundPlan],
      ['of texts that look like something else', textsPlan],
    ])('a plan %s is read back as it was', async (_, plan) => {
      const expected = await create(plan);
      const { state, plan: read } = readSheets(await workbook.read());
      expect(planToJson(read)).toEqual(expected);
      expect(state).toEqual(SOUND_WORKBOOK);
    });

    test('every formula stands where it belongs, with the figure that we calculate', async () => {
      await create(faultyPlan);
      const layouts = SHEETS.map((sheet) => layoutOf(sheet, faultyPlan, CURRENT_PROGRAMME));
      const { cells } = await workbook.read();
      const wrong = layouts.flatMap(({ tables }) =>
        tables.flatMap(({ key, rows, totals }) => {
          const standing = cells[key];
          const lines = [...rows, ...(totals ? [totals] : [])];
          return lines.flatMap((line, row) =>
            line.flatMap((input, column) => {
              if (typeof input !== 'object') return [];
              const found = row < rows.length ? standing?.rows[row] : standing?.totals?.cells;
              // Rows at the end in which no formula shows anything need not be read.
              if (found === undefined && input.value === '') return [];
              const cell = found?.[column];
              const agrees = cell?.formula?.startsWith('=') === true && sameResult(cell.value, input.value);
              return agrees ? [] : [{ key, row, column, cell, input }];
            }),
          );
        }),
      );
      expect(wrong).toEqual([]);
    });

    test('an empty plan gives the empty sheets, with the areas of the programme', async () => {
      await createSheets(workbook);
      const { areas, ...rest } = (await planIn(workbook)) as { areas: { area: string }[] };
      expect(areas.map(({ area }) => area)).toEqual(['education', 'employment', 'crime-prevention', 'cohesion']);
      expect({ ...rest, areas: [] }).toEqual(planToJson(NEW_PLAN));
    });

    test('a workbook without anything of ours is not begun', async () => {
      expect(await checkPlan(workbook)).toMatchObject({ started: false, findings: [] });
    });

    test('creating again changes nothing', async () => {
      await create(soundPlan);
      await person.type('Løn', 'C5', '12');
      const before = under.dump();
      await createSheets(workbook);
      expect(under.dump()).toEqual(before);
    });
  });

  describe("the user's own", () => {
    test('a sheet called Løn is left alone, and ours gets another name', async () => {
      await person.addSheet('Løn');
      await person.type('Løn', 'A1', 'Hemmeligt');
      const before = under.dump();
      const expected = await create(soundPlan);
      expect(under.dump().sheets.slice(0, 2)).toEqual(before.sheets);
      expect(ownSheets()).toEqual([
        'Ark1',
        'Løn',
        ...SHEETS.map(({ key, name }) => (key === 'salaries' ? 'Løn (plan)' : name)),
      ]);
      expect(await planIn(workbook)).toEqual(expected);
    });

    test('sheets, tables and names of the same kinds are as they were', async () => {
      await person.paste('Ark1', 'B2', [['Stilling', 'Timer'], ['Pedel', '37']]);
      await person.makeTable('Ark1', 'B2:C3');
      await person.addSheet('Kladde');
      await person.paste('Kladde', 'A1', [['Navn'], ['Mit']]);
      await person.renameTable(await person.makeTable('Kladde', 'A1:A2'), 'hpLøn');
      const before = under.dump();
      const expected = await create(soundPlan);
      const after = under.dump();
      expect(after.sheets.slice(0, 2)).toEqual(before.sheets);
      expect(after.tables).toEqual(expect.arrayContaining([...before.tables]));
      // Our table of salaries has another name now, and formulas of three sheets speak of it.
      const { plan, state } = readSheets(await workbook.read());
      expect(planToJson(plan)).toEqual(expected);
      expect(state).toEqual(SOUND_WORKBOOK);
    });

    test('a column of their own between ours, and a totals row, change nothing', async () => {
      const expected = await create(soundPlan);
      await person.insertTableColumn('hpLøn', 1);
      await person.type('Løn', 'B5', '99');
      await person.showTotals('hpLøn');
      await person.insertTableColumn('hpStillinger', 0);
      expect(await planIn(workbook)).toEqual(expected);
    });
  });

  describe('what people do to the sheets', () => {
    test('a row inserted in the middle, and one typed below the table', async () => {
      await create(soundPlan);
      await person.insertRows('Løn', 6);
      await person.type('Løn', 'A6', 'Vikar');
      await person.type('Løn', 'A14', 'Praktikant');
      const { salaries } = (await planIn(workbook)) as { salaries: { position: unknown }[] };
      expect(salaries.map(({ position }) => position)).toEqual([
        'Boligsocial leder',
        expect.objectContaining({ raw: 'Vikar' }),
        'Beboerrådgiver',
        expect.objectContaining({ raw: 'Praktikant' }),
      ]);
    });

    test('a renamed header is missed, with the new one as its candidate', async () => {
      await create(soundPlan);
      await person.renameHeader('hpLøn', 'Timer pr. uge', 'Ugetimer');
      const { state, plan } = readSheets(await workbook.read());
      expect(state.missingHeaders).toEqual([
        { table: 'salaries', field: 'hours', header: 'Timer pr. uge', candidate: 'Ugetimer' },
      ]);
      expect(plan.salaries.map(({ employer }) => employer.kind)).toEqual(['value', 'value']);
    });

    test('a deleted sheet is missed, and made again without touching the others', async () => {
      const expected = await create(soundPlan);
      await person.deleteSheet('Løn');
      const { state } = readSheets(await workbook.read());
      expect(state.missingTables).toMatchObject([{ table: 'salaries', wholeSheet: true }]);
      const before = under.dump();
      await createSheets(workbook);
      expect(under.dump().sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
      expect(await planIn(workbook)).toEqual({ ...expected, salaries: [] });
    });

    test('the sheet with the list of positions is made again, and the list with it', async () => {
      await create(soundPlan);
      await person.deleteSheet('Stamdata');
      await createSheets(workbook, soundPlan);
      expect(under.dump().names).toContainEqual(expect.objectContaining(POSITIONS_NAME));
      expect(await planIn(workbook)).toEqual(planToJson(soundPlan));
    });

    test('of a copied sheet the first is read, and the copy is told of', async () => {
      const expected = await create(soundPlan);
      const copy = await person.copySheet('Løn');
      await person.type(copy, 'C5', '1');
      const reading = readSheets(await workbook.read());
      expect(reading.state.duplicates).toMatchObject([{ table: 'salaries', sheet: 'Løn', copies: [copy] }]);
      expect(planToJson(reading.plan)).toEqual(expected);
    });

    test('a column of text pasted into the hours is kept as it was written', async () => {
      await create(soundPlan);
      await person.paste('Løn', 'C5', [['37 t'], ['ca. 30']]);
      const { plan } = readSheets(await workbook.read());
      expect(plan.salaries.map(({ hours }) => hours)).toEqual([
        { kind: 'not-understood', raw: '37 t', problem: 'not-a-number' },
        { kind: 'not-understood', raw: 'ca. 30', problem: 'not-a-number' },
      ]);
    });

    test('what a formula says is told from what was typed', async () => {
      await create(soundPlan);
      await person.type('Løn', 'C5', '=30+7');
      const { plan } = readSheets(await workbook.read());
      expect(planToJson(plan)).toMatchObject({ salaries: [{ hours: { calculated: 37 } }, { hours: 32 }] });
    });

    test('renamed sheets and tables are found by what they are', async () => {
      const expected = await create(soundPlan);
      await person.renameSheet('Løn', 'Lønninger 2026');
      await person.renameTable('hpMedarbejderressourcer', 'Ressourcer');
      const reading = readSheets(await workbook.read());
      expect(planToJson(reading.plan)).toEqual(expected);
      expect(reading.places.sheetOf('salaries')).toBe('Lønninger 2026');
    });
  });
}
