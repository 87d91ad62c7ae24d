import { act, screen, waitFor, within } from '@testing-library/react';
import { InMemoryWorkbook } from '../../../../test/fixtures/in-memory-workbook';
import { examine, openPane } from '../../../../test/fixtures/open-pane';
import { faultyPlan, soundPlan } from '../../../../test/fixtures/plans';
import { serialOfDay, type Day } from '../../../domain/calendar';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const cards = () => screen.queryAllByRole('article');
const counter = (word: RegExp) => within(screen.getByRole('list', { name: 'Resultat af tjekket' })).getByRole('button', { name: word });
const status = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

test('the counters narrow the list, what is hidden is told, and all can be shown again', async () => {
  const workbook = InMemoryWorkbook.of(faultyPlan);
  // A day short of four years, which is a warning.
  workbook.edit('masterData', 0, 'to', serialOfDay('2029-10-30' as Day));
  const { user } = await openPane(workbook);
  const all = cards().length;
  const warnings = cards().filter((card) => card.textContent.startsWith('Advarsel')).length;
  expect(warnings).toBeGreaterThan(0);
  expect(counter(/advars/)).toHaveAttribute('aria-pressed', 'false');
  await user.click(counter(/advars/));
  expect(counter(/advars/)).toHaveAttribute('aria-pressed', 'true');
  expect(cards().map((card) => card.textContent.slice(0, 8))).toEqual(Array.from({ length: warnings }, () => 'Advarsel'));
  expect(status()).toContain(`${warnings} af ${all} punkter`);
  expect(await examine()).toHaveNoViolations();

  await user.click(button('Vis alle'));
  expect(cards()).toHaveLength(all);
  expect(button('Filtrér')).toHaveFocus();
  expect(status()).not.toContain(`${warnings} af ${all} punkter`);
});

test('sheet, area and rule can be chosen; a sheet says how many of its findings are shown', async () => {
  const { user } = await openPane(InMemoryWorkbook.of(faultyPlan));
  const all = cards().length;
  await user.click(button('Filtrér'));
  const choices = within(await screen.findByRole('group', { name: 'Filtrér punkterne' }));
  const [sheet, , rule] = ['Ark', 'Indsatsområde', 'Tjek'].map((name) => choices.getByRole('combobox', { name }));
  const staff = within(sheet as HTMLElement).getByRole<HTMLOptionElement>('option', { name: /^Medarbejderressourcer \(\d+\)$/ });
  const onSheet = Number(/\d+/.exec(staff.textContent)?.[0]);
  await user.selectOptions(sheet as HTMLElement, staff);
  expect(cards()).toHaveLength(onSheet);
  expect(status()).toContain(`${onSheet} af ${all} punkter`);

  const sharing = within(rule as HTMLElement).getByRole('option', { name: /fordelt|100 %/ });
  await user.selectOptions(rule as HTMLElement, sharing);
  expect(cards().length).toBeLessThan(onSheet);
  expect(screen.getByRole('region', { name: 'Medarbejderressourcer' })).toHaveTextContent(`${cards().length} af ${onSheet}`);
  expect(await examine()).toHaveNoViolations();
});

test('the arrow keys go through what is shown', async () => {
  const { user, workbook } = await openPane(InMemoryWorkbook.of(faultyPlan));
  await user.click(counter(/advars/));
  const shown = cards().map((card) => within(card).getAllByRole('button')[0] as HTMLElement);
  act(() => shown[0]?.focus());
  await user.keyboard('{End}');
  expect(shown.at(-1)).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(workbook.selections).toHaveLength(1);
});

test('when the last finding that is shown is solved, the rest is not forgotten', async () => {
  const workbook = InMemoryWorkbook.of(soundPlan);
  workbook.edit('salaries', 0, 'hours', 30);
  workbook.edit('staffResources', 1, 'share', 1.2);
  const { user } = await openPane(workbook);
  const leader = /^Fejl.*Boligsocial leder: timerne/;
  await user.click(button('Filtrér'));
  const rule = within(await screen.findByRole('group', { name: 'Filtrér punkterne' })).getByRole('combobox', { name: 'Tjek' });
  await user.selectOptions(rule, within(rule).getByRole('option', { name: /^Timerne er de samme/ }));
  act(() => button(leader).focus());
  act(() => workbook.edit('salaries', 0, 'hours', 37));
  await waitFor(() => expect(button('Vis alle')).toHaveFocus());
  expect(screen.queryByText('Alt stemmer')).toBeNull();
  expect(screen.getByText('Ingen punkter passer til dit valg.')).toBeVisible();
  expect(status()).toContain('0 af 1 punkt');
});
