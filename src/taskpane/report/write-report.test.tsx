import { act, screen } from '@testing-library/react';
import { InMemoryWorkbook } from '../../../test/fixtures/in-memory-workbook';
import { examine, openPane } from '../../../test/fixtures/open-pane';
import { soundPlan } from '../../../test/fixtures/plans';

async function paneAtSheets(workbook: InMemoryWorkbook) {
  const pane = await openPane(workbook);
  await pane.user.click(screen.getByRole('tab', { name: /^Ark/ }));
  return pane;
}
const button = () => screen.findByRole('button', { name: 'Skriv kontrolrapport' });

test('writes what the check says now, only when it is asked to', async () => {
  const workbook = InMemoryWorkbook.of(soundPlan);
  const { user } = await paneAtSheets(workbook);
  expect(await button()).toHaveAccessibleDescription(/bliver stående/);
  expect(workbook.reports).toEqual([]);
  expect(await examine()).toHaveNoViolations();
  act(() => workbook.edit('salaries', 0, 'hours', 30));
  await user.click(await button());
  expect(await screen.findByText('Arket Kontrolrapport er skrevet.')).toHaveAttribute('role', 'status');
  const rows = workbook.reports[0]?.tables[0]?.rows ?? [];
  expect(rows.map(([, kind, sheet]) => [kind, sheet])).toContainEqual(['Fejl', 'Medarbejderressourcer']);
  expect(await button()).toHaveFocus();
});

test('a failure is told, and nothing is said to be written', async () => {
  const workbook = InMemoryWorkbook.of(soundPlan);
  const { user } = await paneAtSheets(workbook);
  await button();
  workbook.fail('apply', 'protected');
  await user.click(await button());
  expect(await screen.findByText('Kontrolrapporten blev ikke skrevet færdig.')).toBeVisible();
  expect(screen.queryByText('Arket Kontrolrapport er skrevet.')).not.toBeInTheDocument();
});
