import { serialOfDay, type Day } from '../../src/domain/calendar';
import type { Plan } from '../../src/domain/plan';
import { planFromJson } from '../../src/domain/plan-json';
import { known, valueOf } from '../../src/domain/reading';
import { CURRENT_PROGRAMME } from '../../src/programmes/programmes';
import { layoutOf } from '../../src/sheets/layout';
import { CANNOT_BE_CALCULATED } from '../../src/sheets/overview-words';
import { positionFinder } from '../../src/sheets/position-names';
import { SHEETS } from '../../src/sheets/sheets';
import { headlessUniver } from '../excel/calculation/headless-univer';
import { UniverCalculator } from '../excel/calculation/univer-calculator';
import type { Workbook } from '../excel/workbook/workbook';
import sample from '../fixtures/faulty-sample.json';
import { formulaCells, sameResult } from './formula-cells';
import { workbookWithLayouts } from './stand-in-with-layouts';

jest.setTimeout(60_000);

const STAFF_SHEETS = SHEETS.filter(({ key }) => key !== 'boardPage' && key !== 'budget' && key !== 'financing');
const layoutsOf = (plan: Plan) => STAFF_SHEETS.map((sheet) => layoutOf(sheet, plan, CURRENT_PROGRAMME));

/** A plan's sheets in the stand-in, with something typed into them, calculated. */
async function calculated(plan: Plan, type: (put: (table: string, row: number, header: string, value: string | number) => void) => void) {
  const workbook = workbookWithLayouts(layoutsOf(plan));
  type((name, row, header, value) => {
    const table = workbook.table(name);
    if (table) table.sheet.edit(table.body.row + row, table.rect.column + table.columnNamed(header)).value = value;
  });
  const univer = headlessUniver();
  const calculator = new UniverCalculator(univer.api, workbook);
  await calculator.calculate();
  calculator.dispose();
  univer.dispose();
  return workbook;
}

function valueAt(workbook: Workbook, name: string, row: number, header: string) {
  const table = workbook.table(name);
  return table?.sheet.cell(table.body.row + row, table.rect.column + table.columnNamed(header))?.value;
}

const plan = planFromJson(sample);

it('shows another day than the first, once one is typed', async () => {
  const day = '2027-06-15' as Day;
  const changed = planFromJson({
    ...sample,
    salaries: [
      ...sample.salaries.map((salary) => (salary.position === 'Jobvejleder' ? { ...salary, to: '2026-12-31' } : salary)),
      { position: 'Jobvejleder', employer: 'Kommunen', hours: 37, from: '2027-01-01' },
    ],
    staffResources: [
      ...sample.staffResources,
      { area: 'cohesion', position: 'Beboerrådgiver', contractedHours: 32, share: 0.9, statedOn: '2027-06-15' },
      { area: 'cohesion', position: 'Beboerrådgiver', contractedHours: 32, share: 0.5, statedOn: '2027-06-16' },
    ],
  });
  const workbook = await calculated(changed, (put) => put('hpOversigt', 0, 'Værdi', serialOfDay(day)));

  const thatDay: Plan = { ...changed, masterData: { ...changed.masterData, from: valueOf(day) } };
  const overview = formulaCells(layoutsOf(thatDay)).filter(({ sheet }) => sheet === 'Ressourceoversigt');
  expect(overview.length).toBeGreaterThan(50);
  const different = overview.flatMap(({ sheet, address, row, column, value }) => {
    const result = workbook.sheet(sheet)?.cell(row, column)?.value;
    return sameResult(result, value) ? [] : [`${sheet}!${address}: ${String(result)} for ${value}`];
  });
  expect(different).toEqual([]);
  expect(valueAt(workbook, 'hpOversigtStillinger', 1, 'Status')).toBe('Stemmer');
  expect(valueAt(workbook, 'hpOversigtStillinger', 3, 'Status')).toBe('Timer afviger (37 mod 30)');
  expect(valueAt(workbook, 'hpOversigtStillinger', 3, 'Arbejdsgiver')).toBe('Kommunen');
});

it('finds a position by whatever the list lets it be called, as the reader does', async () => {
  const listed = planFromJson({
    ...sample,
    positions: [
      { title: 'Boligsocial leder', aliases: 'projektleder , sekretariatsleder' },
      { title: 'Beboerrådgiver', number: 'AB' },
      { title: 'Beboerrådgiver', number: 'CD', aliases: 'rådgiver' },
      { title: 'Ældrevejleder', number: '12' },
    ],
    salaries: [],
    staffResources: [],
  });
  const names = [
    'Boligsocial leder', 'boligsocial LEDER', ' Boligsocial  leder ', 'Projektleder', 'SEKRETARIATSLEDER', 'leder',
    'Beboerrådgiver', 'Beboerrådgiver (AB)', 'cd', 'Rådgiver', 'ældrevejleder', '12', 'projekt',
  ]; // prettier-ignore
  const find = positionFinder(listed.positions);
  const rows = names.map((name) => ({ position: name }));
  const workbook = await calculated(planFromJson({ ...listedJson(), salaries: rows }), () => {});
  const found = names.map((name, row) => [name, valueAt(workbook, 'hpLøn', row, 'Stilling på listen')]);
  expect(found).toEqual(names.map((name) => [name, known(find(valueOf(name))) ?? '']));

  function listedJson() {
    return {
      ...sample,
      positions: listed.positions.map(({ title, number, aliases }) => ({
        title: known(title) ?? null,
        number: known(number) ?? null,
        aliases: known(aliases) ?? null,
      })),
      staffResources: [],
    };
  }
});

it('keeps an error in one salary to its own position', async () => {
  const workbook = await calculated(plan, (put) => put('hpLøn', 0, 'Timer pr. uge', '#N/A'));
  expect(valueAt(workbook, 'hpOversigtStillinger', 0, 'Status')).toBe('Timer mangler i Løn');
  expect(valueAt(workbook, 'hpOversigtStillinger', 1, 'Status')).toBe('Fordelt 110 %');
  expect(valueAt(workbook, 'hpOversigtStillinger', 3, 'Status')).toBe('Stemmer');
});

it('says in words when it cannot be calculated', async () => {
  const workbook = await calculated(plan, (put) => put('hpMedarbejderressourcer', 3, 'Indsatsområde', '#N/A'));
  expect(valueAt(workbook, 'hpOversigtStillinger', 4, 'Status')).toBe(CANNOT_BE_CALCULATED);
});

it('says that a position which the list does not have any more is not there', async () => {
  const workbook = await calculated(plan, (put) => put('hpStillinger', 3, 'Stilling', 'Ungevejleder'));
  expect(valueAt(workbook, 'hpOversigtStillinger', 3, 'Status')).toBe('Ikke på listen Stillinger');
  expect(valueAt(workbook, 'hpOversigt', 2, 'Værdi')).toBe('Rækker, der mangler: 1');
});
