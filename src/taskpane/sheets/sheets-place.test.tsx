import { SHEETS } from '../../sheets/sheets';
import { act, screen, waitFor } from '@testing-library/react';
import { InMemoryWorkbook } from '../../../test/fixtures/in-memory-workbook';
import { examine, openPane } from '../../../test/fixtures/open-pane';
import { soundPlan } from '../../../test/fixtures/plans';

async function paneAtSheets(workbook: InMemoryWorkbook) {
  const pane = await openPane(workbook);
  await pane.user.click(screen.getByRole('tab', { name: /^Ark/ }));
  return pane;
}

test('says which of the plan’s sheets are there, and goes to them', async () => {
  const { user, workbook } = await paneAtSheets(InMemoryWorkbook.of(soundPlan));
  const sheets = ['Stamdata', 'Løn', 'Medarbejderressourcer'].map((name) => screen.getByRole('button', { name: new RegExp(`^${name}(?!regulering)`) }));
  sheets.forEach((sheet) => expect(sheet).toHaveTextContent('Er der'));
  await user.click(sheets[1]!);
  expect(workbook.selections).toEqual(['Løn!A4']);
  expect(screen.queryByRole('button', { name: 'Opret det, der mangler' })).not.toBeInTheDocument();
  expect(await examine()).toHaveNoViolations();
});

test('makes what is missing', async () => {
  const { user } = await paneAtSheets(InMemoryWorkbook.of(soundPlan, ['salaries']));
  expect(screen.getByText('Mangler')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Opret det, der mangler' }));
  expect(await screen.findByText('Arket Løn er oprettet.')).toBeVisible();
  expect(screen.queryByText('Mangler')).not.toBeInTheDocument();
  expect(document.body).not.toHaveFocus();
});

test('puts right what is damaged, and says what was done', async () => {
  const workbook = InMemoryWorkbook.of(soundPlan);
  const { user } = await paneAtSheets(workbook);
  expect(screen.getByText(/^Arkene kan få deres udseende/)).toBeVisible();
  act(() => ['counts', 'listedPosition'].forEach((field) => workbook.edit('salaries', 0, field, '')));
  act(() => workbook.deleteSheet('budget'));
  await screen.findByText('1 tabel og 2 formler mangler eller er ændret og kan sættes på plads. Det, du har skrevet, bliver stående.');
  const button = screen.getByRole('button', { name: 'Reparer arkene' });
  expect(button).toHaveAccessibleDescription(/bliver stående/);
  expect(await examine()).toHaveNoViolations();

  button.focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByText('1 tabel og 2 formler er sat på plads.')).toHaveAttribute('role', 'status');
  expect(button).toHaveFocus();
  expect(screen.getByText(/^Arkene kan få deres udseende/)).toBeVisible();
});

test('tells what becomes of the columns when the years change, and does it', async () => {
  const workbook = InMemoryWorkbook.of(soundPlan);
  const { user } = await paneAtSheets(workbook);
  expect(screen.queryByRole('button', { name: 'Tilpas arkene' })).not.toBeInTheDocument();
  act(() => workbook.edit('budget', 0, 'amounts.0', 120_000));
  act(() => workbook.edit('masterData', 0, 'yearBasis', 'Kalenderår'));
  const button = await screen.findByRole('button', { name: 'Tilpas arkene' });
  expect(button).toHaveAccessibleDescription(/Nye kolonner: Kalenderår 2025.*Passer ikke længere: Projektår 1\..*Tidligere: Projektår 1.*fjernes: Projektår 2, /);
  expect(await examine()).toHaveNoViolations();
  await user.click(button);
  expect(await screen.findByText('Arkene følger Stamdata.')).toHaveAttribute('role', 'status');
  expect(screen.queryByRole('button', { name: 'Tilpas arkene' })).not.toBeInTheDocument();
});

test('a repair that fails says so, and what to do', async () => {
  const workbook = InMemoryWorkbook.of(soundPlan);
  const { user } = await paneAtSheets(workbook);
  workbook.fail('apply', 'protected');
  await user.click(screen.getByRole('button', { name: 'Reparer arkene' }));
  expect(await screen.findByText('Arkene blev ikke repareret færdige.')).toBeVisible();
  expect(screen.getByText(/Ophæv beskyttelsen.*resten tages, når du prøver igen\.$/)).toBeVisible();
  expect(screen.queryByText(/er sat på plads\.$/)).not.toBeInTheDocument();
});

test('the place stays when the workbook changes, and comes back as it was left', async () => {
  const { user, workbook } = await paneAtSheets(InMemoryWorkbook.of(soundPlan));
  act(() => workbook.edit('salaries', 0, 'hours', 30));
  await user.click(screen.getByRole('tab', { name: /^Tjek/ }));
  await user.click(await screen.findByRole('button', { name: /^Fejl.*Boligsocial leder/ }));
  await user.click(screen.getByRole('tab', { name: /^Ark/ }));
  await user.click(screen.getByRole('tab', { name: /^Tjek/ }));
  expect(screen.getByRole('button', { name: /^Fejl.*Boligsocial leder/ })).toHaveAttribute('aria-current', 'true');
});

test('when every sheet is deleted the pane offers to begin again', async () => {
  const { workbook } = await paneAtSheets(InMemoryWorkbook.of(soundPlan));
  act(() => SHEETS.forEach(({ key }) => workbook.deleteSheet(key)));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Opret tomme ark' })).toBeVisible());
});
