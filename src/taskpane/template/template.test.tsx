import { act, screen, waitFor } from '@testing-library/react';
import { InMemoryWorkbook } from '../../../test/fixtures/in-memory-workbook';
import { examine, openPane } from '../../../test/fixtures/open-pane';
import { soundPlan } from '../../../test/fixtures/plans';
import { planFromJson, planToJson } from '../../domain/plan-json';
import { mappingsOf } from '../../app/saved-versions';
import { mappingFromJson } from '../../export/template/mapping';
import { cellName } from '../../ooxml/addresses';
import { readWorkbook } from '../../ooxml/read/read-workbook';
import type { Sheet } from '../../ooxml/workbook-file';
import { writeWorkbook } from '../../ooxml/write/write-workbook';

/** Amounts in øre. */
const PLAN = planFromJson({ ...(planToJson(soundPlan) as object), budget: [{ post: 'Aktiviteter', amounts: [120_000_00, 130_000_00] }, { post: 'Evaluering', amounts: [50_000_00] }] });

const sheetWith = (heading: string, total = 'SUM(B2:C2)'): Sheet => ({
  name: 'Skema',
  rows: [
    { row: 0, cells: [{ column: 1, value: heading }, { column: 2, value: 'År 2' }] },
    { row: 1, cells: [{ column: 0, value: 'Budget' }] },
    { row: 2, cells: [{ column: 0, value: 'I alt' }, { column: 1, value: 0, formula: total }] },
  ],
});
const fileOf = (sheet: Sheet, name = 'skema.xlsx') => new File([writeWorkbook({ sheets: [sheet] }).slice().buffer], name);
const MAPPING = {
  version: 1,
  anchors: [{ sheet: 'Skema', cell: 'B1', text: 'År 1' }],
  cells: [{ sheet: 'Skema', cell: 'B2', value: { figure: 'budget', year: 1 } }],
};
const mappingFile = (mapping: unknown) => new File([JSON.stringify(mapping)], 'opsætning.json');

const LINES = planFromJson({
  ...(planToJson(PLAN) as object),
  budget: [{ post: 'Aktiviteter', account: '4110', amounts: [120_000_00, 130_000_00] }, { post: 'Evaluering', amounts: [50_000_00] }],
});
/** Five rows for lines, in which something is left from the last time, and a total below. */
const FORM: Sheet = {
  name: 'Skema',
  rows: [
    { row: 2, cells: ['Post', 'Konto', 'År 1', 'År 2', 'År 3', 'År 4'].map((value, column) => ({ column, value })) },
    { row: 5, cells: [{ column: 0, value: 'sidste års linje' }] },
    { row: 8, cells: [{ column: 0, value: 'I alt' }, { column: 2, value: 0, formula: 'SUM(C4:C8)' }] },
  ],
};
/** As somebody would write it who had the schema and the form. */
const WRITTEN_BY_HAND = {
  version: 1,
  template: 'skema',
  years: { basis: 'plan' },
  anchors: Object.entries({ A3: 'Post', B3: 'Konto', C3: 'År 1', D3: 'År 2', E3: 'År 3', F3: 'År 4', A9: 'I alt' }).map(([cell, text]) => ({ sheet: 'Skema', cell, text })),
  rows: [
    {
      table: 'budget',
      sheet: 'Skema',
      from: 4,
      to: 8,
      columns: [{ column: 'A', field: 'post' }, { column: 'B', field: 'account' }, ...['C', 'D', 'E', 'F'].map((column, index) => ({ column, field: 'amounts', year: index + 1 }))],
    },
  ],
  checks: [{ sheet: 'Skema', cell: 'C9', value: { figure: 'budget', year: 1 } }],
};
const written = (bytes: Uint8Array | undefined) =>
  readWorkbook(bytes ?? new Uint8Array()).sheets[0]?.rows.flatMap(({ row, cells }) => cells.flatMap(({ column, value, formula }) => (value === null || row < 3 || formula !== undefined ? [] : [`${cellName(row, column)} ${String(value)}`])));

async function unfolded(workbook = InMemoryWorkbook.of(PLAN), language: 'da' | 'en' = 'da') {
  const pane = await openPane(workbook, language);
  await pane.user.click(screen.getByRole('tab', { name: /^(Filer|Files)/ }));
  await pane.user.click(await screen.findByRole('button', { name: /^(Udfyld en skabelon|Fill in a template) …$/ }));
  const input = async (button: RegExp) => (await screen.findByText(button, { selector: 'button' })).parentElement?.querySelector('input') as HTMLInputElement;
  const pick = async (file: File) => pane.user.upload(await input(/^(Vælg (en anden )?skabelon|Choose a(nother)? template)$/), file);
  const pickMapping = async (file: File) => pane.user.upload(await input(/^Hent opsætning fra fil$/), file);
  const enter = async (name: string) => {
    const button = await waitFor(() => screen.queryByText(name, { selector: 'button' }) ?? screen.getByLabelText(name));
    act(() => button.focus());
    await pane.user.keyboard('{Enter}');
  };
  return { ...pane, workbook, pick, pickMapping, enter };
}
const cell = (name: string) => screen.getByLabelText(name, { selector: '[role=gridcell]' });
const numbersIn = (bytes: Uint8Array) => readWorkbook(bytes).sheets[0]?.rows.flatMap(({ row, cells }) => cells.flatMap(({ column, value }) => (typeof value === 'number' && value > 0 ? [`${row} ${column} ${value}`] : [])));

test('by keyboard: a figure for each year and a total are pointed at', async () => {
  const { user, pick, enter } = await unfolded();
  await pick(fileOf(sheetWith('År 1')));
  expect(await screen.findByText('skema.xlsx er læst: 1 ark.')).toHaveAttribute('role', 'status');
  act(() => cell('A1').focus());
  await user.keyboard('{ArrowDown}{ArrowRight}');
  expect(cell('B2')).toHaveFocus();
  expect(screen.getByText('Valgt celle: B2 (Budget, År 1).')).toBeVisible();
  await user.keyboard('{Enter}');
  expect(screen.getByLabelText('Søg efter et tal')).toHaveFocus();
  await user.keyboard('budget');
  expect(screen.getByLabelText('Tal fra planen')).toHaveDisplayValue('Budget');
  await user.selectOptions(screen.getByLabelText('År'), 'right');
  await enter('Udfyld B2');
  expect(await screen.findByText('Budget får 4 celler fra B2.')).toHaveAttribute('role', 'status');
  act(() => cell('B2 Budget, år 1').focus());
  await user.keyboard('{ArrowDown}');
  expect(screen.getByText('Udfyld B3')).toHaveAttribute('aria-disabled', 'true');
  await user.selectOptions(screen.getByLabelText('År'), '');
  await enter('Kontrollér B3');
  expect(screen.getByText('Skema B3 kontrolleres: Budget')).toBeVisible();
});

test('by keyboard: a block of rows is pointed together, kept as it would be written by hand, and filled in', async () => {
  const { user, workbook, pick, enter } = await unfolded(InMemoryWorkbook.of(LINES));
  await pick(fileOf(FORM));
  const kind = await screen.findByLabelText('En celle ad gangen');
  act(() => kind.focus());
  await user.keyboard('{ArrowDown}');
  act(() => cell('A1').focus());
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
  expect(screen.getByText('Første række: 4. Peg nu på: Sidste række.')).toHaveAttribute('role', 'status');
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown} ');
  expect(screen.getByText('Plads til 5 linjer; planen har 2 linjer')).toBeVisible();
  expect(screen.getByText('Tilføj blokken')).toHaveAccessibleDescription('Mangler: kolonne.');
  const target = screen.getByLabelText('Peg på');
  await user.selectOptions(target, 'Post');
  act(() => cell('A8').focus());
  await user.keyboard('{Enter}');
  expect(cell('A8 Post')).toHaveFocus();
  await user.selectOptions(target, 'Konto');
  act(() => cell('A8 Post').focus());
  await user.keyboard('{ArrowRight}{Enter}{ArrowRight}{Enter}');
  expect(screen.getByText('Kolonne F: Projektår 4')).toBeVisible();
  expect(screen.getByText('✓ Post')).toBeInTheDocument();
  expect(await examine()).toHaveNoViolations();
  await enter('Tilføj blokken');
  expect(await screen.findByText('Skema, række 4 til 8, kolonne A, B, C, D, E og F: linjer fra Budget')).toBeVisible();
  await user.click(screen.getByLabelText('En celle ad gangen'));
  act(() => cell('C8 Projektår 1').focus());
  await user.keyboard('{ArrowDown}');
  await user.selectOptions(screen.getByLabelText('Tal fra planen'), 'Budget');
  await user.selectOptions(screen.getByLabelText('År'), '1');
  await enter('Kontrollér C9');
  await enter('Gem i projektmappen');
  await screen.findByText('Opsætningen skema er gemt i projektmappen.');
  expect(JSON.parse(mappingsOf(workbook.versions)[0]?.content ?? '')).toEqual(mappingFromJson(WRITTEN_BY_HAND));
  await enter('Udfyld skabelonen');
  await enter('Åbn som ny projektmappe');
  await screen.findByText('Åbnet som ny projektmappe. Gem den selv i Excel.');
  expect(written(workbook.opened[0])).toEqual(['A4 Aktiviteter', 'B4 4110', 'C4 120000', 'D4 130000', 'A5 Evaluering', 'C5 50000', 'A9 I alt']);
});

const NOT_SAVED = 'Der er peget på en blok på Skema, som ikke er gemt i opsætningen. Den bliver ikke udfyldt.';

test('a block of a mapping is taken up again and changed; one that is too short is refused as filling in does', async () => {
  const { user, pick, pickMapping, enter } = await unfolded(InMemoryWorkbook.of(LINES));
  await pick(fileOf(FORM));
  await pickMapping(mappingFile(WRITTEN_BY_HAND));
  await enter('Ret Skema, række 4 til 8, kolonne A, B, C, D, E og F: linjer fra Budget');
  expect(screen.getByText('Peg på cellerne')).toHaveFocus();
  expect(screen.queryByText(NOT_SAVED)).not.toBeInTheDocument();
  await enter('Fjern Kolonne B: Konto');
  expect(screen.getByText('Udfyld skabelonen')).toHaveAccessibleDescription(NOT_SAVED);
  expect(screen.getByText('Blokken indtil nu')).toHaveFocus();
  await user.selectOptions(screen.getByLabelText('Peg på'), '✓ Sidste række');
  await enter('Brug række 4');
  await enter('Gem ændringen');
  expect(await screen.findByText(/^Skema, række 4 til 4: Der er 2 linjer at skrive \(Budget\), og kun plads til 1 linje\./)).toHaveAttribute('role', 'alert');
  expect(screen.getByText('Skema, række 4 til 8, kolonne A, B, C, D, E og F: linjer fra Budget')).toBeVisible();
  await user.click(cell('A5'));
  await user.selectOptions(screen.getByLabelText('Peg på'), '✓ Sidste række');
  await enter('Brug række 5');
  await enter('Gem ændringen');
  expect(await screen.findByText('Skema, række 4 til 5, kolonne A, C, D, E og F: linjer fra Budget')).toBeVisible();
  expect(screen.queryByText(/^Skema, række 4 til 8/)).not.toBeInTheDocument();
  expect(screen.queryByText(NOT_SAVED)).not.toBeInTheDocument();
  await enter('Udfyld skabelonen');
  expect(await screen.findByText(/skema\.xlsx er udfyldt: 5 celler\./)).toBeVisible();
});

test('what is filled in is opened as a workbook, is told to be old after an edit, and goes with the mapping', async () => {
  const { pick, pickMapping, enter, workbook } = await unfolded();
  await pick(fileOf(sheetWith('År 1')));
  await pickMapping(mappingFile({ ...MAPPING, checks: [{ sheet: 'Skema', cell: 'B3', value: { figure: 'budget', year: 1 } }] }));
  await enter('Udfyld skabelonen');
  expect(await screen.findByText(/skema\.xlsx er udfyldt: 1 celle\. Alt andet/)).toHaveAttribute('role', 'status');
  expect(screen.getByText('Skema B3: Skabelonens sum stemmer med planen.')).toBeVisible();
  await enter('Åbn som ny projektmappe');
  expect(await screen.findByText('Åbnet som ny projektmappe. Gem den selv i Excel.')).toHaveAttribute('role', 'status');
  expect(workbook.opened.map(numbersIn)).toEqual([['1 1 170000']]);
  expect(await examine()).toHaveNoViolations();
  act(() => workbook.edit('budget', 0, 'amounts.0', 1));
  expect(await screen.findByText('Planen er ændret, siden skabelonen blev udfyldt. Udfyld den igen.')).toHaveAttribute('role', 'status');
  await enter('Fjern Skema B2: Budget, år 1');
  expect(screen.getByText('Det, der udfyldes og kontrolleres')).toHaveFocus();
  expect(screen.queryByText('Åbn som ny projektmappe')).not.toBeInTheDocument();
});

test('a mapping from a file fills in the template, one of another template is refused with its cell', async () => {
  const { pick, pickMapping, enter } = await unfolded();
  await pick(fileOf(sheetWith('Første år')));
  await pickMapping(mappingFile(MAPPING));
  expect(await screen.findByText('Opsætningen opsætning.json er hentet.')).toHaveAttribute('role', 'status');
  await enter('Udfyld skabelonen');
  expect(await screen.findByText('Skabelonen er ikke udfyldt, for den passer ikke:')).toHaveAttribute('role', 'status');
  expect(screen.getByText(/^Skema B1: Her skulle stå "År 1"/)).toBeVisible();
  expect(screen.queryByText('Åbn som ny projektmappe')).not.toBeInTheDocument();
  await pick(fileOf(sheetWith('År 1')));
  await waitFor(() => expect(screen.queryByText(/^Skabelonen er ikke udfyldt/)).not.toBeInTheDocument());
  await enter('Udfyld skabelonen');
  expect(await screen.findByText(/skema\.xlsx er udfyldt: 1 celle\./)).toBeVisible();
});

test('what is no mapping, or no template, is told with the reason', async () => {
  const { pick, pickMapping } = await unfolded();
  await pick(new File(['x'], 'skema.xlsx'));
  expect(await screen.findByText(/^skema\.xlsx er ikke en Excel-arbejdsbog/)).toHaveAttribute('role', 'alert');
  await pick(fileOf(sheetWith('År 1')));
  await pickMapping(mappingFile({ ...MAPPING, cells: [{ sheet: 'Skema', cell: 'B2', value: { figure: 'salary' } }] }));
  expect(await screen.findByText(/^opsætning\.json er ikke en opsætning: cells\.0\.value/)).toHaveAttribute('role', 'alert');
  await pickMapping(new File(['{'], 'opsætning.json'));
  expect(await screen.findByText(/^opsætning\.json kan ikke læses som en opsætning/)).toBeVisible();
  expect(screen.queryByText('Udfyld skabelonen')).not.toBeInTheDocument();
});

test('a mapping is kept in the workbook beside the versions, and taken from there', async () => {
  const { workbook, pick, pickMapping, enter } = await unfolded();
  await pick(fileOf(sheetWith('År 1')));
  await enter('Se gemte i projektmappen');
  expect(await screen.findByText('Der er ingen opsætninger i projektmappen.')).toHaveAttribute('role', 'status');
  await pickMapping(mappingFile(MAPPING));
  await enter('Gem i projektmappen');
  expect(await screen.findByText('Opsætningen skema er gemt i projektmappen.')).toHaveAttribute('role', 'status');
  expect(workbook.versions).toHaveLength(1);
  await enter('Fjern Skema B2: Budget, år 1');
  await enter('Se gemte i projektmappen');
  await enter('Brug skema');
  expect(await screen.findByText('Skema B2: Budget, år 1')).toBeVisible();
});

test('a file with macros is not opened, and where there are no downloads that is said', async () => {
  const workbook = InMemoryWorkbook.of(PLAN);
  workbook.facts = { ...workbook.facts, downloads: false };
  const { pick, pickMapping, enter } = await unfolded(workbook);
  await pick(fileOf(sheetWith('År 1'), 'skema.xlsm'));
  await pickMapping(mappingFile(MAPPING));
  await enter('Udfyld skabelonen');
  expect(await screen.findByText(/^En fil med makroer kan hverken åbnes eller hentes/)).toBeVisible();
  expect(screen.queryByText(/^(Åbn som ny projektmappe|Hent fil)$/)).not.toBeInTheDocument();
  expect(screen.getByText('Kopiér opsætningen')).toBeVisible();
});

test('in English', async () => {
  const { pick } = await unfolded(undefined, 'en');
  await pick(fileOf(sheetWith('År 1')));
  expect(await screen.findByText('Point at the cells')).toBeVisible();
});
