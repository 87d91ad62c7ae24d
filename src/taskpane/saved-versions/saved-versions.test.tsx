import { act, screen, waitFor, within } from '@testing-library/react';
import { InMemoryWorkbook } from '../../../test/fixtures/in-memory-workbook';
import { examine, openPane } from '../../../test/fixtures/open-pane';
import { soundPlan } from '../../../test/fixtures/plans';

async function paneAtVersions(workbook = InMemoryWorkbook.of(soundPlan)) {
  const pane = await openPane(workbook);
  const enter = async (name: string | RegExp) => {
    const button = await screen.findByRole('button', { name });
    act(() => button.focus());
    await pane.user.keyboard('{Enter}');
  };
  await pane.user.click(screen.getByRole('tab', { name: /^Ark/ }));
  await enter('Vis gemte versioner');
  return { ...pane, enter };
}
const items = () => within(screen.getByRole('region', { name: 'Gemte versioner' })).queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

test('by keyboard: a version is saved under a proposed name, and what is edited afterwards is told by whom it concerns', async () => {
  const { workbook, enter, user } = await paneAtVersions();
  await screen.findByText('Ingen versioner er gemt endnu.');
  await enter('Sendt til LBF');
  expect(screen.getByRole('textbox', { name: /^Versionens navn/ })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(await screen.findByText('Versionen Sendt til LBF er gemt.')).toHaveAttribute('role', 'status');
  expect(items()).toEqual(['Sendt til LBF']);
  await enter('Ændringer siden Sendt til LBF');
  expect(screen.getByText('Intet er ændret siden Sendt til LBF.')).toHaveAttribute('role', 'status');

  act(() => workbook.edit('salaries', 0, 'hours', 30));
  act(() => workbook.edit('masterData', 0, 'name', 'Et andet navn'));
  const lbf = await screen.findByRole('region', { name: 'Kræver LBF’s godkendelse' });
  expect(lbf).toHaveTextContent(/Stamdata: planens navn .* → Et andet navn/);
  const board = screen.getByRole('region', { name: /^Bestyrelsen – vurdér/ });
  expect(within(board).getByText(/^Løn, Boligsocial leder.*: timer.* 37 → 30/)).toBeVisible();
  expect(screen.getByText('2 ændringer siden Sendt til LBF')).toBeVisible();
  expect(await examine()).toHaveNoViolations();
  act(() => within(board).getByRole('button', { name: 'Gå til Løn C5' }).focus());
  await user.keyboard('{Enter}');
  await waitFor(() => expect(workbook.selections).toEqual(['Løn!C5']));
});

test('a name is asked for; the newest version is first; one that is not whole is told and cannot be looked at', async () => {
  const { workbook, enter, user } = await paneAtVersions();
  await enter('Gem denne version');
  expect(await screen.findByText('Skriv et navn, eller vælg et af forslagene.')).toBeVisible();
  expect(workbook.requests.apply).toBe(0);
  for (const name of ['Første', 'Anden', 'Tredje']) {
    const field = screen.getByRole('textbox', { name: /^Versionens navn/ });
    act(() => field.focus());
    await user.keyboard(`${name}{Enter}`);
    await screen.findByText(`Versionen ${name} er gemt.`);
  }
  expect(items()).toEqual(['Tredje', 'Anden', 'Første']);
  await enter('Skjul gemte versioner');
  workbook.versions = workbook.versions.map((row) => (row.name === 'Anden' ? { ...row, content: `${row.content} ` } : row.name === 'Første' ? { ...row, parts: '2' } : row));
  await enter('Vis gemte versioner');
  expect(await screen.findByText(/^Beskadiget/)).toBeVisible();
  expect(screen.getByText(/^Ufuldstændig/)).toBeVisible();
  expect(screen.getAllByRole('button', { name: /^Ændringer siden/ }).map(({ textContent }) => textContent)).toEqual(['Ændringer siden Tredje']);
  expect(await examine()).toHaveNoViolations();
});

test('a failure is told, and saving again finishes; the same again is not saved twice', async () => {
  const { workbook, enter, user } = await paneAtVersions();
  workbook.fail('apply', 'busy');
  await enter('Forelagt bestyrelsen');
  await user.keyboard('{Enter}');
  expect(await screen.findByText('Versionerne blev ikke hentet eller gemt.')).toBeVisible();
  expect(screen.getByRole('textbox', { name: /^Versionens navn/ })).toHaveValue('Forelagt bestyrelsen');
  workbook.fail('apply', undefined);
  await enter('Gem denne version');
  await screen.findByText('Versionen Forelagt bestyrelsen er gemt.');
  await enter('Forelagt bestyrelsen');
  await user.keyboard('{Enter}');
  await screen.findByText(/^Planen er allerede gemt som Forelagt bestyrelsen/);
  expect(workbook.versions).toHaveLength(1);
});
