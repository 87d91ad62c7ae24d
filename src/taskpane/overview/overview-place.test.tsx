import { act, screen, waitFor, within } from '@testing-library/react';
import { drawnPlan } from '../../../test/fixtures/drawn-plan';
import { InMemoryWorkbook } from '../../../test/fixtures/in-memory-workbook';
import { examine, openPane } from '../../../test/fixtures/open-pane';
import { soundPlan } from '../../../test/fixtures/plans';
import type { Plan } from '../../domain/plan';

async function overviewOf(plan: Plan, language: 'da' | 'en' = 'da') {
  const opened = await openPane(InMemoryWorkbook.of(plan), language);
  await opened.user.click(screen.getByRole('tab', { name: /^Over/ }));
  return opened;
}
const picture = (name: string) => screen.getByRole('region', { name });
const rowsOf = (name: string) =>
  within(within(picture(name)).getByRole('table', { name }))
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent));
/** What stands in the drawing, which a screen reader is not given. */
const drawn = (name: string) =>
  within(picture(name))
    .getAllByText(/./, { selector: '[aria-hidden] p, p[aria-hidden]' })
    .map(({ textContent }) => textContent);

test('the pane opens on Tjek, and asks Excel for nothing more to draw its pictures', async () => {
  const { workbook, user } = await openPane(InMemoryWorkbook.of(drawnPlan));
  expect(screen.getAllByRole('tab').map(({ id }) => id)).toEqual(['tab-overview', 'tab-check', 'tab-sheets', 'tab-paste', 'tab-files']);
  expect(screen.getByRole('tab', { name: /^Tjek/ })).toHaveAttribute('aria-selected', 'true');
  const { read } = workbook.requests;
  await user.click(screen.getByRole('tab', { name: /^Overblik/ }));
  expect(drawn('Lokal medfinansiering')).toEqual(['Lokal: 32,3 %', 'Anden finansiering: 67,7 %', '▼ Kravet: mindst 25 %']);
  expect(workbook.requests.read).toBe(read);
  expect(await examine()).toHaveNoViolations();
});

test('each picture says in words what it shows, and has the same figures as a table', async () => {
  await overviewOf(drawnPlan);
  expect(picture('Lokal medfinansiering')).toHaveTextContent(
    'Lokal medfinansiering 32,3 % · kravet er mindst 25 %Kravet er opfyldt: 323.000 kr. af 1.000.000 kr. er lokale.',
  );
  expect(rowsOf('Lokal medfinansiering').slice(1)).toEqual([
    ['Lokal', '323.000 kr.', '32,3 %'],
    ['Anden finansiering', '677.000 kr.', '67,7 %'],
    ['I alt', '1.000.000 kr.', '100 %'],
  ]);
  expect(picture('Forbrug og budget')).toHaveTextContent(
    'Der er brugt 940.000 kr. af 1.010.000 kr. i årene nedenfor, opgjort senest den 30. juni 2021.Inden for budgettet i alle årene.',
  );
  expect(rowsOf('Forbrug og budget')).toEqual([
    ['Budgetår', 'Godkendt', 'Gældende budget', 'Brugt til dato', 'Forventet'],
    ['Projektår 1', '500.000 kr.', '510.000 kr.', '490.000 kr.', '495.000 kr.'],
    ['Projektår 2', '500.000 kr.', '500.000 kr.', '450.000 kr.', '100.000 kr. (1 af 2 rækker)'],
  ]);
  expect(drawn('Forbrug og budget')).toEqual([
    'Projektår 1', 'Gældende budget: 510.000 kr.', 'Brugt til dato: 490.000 kr.', 'Forventet: 495.000 kr.',
    'Projektår 2', 'Gældende budget: 500.000 kr.', 'Brugt til dato: 450.000 kr.',
  ]);
  expect(picture('Tid i indsatsområderne')).toHaveTextContent('fordeler dem den 31. december 2023.');
  expect(rowsOf('Tid i indsatsområderne').slice(1)).toEqual([
    ['Uddannelse og livschancer', '18,5 t/uge', '0,5 årsværk'],
    ['Sammenhængskraft og medborgerskab', '32 t/uge', '0,86 årsværk'],
    ['Tværgående', '9,25 t/uge', '0,25 årsværk'],
    ['Uden for helhedsplanen', '9,25 t/uge', '0,25 årsværk'],
  ]);
  expect(drawn('Tid i indsatsområderne')[0]).toBe('Uddannelse og livschancer: 18,5 t/uge · 0,5 årsværk');
  expect(rowsOf('Indikatorer')).toEqual([
    ['Indikator', 'Hvad', 'Tal'],
    ['Børn i dagtilbud', 'Nyeste tal 2022', '91 %'],
    ['Børn i dagtilbud', 'Baseline 2019', '88,4 %'],
    ['Børn i dagtilbud', 'Kommunen 2022', '90,5 %'],
    ['Karakterer i 9. klasse', 'Nyeste tal 2022', '5,8'],
    ['Karakterer i 9. klasse', 'Kommunen 2022', '6,2'],
    ['Sigtede 15-29 år', 'Nyeste tal 2022', 'Diskretioneret'],
  ]);
  expect(drawn('Indikatorer')).toEqual([
    'Andele i procent, fra 0 til 100 %',
    'Børn i dagtilbud', 'Nyeste tal 2022: 91 %', 'Baseline 2019: 88,4 %', 'Kommunen 2022: 90,5 %',
    'Sigtede 15-29 år', 'Nyeste tal 2022: Diskretioneret',
    'Karakterer, fra -3 til 12',
    'Karakterer i 9. klasse', 'Nyeste tal 2022: 5,8', 'Kommunen 2022: 6,2',
  ]);
});

test('milestones: what comes next first, each state in words', async () => {
  await overviewOf(drawnPlan);
  const milestones = picture('Milepæle');
  expect(milestones).toHaveTextContent(/: 2 kommende, 1 med passeret frist, 1 gennemført og 1 udgået\./);
  expect(within(milestones).getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Kommende', 'Fristen er passeret', 'Gennemført', 'Udgået',
  ]);
  expect(within(milestones).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'BestyrelsesmøderForsinket · Frist 31. december 2098 · 4 gange om året',
    'Afsluttende regnskabIkke startet · Frist 30. juni 2099',
    'MidtvejsevalueringFristen er passeret · Frist 31. december 2021',
    'Bestyrelsen er konstitueretGennemført 12. februar 2020 · Frist 29. februar 2020',
    'SundhedsdagUdgået',
  ]);
});

test('by keyboard a picture becomes a table and back, and the focus stays on the button', async () => {
  const { user } = await overviewOf(drawnPlan);
  const button = within(picture('Milepæle')).getByRole('button', { name: 'Vis som tabel' });
  expect(button).toHaveAccessibleDescription('Milepæle');
  act(() => button.focus());
  await user.keyboard('{Enter}');
  expect(rowsOf('Milepæle')[1]).toEqual(['Bestyrelsesmøder', '31. december 2098', 'Forsinket']);
  expect(within(picture('Milepæle')).queryByRole('listitem')).not.toBeInTheDocument();
  expect(button).toHaveFocus();
  expect(button).toHaveTextContent('Vis som billede');
  expect(await examine()).toHaveNoViolations();
  await user.keyboard('{Enter}');
  expect(within(picture('Milepæle')).queryByRole('table')).not.toBeInTheDocument();
});

test('a young plan: one line that says what to fill in, and a button that goes there', async () => {
  const { user, workbook } = await overviewOf(soundPlan);
  expect(picture('Lokal medfinansiering')).toHaveTextContent('Skriv beløb i Finansiering, og om de tæller som lokale.');
  expect(picture('Forbrug og budget')).toHaveTextContent('Der er ikke brugt noget endnu.');
  await user.click(screen.getByRole('button', { name: 'Gå til Finansiering' }));
  await user.click(screen.getByRole('button', { name: 'Gå til Budgetopfølgning' }));
  await user.click(screen.getByRole('button', { name: 'Gå til Milepælsplan' }));
  await user.click(screen.getByRole('button', { name: 'Gå til Indikatorer' }));
  expect(workbook.selections.map((cell) => cell.split('!')[0])).toEqual(['Finansiering', 'Budgetopfølgning', 'Milepælsplan', 'Indikatorer']);
  expect(await examine()).toHaveNoViolations();
});

test('a year over its budget is told', async () => {
  const { workbook } = await overviewOf(drawnPlan);
  act(() => workbook.edit('budgetFollowUp', 1, 'spent', 400_000));
  await waitFor(() => expect(picture('Forbrug og budget')).toHaveTextContent('Over budgettet i Projektår 1.'));
});

test('an edit is drawn, and the requirement that is not met is told', async () => {
  const { workbook } = await overviewOf(drawnPlan);
  act(() => workbook.edit('financing', 1, 'local', 'Nej'));
  await waitFor(() =>
    expect(picture('Lokal medfinansiering')).toHaveTextContent(
      'Lokal medfinansiering 10 % · kravet er mindst 25 %Kravet er ikke opfyldt: 100.000 kr. af 1.000.000 kr. er lokale.',
    ),
  );
});

test('in English', async () => {
  await overviewOf(drawnPlan, 'en');
  expect(picture('Local co-financing')).toHaveTextContent('Local co-financing 32.3 % · the requirement is at least 25 %');
  expect(rowsOf('Time in the areas')[1]).toEqual(['Uddannelse og livschancer', '18.5 h/week', '0.5 FTE']);
});
