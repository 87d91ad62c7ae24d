import type { Browser } from 'playwright-core';
import { startWorkbench, type RunningWorkbench } from '../workbench/server';
import { openBrowser } from './browser';
import { WorkbenchPage } from './workbench-page';

const STAFF = 'Medarbejderressourcer';

jest.setTimeout(180_000);

let server: RunningWorkbench;
let browser: Browser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  server = await startWorkbench();
  browser = await openBrowser();
  workbench = await WorkbenchPage.open(browser, server.url);
  await workbench.pane.getByRole('article').first().waitFor();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

it('puts a line that is pasted into the field into the sheet, and tells of it', async () => {
  const { pane } = workbench;
  await pane.getByRole('tab', { name: 'Indsæt tekst' }).click();
  await pane.getByRole('textbox', { name: 'Tekst fra delaftalen' }).fill('Boligsocial leder (ansat på 37 timer): 7 % af stillingen');
  const area = pane.getByRole('combobox', { name: 'Delaftalens indsatsområde' });
  await area.selectOption({ index: 1 });
  await pane.getByRole('button', { name: 'Tilføj 1 række' }).click();
  await pane.getByText(`1 række tilføjet i ${STAFF}.`).waitFor();
  await workbench.settled();
  const rows = Array.from({ length: 40 }, (_, index) => index + 5);
  const shares = await Promise.all(rows.map((row) => workbench.value(STAFF, `D${row}`)));
  const row = rows[shares.findLastIndex((value) => typeof value === 'number')] ?? 0;
  expect([await workbench.value(STAFF, `B${row}`), await workbench.value(STAFF, `C${row}`), await workbench.value(STAFF, `D${row}`)]).toEqual(['Boligsocial leder', 37, 0.07]);
  expect(await workbench.differences()).toEqual([]);
  expect([workbench.troubles, workbench.outside]).toEqual([[], []]);
});
