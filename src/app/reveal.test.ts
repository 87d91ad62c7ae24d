import { InMemoryWorkbook } from '../../test/fixtures/in-memory-workbook';
import { soundPlan } from '../../test/fixtures/plans';
import { atMasterData } from '../domain/path';
import { LiveCheck } from './live-check';
import { reveal } from './reveal';

async function started(workbook = InMemoryWorkbook.of(soundPlan)) {
  const check = new LiveCheck(workbook);
  await check.start();
  return { workbook, check };
}
const salary = (row: string, field: string) => ({ table: 'salaries', row, field }) as const;

test('selects the cells that stand on the sheet of the first', async () => {
  const { workbook, check } = await started();
  const paths = [salary('Boligsocial leder', 'hours'), atMasterData('name'), salary('Beboerrådgiver', 'hours')];
  expect(await reveal(workbook, check, paths)).toBe(true);
  expect(workbook.selections).toEqual(['Løn!C5,C6']);
  await check.stop();
});

test('reads again where the workbook was edited after it was read', async () => {
  const { workbook, check } = await started();
  workbook.edit('salaries', 0, 'position', 'Beboerrådgiver');
  workbook.edit('salaries', 1, 'position', 'Boligsocial leder');
  await reveal(workbook, check, [salary('Boligsocial leder', 'hours')]);
  expect(workbook.selections).toEqual(['Løn!C6']);
  await check.stop();
});

test('selects nothing where none of the places is in the workbook', async () => {
  const { workbook, check } = await started(InMemoryWorkbook.of(soundPlan, ['salaries']));
  expect(await reveal(workbook, check, [salary('Boligsocial leder', 'hours')])).toBe(false);
  expect(workbook.selections).toEqual([]);
  await check.stop();
});
