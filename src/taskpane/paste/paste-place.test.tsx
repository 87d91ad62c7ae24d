import { act, fireEvent, screen, within } from '@testing-library/react';
import { InMemoryWorkbook } from '../../../test/fixtures/in-memory-workbook';
import { examine, openPane } from '../../../test/fixtures/open-pane';
import { soundPlan } from '../../../test/fixtures/plans';
import { checkPlan } from '../../app/check-plan';
import { toNumber } from '../../domain/exact';
import type { Plan } from '../../domain/plan';
import { planFromJson, planToJson } from '../../domain/plan-json';
import { at } from '../../domain/path';
import { known } from '../../domain/reading';
import { addressOf } from '../../sheets/places';

const LINES = [
  'Beskæftigelse',
  'Indsatsområdet vægtes overordnet 30 %',
  '- Boligsocial leder (ansat på 37 timer): 25 % af stillingen',
  '- Projektmedarbejder (ansat på 30 timer): 50 %',
  '- Beboerrådgiver, 32 timer',
  '- Beboerrådgiver: ca. 20 %',
].join('\n');

const withoutStaff = (areas: readonly object[]): Plan =>
  planFromJson({ ...(planToJson(soundPlan) as object), areas, staffResources: [] });
const OPEN_WEIGHTING = withoutStaff([{ area: 'employment', chosen: true, subAgreementState: 'in-progress' }]);

async function pastePage(plan: Plan, language: 'da' | 'en' = 'da') {
  const workbook = InMemoryWorkbook.of(plan);
  const pane = await openPane(workbook, language);
  await pane.user.click(screen.getByRole('tab', { name: language === 'da' ? /Indsæt tekst/ : /^Paste/ }));
  const field = await screen.findByRole('textbox', { name: /^(Tekst fra|Text of)/ });
  const paste = (text: string) => fireEvent.change(field, { target: { value: text } });
  const planNow = async () => (await checkPlan(workbook)).plan;
  const weighting = (await checkPlan(workbook)).places.cellOf(at('areas', { row: 'employment' }, 'weighting'));
  if (!weighting) throw new Error('The area has no cell.');
  return { ...pane, workbook, field, paste, planNow, weightingCell: `${weighting.sheet} ${addressOf(weighting)}` };
}
/** What the table says of each line: text, reading, state. */
const shown = () =>
  screen.getAllByRole('rowheader').map((header) => within(header.closest('tr') as HTMLElement).getAllByRole('cell').map(({ textContent }) => textContent).reduce((all, each) => `${all} | ${each}`, header.textContent));
const boxes = (name: RegExp | string) => screen.getAllByRole('checkbox', { name });
const addButton = (name: string | RegExp) => screen.getByRole('button', { name });

test('staff: every line stands beside its reading, nothing is guessed, and what is agreed to becomes rows, by keyboard alone', async () => {
  const { user, paste, planNow, workbook, weightingCell } = await pastePage(OPEN_WEIGHTING);
  paste(LINES);
  expect(await screen.findByRole('combobox', { name: 'Delaftalens indsatsområde' })).toHaveValue('employment');
  expect(shown()).toEqual([
    'Beskæftigelse |  | Ikke forstået',
    'Indsatsområdet vægtes overordnet 30 % | vægtning 30 % | Læst',
    '- Boligsocial leder (ansat på 37 timer): 25 % af stillingen | Boligsocial leder · ansat 37 t/uge · 25 % af stillingen | Læst',
    '- Projektmedarbejder (ansat på 30 timer): 50 % | Projektmedarbejder · ansat 30 t/uge · 50 % af stillingen | Tvetydig – vælg',
    '- Beboerrådgiver, 32 timer |  | Tvetydig – vælg',
    '- Beboerrådgiver: ca. 20 % | Beboerrådgiver · “ca. 20 %” | Ikke forstået',
  ]);
  expect(addButton('Tilføj 1 række')).toBeEnabled();
  expect(await examine()).toHaveNoViolations();

  const [position] = screen.getAllByRole('combobox', { name: 'Stilling' });
  await user.selectOptions(position as HTMLElement, 'Opret stillingen Projektmedarbejder');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Vælg, hvad der menes' }), 'Beboerrådgiver · ansat 32 t/uge');
  boxes(`Skriv vægtningen i ${weightingCell}`)[0]?.focus();
  await user.keyboard(' ');
  await user.type(screen.getByRole('textbox', { name: 'Delaftalens dato' }), '1/11-2025');
  expect(screen.getByText('Læses som 1. november 2025.')).toBeVisible();
  await user.type(screen.getByRole('textbox', { name: 'Version' }), '2');
  const requests = workbook.requests.apply;
  addButton('Tilføj 3 rækker').focus();
  await user.keyboard('{Enter}');

  const done = await screen.findByText('1 række tilføjet i Stillinger, 3 rækker tilføjet i Medarbejderressourcer og vægtningen er skrevet i Stamdata.');
  expect(done).toHaveFocus();
  expect(done).toHaveAttribute('role', 'status');
  expect(workbook.requests.apply).toBe(requests + 1);
  const plan = await planNow();
  expect(plan.positions.map(({ row }) => row)).toEqual(['Boligsocial leder', 'Beboerrådgiver', 'Projektmedarbejder']);
  expect(plan.areas[0]?.weighting).toMatchObject({ kind: 'value' });
  expect(plan.staffResources.map((row) => [known(row.area), known(row.position), known(row.statedOn), known(row.remark)])).toEqual([
    ['employment', 'Boligsocial leder', '2025-11-01', 'Delaftale, version 2'],
    ['employment', 'Projektmedarbejder', '2025-11-01', 'Delaftale, version 2'],
    ['employment', 'Beboerrådgiver', '2025-11-01', 'Delaftale, version 2'],
  ]);
  const hours = plan.staffResources.map(({ contractedHours }) => known(contractedHours)).map((each) => each && toNumber(each));
  expect(hours).toEqual([37, 30, 32]);

  // The text stays, and what stands in the sheet is not offered once more.
  expect(screen.getAllByText('Står der allerede.')).toHaveLength(3);
  expect(addButton('Ingen rækker at tilføje')).toHaveAttribute('aria-disabled', 'true');
  expect(await examine()).toHaveNoViolations();
  await user.click(addButton('Tøm feltet'));
  expect(screen.getByRole('textbox', { name: 'Tekst fra delaftalen' })).toHaveFocus();
});

test('a line that is left out is not added, and one that is no exact figure is added as it stands when it is taken', async () => {
  const { user, paste, planNow } = await pastePage(OPEN_WEIGHTING);
  paste('Beskæftigelse\nBoligsocial leder: 25 %\nBeboerrådgiver: ca. 20 %');
  const [leader, adviser] = boxes('Tag linjen med') as [HTMLElement, HTMLElement];
  await user.click(leader);
  await user.click(adviser);
  expect(screen.getByText('ca. 20 % er ikke et bestemt tal og skrives, som det står.')).toBeVisible();
  await user.click(addButton('Tilføj 1 række'));
  await screen.findByText('1 række tilføjet i Medarbejderressourcer.');
  expect((await planNow()).staffResources.map(({ position, share }) => [known(position), share])).toEqual([
    ['Beboerrådgiver', expect.objectContaining({ raw: 'ca. 20 %' })],
  ]);
});

test('a weighting that differs is shown beside the sheet’s, and nothing is written; the area is asked for', async () => {
  const { user, paste, workbook, weightingCell } = await pastePage(
    withoutStaff([{ area: 'employment', chosen: true, weighting: 0.25 }, { area: 'education', chosen: true, weighting: 0.75 }]),
  );
  paste('Området vægtes 30 %\nBoligsocial leder: 25 %');
  expect(screen.getByText('Vælg indsatsområdet')).toBeVisible();
  expect(addButton('Ingen rækker at tilføje')).toBeVisible();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Delaftalens indsatsområde' }), 'Beskæftigelse');
  expect(screen.getByText(`Teksten siger 30 %, og ${weightingCell} siger 25 %. Intet ændres.`)).toBeVisible();
  expect(screen.queryByRole('checkbox', { name: /vægtningen/ })).not.toBeInTheDocument();
  await user.click(addButton(`Gå til ${weightingCell}`));
  expect(workbook.selections).toEqual([weightingCell.replace(' ', '!')]);
});

test('a failure is told, the text stays, and trying again adds the rows once', async () => {
  const { user, paste, planNow, workbook } = await pastePage(OPEN_WEIGHTING);
  paste('Beskæftigelse\nBoligsocial leder: 25 %');
  workbook.fail('apply', 'busy');
  await user.click(addButton('Tilføj 1 række'));
  expect(await screen.findByText('Ikke alt blev tilføjet.')).toBeVisible();
  workbook.fail('apply', undefined);
  await user.click(addButton('Tilføj 1 række'));
  await screen.findByText('1 række tilføjet i Medarbejderressourcer.');
  expect((await planNow()).staffResources).toHaveLength(1);
});

test('what somebody adds to the sheet meanwhile is not added twice', async () => {
  const { user, paste, planNow, workbook } = await pastePage(OPEN_WEIGHTING);
  paste('Beskæftigelse\nBoligsocial leder: 25 %');
  const release = workbook.hold();
  act(() => {
    workbook.edit('staffResources', 0, 'area', 'Beskæftigelse');
    workbook.edit('staffResources', 0, 'position', 'Boligsocial leder');
    workbook.edit('staffResources', 0, 'share', 0.25);
  });
  await user.click(addButton('Tilføj 1 række'));
  await act(async () => release());
  expect(await screen.findByText('Rækkerne står der allerede.')).toBeVisible();
  expect((await planNow()).staffResources).toHaveLength(1);
});

test('a missing column is told by its name, and nothing is written', async () => {
  const { user, paste, planNow, workbook } = await pastePage(OPEN_WEIGHTING);
  paste('Beskæftigelse\nBoligsocial leder: 25 %');
  act(() => workbook.deleteSheet('staffResources'));
  expect(await screen.findByText('Arket Medarbejderressourcer er ikke i projektmappen. Opret det under Ark.')).toBeVisible();
  await user.click(addButton('Tilføj 1 række'));
  expect(await screen.findByText(/^Indsatsområde, Stilling og Andel er ikke i arket/)).toHaveFocus();
  expect((await planNow()).staffResources).toHaveLength(0);
});

test('indicators: the programme’s are known by name, others are chosen or kept as written', async () => {
  const { user, paste, planNow } = await pastePage(OPEN_WEIGHTING);
  await user.click(screen.getByRole('radio', { name: 'Indikatorer' }));
  paste('Indikator\tBaseline\tBaseline kommune\tBaseline år\tDatakilde\nTrygge beboere\t80 %\t85 %\t2023\tVIVE\nAndel i pasning\t"52\n40,5 %"\t61 %\t2022\tRegistret\nAndel unge\t70\t\t2022\tRegistret');
  expect((await screen.findAllByRole('rowheader')).map((header) => header.nextSibling?.textContent)).toEqual([
    '',
    'Trygge beboere · år 2023 · 80 % · sammenlignes med 85 %',
    'Andel i pasning · år 2022 · antal 52 · 40,5 % · sammenlignes med 61 %',
    '',
  ]);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Vælg, hvad der menes' }), 'Andel unge · år 2022 · antal 70');
  await user.selectOptions(screen.getAllByRole('combobox', { name: 'Indikator' })[1] as HTMLElement, 'Restgruppen 15-29 år');
  expect(await examine()).toHaveNoViolations();
  await user.click(addButton('Tilføj 3 rækker'));
  await screen.findByText('3 rækker tilføjet i Indikatorer.');
  const { indicators } = await planNow();
  expect(indicators.map(({ indicator, year, unit, source }) => [known(indicator), known(year), known(unit), known(source)])).toEqual([
    ['feel-safe', 2023, 'percent', 'VIVE'],
    ['Andel i pasning', 2022, 'percent', 'Registret'],
    ['neither-education-nor-work', 2022, undefined, 'Registret'],
  ]);
});

test('period: written only where nothing stands', async () => {
  const { masterData, ...rest } = planToJson(soundPlan) as { masterData: object };
  const { user, paste, planNow } = await pastePage(planFromJson({ ...rest, masterData: { ...masterData, from: null, to: null } }));
  await user.click(screen.getByRole('radio', { name: 'Periode' }));
  paste('Delaftalen gælder fra - til\n1/11-2025 til 31/10-2029');
  expect((await screen.findAllByRole('rowheader')).map((header) => header.parentElement?.textContent)).toEqual([
    'Delaftalen gælder fra - tilIkke forstået',
    '1/11-2025 til 31/10-20291. november 2025 – 31. oktober 2029Læst',
  ]);
  await user.click(addButton('Skriv perioden i Stamdata'));
  expect(await screen.findByText('Perioden er skrevet i Stamdata B9 og Stamdata B10.')).toHaveFocus();
  expect(known((await planNow()).masterData.to)).toBe('2029-10-31');
  paste('1/1-2026 til 31/10-2029');
  expect(await screen.findByText('Teksten siger 1. januar 2026, og Stamdata B9 siger 1. november 2025. Intet ændres.')).toBeVisible();
  expect(addButton('Ingen tomme felter at skrive i')).toHaveAttribute('aria-disabled', 'true');
});

test('in English', async () => {
  const { paste } = await pastePage(OPEN_WEIGHTING, 'en');
  paste('Beskæftigelse\nBoligsocial leder (ansat på 37 timer): 25 %');
  expect(await screen.findByText('Boligsocial leder · employed 37 h/week · 25 % of the position')).toBeVisible();
  expect(addButton('Add 1 row')).toBeVisible();
});
