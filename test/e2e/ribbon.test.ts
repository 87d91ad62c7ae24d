import type { Browser } from 'playwright-core';
import { startWorkbench, type RunningWorkbench } from '../workbench/server';
import { openBrowser } from './browser';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(180_000);

let server: RunningWorkbench;
let browser: Browser;
let bench: WorkbenchPage;

beforeAll(async () => {
  server = await startWorkbench();
  browser = await openBrowser();
  bench = await WorkbenchPage.open(browser, server.url);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

const ribbon = () => bench.page.getByRole('group', { name: 'Båndet i Excel' }).getByRole('button');
const press = (label: string) => ribbon().filter({ hasText: label }).click();
const shownTab = () => bench.pane.getByRole('tab', { selected: true });

it("shows the manifest's buttons in Danish", async () => {
  expect(await ribbon().allInnerTexts()).toEqual(['Åbn panel', 'Tjek planen']);
});

it('Tjek planen checks what the workbook says now, and shows Tjek, wherever the pane was', async () => {
  await bench.pane.getByRole('tab', { name: 'Ark' }).click();
  expect(await shownTab().innerText()).toBe('Ark');
  await bench.countRoundTrips();
  await press('Tjek planen');
  await bench.pane.getByText('Boligsocial leder: timerne er ikke de samme').waitFor();
  expect(await shownTab().innerText()).toContain('Tjek');
  expect(await bench.roundTrips()).toBeGreaterThan(0);
  expect(new URL((await bench.paneFrame()).url()).search).toBe('?place=check');
});

it('Åbn panel opens the pane as it begins', async () => {
  await press('Åbn panel');
  await bench.pane.getByRole('article').first().waitFor();
  expect(new URL((await bench.paneFrame()).url()).search).toBe('');
});

it('speaks English in an English Excel', async () => {
  await bench.page.getByLabel('Sprog').selectOption('en');
  await ribbon().filter({ hasText: 'Check the plan' }).click();
  expect(await ribbon().allInnerTexts()).toEqual(['Open pane', 'Check the plan']);
  await bench.pane.getByRole('tab', { name: 'Check', selected: true }).waitFor();
});

it('the page has told of no error, and nobody outside was asked', () => {
  expect(bench.troubles).toEqual([]);
  expect(bench.outside).toEqual([]);
});
