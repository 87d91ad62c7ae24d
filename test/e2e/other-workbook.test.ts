import type { Browser } from 'playwright-core';
import { writeWorkbook } from '../../src/ooxml/write/write-workbook';
import { startWorkbench, type RunningWorkbench } from '../workbench/server';
import { openBrowser } from './browser';
import { WorkbenchPage } from './workbench-page';

const LINES = 2_000;

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

const budget = () => {
  const lines = [['Nr.', 'Post', 'Projektår 1'], ...Array.from({ length: LINES }, (_, index) => [String(index + 1), 'Aktiviteter', 1_000 + index])];
  return writeWorkbook({ sheets: [{ name: 'Budget', rows: lines.map((line, row) => ({ row, cells: line.map((value, column) => ({ column, value })) })) }] });
};

it('reads a file of two thousand lines beside the page', async () => {
  const { pane, page } = workbench;
  const worker = page.waitForEvent('worker');
  await pane.getByRole('tab', { name: 'Ark', exact: true }).click();
  await pane.getByRole('button', { name: 'Hent fra en fil' }).click();
  await pane.locator('input[type=file]').setInputFiles({ name: 'Budget.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(budget()) });
  expect((await worker).url()).toContain('.js');
  await pane.getByRole('button', { name: /2\.000 rækker/ }).waitFor();
  expect([workbench.troubles, workbench.outside]).toEqual([[], []]);
});
