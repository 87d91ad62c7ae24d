/** `npm run pictures [part of a name]`: takes the manual's pictures of the sheets and of the pane. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser, WINDOW } from '../e2e/browser';
import { GalleryPage, type Picture } from '../e2e/pane-gallery/gallery-page';
import { PANE_STATES } from '../e2e/pane-gallery/states';
import { WorkbenchPage } from '../e2e/workbench-page';
import { startWorkbench } from '../workbench/server';
import { panePicture, sheetPicture } from './picture-names';
import { MANUAL } from './places';

const only = process.argv[2] ?? '';
const place = (picture: string) => path.join(MANUAL, picture);
/** Wide enough for most sheets beside the pane. */
const WIDE = { ...WINDOW, viewport: { width: 1800, height: 860 } };

/** The sheets of the sample plan, as the workbench shows them. */
async function takeSheets(): Promise<void> {
  const server = await startWorkbench();
  const browser = await openBrowser();
  try {
    const bench = await WorkbenchPage.openIn(await browser.newPage(WIDE), server.url, '?open=vejleaaparken');
    await bench.pane.getByText('Planen slutter en dag for tidligt').first().waitFor();
    for (const sheet of (await bench.sheets()).filter((name) => sheetPicture(name).includes(only))) {
      await bench.select(sheet, 'A1');
      await bench.settled();
      // The grid draws a selection in steps.
      await bench.page.waitForTimeout(400);
      await bench.page.locator('#grid').screenshot({ path: place(sheetPicture(sheet)) });
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

/** In the pane's two widths, light, dark and in high contrast. */
const looks = (state: string): readonly Picture[] =>
  (['light', 'dark', 'contrast'] as const).flatMap((appearance) => ([320, 350] as const).map((width) => ({ state, width, appearance, language: 'da' as const })));

/** Several pictures beside each other, as one. */
async function beside(browser: Browser, pictures: readonly Buffer[]): Promise<Buffer> {
  const page = await browser.newPage();
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`).join('');
  await page.setContent(`<style>body{margin:0}div{display:inline-flex;gap:12px;padding:12px;background:#d9dedc;align-items:flex-start}</style><div>${images}</div>`);
  const picture = await page.locator('div').screenshot();
  await page.close();
  return picture;
}

async function takePane(): Promise<void> {
  const gallery = await GalleryPage.open();
  try {
    for (const state of Object.keys(PANE_STATES).filter((name) => panePicture(name).includes(only))) {
      const pictures: Buffer[] = [];
      for (const look of looks(state)) pictures.push(await gallery.show(look));
      writeFileSync(place(panePicture(state)), await beside(gallery.browser, pictures));
    }
  } finally {
    await gallery.browser.close();
  }
}

mkdirSync(place('billeder'), { recursive: true });
void takePane().then(takeSheets);
