import path from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { startWorkbench, type RunningWorkbench } from '../workbench/server';
import { openBrowser } from './browser';
import { WorkbenchPage } from './workbench-page';

/** The README's first minute, done by mouse and keyboard; `PICTURES=1` draws the README's picture anew. */
const PICTURE = path.join(__dirname, '../../docs/pictures/workbench.png');
const STAFF = 'Medarbejderressourcer';

jest.setTimeout(180_000);

let server: RunningWorkbench;
let browser: Browser;
let workbench: WorkbenchPage;
let findings: Locator;

beforeAll(async () => {
  server = await startWorkbench();
  browser = await openBrowser();
  workbench = await WorkbenchPage.open(browser, server.url);
  findings = workbench.pane.getByRole('article');
  await findings.first().waitFor();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The headlines, top to bottom: the last line of each card's main button. */
async function headlines(): Promise<(string | undefined)[]> {
  const buttons = await findings.locator('> button').allInnerTexts();
  return buttons.map((text) => text.split('\n').at(-1));
}

it('opens with exactly the four mistakes that the README tells of', async () => {
  expect(await headlines()).toEqual([
    '"ca. 80 %" er ikke et bestemt tal',
    'Boligsocial leder: timerne er ikke de samme',
    'Beboerrådgiver: fordelt 110 %',
    'Fritidsvejleder mangler i Løn',
  ]);
});

it('shows both statements side by side, and Enter on the finding selects its cell', async () => {
  await workbench.pane.getByText('Boligsocial leder: timerne er ikke de samme').click();
  await workbench.page.keyboard.press('Enter');
  await workbench.settled();
  expect(await workbench.selection()).toBe(`${STAFF}!C7`);
  const finding = findings.filter({ hasText: 'timerne er ikke de samme' });
  expect(await finding.getByRole('button').allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringMatching(/Løn · C5\s+37 t\/uge/), expect.stringMatching(/Medarbejderressourcer · C7\s+32 t\/uge/)]),
  );
  if (process.env.PICTURES === '1') await workbench.page.screenshot({ path: PICTURE });
});

it('loses the finding when the right number is typed, without anything being pressed, in one round trip', async () => {
  await workbench.click(STAFF, 'C7');
  await workbench.settled();
  await workbench.countRoundTrips();
  await workbench.type('37');
  await workbench.pane.getByText('timerne er ikke de samme').waitFor({ state: 'detached' });
  await workbench.settled();
  expect(await headlines()).toHaveLength(3);
  expect(await workbench.roundTrips()).toBe(1);
});

it('says in a live region what has changed', async () => {
  await expect(workbench.pane.locator('[aria-live="polite"]').allInnerTexts()).resolves.toContainEqual(
    expect.stringContaining('1 punkt løst'),
  );
});

it('shows the grid as Excel has it, and the page has told of no error', async () => {
  expect(await workbench.differences()).toEqual([]);
  expect(workbench.troubles).toEqual([]);
});
