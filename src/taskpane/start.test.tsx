import { screen, waitFor, within } from '@testing-library/react';
import { InMemoryWorkbook } from '../../test/fixtures/in-memory-workbook';
import { examine, openPane } from '../../test/fixtures/open-pane';

const createButton = () => screen.getByRole('button', { name: /^Opret/ });

test('an empty workbook: what it does, the ways to begin, and no empty tabs', async () => {
  await openPane(new InMemoryWorkbook());
  expect(screen.getByRole('heading', { name: 'Begynd helhedsplanen her' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Kom i gang trin for trin' })).toBeVisible();
  expect(createButton()).toHaveTextContent('Opret tomme ark');
  expect(screen.getByRole('button', { name: 'Åbn et eksempel' })).toHaveAttribute('aria-expanded', 'false');
  expect(screen.queryByRole('tab')).not.toBeInTheDocument();
  expect(screen.getByText('Ingen af planens ark endnu')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Tjek nu' })).toBeEnabled();
  expect(await examine()).toHaveNoViolations();
});

test('creates the sheets, says which, goes to where one begins, and keeps the focus in the pane', async () => {
  const { user, workbook } = await openPane(new InMemoryWorkbook());
  await user.click(createButton());
  expect(
    within(await screen.findByRole('tabpanel')).getByText(
      'Arkene Stamdata, Overblik, Løn, Lønregulering, Medarbejderressourcer, Ressourceoversigt, Budget, Finansiering, Budgetopfølgning, Forbrug, Delmål, Aktiviteter, Milepælsplan, Indikatorer, Opfølgningslog og Begrundede afvigelser er oprettet. Begynd i Stamdata.',
    ),
  ).toBeVisible();

  expect(workbook.selections).toEqual(['Stamdata!B6']);
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Arkene er klar' })).toHaveFocus());
  expect(await examine()).toHaveNoViolations();

  await user.click(screen.getByRole('button', { name: /^2 ?Løn/ }));
  expect(workbook.selections.at(-1)).toBe('Løn!A4');
});

test('while it works the button says so and cannot be pressed again', async () => {
  const { user, workbook } = await openPane(new InMemoryWorkbook());
  const release = workbook.hold();
  await user.click(createButton());
  const working = screen.getByRole('button', { name: 'Opretter arkene …' });
  expect(working).toHaveAttribute('aria-disabled', 'true');
  await user.click(working);
  release();
  await screen.findByRole('heading', { name: 'Arkene er klar' });
  expect(workbook.requests.apply).toBe(1);
});

test('a failure is told with what to do, and pressing again finishes the job', async () => {
  const { user, workbook } = await openPane(new InMemoryWorkbook());
  workbook.fail('apply', 'busy');
  await user.click(createButton());
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Arkene blev ikke færdige. Excel er optaget, fordi en celle er ved at blive redigeret. Afslut cellen, og prøv igen.',
  );
  expect(await examine()).toHaveNoViolations();

  workbook.fail('apply', undefined);
  await user.click(createButton());
  await screen.findByRole('heading', { name: 'Arkene er klar' });
  await waitFor(() => expect(screen.getByRole('alert')).toBeEmptyDOMElement());
});

test('a workbook that cannot be read at first: the trouble, and the start as soon as it can', async () => {
  const workbook = new InMemoryWorkbook();
  workbook.fail('read', 'no-answer');
  const { user } = await openPane(workbook);
  expect(screen.getByText('Excel svarer ikke. Vent et øjeblik, og vælg Tjek nu.')).toBeVisible();
  expect(screen.getByText('Ikke tjekket endnu')).toBeVisible();

  workbook.fail('read', undefined);
  await user.click(screen.getByRole('button', { name: 'Tjek nu' }));
  expect(await screen.findByRole('heading', { name: 'Begynd helhedsplanen her' })).toBeVisible();
});
