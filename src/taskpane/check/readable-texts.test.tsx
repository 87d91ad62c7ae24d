import { act, screen, within } from '@testing-library/react';
import { InMemoryWorkbook } from '../../../test/fixtures/in-memory-workbook';
import { examine, openPane } from '../../../test/fixtures/open-pane';
import { soundPlan } from '../../../test/fixtures/plans';

async function paneWithTexts() {
  const workbook = InMemoryWorkbook.of(soundPlan);
  workbook.edit('salaries', 0, 'hours', '37 timer');
  workbook.edit('masterData', 0, 'from', '1. november 2025');
  const pane = await openPane(workbook);
  return { ...pane, workbook };
}
const region = () => screen.findByRole('region', { name: 'Tekst, der kan blive til tal' });

test('shows each text beside what it becomes, and writes it when asked, by keyboard alone', async () => {
  const { user } = await paneWithTexts();
  const part = within(await region());
  expect(part.queryByRole('button', { name: /^Skriv/ })).not.toBeInTheDocument();
  part.getByRole('button', { name: 'Vis cellerne' }).focus();
  await user.keyboard('{Enter}');
  expect(part.getAllByRole('row').map((row) => row.textContent)).toEqual([
    'CelleStår der nuBliver til',
    'Stamdata B91. november 20251. november 2025',
    'Løn C537 timer37 t/uge',
  ]);
  expect(await examine()).toHaveNoViolations();
  part.getByRole('button', { name: 'Skriv 2 tal' }).focus();
  await user.keyboard('{Enter}');
  const done = await screen.findByText('2 celler indeholder nu tal.');
  expect(done).toHaveFocus();
  expect(screen.queryByRole('region', { name: 'Tekst, der kan blive til tal' })).not.toBeInTheDocument();
});

test('what is edited between showing and writing is not written over', async () => {
  const { user, workbook } = await paneWithTexts();
  const part = within(await region());
  await user.click(part.getByRole('button', { name: 'Vis cellerne' }));
  const release = workbook.hold();
  act(() => workbook.edit('salaries', 0, 'hours', '30 timer'));
  await user.click(part.getByRole('button', { name: 'Skriv 2 tal' }));
  await act(async () => release());
  expect(await screen.findByText('1 celle indeholder nu tal.')).toBeVisible();
  expect(within(await region()).getByText('30 timer')).toBeInTheDocument();
});

test('a failure is told, and the texts stay', async () => {
  const { user, workbook } = await paneWithTexts();
  const part = within(await region());
  await user.click(part.getByRole('button', { name: 'Vis cellerne' }));
  workbook.fail('apply', 'busy');
  await user.click(part.getByRole('button', { name: 'Skriv 2 tal' }));
  expect(await screen.findByText('Ikke alle cellerne blev til tal.')).toBeVisible();
  expect(part.getByText('37 timer')).toBeVisible();
});
