import { act, screen, waitFor, within } from '@testing-library/react';
import { InMemoryWorkbook } from '../../../../test/fixtures/in-memory-workbook';
import { examine, openPane } from '../../../../test/fixtures/open-pane';
import { soundPlan } from '../../../../test/fixtures/plans';

async function openWhy(language: 'da' | 'en') {
  const workbook = InMemoryWorkbook.of(soundPlan);
  workbook.edit('salaries', 0, 'hours', 30);
  const { user } = await openPane(workbook, language);
  const finding = screen.getByRole('button', { name: /Boligsocial leder: (timerne|the hours)/ });
  act(() => finding.focus());
  await user.keyboard('{Enter}');
  const why = await screen.findByRole('button', { name: /^(Hvorfor|Why)\?$/ });
  act(() => why.focus());
  await user.keyboard('{Enter}');
  return { user, workbook, finding, page: await screen.findByRole('article') };
}

test('the rule’s own page takes the list’s place, and the way back leads to the finding', async () => {
  const { user, finding, page } = await openWhy('da');
  expect(within(page).getByRole('heading', { level: 2 })).toHaveFocus();
  expect(within(page).getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Hvad er forkert', 'Hvorfor det betyder noget', 'Grundlag', 'Forkert', 'Rigtigt', 'Sådan retter du',
  ]);
  expect(within(page).getAllByRole('table').length).toBeGreaterThan(1);
  expect(finding).not.toBeVisible();
  expect(await examine()).toHaveNoViolations();
  await user.click(screen.getByRole('button', { name: 'Tilbage' }));
  expect(finding).toHaveFocus();
  expect(screen.queryByText('Hvad er forkert')).toBeNull();
});

test('it is Danish in an English pane; Escape leads back, and where the finding is gone, to what took its place', async () => {
  const { user, workbook, page } = await openWhy('en');
  expect(page).toHaveAttribute('lang', 'da');
  act(() => workbook.edit('salaries', 0, 'hours', 37));
  await screen.findByText(/1 item solved/);
  expect(within(page).getByRole('heading', { level: 2 })).toHaveFocus();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Everything agrees' })).toHaveFocus());
});
