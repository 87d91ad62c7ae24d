import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { source as axe, type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { runCommandLine } from '../../src/cli/command-line';
import { openBrowser } from './browser';

jest.setTimeout(120_000);

const ROOT = path.join(__dirname, '../..');
const FAULTY = path.join(ROOT, 'test/fixtures/faulty-sample.json');
/** What an old phone shows. */
const NARROW = 320;

let folder: string;
let browser: Browser;
let page: Page;

async function run(...args: string[]): Promise<string> {
  const out: string[] = [];
  await runCommandLine(args, { out: (text) => out.push(text), err: () => undefined });
  return out.join('\n');
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'helhedsplan-'));
  const file = path.join(folder, 'plan.xlsx');
  const draft = path.join(folder, 'udkast.xlsx');
  await run('new', '--from', FAULTY, '-o', file);
  await run('new', '-o', draft);
  writeFileSync(path.join(folder, 'one.html'), await run('check', '--format', 'html', file));
  writeFileSync(path.join(folder, 'several.html'), await run('check', '--format', 'html', file, draft, path.join(folder, 'findes-ikke.xlsx')));
  browser = await openBrowser();
  page = await browser.newPage({ bypassCSP: true });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const show = (name: string) => page.goto(pathToFileURL(path.join(folder, name)).href);

describe.each(['one.html', 'several.html'])('%s', (name) => {
  test.each(['light', 'dark'] as const)('everybody can read it (%s)', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 1200, height: 900 });
    await show(name);
    await page.evaluate(axe);
    const { violations, passes } = await page.evaluate(() => (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run());
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'heading-order', 'html-has-lang']));
  });

  test('it fits the narrowest window', async () => {
    await page.setViewportSize({ width: NARROW, height: 700 });
    await show(name);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW);
  });
});

test('opening it asks nobody for anything', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await show('several.html');
  expect(asked).toEqual([page.url()]);
});

test('it is printed light, whatever the screen is', async () => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await show('one.html');
  const colours = await page.evaluate(() => {
    const plan = document.querySelector('.plan');
    return plan ? [getComputedStyle(plan).backgroundColor, getComputedStyle(document.body).color] : [];
  });
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(36, 36, 36)']);
  await page.emulateMedia({ colorScheme: null, media: null });
});
