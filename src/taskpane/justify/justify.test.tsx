import { act, screen, waitFor, within } from '@testing-library/react';
import { InMemoryWorkbook } from '../../../test/fixtures/in-memory-workbook';
import { examine, openPane } from '../../../test/fixtures/open-pane';
import { soundPlan } from '../../../test/fixtures/plans';
import type { SheetKey } from '../../sheets/spec';

/** The hours of both positions differ between the sheets. */
async function paneWithTwoFindings(without: readonly SheetKey[] = []) {
  const workbook = InMemoryWorkbook.of(soundPlan, without);
  workbook.edit('salaries', 0, 'hours', 30);
  workbook.edit('salaries', 1, 'hours', 20);
  return openPane(workbook);
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const card = (name: string) => screen.getByRole('article', { name: new RegExp(`^${name}`) });
const opener = (name: string) => within(card(name)).getByRole('button', { name: 'Begrund afvigelsen' });
const reasonField = () => screen.findByRole('textbox', { name: /^Hvorfor er det rigtigt/ });
const nameField = () => screen.getByRole('textbox', { name: /^Dit navn/ });
const news = () => screen.getAllByRole('status').map(({ textContent }) => textContent).join('');
const deviations = async (workbook: InMemoryWorkbook) => (await workbook.read()).cells.deviations?.rows.map((row) => row.map(({ value }) => value)).filter(([rule]) => rule !== '');
const counters = () => within(screen.getByRole('list', { name: 'Resultat af tjekket' })).getAllByRole('listitem').map(({ textContent }) => textContent);

test('a finding is justified by keyboard alone: one row, and it is set apart with reason, name and day', async () => {
  const { user, workbook } = await paneWithTwoFindings();
  act(() => opener('Boligsocial leder').focus());
  await user.keyboard('{Enter}');
  expect(await reasonField()).toHaveFocus();
  expect(await examine()).toHaveNoViolations();
  await user.keyboard('=orlov til maj{ArrowDown}{Home}');
  expect(await reasonField()).toHaveFocus();
  act(() => nameField().focus());
  await user.keyboard('@Anne{Enter}');

  await waitFor(() => expect(screen.queryByRole('article', { name: /^Boligsocial leder/ })).not.toBeInTheDocument());
  expect(workbook.requests.apply).toBe(1);
  expect(await deviations(workbook)).toEqual([
    ['Timerne er de samme i Løn og delaftalerne (staff-hours-differ)', 'Boligsocial leder: timerne er ikke de samme', '=orlov til maj', '@Anne', expect.any(Number), expect.stringMatching(/^\w{11}-\w{11}$/)],
  ]);
  expect(news()).toBe('1 punkt begrundet. Nu 1 fejl.');
  expect(counters()).toEqual(['1fejl', '0advarsler', '0råd']);
  expect(button(/^Fejl.*Beboerrådgiver: timerne/)).toHaveFocus();

  const group = within(screen.getByRole('region', { name: /^Begrundede afvigelser.*1 punkt$/ }));
  expect(group.queryByText('=orlov til maj')).not.toBeVisible();
  act(() => group.getByRole('button', { name: 'Vis begrundelserne' }).focus());
  await user.keyboard('{Enter}');
  expect(group.getByText('=orlov til maj')).toBeVisible();
  expect(group.getByText(/^@Anne, \d+\. \S+ \d{4}$/)).toBeVisible();
  expect(await examine()).toHaveNoViolations();
  await user.click(group.getByRole('button', { name: /^Boligsocial leder: timerne/ }));
  expect(workbook.selections).toEqual(['Medarbejderressourcer!C5']);
});

test('the name is kept for the next one, and when all are justified, everything else agrees', async () => {
  const { user } = await paneWithTwoFindings();
  for (const [position, typesName] of [['Boligsocial leder', true], ['Beboerrådgiver', false]] as const) {
    await user.click(opener(position));
    await user.type(await reasonField(), 'orlov');
    if (typesName) await user.type(nameField(), 'Anne');
    await user.click(button('Gem begrundelsen'));
    await waitFor(() => expect(screen.queryByRole('article', { name: new RegExp(`^${position}`) })).not.toBeInTheDocument());
  }
  expect(screen.getByRole('heading', { name: 'Alt andet stemmer' })).toHaveFocus();
  expect(screen.getByRole('region', { name: /^Begrundede afvigelser.*2 punkter$/ })).toBeVisible();
});

test('nothing is written without reason and name, and the field that lacks one is gone to', async () => {
  const { user, workbook } = await paneWithTwoFindings();
  await user.click(opener('Boligsocial leder'));
  await user.type(await reasonField(), '  ');
  await user.click(button('Gem begrundelsen'));
  expect(await reasonField()).toHaveFocus();
  expect(await reasonField()).toHaveAccessibleDescription('Skriv en begrundelse.');
  await user.type(await reasonField(), 'orlov');
  await user.click(button('Gem begrundelsen'));
  expect(nameField()).toHaveFocus();
  expect(nameField()).toHaveAccessibleDescription('Skriv dit navn.');
  expect(await examine()).toHaveNoViolations();
  expect(workbook.requests.apply).toBe(0);
});

test('Escape closes the form and goes back to where it was opened', async () => {
  const { user, workbook } = await paneWithTwoFindings();
  await user.click(opener('Boligsocial leder'));
  await reasonField();
  await user.keyboard('{Escape}');
  expect(opener('Boligsocial leder')).toHaveFocus();
  expect(opener('Boligsocial leder')).toHaveAttribute('aria-expanded', 'false');
  expect(workbook.requests.apply).toBe(0);
});

test('a failure is told, and what was written stays in the form', async () => {
  const { user, workbook } = await paneWithTwoFindings();
  await user.click(opener('Boligsocial leder'));
  await user.type(await reasonField(), 'orlov');
  await user.type(nameField(), 'Anne');
  workbook.fail('apply', 'busy');
  await user.click(button('Gem begrundelsen'));
  expect(await screen.findByRole('alert')).toHaveTextContent('Excel er optaget');
  expect(await reasonField()).toHaveValue('orlov');
});

test('a figure that changes makes it loud again, with who gave the reason and when', async () => {
  const { user, workbook } = await paneWithTwoFindings();
  await user.click(opener('Boligsocial leder'));
  await user.type(await reasonField(), 'orlov');
  await user.type(nameField(), 'Anne{Enter}');
  await waitFor(() => expect(screen.queryByRole('article', { name: /^Boligsocial leder/ })).not.toBeInTheDocument());
  act(() => workbook.edit('salaries', 0, 'hours', 31));
  const lapsed = await screen.findByRole('article', { name: 'En begrundelse gjaldt andre tal' });
  expect(lapsed).toHaveTextContent(/siden Anne den \d+\. \S+ \d{4} skrev "orlov", så/);
  expect(within(lapsed).queryByRole('button', { name: 'Begrund afvigelsen' })).not.toBeInTheDocument();
  expect(card('Boligsocial leder')).toBeVisible();
});

test('cells that cannot be read, and defects of the workbook, are not justified', async () => {
  const workbook = InMemoryWorkbook.of(soundPlan);
  workbook.edit('salaries', 0, 'hours', 'en del');
  workbook.edit('salaries', 0, 'counts', 'x');
  await openPane(workbook);
  expect(screen.getAllByRole('article').length).toBeGreaterThan(1);
  expect(screen.queryByRole('button', { name: 'Begrund afvigelsen' })).not.toBeInTheDocument();
});

test('without the sheet nobody writes a reason in vain', async () => {
  const { user } = await paneWithTwoFindings(['deviations']);
  await user.click(opener('Boligsocial leder'));
  const told = await screen.findByText(/^Projektmappen har ikke arket Begrundede afvigelser endnu/);
  expect(told).toHaveFocus();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});
