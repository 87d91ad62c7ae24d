/**
 * Pictures of the pane in every state worth seeing, over the workbook held in memory, each examined by axe:
 * `npx tsx test/e2e/pane-gallery/gallery.ts [folder] [part of the name]`. Ends with 1 when axe has something to say.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import webpack from 'webpack';
import { openBrowser } from '../browser';
import { PANE_STATES } from './states';

const root = path.resolve(__dirname, '../../..');
const [folder = path.join(root, '.cache/pane-gallery'), only = ''] = process.argv.slice(2);
const HEIGHT = 720;
const ADDRESS = 'http://pane.localhost/';
/** What is waited for after the pane has drawn itself: animations and the moment of quiet before a check. */
const SETTLE_MILLISECONDS = 250;

interface Picture {
  readonly state: string;
  readonly width: 320 | 350;
  readonly appearance: 'light' | 'dark' | 'contrast';
  readonly language: 'da' | 'en';
  readonly forcedColors?: 'active';
}

const named = (picture: Picture) =>
  [picture.state, picture.width, picture.forcedColors ? 'forced' : picture.appearance, picture.language].join('-');

const pictures: Picture[] = Object.keys(PANE_STATES).flatMap((state): Picture[] => [
  { state, width: 320, appearance: 'light', language: 'da' },
  { state, width: 350, appearance: 'dark', language: 'da' },
  { state, width: 350, appearance: 'contrast', language: 'da' },
  { state, width: 350, appearance: 'contrast', language: 'da', forcedColors: 'active' },
  { state, width: 320, appearance: 'light', language: 'en' },
]);

function build(): Promise<string> {
  const output = path.join(root, '.cache/pane-gallery-page');
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    context: root,
    entry: path.join(__dirname, 'page.tsx'),
    output: { path: output, filename: 'page.js', asyncChunks: false },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } }] },
    performance: false,
    // What the pane fetches on demand is in the page's one script.
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const failure = error ?? (stats?.hasErrors() ? new Error(stats.toString({ preset: 'errors-only' })) : undefined);
      compiler.close(() => (failure ? reject(failure) : resolve(readFileSync(path.join(output, 'page.js'), 'utf8'))));
    });
  });
}

const html = `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Pane</title><style>body{margin:0}</style></head>
<body><div id="pane"></div><script src="/page.js"></script></body></html>`;

async function bringInto(page: Page, { state, appearance, language }: Picture): Promise<void> {
  await page.goto(`${ADDRESS}?${new URLSearchParams({ state, appearance, language })}`);
  await page.locator('footer').waitFor();
  await page.waitForTimeout(SETTLE_MILLISECONDS);
  await page.evaluate(() => window.goOn());
  const { press = [], paste, file, type: [field, text] = [] } = PANE_STATES[state] ?? {};
  for (const name of press) {
    const button = page.getByRole('button', { name }).or(page.getByRole('tab', { name })).or(page.getByRole('radio', { name })).or(page.getByRole('checkbox', { name }));
    await button.first().click();
  }
  if (paste !== undefined) await page.locator('textarea').fill(paste.text);
  if (paste?.scroll) await page.locator('#place-paste').evaluate((place) => place.scrollTo(0, place.scrollHeight));
  if (field && text !== undefined) {
    await page.getByRole('textbox', { name: field }).first().fill(text);
    await page.keyboard.press('Tab');
  }
  if (file !== undefined) {
    await page.locator('input[type=file]').setInputFiles({ name: file.name, mimeType: 'application/octet-stream', buffer: Buffer.from(file.bytes()) });
    await page.waitForTimeout(SETTLE_MILLISECONDS * 4);
    await page.locator('#place-sheets').evaluate((place, part) => place.scrollTo(0, (place.scrollHeight - place.clientHeight) * part), file.scroll ?? 0);
  }
  await page.waitForTimeout(SETTLE_MILLISECONDS);
}

async function examine(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8') });
  // The markers that Fluent's keyboard navigation sets at the ends of a list hand the focus on at once.
  const results = await page.evaluate<AxeResults>('axe.run({ exclude: ["[data-tabster-dummy]"] })');
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join(' | ')}`);
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const script = await build();
  let complaints = 0;
  const context = await openBrowser();
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error.message));
  await page.route(`${ADDRESS}**`, (route) =>
    route.request().url().endsWith('page.js')
      ? route.fulfill({ body: script, contentType: 'text/javascript; charset=utf-8' })
      : route.fulfill({ body: html, contentType: 'text/html' }),
  );
  for (const picture of pictures.filter((each) => named(each).includes(only))) {
    await page.setViewportSize({ width: picture.width, height: PANE_STATES[picture.state]?.height ?? HEIGHT });
    await page.emulateMedia({ forcedColors: picture.forcedColors ?? 'none', reducedMotion: 'reduce' });
    await bringInto(page, picture);
    writeFileSync(path.join(folder, `${named(picture)}.png`), await page.screenshot());
    // The colours that are forced are the computer's, and axe does not see them.
    const violations = picture.forcedColors ? [] : await examine(page);
    violations.forEach((violation) => console.error(`${named(picture)}: ${violation}`));
    complaints += violations.length;
  }
  await context.close();
  process.exitCode = complaints > 0 ? 1 : 0;
}

void main();
