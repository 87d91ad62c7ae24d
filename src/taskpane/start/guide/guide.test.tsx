import { act, screen, waitFor, within } from '@testing-library/react';
import { InMemoryWorkbook } from '../../../../test/fixtures/in-memory-workbook';
import { examine, openPane } from '../../../../test/fixtures/open-pane';
import { soundPlan } from '../../../../test/fixtures/plans';
import { checkPlan } from '../../../app/check-plan';
import { planToJson } from '../../../domain/plan-json';

const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const heading = (name: string) => screen.findByRole('heading', { name });

async function openGuide() {
  const workbook = new InMemoryWorkbook();
  const pane = await openPane(workbook);
  const press = (name: string | RegExp) => pane.user.click(button(name));
  await press('Kom i gang trin for trin');
  expect(await heading('Navn og periode')).toHaveFocus();
  const planNow = async () => planToJson((await checkPlan(workbook)).plan) as Record<string, object[]> & { masterData: object };
  return { ...pane, press, planNow };
}

/** By keyboard alone: the buttons are pressed with Enter, boxes with the space bar. */
test('four steps become the sheets, in one request, and nothing is written before', async () => {
  const { user, workbook, planNow } = await openGuide();
  const enter = async (name: string | RegExp) => {
    act(() => button(name).focus());
    await user.keyboard('{Enter}');
  };
  const type = async (name: string | RegExp, text: string) => {
    act(() => field(name).focus());
    await user.keyboard(text);
  };
  expect(screen.getByText('Trin 1 af 4')).toBeVisible();
  await type('Planens navn', 'Vejleåparken');
  await type('Første dag', '1. nov. 2025');
  expect(field('Sidste dag')).toHaveValue('31/10-2029');
  expect(screen.getByText('Læses som 31. oktober 2029. Foreslået: fire hele år.')).toBeVisible();
  expect(screen.getByRole('combobox', { name: 'Bevillingsperiode' })).toHaveValue('2019-26');
  expect(await examine()).toHaveNoViolations();
  await enter('Næste');

  expect(await heading('Parter')).toHaveFocus();
  const [organisation, municipality] = screen.getAllByRole('textbox', { name: 'Navn' });
  act(() => organisation?.focus());
  await user.keyboard('Boligforeningen AAB');
  act(() => municipality?.focus());
  await user.keyboard('Ishøj Kommune');
  await enter('Tilføj part');
  const added = within(screen.getByRole('group', { name: 'Part 3' })).getByRole('textbox');
  expect(added).toHaveFocus();
  await user.keyboard('Ishøj Boligselskab');
  await enter('Tilføj part');
  await enter('Fjern part 4');
  expect(button('Tilføj part')).toHaveFocus();
  expect(await examine()).toHaveNoViolations();
  await enter('Næste');

  for (const [name, short, weighting] of [['Beskæftigelse', 'Beskæftigelse', '70'], ['Sammenhængskraft og medborgerskab', 'Medborgerskab', '29,5 %']] as const) {
    act(() => screen.getByRole('checkbox', { name }).focus());
    await user.keyboard(' ');
    await type(`Vægtning af ${short} i %`, weighting);
  }
  expect(screen.getByText(/^Vægtninger i alt 99,5 %/)).toBeVisible();
  expect(await examine()).toHaveNoViolations();
  await enter('Næste');

  await type('Stillingens navn', 'Boligsocial leder');
  await type('Timer om ugen', '37');
  await enter('Tilføj stilling');
  await user.keyboard('Sundhedskonsulent');
  act(() => within(screen.getByRole('group', { name: 'Stilling 2' })).getByRole('checkbox').focus());
  await user.keyboard(' ');
  expect(await examine()).toHaveNoViolations();
  await enter('Næste');

  expect(await heading('Klar til at oprette')).toHaveFocus();
  expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
    'Vejleåparken · 1. november 2025 – 31. oktober 2029 · Bevillingsperiode 2019-26',
    'Boligforeningen AAB · Boligorganisation',
    'Ishøj Kommune · Kommune',
    'Ishøj Boligselskab · Boligorganisation',
    'Beskæftigelse · 70 %',
    'Sammenhængskraft og medborgerskab · 29,5 %',
    'Boligsocial leder · 37 t/uge · lønnes af planen',
    'Sundhedskonsulent · lønnes af andre',
  ]);
  expect(await examine()).toHaveNoViolations();
  expect(workbook.requests.apply).toBe(0);
  await enter('Opret arkene');

  await screen.findByRole('tab', { name: /^Tjek/ });
  expect(workbook.requests.apply).toBe(1);
  await waitFor(() => expect(document.body).not.toHaveFocus());
  const plan = await planNow();
  expect(plan.masterData).toMatchObject({ name: 'Vejleåparken', programme: '2019-26', phase: 'draft', from: '2025-11-01', to: '2029-10-31' });
  expect(plan.parties).toMatchObject([{ kind: 'housing-organisation' }, { name: 'Ishøj Kommune', kind: 'municipality' }, { name: 'Ishøj Boligselskab' }]);
  expect(plan.areas?.map((area) => (Object.values(area) as unknown[]).slice(0, 3))).toEqual([
    ['education', false, null],
    ['employment', true, 0.7],
    ['crime-prevention', false, null],
    ['cohesion', true, 0.295],
  ]);
  expect(plan.positions).toMatchObject([{ title: 'Boligsocial leder', paidBy: 'plan' }, { title: 'Sundhedskonsulent', paidBy: 'others' }]);
  expect(plan.salaries).toMatchObject([{ position: 'Boligsocial leder', hours: 37 }]);
  expect(plan.salaries).toHaveLength(1);
});

test('what may mean several things is asked about, and what is no date is told; skipping leaves it out', async () => {
  const { user, press, planNow } = await openGuide();
  await user.type(field('Første dag'), '1/2-21');
  expect(screen.queryByRole('textbox', { name: 'Sidste dag' })).not.toBeInTheDocument();
  await press('Næste');
  expect(await screen.findByText('Vælg det, du mener.')).toBeVisible();
  expect(await examine()).toHaveNoViolations();
  await user.click(screen.getByRole('radio', { name: '1. februar 2021' }));
  expect(field('Sidste dag')).toHaveValue('31/1-2025');

  await user.clear(field('Sidste dag'));
  await user.type(field('Sidste dag'), '31/1-2020');
  expect(screen.getByText('Den sidste dag ligger før den første.')).toBeVisible();
  await user.clear(field('Sidste dag'));
  await user.type(field('Sidste dag'), 'til jul');
  await press('Næste');
  expect(await screen.findByText('Skriv hele datoen, for eksempel 1/11-2025.')).toBeVisible();
  await waitFor(() => expect(field('Sidste dag')).toHaveFocus());

  await press('Spring over');
  await press('Spring over');
  await user.click(await screen.findByRole('checkbox', { name: 'Beskæftigelse' }));
  await user.type(field('Vægtning af Beskæftigelse i %'), '1');
  expect(screen.getByRole('radio', { name: '100 %' })).toBeVisible();
  await user.click(screen.getByRole('radio', { name: '1 %' }));
  await press('Næste');
  await user.type(field('Timer om ugen'), '37');
  await press('Næste');
  expect(await screen.findByText('Skriv stillingens navn, eller slet timerne.')).toBeVisible();
  await user.type(field('Stillingens navn'), 'Leder');
  await press('Tilføj stilling');
  await user.keyboard('leder');
  expect(screen.getByText('Navnet er brugt. Tilføj initialer eller et nummer.')).toBeVisible();
  await press('Spring over');
  expect(screen.getAllByText('Udfyldes senere')).toHaveLength(2);
  await press('Opret arkene');
  await screen.findByRole('tab', { name: /^Tjek/ });
  const plan = await planNow();
  expect(plan.masterData).toMatchObject({ name: null, from: null, to: null });
  expect(plan.areas?.[1]).toMatchObject({ chosen: true, weighting: 0.01 });
  expect([plan.parties, plan.positions, plan.salaries]).toEqual([[], [], []]);
});

test('the answers stay when the guide is closed, and when the sheets are not made', async () => {
  const { user, press, workbook, planNow } = await openGuide();
  await user.type(field('Planens navn'), 'Gadekæret');
  await press('Næste');
  await press('Tilbage');
  expect(field('Planens navn')).toHaveValue('Gadekæret');
  await press('Luk');
  expect(button('Fortsæt, hvor du slap')).toHaveFocus();
  await press('Fortsæt, hvor du slap');
  expect(field('Planens navn')).toHaveValue('Gadekæret');
  await press('Næste');
  for (const title of ['Parter', 'Indsatsområder', 'Stillinger']) {
    await heading(title);
    await press('Spring over');
  }
  workbook.fail('apply', 'busy');
  await press('Opret arkene');
  expect(await screen.findByText('Arkene blev ikke færdige.')).toBeVisible();
  expect(screen.getByText('Gadekæret · Bevillingsperiode 2019-26')).toBeVisible();
  workbook.fail('apply', undefined);
  await press('Opret arkene');
  await screen.findByRole('tab', { name: /^Tjek/ });
  expect((await planNow()).masterData).toMatchObject({ name: 'Gadekæret' });
});

test('sheets that were begun are finished with the answers, from the guide and from the place of the sheets', async () => {
  const { user, press, workbook, planNow } = await openGuide();
  await user.type(field('Planens navn'), 'Gadekæret');
  await press('Næste');
  for (let skipped = 0; skipped < 3; skipped += 1) await press('Spring over');
  workbook.interruptCreation(1);
  await press('Opret arkene');
  expect(await screen.findByText(/^Arkene blev kun lavet delvist/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Tilbage' })).not.toBeInTheDocument();
  await press('Luk');
  await user.click(await screen.findByRole('tab', { name: /^Ark/ }));
  await press('Opret det, der mangler');
  await waitFor(() => expect(screen.queryByText('Mangler')).not.toBeInTheDocument());
  expect((await planNow()).masterData).toMatchObject({ name: 'Gadekæret' });
});

test('a sample fills an empty workbook, and says what it is', async () => {
  const { user, workbook } = await openPane(new InMemoryWorkbook());
  await user.click(button('Åbn et eksempel'));
  expect(screen.getByText(/^Fylder denne tomme projektmappe med eksempeltal/)).toBeVisible();
  expect(await examine()).toHaveNoViolations();
  await user.click(button(/^Vejleåparken 2021-25/));
  expect(await screen.findByRole('heading', { level: 1, name: 'Vejleåparken 2021-25 (eksempel)' })).toBeVisible();
  expect(workbook.requests.apply).toBe(1);
  await waitFor(() => expect(screen.getByText('16 ark er oprettet.')).toHaveFocus());
});

test('a plan that somebody else has begun meanwhile is left alone', async () => {
  const { user, press, workbook } = await openGuide();
  await user.type(field('Planens navn'), 'Gadekæret');
  await press('Næste');
  for (let skipped = 0; skipped < 3; skipped += 1) await press('Spring over');
  act(() => workbook.fill(soundPlan));
  await press('Opret arkene');
  await screen.findByRole('tab', { name: /^Tjek/ });
  expect(workbook.requests.apply).toBe(0);
});
