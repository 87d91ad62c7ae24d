import { cofinancing } from '../../src/domain/cofinancing';
import { toKroner } from '../../src/domain/money';
import { planFromJson } from '../../src/domain/plan-json';
import { toNumber } from '../../src/domain/exact';
import { CURRENT_PROGRAMME } from '../../src/programmes/programmes';
import { budgetFinanced } from '../../src/rules/budget-financed/rule';
import { layoutOf } from '../../src/sheets/layout';
import { SHEETS } from '../../src/sheets/sheets';
import { headlessUniver } from '../excel/calculation/headless-univer';
import { UniverCalculator } from '../excel/calculation/univer-calculator';
import { contextOf } from '../rule-tester';
import { workbookWithLayouts } from './stand-in-with-layouts';

jest.setTimeout(60_000);

/** Two of the lines have a total and no years. */
const plan = planFromJson({
  masterData: { name: 'En plan', from: '2025-11-01', to: '2029-10-31' },
  areas: [],
  positions: [],
  salaries: [],
  staffResources: [],
  budget: [
    { number: '1', post: 'Aktiviteter', amounts: [10_000_000] },
    { number: '2', post: 'Revision', amounts: [], total: 30_000_000 },
  ],
  financing: [
    { source: 'lbf', amounts: [4_000_000, 20_000_000] },
    { source: 'municipality', amounts: [], total: 8_000_000 },
  ],
});

test('a total that somebody wrote over a sum counts alike in the sheet, the pane and the rules', async () => {
  const workbook = workbookWithLayouts(SHEETS.map((sheet) => layoutOf(sheet, plan, CURRENT_PROGRAMME)));
  const univer = headlessUniver();
  const calculator = new UniverCalculator(univer.api, workbook);
  await calculator.calculate();
  calculator.dispose();
  univer.dispose();
  const shown = (name: string, row: number, header: string) => {
    const table = workbook.table(name);
    return table?.sheet.cell(table.body.row + row, table.rect.column + table.columnNamed(header))?.value;
  };
  const inSheet = {
    expenses: shown('hpOverblikØkonomi', 0, 'Kroner'),
    financing: shown('hpOverblikØkonomi', 1, 'Kroner'),
    local: shown('hpOverblikMedfinansiering', 0, 'Kroner'),
    share: shown('hpOverblikMedfinansiering', 0, 'Andel'),
  };
  expect(inSheet).toEqual({ expenses: 400_000, financing: 320_000, local: 80_000, share: 0.25 });

  const { local, total, share } = cofinancing(plan);
  expect({ financing: toKroner(total), local: toKroner(local), share: share && toNumber(share) }).toEqual({ financing: 320_000, local: 80_000, share: 0.25 });

  const found = budgetFinanced.check(contextOf(plan)).map(({ variant, values }) => ({ variant, ...values }));
  expect(found).toMatchObject([{ variant: 'short', expenses: 40_000_000, financing: 32_000_000, gap: 8_000_000 }]);
});
