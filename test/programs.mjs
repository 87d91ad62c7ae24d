/**
 * The programs that the tests need beside Node, and how to get them. A table, so that one more is one more entry.
 * Plain Node only.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const onPath = (...names) => {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const places = names.flatMap((name) => folders.flatMap((folder) => endings.map((ending) => path.join(folder, name + ending))));
  return places.find((place) => existsSync(place));
};

/** playwright-core's own Chromium: where it is once downloaded. */
function downloadedChromium() {
  try {
    return createRequire(import.meta.url)('playwright-core').chromium.executablePath();
  } catch {
    return undefined;
  }
}

const CHROMIUM_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const LIBRE_OFFICE_PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/**
 * name: what it is called. why: what is not tested without it. find: its place, or undefined. debian: the package that
 * has it. download: gets it without an administrator, where that exists. advice: how a person gets it.
 * optional: the run does not fail without it, not even under CI=true, because what it judges is not part of the project.
 */
const PROGRAMS = [
  {
    name: 'Chromium',
    why: 'the browser tests',
    variable: 'CHROMIUM',
    find: () =>
      [process.env.CHROMIUM, onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'), ...CHROMIUM_PLACES, downloadedChromium()].find(
        (place) => place && existsSync(place),
      ),
    debian: 'chromium',
    download: ['node_modules/playwright-core/cli.js', 'install', 'chromium'],
    advice: 'Install Chromium or Google Chrome, or name one in the environment variable CHROMIUM.',
  },
  {
    name: 'LibreOffice',
    why: 'the figures of written workbooks against a program that calculates',
    variable: 'SOFFICE',
    find: () => [process.env.SOFFICE, onPath('soffice', 'libreoffice'), ...LIBRE_OFFICE_PLACES].find((place) => place && existsSync(place)),
    debian: 'libreoffice-calc',
    advice: 'Install LibreOffice, or name its program soffice in the environment variable SOFFICE.',
  },
  {
    name: 'xmllint',
    why: "the manifest against Microsoft's schema",
    variable: 'XMLLINT',
    find: () => onPath('xmllint'),
    debian: 'libxml2-utils',
    advice: 'Install xmllint (Debian: libxml2-utils; macOS has it).',
    optional: true,
  },
];

const quietly = (program, words, root) =>
  spawnSync(program, words, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });

const mayUseApt = () => process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get') !== undefined;

/**
 * Finds the programs, and installs what is missing where that needs no questions: by apt as root on Debian, else by
 * the program's own download.
 *
 * @returns the environment variables that name what was found, and what is missing: `{name, why, advice, optional}`
 */
export function findPrograms(root, say) {
  const absent = () => PROGRAMS.filter((program) => program.find() === undefined);
  if (absent().length > 0 && mayUseApt()) {
    const packages = absent().map(({ debian }) => debian);
    say(`Installing ${packages.join(' and ')} with apt-get.`);
    quietly('apt-get', ['update'], root);
    const { status, stderr } = quietly('apt-get', ['install', '-y', '--no-install-recommends', ...packages], root);
    if (status !== 0) say(`apt-get did not succeed: ${String(stderr).trim().split('\n').at(-1)}`);
  }
  for (const { name, download } of absent()) {
    if (download === undefined) continue;
    say(`Downloading ${name}.`);
    if (quietly(process.execPath, download, root).status !== 0) say(`${name} could not be downloaded.`);
  }
  const found = PROGRAMS.flatMap(({ variable, find }) => (find() === undefined ? [] : [[variable, find()]]));
  return { environment: Object.fromEntries(found), missing: absent() };
}
