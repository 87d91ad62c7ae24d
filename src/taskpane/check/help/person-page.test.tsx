import { act, screen, within } from '@testing-library/react';
import { InMemoryWorkbook } from '../../../../test/fixtures/in-memory-workbook';
import { examine, openPane } from '../../../../test/fixtures/open-pane';
import { faultyPlan, soundPlan } from '../../../../test/fixtures/plans';

const button = (name: string | RegExp) => screen.getByRole('button', { name });

test('from a finding to its position: salary rows, lines and months, each with the way to its cell', async () => {
  const { user, workbook } = await openPane(InMemoryWorkbook.of(faultyPlan));
  const finding = button(/110 %/);
  act(() => finding.focus());
  await user.keyboard('{Enter}');
  const see = await screen.findByRole('button', { name: 'Se stillingen' });
  act(() => see.focus());
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { level: 2, name: 'Beboerrådgiver' })).toHaveFocus();
  const rows = (name: string) => within(screen.getByRole('table', { name })).getAllByRole('row').slice(1);
  expect(rows('I Løn').map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/^1\. november 2025 – 31\. oktober 2029Gå til Løn · C\d+32 t\/uge$/)]);
  expect(rows('I delaftalerne').map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/^Beskæftigelse.*10 %af 32 t\/uge$/), expect.stringMatching(/^Sammenhængskraft.*100 %af 32 t\/uge$/)]);
  expect(rows('Måned for måned').map(({ textContent }) => textContent)).toEqual(['november 2025 – oktober 2029Hele måneden: 32 t/uge']);
  expect(await examine()).toHaveNoViolations();

  await user.click(button(/^Gå til Løn/));
  await user.click(within(screen.getByRole('table', { name: 'I delaftalerne' })).getAllByRole('button')[1] as HTMLElement);
  expect(workbook.selections.slice(1)).toEqual([expect.stringMatching(/^Løn!C\d+$/), expect.stringMatching(/^Medarbejderressourcer!D\d+$/)]);
  await user.click(button('Tilbage'));
  expect(finding).toHaveFocus();
});

test('the page follows what is edited', async () => {
  const workbook = InMemoryWorkbook.of(soundPlan);
  workbook.edit('salaries', 0, 'hours', 30);
  const { user } = await openPane(workbook);
  await user.click(button(/Boligsocial leder: timerne/));
  await user.click(await screen.findByRole('button', { name: 'Se stillingen' }));
  await screen.findByText('Hele måneden: 30 t/uge');
  act(() => workbook.edit('salaries', 0, 'hours', 37));
  await screen.findByText('Hele måneden: 37 t/uge');
});
