import { readFileSync } from 'node:fs';
import type { Browser, Locator } from 'playwright-core';
import { readWorkbook } from '../../src/ooxml/read/read-workbook';
import { startWorkbench, type RunningWorkbench } from '../workbench/server';
import { openBrowser } from './browser';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(180_000);

let server: RunningWorkbench;
let browser: Browser;
let bench: WorkbenchPage;
let budget: Locator;
/** In kroner, as the pane tells it. */
let total: number;

beforeAll(async () => {
  server = await startWorkbench();
  browser = await openBrowser();
  bench = await WorkbenchPage.open(browser, server.url, '?open=vejleaaparken');
  const { pane } = bench;
  await pane.getByRole('tab', { name: 'Filer', exact: true }).click();
  await pane.getByRole('radio', { name: /^Kladde/ }).check();
  await pane.getByRole('button', { name: 'Lav filerne' }).click();
  budget = pane.getByRole('region', { name: /^KLADDE – Budget – / });
  const facts = await budget.getByText(/rækker · /).innerText();
  total = Number(/: ([\d.]+) kr\./.exec(facts)?.[1]?.replaceAll('.', ''));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

it('opens the budget as a workbook of its own, in which its total is to be read', async () => {
  expect(total).toBeGreaterThan(1_000_000);
  await budget.getByRole('button', { name: 'Åbn som ny projektmappe' }).click();
  await budget.getByText('Åbnet som ny projektmappe. Gem den selv i Excel.').waitFor();
  const opened = await bench.openedWorkbook(server.url);
  const cells = await opened.cells();
  const place = cells.find(({ value }) => value === total);
  expect(place && (await opened.shown(place.sheet, place.address))).toBe(total.toLocaleString('da-DK'));
  expect(cells.filter(({ value }) => String(value).includes('KLADDE'))).not.toEqual([]);
  expect(await opened.differences()).toEqual([]);
  expect([opened.troubles, opened.outside]).toEqual([[], []]);
  await opened.close();
});

it('downloads the same file under its own name, within the page’s policy', async () => {
  const name = await budget.getByRole('heading').innerText();
  const started = bench.page.waitForEvent('download');
  await budget.getByRole('button', { name: 'Hent fil' }).click();
  const download = await started;
  expect(download.suggestedFilename()).toBe(name);
  const file = readWorkbook(new Uint8Array(readFileSync(await download.path())));
  expect(file.sheets.flatMap(({ rows }) => rows).flatMap(({ cells }) => cells.map(({ value }) => value))).toContain(total);
});

it('copies the tables so that both a letter and a spreadsheet can take them', async () => {
  await budget.getByRole('button', { name: 'Kopiér', exact: true }).click();
  await budget.getByText('Tabellerne er kopieret.').waitFor();
  const [html, text] = await bench.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(['text/html', 'text/plain'].map(async (kind) => (await item?.getType(kind))?.text() ?? ''));
  });
  expect(html).toContain(total.toLocaleString('da-DK'));
  expect(text).toContain(`\t${total}`);
});

it('adds clean sheets behind those of the plan, and the plan is as it was', async () => {
  const before = await bench.sheets();
  await budget.getByRole('button', { name: 'Læg som ark i projektmappen' }).click();
  await budget.getByText(/lagt bagest i projektmappen/).waitFor();
  await bench.settled();
  const after = await bench.sheets();
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.slice(before.length)).toContain('Finansiering (sag)');
  expect(await bench.pane.getByText(/^Planen er ændret/).count()).toBe(0);
  expect([bench.troubles, bench.outside]).toEqual([[], []]);
});
