import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';

/** What a person's computer has, in the order we prefer it; `CHROMIUM` overrules. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Quiet on the network, and able to start as root in a container. */
const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A Danish person's window, as wide as the workbench is made for. */
export const WINDOW: BrowserContextOptions = {
  viewport: { width: 1440, height: 860 },
  locale: 'da-DK',
  timezoneId: 'Europe/Copenhagen',
  permissions: ['clipboard-read', 'clipboard-write'],
};

/** The Chromium to use, or undefined when the machine has none. */
export function findChromium(): string | undefined {
  const asked = process.env.CHROMIUM;
  if (asked) return asked;
  return [...USUAL_PLACES, chromium.executablePath()].find((place) => place !== '' && existsSync(place));
}

/**
 * Starts a headless Chromium with an empty profile, which goes away with `close()`. Open pages with
 * `browser.newPage(WINDOW)`.
 *
 * @throws Error when the machine has no Chromium
 */
export function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found. Install Chromium or Google Chrome, or name one in CHROMIUM.');
  return chromium.launch({ executablePath, headless: true, args: SWITCHES });
}
