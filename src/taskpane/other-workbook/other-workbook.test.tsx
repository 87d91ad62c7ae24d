import { screen, within } from '@testing-library/react';
import { InMemoryWorkbook } from '../../../test/fixtures/in-memory-workbook';
import { examine, openPane } from '../../../test/fixtures/open-pane';
import { soundPlan } from '../../../test/fixtures/plans';
import { checkPlan } from '../../app/check-plan';
import { toKroner } from '../../domain/money';
import { known } from '../../domain/reading';
import type { CellValue, Sheet } from '../../ooxml/workbook-file';
import { writeWorkbook } from '../../ooxml/write/write-workbook';

type Lines = readonly (readonly CellValue[])[];
const sheetOf = (name: string, lines: Lines): Sheet => ({
  name,
  rows: lines.map((line, row) => ({ row, cells: line.map((value, column) => ({ column, value })) })),
});
const fileOf = (bytes: Uint8Array, name = 'budget.xlsx') => new File([bytes.slice().buffer], name);
const workbookFile = (...sheets: readonly Sheet[]) => fileOf(writeWorkbook({ sheets }));

const BUDGET: Lines = [
  ['Budget for helhedsplanen', null, null],
  ['Post', 'År 1', 'År 2'],
  ['Kommunikation', '11.706.000', 20_000],
  ['Evaluering', 'ca. 5.000', 40_000.5],
  ['I alt', 11_711_000, 60_000.5],
];

async function unfolded(language: 'da' | 'en' = 'da') {
  const workbook = InMemoryWorkbook.of(soundPlan);
  const pane = await openPane(workbook, language);
  await pane.user.click(screen.getByRole('tab', { name: /^(Ark|Sheets)/ }));
  await pane.user.click(screen.getByRole('button', { name: /^(Hent fra en fil|Fetch from a file)$/ }));
  const file = (await screen.findByRole('button', { name: /^(Vælg fil|Choose a file)$/ })).parentElement?.querySelector('input') as HTMLInputElement;
  const pick = (picked: File) => pane.user.upload(file, picked);
  const planNow = async () => (await checkPlan(workbook)).plan;
  return { ...pane, workbook, pick, planNow };
}
const choice = (name: string) => screen.findByLabelText(name);
/** What is said of a row of the file. */
const row = (name: RegExp) => (screen.getByLabelText(name).closest('li') as HTMLElement).textContent;

test('a budget of another workbook: everything is proposed, shown as it is read, and added by keyboard alone', async () => {
  const { user, pick, planNow, workbook } = await unfolded();
  await pick(workbookFile(sheetOf('Noter', [['Husk', 'Dette'], ['a', 'b']]), sheetOf('Budget 2025', BUDGET)));
  expect(await choice('Tabel i filen')).toHaveDisplayValue('Arket Budget 2025, A1:C5');
  expect(screen.getByText('budget.xlsx er læst: 2 tabeller.')).toHaveAttribute('role', 'status');
  expect(await choice('Rækken med overskrifter')).toHaveDisplayValue('Række 2: Post, År 1, År 2');
  expect(await choice('Ark, der får rækkerne')).toHaveDisplayValue('Budget');
  expect(await choice('Projektår 2')).toHaveDisplayValue('C: År 2');
  expect(await choice('Konto')).toHaveDisplayValue('tom');
  expect(row(/Række 3/)).toBe('Række 3: KommunikationPostKommunikationProjektår 111.706.000 kr.Projektår 220.000 kr.');
  expect(row(/Række 4/)).toContain('“ca. 5.000” – ikke forstået');
  expect(screen.getByLabelText('Række 5: I alt')).not.toBeChecked();
  expect(row(/Række 5/)).toContain('Ligner en sum og er derfor ikke valgt.');
  expect(screen.getByText(/^3 rækker er læst, og 2 er valgt\. 1 række ligner en sum og er ikke valgt\. 1 celle blandt/)).toHaveAttribute('role', 'status');
  const sums = within(screen.getByRole('table', { name: 'Sum af de valgte rækker' })).getAllByRole('row').map(({ textContent }) => textContent);
  expect(sums).toEqual(['Projektår 111.706.000 kr.', 'Projektår 260.000,5 kr.', 'Alle år11.766.000,5 kr.']);
  expect(await examine()).toHaveNoViolations();

  screen.getByLabelText('Række 4: Evaluering').focus();
  await user.keyboard(' ');
  const requests = workbook.requests.apply;
  screen.getByRole('button', { name: 'Tilføj 1 række' }).focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByText('1 række tilføjet i Budget.')).toHaveFocus();
  expect(workbook.requests.apply).toBe(requests + 1);
  const { budget } = await planNow();
  expect(budget.map(({ post, amounts }) => [known(post), amounts.map((each) => toKroner(known(each) ?? (0 as never)))])).toEqual([['Kommunikation', [11_706_000, 20_000]]]);
  expect(row(/Række 3/)).toContain('Står der allerede.');
  expect(screen.getByLabelText('Række 3: Kommunikation')).toBeDisabled();
});

test('sheet, header and columns are the user’s to change; a text that is no amount is added as it stands', async () => {
  const { user, pick, planNow } = await unfolded();
  await pick(workbookFile(sheetOf('Ark1', [['Vores tal', 'x'], ['Hvad', 'Kr.'], ['Kaffe', 'mindst 500']])));
  expect(await choice('Ark, der får rækkerne')).toHaveDisplayValue('Vælg …');
  await user.selectOptions(await choice('Rækken med overskrifter'), 'Række 2: Hvad, Kr.');
  await user.selectOptions(await choice('Ark, der får rækkerne'), 'Forbrug');
  expect(await screen.findByText('Vælg kolonner for at se rækkerne.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Ingen rækker at tilføje' })).toHaveAttribute('aria-disabled', 'true');
  await user.selectOptions(await choice('Tekst'), 'A: Hvad');
  await user.selectOptions(await choice('Beløb'), 'B: Kr.');
  expect(row(/Række 3/)).toContain('“mindst 500” – ikke forstået');
  await user.click(screen.getByRole('button', { name: 'Tilføj 1 række' }));
  await screen.findByText('1 række tilføjet i Forbrug.');
  expect((await planNow()).accountEntries).toMatchObject([{ amount: { raw: 'mindst 500' } }]);
});

test.each([
  ['another file than Excel’s', fileOf(Uint8Array.from('Post;1', (letter) => letter.charCodeAt(0)), 'noter.xlsx'), 'noter.xlsx er ikke en Excel-arbejdsbog (.xlsx).'],
  ['an empty file', fileOf(new Uint8Array(), 'tom.xlsx'), 'tom.xlsx er tom.'],
  ['a file that was cut off', fileOf(writeWorkbook({ sheets: [sheetOf('A', BUDGET)] }).slice(0, 500), 'halv.xlsm'), 'halv.xlsm er beskadiget. Åbn og gem den i Excel, eller brug en anden kopi.'],
  ['a file without tables', workbookFile(sheetOf('A', [['Kun dette']])), 'budget.xlsx har ingen tabel på de ark, der vises.'],
])('%s is told in one sentence, and another file can be picked', async (_, file, sentence) => {
  const { pick, workbook } = await unfolded();
  await pick(file);
  expect(await screen.findByText(sentence)).toHaveAttribute('role', 'alert');
  await pick(workbookFile(sheetOf('Budget', BUDGET)));
  expect(await choice('Tabel i filen')).toBeVisible();
  expect(screen.queryByText(sentence)).not.toBeInTheDocument();
  expect(workbook.requests.apply).toBe(0);
});

test('in English', async () => {
  const { pick } = await unfolded('en');
  await pick(workbookFile(sheetOf('Budget', BUDGET)));
  expect(await screen.findByText(/^3 rows read, 2 chosen\. 1 row looks like a sum/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Add 2 rows' })).toBeVisible();
});
