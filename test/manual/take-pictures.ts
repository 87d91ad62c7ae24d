/** `npm run pictures`: takes the manual's pictures of the sheets, as the workbench shows them. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { openBrowser, WINDOW } from '../e2e/browser';
import { WorkbenchPage } from '../e2e/workbench-page';
import { startWorkbench } from '../workbench/server';
import { sheetPicture } from './picture-names';
import { MANUAL } from './places';

/** Wide enough for most sheets beside the pane. */
const WIDE = { ...WINDOW, viewport: { width: 1800, height: 860 } };

async function takePictures(): Promise<void> {
  mkdirSync(path.join(MANUAL, 'billeder'), { recursive: true });
  const server = await startWorkbench();
  const browser = await openBrowser();
  try {
    const bench = await WorkbenchPage.openIn(await browser.newPage(WIDE), server.url, '?open=vejleaaparken');
    await bench.pane.getByText('Planen slutter en dag for tidligt').first().waitFor();
    for (const sheet of await bench.sheets()) {
      await bench.select(sheet, 'A1');
      await bench.settled();
      // The grid draws a selection in steps.
      await bench.page.waitForTimeout(400);
      await bench.page.locator('#grid').screenshot({ path: path.join(MANUAL, sheetPicture(sheet)) });
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

void takePictures();
