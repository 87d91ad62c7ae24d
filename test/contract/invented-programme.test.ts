import { checkPlan } from '../../src/app/check-plan';
import { createSheets, NEW_PLAN } from '../../src/app/create-sheets';
import { describeFindings } from '../../src/app/describe-findings';
import type { Plan } from '../../src/domain/plan';
import { valueOf } from '../../src/domain/reading';
import { PROGRAMMES } from '../../src/programmes/programmes';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { INVENTED_PROGRAMME } from '../fixtures/invented-programme';
import { planOfJson } from '../rule-tester';

/** A new programme is one new file: nothing else of the product has to be told of it. */
const ALL = [...PROGRAMMES, INVENTED_PROGRAMME];

async function checked(plan: Plan) {
  const workbook = FileWorkbook.empty();
  await createSheets(workbook, plan, ALL);
  const again = FileWorkbook.open(workbook.bytes());
  return { snapshot: await again.read(), result: await checkPlan(again, undefined, ALL) };
}

const masterData = { programme: INVENTED_PROGRAMME.id, from: '2031-01-01', to: '2034-12-31' };

test('a new plan of it lists its areas', async () => {
  const { snapshot } = await checked({ ...NEW_PLAN, masterData: { ...NEW_PLAN.masterData, programme: valueOf(INVENTED_PROGRAMME.id) } });
  expect(snapshot.cells.areas?.rows.map(([cell]) => cell?.value)).toEqual(['Klima og hverdag', 'Sundhed']);
});

test('a plan of it is read back, and nothing is wrong with it', async () => {
  const plan = planOfJson({
    masterData,
    areas: [
      { area: 'climate', chosen: true, weighting: 0.25 },
      { area: 'health', chosen: true, weighting: 0.75 },
    ],
    positions: [{ title: 'Leder' }],
    salaries: [{ position: 'Leder', hours: 37 }],
    staffResources: [
      { area: 'climate', position: 'Leder', contractedHours: 37, share: 0.25 },
      { area: 'health', position: 'Leder', contractedHours: 37, share: 0.75 },
    ],
  });
  const { snapshot, result } = await checked(plan);
  expect(result.plan.areas.map(({ area }) => area)).toEqual([valueOf('climate'), valueOf('health')]);
  expect(result.findings).toEqual([]);
  expect(snapshot.cells.overviewPositions?.headers).toContain('Klima %');
});

test('what is wrong with it is told in its own words', async () => {
  const plan = planOfJson({
    masterData,
    areas: [
      { area: 'climate', chosen: true, weighting: 0.25 },
      { area: 'health', chosen: true, weighting: 0.25 },
    ],
  });
  const { result } = await checked(plan);
  const texts = describeFindings(result.findings, 'da', result.places).flatMap(({ findings }) => findings);
  expect(texts.map(({ finding, cell }) => [finding.rule, cell?.sheet])).toEqual([['weighting-sum', 'Stamdata']]);
});
