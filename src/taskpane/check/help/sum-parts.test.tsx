import { act, screen, within } from '@testing-library/react';
import { InMemoryWorkbook } from '../../../../test/fixtures/in-memory-workbook';
import { examine, openPane } from '../../../../test/fixtures/open-pane';
import { faultyPlan } from '../../../../test/fixtures/plans';

test('a sum is taken apart: each part with its cell, what they come to, what it should be and the rest', async () => {
  const { user, workbook } = await openPane(InMemoryWorkbook.of(faultyPlan));
  const finding = screen.getByRole('button', { name: /110 %/ });
  act(() => finding.focus());
  await user.keyboard('{Enter}');
  const explain = await screen.findByRole('button', { name: 'Forklar summen' });
  act(() => explain.focus());
  await user.keyboard('{Enter}');
  const table = screen.getByRole('table', { name: 'Stillingens fordeling' });
  const rows = within(table).getAllByRole('row').map(({ textContent }) => textContent);
  expect(rows.slice(-3)).toEqual(['I alt110 %', 'Skal give100 %', 'For meget10 %']);
  expect(await examine()).toHaveNoViolations();
  const [first] = within(table).getAllByRole('button');
  act(() => first?.focus());
  await user.keyboard('{Enter}');
  expect(workbook.selections.at(-1)).toMatch(/^Medarbejderressourcer!D\d+$/);
  await user.keyboard('{ArrowDown}');
  expect(first).not.toHaveFocus();
});
