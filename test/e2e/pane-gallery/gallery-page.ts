import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import webpack from 'webpack';
import { openBrowser } from '../browser';
import { PANE_STATES } from './states';

const root = path.resolve(__dirname, '../../..');
const HEIGHT = 720;
const ADDRESS = 'http://pane.localhost/';
/** What is waited for after the pane has drawn itself: animations and the moment of quiet before a check. */
const SETTLE_MILLISECONDS = 250;

/** How the pane is to be seen. */
export interface Picture {
  readonly state: string;
  readonly width: 320 | 350;
  readonly appearance: 'light' | 'dark' | 'contrast';
  readonly language: 'da' | 'en';
  readonly forcedColors?: 'active';
}


function build(): Promise<string> {
  const output = path.join(root, '.cache/pane-gallery-page');
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    context: root,
    entry: path.join(__dirname, 'page.tsx'),
    output: { path: output, filename: 'page.js', asyncChunks: false },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } },
        { test: /\.md$/, type: 'asset/source' },
      ],
    },
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
  const { press = [], loads, paste, file, second, points, show, type: [field, text] = [] } = PANE_STATES[state] ?? {};
  for (const name of press) {
    const button = page.getByRole('button', { name }).or(page.getByRole('tab', { name })).or(page.getByRole('radio', { name })).or(page.getByRole('checkbox', { name }));
    await button.first().click();
  }
  if (loads) await page.waitForTimeout(SETTLE_MILLISECONDS * 4);
  if (paste !== undefined) await page.locator('textarea').fill(paste.text);
  if (paste?.scroll) await page.locator('#place-paste').evaluate((place) => place.scrollTo(0, place.scrollHeight));
  if (field && text !== undefined) {
    await page.getByRole('textbox', { name: field }).first().fill(text);
    await page.keyboard.press('Tab');
  }
  if (file !== undefined) {
    await page.locator('input[type=file]').setInputFiles({ name: file.name, mimeType: 'application/octet-stream', buffer: Buffer.from(file.bytes()) });
    await page.waitForTimeout(SETTLE_MILLISECONDS * 4);
    if (file.scroll !== undefined) await page.locator('#place-sheets').evaluate((place, part) => place.scrollTo(0, (place.scrollHeight - place.clientHeight) * part), file.scroll);
  }
  if (second !== undefined) {
    await page.locator('input[type=file]').nth(1).setInputFiles({ name: second.name, mimeType: 'application/octet-stream', buffer: Buffer.from(second.bytes()) });
    for (const name of second.press) await page.getByRole('button', { name }).click();
    await page.waitForTimeout(SETTLE_MILLISECONDS * 4);
  }
  if (points !== undefined) {
    await page.getByRole('radio', { name: points.kind }).click();
    await page.getByRole('gridcell', { name: /^A1( |$)/ }).click();
    for (const key of points.keys) await page.keyboard.press(key);
    for (const name of points.press ?? []) await page.getByRole('button', { name }).click();
  }
  if (show) await page.getByRole('heading', { name: show }).evaluate((heading) => heading.scrollIntoView());
  await page.waitForTimeout(SETTLE_MILLISECONDS);
}

/** The pane over the workbook held in memory, in a browser; every state of it can be shown. */
export class GalleryPage {
  private constructor(
    readonly browser: Browser,
    readonly page: Page,
  ) {}

  static async open(): Promise<GalleryPage> {
    const script = await build();
    const browser = await openBrowser();
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error.message));
    await page.route(`${ADDRESS}**`, (route) =>
      route.request().url().endsWith('page.js')
        ? route.fulfill({ body: script, contentType: 'text/javascript; charset=utf-8' })
        : route.fulfill({ body: html, contentType: 'text/html' }),
    );
    return new GalleryPage(browser, page);
  }

  /** @returns the picture, as PNG */
  async show(picture: Picture): Promise<Buffer> {
    await this.page.setViewportSize({ width: picture.width, height: PANE_STATES[picture.state]?.height ?? HEIGHT });
    await this.page.emulateMedia({ forcedColors: picture.forcedColors ?? 'none', reducedMotion: 'reduce' });
    await bringInto(this.page, picture);
    return this.page.screenshot();
  }
}
