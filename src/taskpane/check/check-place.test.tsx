import { act, screen, waitFor, within } from '@testing-library/react';
import { InMemoryWorkbook } from '../../../test/fixtures/in-memory-workbook';
import { examine, openPane } from '../../../test/fixtures/open-pane';
import { soundPlan } from '../../../test/fixtures/plans';

/** In the sound plan: the leader's hours and the adviser's are 37 and 32 in both sheets. */
async function paneWithTwoFindings() {
  const workbook = InMemoryWorkbook.of(soundPlan);
  workbook.edit('salaries', 0, 'hours', 30);
  workbook.edit('salaries', 1, 'hours', 20);
  return openPane(workbook);
}
const card = (name: string | RegExp) => screen.getByRole('button', { name });
const leader = () => card(/^Fejl.*Boligsocial leder: timerne/);
const adviser = () => card(/^Fejl.*Beboerrådgiver: timerne/);
const edit = (workbook: InMemoryWorkbook, ...change: Parameters<InMemoryWorkbook['edit']>) => act(() => workbook.edit(...change));
const news = () => screen.getAllByRole('status').map(({ textContent }) => textContent).join('');

test('the plan is named, and the numbers stand at a glance', async () => {
  await paneWithTwoFindings();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Vejleåparken 2025–2029');
  expect(screen.getByText('Udkast · 1. november 2025 – 31. oktober 2029')).toBeVisible();
  const counters = within(screen.getByRole('list', { name: 'Resultat af tjekket' })).getAllByRole('listitem');
  expect(counters.map(({ textContent }) => textContent)).toEqual(['2fejl', '0advarsler', '0råd']);
  expect(await examine()).toHaveNoViolations();
});

test('findings stand under their sheet with a count, each with its statements, numbers and next step', async () => {
  await paneWithTwoFindings();
  const sheet = screen.getByRole('region', { name: 'Medarbejderressourcer' });
  expect(within(sheet).getByRole('heading', { level: 2 })).toHaveAccessibleName(/^Medarbejderressourcer.*2 punkter$/);
  const [first] = within(sheet).getAllByRole('article');
  expect(first).toHaveAccessibleName('Boligsocial leder: timerne er ikke de samme');
  expect(first).toHaveTextContent(/Løn · C5\s*30 t\/uge/);
  expect(first).toHaveTextContent(/Medarbejderressourcer · C5\s*37 t\/uge/);
  expect(first).toHaveTextContent('Ret det ene sted, så de siger det samme.');
});

test('choosing a finding selects its cells and marks it; each statement goes to its own cell', async () => {
  const { user, workbook } = await paneWithTwoFindings();
  await user.click(leader());
  expect(workbook.selections).toEqual(['Medarbejderressourcer!C5']);
  expect(leader()).toHaveAttribute('aria-current', 'true');
  expect(adviser()).toHaveAttribute('aria-current', 'false');
  expect(leader()).toHaveFocus();

  await user.click(card('Gå til Løn · C5 30 t/uge'));
  await user.click(card('Gå til Medarbejderressourcer · C6 32 t/uge'));
  expect(workbook.selections.slice(1)).toEqual(['Løn!C5', 'Medarbejderressourcer!C6']);
  expect(await examine()).toHaveNoViolations();
});

test('a cell that cannot be shown is told, until the message is closed', async () => {
  const { user, workbook } = await paneWithTwoFindings();
  workbook.fail('select', 'busy');
  await user.click(leader());
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Cellen kunne ikke vises. Excel er optaget'));
  await user.click(card('Luk beskeden'));
  expect(screen.getByRole('alert')).toBeEmptyDOMElement();
});

test('by keyboard: one stop for Tab, the arrows move, Home and End jump, Enter chooses', async () => {
  const { user, workbook } = await paneWithTwoFindings();
  act(() => leader().focus());
  await user.keyboard('{ArrowDown}');
  expect(adviser()).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(adviser()).toHaveFocus();
  await user.keyboard('{Home}');
  expect(leader()).toHaveFocus();
  await user.keyboard('{End}{Enter}');
  expect(workbook.selections).toEqual(['Medarbejderressourcer!C6']);
  await user.keyboard(' ');
  expect(workbook.selections).toHaveLength(2);

  const statement = card('Gå til Løn · C6 20 t/uge');
  expect([statement.tabIndex, adviser().tabIndex, leader().tabIndex]).toEqual([0, 0, -1]);
  act(() => statement.focus());
  await user.keyboard('{ArrowUp}');
  expect(leader()).toHaveFocus();
  expect([statement.tabIndex, adviser().tabIndex, leader().tabIndex]).toEqual([-1, -1, 0]);
});

test('F8 goes through the findings from anywhere in the pane and selects their cells, but never while something is typed', async () => {
  const { user, workbook } = await paneWithTwoFindings();
  act(() => card('Tjek nu').focus());
  await user.keyboard('{F8}');
  expect(leader()).toHaveFocus();
  expect(leader()).toHaveAttribute('aria-current', 'true');
  await user.keyboard('{F8}');
  expect(adviser()).toHaveFocus();
  await user.keyboard('{F8}{Shift>}{F8}{/Shift}');
  expect(adviser()).toHaveFocus();
  expect(workbook.selections).toEqual(['C5', 'C6', 'C5', 'C6'].map((cell) => `Medarbejderressourcer!${cell}`));

  await user.click(screen.getByRole('tab', { name: /^Indsæt tekst/ }));
  const field = await screen.findByRole('textbox');
  await user.click(field);
  await user.keyboard('{F8}');
  expect(field).toHaveFocus();
  act(() => screen.getByRole('tab', { name: /^Indsæt tekst/ }).focus());
  await user.keyboard('{F8}');
  expect(screen.getByRole('tab', { name: /^Tjek/ })).toHaveAttribute('aria-selected', 'true');
  expect(leader()).toHaveFocus();
  expect(workbook.selections).toHaveLength(5);
});

test('an edit marks the result as older, then tells what changed, and moves neither focus nor selection', async () => {
  const { user, workbook } = await paneWithTwoFindings();
  const checkNow = card('Tjek nu');
  await user.click(leader());
  act(() => checkNow.focus());
  edit(workbook, 'salaries', 0, 'hours', 37);
  expect(screen.getByText(/^Ændret siden tjekket kl\. \d\d\.\d\d$/)).toBeVisible();

  await screen.findByText(/^Tjekket kl\. \d\d\.\d\d · passer med arket$/);
  expect(news()).toBe('1 punkt løst. Nu 1 fejl.');
  expect(checkNow).toHaveFocus();
  expect(workbook.selections).toHaveLength(1);
});

test('what a co-author brings about is marked with words and told, until it is opened, and moves neither focus nor selection', async () => {
  const { user, workbook } = await openPane(InMemoryWorkbook.of(soundPlan));
  const mark = 'Ændret af en anden, mens du arbejdede';
  edit(workbook, 'salaries', 1, 'hours', 20);
  await waitFor(() => expect(news()).toBe('1 nyt punkt. Nu 1 fejl.'));
  const checkNow = card('Tjek nu');
  act(() => checkNow.focus());
  edit(workbook, 'salaries', 0, 'hours', 30, 'elsewhere');
  await waitFor(() => expect(news()).toBe('1 nyt punkt efter en andens ændring. Nu 2 fejl.'));
  expect(leader()).toHaveTextContent(mark);
  expect(leader()).toHaveAccessibleName(/Ændret af en anden/);
  expect(adviser()).not.toHaveTextContent(mark);
  expect(screen.getByText('1 punkt kom med en andens ændring.')).toBeVisible();
  expect(checkNow).toHaveFocus();
  expect(workbook.selections).toEqual([]);
  expect(await examine()).toHaveNoViolations();

  await user.click(adviser());
  expect(leader()).toHaveTextContent(mark);
  await user.click(leader());
  expect(screen.queryByText(/Ændret af en anden|^1 punkt kom/)).not.toBeInTheDocument();
  expect(news()).toBe('1 nyt punkt efter en andens ændring. Nu 2 fejl.');
});

test('a finding that somebody else brings about and the user puts right leaves nothing behind', async () => {
  const { workbook } = await openPane(InMemoryWorkbook.of(soundPlan));
  edit(workbook, 'salaries', 0, 'hours', 30, 'elsewhere');
  await waitFor(() => expect(leader()).toHaveTextContent('Ændret af en anden'));
  edit(workbook, 'salaries', 0, 'hours', 37);
  await waitFor(() => expect(news()).toBe('1 punkt løst. Alt stemmer.'));
  edit(workbook, 'salaries', 0, 'hours', 30);
  await waitFor(() => expect(leader()).not.toHaveTextContent('Ændret af en anden'));
});

test('when the finding that has the focus is solved, the next one gets it', async () => {
  const { workbook } = await paneWithTwoFindings();
  act(() => leader().focus());
  edit(workbook, 'salaries', 0, 'hours', 37);
  await waitFor(() => expect(adviser()).toHaveFocus());
  expect(workbook.selections).toEqual([]);

  edit(workbook, 'salaries', 1, 'hours', 32);
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Alt stemmer' })).toHaveFocus());
});

test('whoever has left the pane is not called back', async () => {
  const { workbook } = await paneWithTwoFindings();
  act(() => leader().focus());
  act(() => leader().blur());
  edit(workbook, 'salaries', 0, 'hours', 37);
  await waitFor(() => expect(screen.queryByText(/Boligsocial leder: timerne/)).not.toBeInTheDocument());
  expect(document.body).toHaveFocus();
});

test('when what was looked at last is solved from the grid, Tab leads to what took its place', async () => {
  const workbook = InMemoryWorkbook.of(soundPlan);
  workbook.edit('salaries', 0, 'hours', 30);
  workbook.edit('salaries', 1, 'hours', 20);
  workbook.edit('staffResources', 1, 'share', 'ca. 20 %');
  await openPane(workbook);
  act(() => card(/^Fejl.*ca\. 20 %/).focus());
  act(() => card(/^Fejl.*ca\. 20 %/).blur());
  edit(workbook, 'staffResources', 1, 'share', 1);
  await waitFor(() => expect(screen.queryByText(/ca\. 20 %/)).not.toBeInTheDocument());
  expect([leader().tabIndex, adviser().tabIndex]).toEqual([-1, 0]);
  expect(document.body).toHaveFocus();
});

test('nothing to report: a calm page that says what was compared', async () => {
  const { workbook } = await openPane(InMemoryWorkbook.of(soundPlan));
  expect(screen.getByRole('heading', { name: 'Alt stemmer' })).toBeVisible();
  expect(
    screen.getByText('2 stillinger, 2 linjer i Løn og 2 linjer i Medarbejderressourcer er holdt op mod hinanden.'),
  ).toBeVisible();
  expect(await examine()).toHaveNoViolations();

  edit(workbook, 'salaries', 0, 'hours', 30);
  await waitFor(() => expect(news()).toBe('1 nyt punkt. Nu 1 fejl.'));
});

test('a cell that is being edited: the last result stays, and the check goes on by itself', async () => {
  const { workbook, user } = await paneWithTwoFindings();
  workbook.fail('read', 'busy');
  await user.click(card('Tjek nu'));
  expect(await screen.findByText(/^Excel er optaget, fordi en celle er ved at blive redigeret\. Afslut cellen, så/)).toBeVisible();
  expect(screen.getByText(/^Sidst tjekket kl\./)).toBeVisible();
  expect(leader()).toBeVisible();
  expect(await examine()).toHaveNoViolations();

  workbook.fail('read', undefined);
  await waitFor(() => expect(screen.queryByText(/^Excel er optaget/)).not.toBeInTheDocument(), { timeout: 3000 });
});

test('in English', async () => {
  const workbook = InMemoryWorkbook.of(soundPlan);
  workbook.edit('salaries', 0, 'hours', 30);
  await openPane(workbook, 'en');
  expect(screen.getByText('Draft · 1 November 2025 – 31 October 2029')).toBeVisible();
  expect(screen.getByRole('tab', { name: /^Check/ })).toBeVisible();
  expect(card(/^Error.*Boligsocial leder: the hours differ/)).toBeVisible();
  expect(card('Go to Løn · C5 30 h/week')).toBeVisible();
  expect(screen.getByText(/^Checked at \d\d:\d\d · up to date$/)).toBeVisible();
});

test('the result is written on the board’s page when somebody asks, and what they wrote there stays', async () => {
  const { user, workbook } = await paneWithTwoFindings();
  const shown = async () => (await workbook.read()).cells.boardCheck?.rows[0]?.[1]?.value;
  expect(await shown()).toBe('Ikke tjekket endnu');
  await user.click(card('Skriv resultatet i Overblik'));
  await waitFor(() => expect(news()).toContain('Resultatet og datoen står nu i Overblik.'));
  expect(await shown()).toMatch(/^2 fejl, 0 advarsler og 0 råd den /);
  expect(workbook.requests.apply).toBe(1);
  expect(await examine()).toHaveNoViolations();

  edit(workbook, 'boardCheck', 0, 'result', 'Gennemgået på mødet');
  await user.click(card('Skriv resultatet i Overblik'));
  await waitFor(() => expect(news()).toContain('Der står noget andet i cellen på Overblik. Det er ikke ændret.'));
  expect(await shown()).toBe('Gennemgået på mødet');
});

test('a result that cannot be written is told', async () => {
  const { user, workbook } = await paneWithTwoFindings();
  workbook.fail('apply', 'busy');
  await user.click(card('Skriv resultatet i Overblik'));
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Resultatet blev ikke skrevet. Excel er optaget'));
});
