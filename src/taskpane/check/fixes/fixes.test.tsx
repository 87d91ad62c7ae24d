import { act, screen, waitFor, within } from '@testing-library/react';
import { InMemoryWorkbook } from '../../../../test/fixtures/in-memory-workbook';
import { examine, openPane } from '../../../../test/fixtures/open-pane';
import { soundPlan } from '../../../../test/fixtures/plans';
import { planFromJson, planToJson } from '../../../domain/plan-json';

/** In Løn the leader has 30 hours, and in the sub-agreement 37. */
async function paneWithFinding() {
  const workbook = InMemoryWorkbook.of(soundPlan);
  workbook.edit('salaries', 0, 'hours', 30);
  return openPane(workbook);
}
const leader = () => screen.getByRole('button', { name: /^Fejl.*Boligsocial leder: timerne/ });

test('either side can be put right; nothing is chosen beforehand, and every cell is shown before it is written', async () => {
  const { user, workbook } = await paneWithFinding();
  await user.click(leader());
  const section = await screen.findByRole('region', { name: 'Ret her' });
  const [inAgreement, inSalaries] = within(section).getAllByRole('button');
  expect([inAgreement, inSalaries].map((button) => button?.textContent)).toEqual(['Skriv 30 t/uge som i Løn (C5)', 'Skriv 37 t/uge som i Medarbejderressourcer (C5)']);
  expect(within(section).queryByRole('table')).toBeNull();
  await user.click(inSalaries as HTMLElement);
  expect(within(section).getAllByRole('row').map(({ textContent }) => textContent)).toEqual(['CelleStår der nuBliver til', 'Løn C530 timer37 timer']);
  expect(workbook.requests.apply).toBe(0);
  expect(await examine()).toHaveNoViolations();
  await user.click(within(section).getByRole('button', { name: 'Ret nu' }));
  await screen.findByText('Alt stemmer');
  expect(workbook.requests.apply).toBe(1);
});

test('a sum that was typed over: what stands and what the formula comes to', async () => {
  const workbook = InMemoryWorkbook.of(planFromJson({ ...(planToJson(soundPlan) as object), budget: [{ number: '1', post: 'Aktiviteter', amounts: [1_000_000, 2_000_000] }] }));
  workbook.edit('budget', 0, 'total', 45_000);
  const { user } = await openPane(workbook);
  await user.click(screen.getByRole('button', { name: /^Fejl.*45\.000/ }));
  const section = await screen.findByRole('region', { name: 'Ret her' });
  await user.click(within(section).getByRole('button', { name: 'Sæt formlen ind igen' }));
  expect(within(section).getAllByRole('row')[1]).toHaveTextContent(/45\.000 kr\.30\.000 kr\. \(formel\)$/);
  await user.click(within(section).getByRole('button', { name: 'Ret nu' }));
  await waitFor(() => expect(screen.queryByText(/45\.000/)).not.toBeInTheDocument());
});

test('by keyboard alone, and what was edited meanwhile is left alone', async () => {
  const { user, workbook } = await paneWithFinding();
  act(() => leader().focus());
  await user.keyboard('{Enter}');
  const section = await screen.findByRole('region', { name: 'Ret her' });
  const [, inSalaries] = within(section).getAllByRole('button');
  act(() => inSalaries?.focus());
  await user.keyboard('{Enter}');
  const go = within(section).getByRole('button', { name: 'Ret nu' });
  const release = workbook.hold();
  act(() => workbook.edit('salaries', 0, 'hours', 31));
  act(() => go.focus());
  await user.keyboard('{Enter}');
  act(release);
  await waitFor(() => expect(section).toHaveTextContent('Intet blev ændret, for cellerne er rettet imens.'));
  expect(workbook.requests.apply).toBe(0);
});
