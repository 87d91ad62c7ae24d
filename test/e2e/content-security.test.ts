import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Frame, Page } from 'playwright-core';
import { startWorkbench, type RunningWorkbench } from '../workbench/server';
import { openBrowser, WINDOW } from './browser';
import { WorkbenchPage } from './workbench-page';

declare const window: Window & { violations: string[] };

jest.setTimeout(180_000);

let server: RunningWorkbench;
let browser: Browser;
let elsewhere: Elsewhere;

/** A site that is none of the pane's business, and what it was asked for. */
interface Elsewhere {
  readonly server: Server;
  readonly url: string;
  readonly asked: string[];
}

async function startElsewhere(): Promise<Elsewhere> {
  const asked: string[] = [];
  const site = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end();
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  return { server: site, url: `http://127.0.0.1:${(site.address() as AddressInfo).port}/`, asked };
}

beforeAll(async () => {
  [server, browser, elsewhere] = await Promise.all([startWorkbench(), openBrowser(), startElsewhere()]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
  elsewhere.server.close();
});

/** Notes in every frame, from its first moment, what the policy forbade. */
const noteViolations = (page: Page) =>
  page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      window.violations.push(`${effectiveDirective} ${blockedURI}`);
    });
  });

const violationsIn = (frame: Frame) => frame.evaluate(() => window.violations);

/** @param search such as `?open=empty`; nothing opens the sample */
async function openSample(search = ''): Promise<{ workbench: WorkbenchPage; pane: Frame }> {
  const context = await browser.newContext(WINDOW);
  const page = await context.newPage();
  await noteViolations(page);
  const workbench = await WorkbenchPage.openIn(page, server.url, search);
  await workbench.pane.getByRole('article').first().waitFor();
  return { workbench, pane: await workbench.paneFrame() };
}

test('opening the sample, checking it and going to a cell asks nobody else, and the policy forbids nothing of it', async () => {
  const { workbench, pane } = await openSample();
  await workbench.pane.getByText('Boligsocial leder: timerne er ikke de samme').click();
  await workbench.pane.getByRole('button', { name: 'Tjek nu' }).click();
  await workbench.settled();
  expect(await violationsIn(pane)).toEqual([]);
  expect(workbench.outside).toEqual([]);
  expect(workbench.troubles).toEqual([]);
  await workbench.page.context().close();
});

test('the pictures of *Overblik* are drawn to scale, and the policy forbids nothing of it', async () => {
  const { workbench, pane } = await openSample('?open=vejleaaparken');
  await workbench.pane.getByRole('tab', { name: 'Overblik' }).click();
  // 3.160.000 of 12.160.000 kr.
  const label = workbench.pane.getByText('Lokal: 26 %', { exact: true });
  const widths = await label.evaluate((words) => {
    const track = words.nextElementSibling;
    return [track?.firstElementChild, track].map((part) => part?.getBoundingClientRect().width ?? 0);
  });
  expect(widths[0]! / widths[1]!).toBeCloseTo(316 / 1216, 2);
  await workbench.pane.getByRole('button', { name: 'Vis som tabel' }).first().click();
  expect(await workbench.pane.getByRole('table', { name: 'Lokal medfinansiering' }).isVisible()).toBe(true);
  expect(await violationsIn(pane)).toEqual([]);
  expect(workbench.outside).toEqual([]);
  expect(workbench.troubles).toEqual([]);
  await workbench.page.context().close();
});

describe('from inside the pane another site', () => {
  let workbench: WorkbenchPage;
  let pane: Frame;
  beforeAll(async () => ({ workbench, pane } = await openSample()));
  afterAll(() => workbench.page.context().close());

  /** Each tries to reach an address and returns without waiting. */
  const ATTEMPTS: Record<string, (address: string) => void> = {
    'connect-src': (address) => void fetch(address, { mode: 'no-cors' }).catch(() => undefined),
    'img-src': (address) => void (new Image().src = address),
    'script-src-elem': (address) => document.head.append(Object.assign(document.createElement('script'), { src: address })),
    'style-src-elem': (address) => document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address })),
    'frame-src': (address) => document.body.append(Object.assign(document.createElement('iframe'), { src: address })),
    'form-action': (address) => {
      const form = Object.assign(document.createElement('form'), { action: address, method: 'post' });
      document.body.append(form);
      form.submit();
    },
  };

  test.each(Object.keys(ATTEMPTS))('cannot be reached by %s', async (directive) => {
    const attempt = ATTEMPTS[directive]!;
    await pane.evaluate(`(${attempt.toString()})(${JSON.stringify(elsewhere.url + directive)})`);
    await pane.waitForFunction((wanted) => window.violations.some((told) => told.startsWith(wanted)), directive);
    expect(elsewhere.asked).toEqual([]);
  });
});

test('the other site would have answered: the page around the pane, without the policy, reaches it', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}manifest.xml`);
  await page.evaluate((address) => fetch(address, { mode: 'no-cors' }), `${elsewhere.url}seen`);
  expect(elsewhere.asked).toEqual(['/seen']);
  await page.close();
});

describe('a pane that cannot start says why, without its own script', () => {
  let page: Page;
  beforeEach(async () => (page = await browser.newPage(WINDOW)));
  afterEach(() => page.close());
  const text = (id: string) => page.frameLocator('iframe[name="pane"]').locator(`#${id}`);

  test('because the script is blocked', async () => {
    await page.route(/\/pane\/taskpane\.[0-9a-f]+\.js$/, (route) => route.abort());
    await page.goto(`${server.url}?open=empty`);
    await text('not-started').waitFor({ state: 'visible' });
    expect(await text('not-started').innerText()).toContain('Panelet er ikke startet.');
    expect(await text('not-started').innerText()).toContain(new URL(server.url).host);
    expect(await text('too-old').isVisible()).toBe(false);
  });

  test('because Excel is too old', async () => {
    await page.goto(`${server.url}?open=empty&excel=old`);
    await text('too-old').waitFor({ state: 'visible' });
    expect(await text('too-old').innerText()).toContain('Excel er for gammel til dette panel.');
    expect(await text('not-started').isVisible()).toBe(false);
  });
});
