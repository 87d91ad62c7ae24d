import { planOfJson } from '../../test/rule-tester';
import { FileWorkbook } from '../workbook/file/file-workbook';
import { checkPlan } from './check-plan';
import { createSheets } from './create-sheets';

test('what has passed is judged by the day of the check', async () => {
  const workbook = FileWorkbook.empty();
  await createSheets(workbook, planOfJson({ masterData: { programme: '2019-26', phase: 'running', from: '2021-11-01', to: '2025-10-31', accountingYearStart: 1 } }));
  const yearsMissingOn = async (now: Date) => {
    const { findings } = await checkPlan(workbook, () => now);
    return findings.find(({ rule }) => rule === 'followup-year')?.values.years;
  };
  expect(await yearsMissingOn(new Date(2021, 11, 31))).toBeUndefined();
  expect(await yearsMissingOn(new Date(2022, 0, 1))).toEqual(['2021']);
});
