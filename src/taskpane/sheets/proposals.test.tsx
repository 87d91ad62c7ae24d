import { act, screen, waitFor } from '@testing-library/react';
import { InMemoryWorkbook } from '../../../test/fixtures/in-memory-workbook';
import { examine, openPane } from '../../../test/fixtures/open-pane';
import { soundPlan } from '../../../test/fixtures/plans';
import { checkPlan } from '../../app/check-plan';
import type { Plan } from '../../domain/plan';
import { planFromJson, planToJson } from '../../domain/plan-json';
import { known } from '../../domain/reading';

const button = (name: string) => screen.getByRole('button', { name });

async function paneAtSheets(plan: Plan) {
  const workbook = InMemoryWorkbook.of(plan);
  const pane = await openPane(workbook);
  await pane.user.click(screen.getByRole('tab', { name: /^Ark/ }));
  await screen.findByRole('button', { name: /bevillingsperiodens indikatorer/ });
  const enter = async (name: string) => {
    act(() => button(name).focus());
    await pane.user.keyboard('{Enter}');
  };
  return { ...pane, workbook, enter, planNow: async () => (await checkPlan(workbook)).plan };
}

test('the programme’s indicators: seen before they are added, told when they are, and not offered again', async () => {
  const { workbook, enter, planNow } = await paneAtSheets(soundPlan);
  expect(screen.getByText('10 rækker for bevillingsperiodens faste indikatorer mangler.')).toBeVisible();
  expect(screen.getByText('Trygge beboere')).not.toBeVisible();
  await enter('Udfyld bevillingsperiodens indikatorer');
  expect(screen.getByText('Trygge beboere')).toBeVisible();
  expect(screen.getByText('Karakterer i 9. klasse').closest('li')).toHaveTextContent('karakter · sammenlignes med Kommunen');
  expect(await examine()).toHaveNoViolations();
  await enter('Tilføj 10 rækker');

  const done = await screen.findByText('10 rækker tilføjet i Indikatorer.');
  expect(done).toHaveAttribute('role', 'status');
  expect(done).toHaveFocus();
  expect(workbook.requests.apply).toBe(1);
  expect(screen.queryByRole('button', { name: /bevillingsperiodens indikatorer/ })).not.toBeInTheDocument();
  expect((await planNow()).indicators).toHaveLength(10);
});

test('milestones: our advice, all ticked; what is left out stays out, and is offered again', async () => {
  const { user, enter, planNow } = await paneAtSheets(soundPlan);
  await enter('Foreslå milepæle');
  expect(screen.getByText(/vores råd og ikke krav/)).toBeVisible();
  expect(screen.getByText(/^Skriv regnskabsårets første måned/)).toBeVisible();
  const boxes = screen.getAllByRole('checkbox');
  expect(boxes).toHaveLength(5);
  boxes.forEach((box) => expect(box).toBeChecked());
  expect(screen.getByRole('checkbox', { name: /^Helhedsplanen er evalueret/ }).parentElement).toHaveTextContent('1. maj 2029 – 31. oktober 2029');
  await user.click(screen.getByRole('radio', { name: '2' }));
  act(() => screen.getByRole('checkbox', { name: /^Årligt statusseminar/ }).focus());
  await user.keyboard(' ');
  expect(await examine()).toHaveNoViolations();
  await enter('Tilføj 4 rækker');
  expect(await screen.findByText('4 rækker tilføjet i Milepælsplan.')).toHaveFocus();
  const { milestones } = await planNow();
  expect(milestones.map(({ name }) => known(name))).toEqual(['Bestyrelsen er konstitueret', 'Bestyrelsesmøder', 'Helhedsplanen er evalueret', 'Regnskabet er afsluttet']);
  expect(milestones[1]?.repeats).toMatchObject({ value: { numerator: 2n } });
  expect(screen.getByText('1 milepæl kan foreslås ud fra planens periode.')).toBeVisible();
});

test('rows of Budgetopfølgning that are missing: named by year and line, added in one click, and what stands there stays', async () => {
  const budget = ['1', '2', '3'].map((number) => ({ number, post: 'Aktiviteter', amounts: [1000, 1000] }));
  const budgetFollowUp = [{ number: '2', year: 1, spent: 500 }, { number: '3', year: 2 }, { number: '1', year: 2 }];
  const { workbook, enter, planNow } = await paneAtSheets(planFromJson({ ...(planToJson(soundPlan) as object), budget, budgetFollowUp }));
  expect(screen.getByText(/^3 rækker mangler/)).toBeVisible();
  expect(screen.getByText('Projektår 1: linje 1 og 3')).toBeVisible();
  expect(screen.getByText('Projektår 2: linje 2')).toBeVisible();
  expect(await examine()).toHaveNoViolations();
  await enter('Tilføj 3 rækker');
  expect(await screen.findByText('3 rækker tilføjet i Budgetopfølgning.')).toHaveFocus();
  expect(workbook.requests.apply).toBe(1);
  expect((await planNow()).budgetFollowUp.map(({ number, year, spent }) => [known(number), known(year), known(spent)])).toEqual([
    ['2', 1, 500], ['3', 2, undefined], ['1', 2, undefined], ['1', 1, undefined], ['3', 1, undefined], ['2', 2, undefined],
  ]);
  expect(screen.queryByText(/rækker mangler/)).not.toBeInTheDocument();
});

test('a plan without a period, or without the sheets, is offered nothing; a failure is told', async () => {
  const { masterData, ...rest } = planToJson(soundPlan) as { masterData: object };
  const { workbook, enter } = await paneAtSheets(planFromJson({ ...rest, masterData: { ...masterData, to: null } }));
  expect(screen.queryByRole('button', { name: 'Foreslå milepæle' })).not.toBeInTheDocument();
  workbook.fail('apply', 'busy');
  await enter('Udfyld bevillingsperiodens indikatorer');
  await enter('Tilføj 10 rækker');
  expect(await screen.findByText('Ikke alt blev tilføjet.')).toBeVisible();
  act(() => workbook.deleteSheet('indicators'));
  await waitFor(() => expect(screen.queryByRole('button', { name: /bevillingsperiodens indikatorer/ })).not.toBeInTheDocument());
});
