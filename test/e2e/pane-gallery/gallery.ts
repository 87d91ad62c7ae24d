/**
 * Pictures of the pane in every state worth seeing, over the workbook held in memory, each examined by axe:
 * `npx tsx test/e2e/pane-gallery/gallery.ts [folder] [part of the name]`. Ends with 1 when axe has something to say.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { GalleryPage, type Picture } from './gallery-page';
import { PANE_STATES } from './states';

const [folder = path.resolve(__dirname, '../../../.cache/pane-gallery'), only = ''] = process.argv.slice(2);

const named = (picture: Picture) =>
  [picture.state, picture.width, picture.forcedColors ? 'forced' : picture.appearance, picture.language].join('-');

const pictures: Picture[] = Object.keys(PANE_STATES).flatMap((state): Picture[] => [
  { state, width: 320, appearance: 'light', language: 'da' },
  { state, width: 350, appearance: 'dark', language: 'da' },
  { state, width: 350, appearance: 'contrast', language: 'da' },
  { state, width: 350, appearance: 'contrast', language: 'da', forcedColors: 'active' },
  { state, width: 320, appearance: 'light', language: 'en' },
]);

async function examine(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8') });
  // The markers that Fluent's keyboard navigation sets at the ends of a list hand the focus on at once.
  const results = await page.evaluate<AxeResults>('axe.run({ exclude: ["[data-tabster-dummy]"] })');
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join(' | ')}`);
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  let complaints = 0;
  const gallery = await GalleryPage.open();
  for (const picture of pictures.filter((each) => named(each).includes(only))) {
    writeFileSync(path.join(folder, `${named(picture)}.png`), await gallery.show(picture));
    // The colours that are forced are the computer's, and axe does not see them.
    const violations = picture.forcedColors ? [] : await examine(gallery.page);
    violations.forEach((violation) => console.error(`${named(picture)}: ${violation}`));
    complaints += violations.length;
  }
  await gallery.browser.close();
  process.exitCode = complaints > 0 ? 1 : 0;
}

void main();
