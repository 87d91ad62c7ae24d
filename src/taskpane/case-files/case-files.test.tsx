import { act, screen, waitFor, within } from '@testing-library/react';
import { InMemoryWorkbook } from '../../../test/fixtures/in-memory-workbook';
import { examine, openPane } from '../../../test/fixtures/open-pane';
import { faultyPlan, soundPlan } from '../../../test/fixtures/plans';
import { readWorkbook } from '../../ooxml/read/read-workbook';
import type { Plan } from '../../domain/plan';
import { planFromJson, planToJson } from '../../domain/plan-json';

/** Amounts in øre; nothing else is there yet. */
const withBudget = (plan: Plan): Plan =>
  planFromJson({ ...(planToJson(plan) as object), documents: [], budget: [{ post: 'Aktiviteter', amounts: [120_000_00, 130_000_50] }, { post: '=Evaluering', amounts: [50_000_00] }] });

async function paneAtFiles(workbook = InMemoryWorkbook.of(withBudget(soundPlan)), language: 'da' | 'en' = 'da') {
  const pane = await openPane(workbook, language);
  await pane.user.click(screen.getByRole('tab', { name: /^(Filer|Files)/ }));
  await screen.findByRole('heading', { name: /^(Filer til sagen|Files for the case)$/ });
  const enter = async (name: string | RegExp, within_: HTMLElement = document.body) => {
    const button = await within(within_).findByRole('button', { name });
    act(() => button.focus());
    await pane.user.keyboard('{Enter}');
  };
  return { ...pane, enter };
}
const budget = () => screen.findByRole('region', { name: /^KLADDE – Budget – / });

const sheetNames = (file: Uint8Array) => readWorkbook(file).sheets.map(({ name }) => name);

/** What is put on the clipboard. */
let copied: Record<string, string> = {};
function allowCopying(allowed: boolean): void {
  const write = async ([item]: readonly { readonly blobs: Record<string, Blob> }[]) => {
    if (!allowed) throw new DOMException('refused', 'NotAllowedError');
    copied = Object.fromEntries(await Promise.all(Object.entries(item?.blobs ?? {}).map(async ([kind, blob]) => [kind, Buffer.from(await blob.arrayBuffer()).toString()] as const)));
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write } });
  Object.assign(globalThis, { ClipboardItem: class { constructor(readonly blobs: Record<string, Blob>) {} } });
}
beforeEach(() => (copied = {}));

test('by keyboard: a draft is made from the result that is shown, without reading again, and told by rows, sums and SHA-256', async () => {
  const { workbook, enter } = await paneAtFiles();
  expect(screen.getByRole('radio', { name: /^Kladde/ })).toBeChecked();
  expect(screen.getByRole('checkbox', { name: 'Vis løn pr. person' })).not.toBeChecked();
  expect(screen.getByRole('checkbox', { name: 'Vis løn pr. person' })).toHaveAccessibleDescription(/personoplysninger/);
  const before = { ...workbook.requests };
  await enter('Lav filerne');
  expect(await screen.findByText(/^\d+ filer er lavet/)).toHaveAttribute('role', 'status');
  expect(workbook.requests).toEqual(before);
  const file = within(await budget());
  expect(file.getByText(/rækker · .*300\.000,5 kr\./)).toBeVisible();
  expect(file.getByText(/^SHA-256: [0-9a-f]{12}…$/)).toBeVisible();
  await enter('Vis hele', await budget());
  expect(file.getByText(/^SHA-256: [0-9a-f]{64}$/)).toBeVisible();
  expect(file.getByRole('button', { name: 'Kopiér SHA-256' })).toHaveFocus();
  const checklist = within(screen.getByRole('region', { name: 'Tjekliste' }));
  expect(checklist.getByText('Budget').parentElement).toHaveTextContent('Lavet her');
  expect(checklist.getAllByText(/^Mangler/).length).toBeGreaterThan(0);
  expect(await examine()).toHaveNoViolations();
});

test('an edit is read once before files are made; a later one makes them old', async () => {
  const { workbook, enter } = await paneAtFiles();
  const { read } = workbook.requests;
  act(() => workbook.edit('budget', 0, 'amounts.0', 220_000));
  await enter('Lav filerne');
  expect(within(await budget()).getByText(/400\.000,5 kr\./)).toBeVisible();
  expect(workbook.requests.read).toBe(read + 1);
  act(() => workbook.edit('budget', 0, 'amounts.0', 1));
  expect(await screen.findByText('Planen er ændret, siden filerne blev lavet. Lav dem igen.')).toHaveAttribute('role', 'status');
});

test('no files are made of a workbook that cannot be read now', async () => {
  const { workbook, enter } = await paneAtFiles();
  workbook.fail('read', 'busy');
  act(() => workbook.edit('budget', 0, 'amounts.0', 1));
  await enter('Lav filerne');
  expect(await screen.findByText('Filerne blev ikke lavet.')).toBeVisible();
  expect(screen.queryByText(/filer er lavet/)).not.toBeInTheDocument();
});

test('final files are stopped by errors, each with the way to its cell and to the finding', async () => {
  const { workbook, enter, user } = await paneAtFiles(InMemoryWorkbook.of(withBudget(faultyPlan)));
  act(() => screen.getByRole('radio', { name: /^Endelige/ }).focus());
  await user.keyboard(' ');
  await enter('Lav filerne');
  expect(await screen.findByText(/^\d+ fejl skal rettes eller begrundes/)).toHaveAttribute('role', 'status');
  expect(screen.queryByRole('region', { name: /Budget – / })).not.toBeInTheDocument();
  const inTheWay = screen.getByRole('region', { name: 'Det, der står i vejen' });
  const item = within(inTheWay).getByText(/^Boligsocial leder: timerne/).closest('li') as HTMLElement;
  expect(await examine()).toHaveNoViolations();
  await enter(/^Gå til Medarbejderressourcer C\d+$/, item);
  await waitFor(() => expect(workbook.selections).toEqual([expect.stringMatching(/^Medarbejderressourcer!C\d+$/)]));
  await enter('Vis under Tjek', item);
  expect(screen.getByRole('tab', { name: /^Tjek/ })).toHaveAttribute('aria-selected', 'true');
  await waitFor(() => expect(document.activeElement).toHaveTextContent(/Boligsocial leder: timerne/));
});

test('a file is opened as a workbook of its own, or laid in this one; what Excel refuses is told', async () => {
  const { workbook, enter } = await paneAtFiles();
  await enter('Lav filerne');
  const file = await budget();
  workbook.fail('openNew', 'unexpected');
  await enter('Åbn som ny projektmappe', file);
  expect(await screen.findByText('Filen blev ikke åbnet eller lagt i projektmappen.')).toBeVisible();
  expect(workbook.opened).toEqual([]);
  workbook.fail('openNew', undefined);
  await enter('Åbn som ny projektmappe', file);
  expect(await within(file).findByText('Åbnet som ny projektmappe. Gem den selv i Excel.')).toHaveAttribute('role', 'status');
  expect(sheetNames(workbook.opened[0] ?? new Uint8Array())).toContain('Udgifter');

  const { apply } = workbook.requests;
  await enter('Læg som ark i projektmappen', file);
  expect(await within(file).findByText(/ark er lagt bagest i projektmappen\.$/)).toBeVisible();
  expect(workbook.requests.apply).toBe(apply + 1);
  for (const { texts } of workbook.added) expect(texts.map(({ text }) => text)).toContain('KLADDE – ikke til indsendelse');
  const lines = workbook.added.find(({ name }) => name === 'Udgifter')?.tables.flatMap(({ rows }) => rows) ?? [];
  expect(lines.flat()).toContain('=Evaluering');
  expect(screen.queryByText(/^Planen er ændret/)).not.toBeInTheDocument();
});

test('a download is offered only where there can be one, and never said to be done', async () => {
  const workbook = InMemoryWorkbook.of(withBudget(soundPlan));
  workbook.facts = { ...workbook.facts, downloads: false };
  const { enter } = await paneAtFiles(workbook);
  await enter('Lav filerne');
  await budget();
  expect(screen.queryByRole('button', { name: 'Hent fil' })).not.toBeInTheDocument();
  expect(screen.getByText(/kan panelet ikke selv hente filer ned/)).toBeVisible();
});

test('a started download has the file’s name and bytes', async () => {
  const given: { name: string; blob: Blob }[] = [];
  const blobs = new Map<string, Blob>();
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      blobs.set('blob:1', blob);
      return 'blob:1';
    },
    revokeObjectURL: () => {},
  });
  const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function started(this: HTMLAnchorElement) {
    given.push({ name: this.download, blob: blobs.get(this.href) ?? new Blob() });
  });
  const { enter } = await paneAtFiles();
  await enter('Lav filerne');
  const file = await budget();
  await enter('Hent fil', file);
  click.mockRestore();
  expect(within(file).getByText('Hentning er startet – se dine overførsler.')).toHaveAttribute('role', 'status');
  expect(given.map(({ name }) => name)).toEqual([within(file).getByRole('heading').textContent]);
  expect(sheetNames(new Uint8Array(await (given[0]?.blob ?? new Blob()).arrayBuffer()))).toContain('Udgifter');
});

test('the tables are copied as text and as a table in which nothing is a formula', async () => {
  const { enter } = await paneAtFiles();
  allowCopying(true);
  await enter('Lav filerne');
  const file = await budget();
  await enter('Kopiér', file);
  expect(await within(file).findByText('Tabellerne er kopieret.')).toHaveAttribute('role', 'status');
  expect(copied['text/plain']).toMatch(/\t'=Evaluering\t/);
  expect(copied['text/html']).toMatch(/>'=Evaluering<\/td>/);
  expect(copied['text/plain']).toContain('KLADDE');
});

test('where Excel lets nothing be copied, the text is there to be copied by hand', async () => {
  const { enter } = await paneAtFiles();
  allowCopying(false);
  await enter('Lav filerne');
  const file = await budget();
  await enter('Kopiér', file);
  expect(await within(file).findByText(/^Excel lader ikke panelet kopiere/)).toHaveAttribute('role', 'status');
  const text = within(file).getByRole('textbox', { name: 'Tekst til at kopiere' });
  expect((text as HTMLTextAreaElement).value).toContain('Aktiviteter');
});

test('the paragraph of each sub-agreement is shown as it reads, and copied as text and as a table', async () => {
  const { enter } = await paneAtFiles();
  allowCopying(true);
  const paragraphs = within(screen.getByRole('region', { name: 'Medarbejderressourcer til delaftalerne' }));
  const [first] = paragraphs.getAllByRole('region');
  if (!first) throw new Error('no paragraph');
  expect(first).toHaveTextContent(/Boligsocial leder/);
  await enter('Kopiér tekst', first);
  expect(await within(first).findByText('Teksten er kopieret.')).toHaveAttribute('role', 'status');
  const { 'text/plain': text } = copied;
  expect(first.textContent).toContain(text);
  await enter('Kopiér tabel', first);
  expect(await within(first).findByText('Tabellen er kopieret.')).toBeVisible();
  expect(copied['text/plain']).toBe(text);
  expect(copied['text/html']).toMatch(/<table/);
});

test('in English', async () => {
  const { enter } = await paneAtFiles(undefined, 'en');
  await enter('Make the files');
  expect(await screen.findByText(/^\d+ files made/)).toBeVisible();
});
