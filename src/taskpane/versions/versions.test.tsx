import { screen, within } from '@testing-library/react';
import { InMemoryWorkbook } from '../../../test/fixtures/in-memory-workbook';
import { examine, openPane } from '../../../test/fixtures/open-pane';
import { faultyPlan } from '../../../test/fixtures/plans';
import { CURRENT_FORMAT } from '../../sheets/format';

/** *Overblik* and *Milepælsplan* came with version 3. */
const BEFORE_THESE_SHEETS = 2;

const ofVersion = (format: number) => {
  const workbook = InMemoryWorkbook.of(faultyPlan, ['boardPage', 'milestones']);
  workbook.format = format;
  return workbook;
};

test('an older workbook: the preview and one button, after which it is of our version', async () => {
  const { user, workbook } = await openPane(ofVersion(BEFORE_THESE_SHEETS));
  const notice = await screen.findByRole('region', { name: 'Projektmappen kan opdateres' });
  expect(within(notice).getByText('Nye ark: Overblik og Milepælsplan')).toBeVisible();
  expect(await examine()).toHaveNoViolations();
  const button = screen.getByRole('button', { name: 'Opdater projektmappen' });
  expect(button).toHaveAccessibleDescription(/Nye ark: Overblik/);
  await user.click(button);
  expect((await screen.findAllByText('Projektmappen er opdateret.'))[0]).toBeVisible();
  expect(workbook.format).toBe(CURRENT_FORMAT);
  expect(screen.queryByRole('button', { name: 'Opdater projektmappen' })).not.toBeInTheDocument();
  expect(document.body).not.toHaveFocus();
});

test('an update that fails says so, and is offered again', async () => {
  const { user, workbook } = await openPane(ofVersion(BEFORE_THESE_SHEETS));
  workbook.fail('apply', 'busy');
  await user.click(await screen.findByRole('button', { name: 'Opdater projektmappen' }));
  expect(await screen.findByText('Projektmappen blev ikke opdateret færdig.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Opdater projektmappen' })).toBeEnabled();
});

test('a newer workbook: why, what to do, and nothing that writes', async () => {
  const { workbook } = await openPane(ofVersion(CURRENT_FORMAT + 1));
  expect(await screen.findByRole('heading', { name: 'Projektmappen er nyere end panelet' })).toBeVisible();
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Tjek nu']);
  expect(screen.queryByRole('tab')).not.toBeInTheDocument();
  expect(screen.queryByText(/passer med arket/)).not.toBeInTheDocument();
  expect(workbook.requests.apply).toBe(0);
  expect(await examine()).toHaveNoViolations();
});
