import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const OFFICE = 'https://appsforoffice.microsoft.com';
const MANIFEST = 'manifest.xml';
const PAGE = 'taskpane.html';
const COMMAND = 'cli/helhedsplan.cjs';
const NEEDED = [MANIFEST, PAGE, COMMAND, 'licences.txt', 'cli/licences.txt'];

/** Files of a folder, with / between folders, sorted: the same list on every computer. */
export const filesOf = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort();

function ofManifest(text, base, there) {
  const addresses = [...text.matchAll(/="(https?:\/\/[^"]*)"/g)].map(([, address]) => address.replaceAll('&amp;', '&')).filter((address) => !/\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(address));
  const elsewhere = addresses.filter((address) => !address.startsWith(`${base}/`)).map((address) => `${MANIFEST} names ${address}, which is not under ${base}`);
  const files = addresses.filter((address) => address.startsWith(`${base}/`)).map((address) => address.slice(base.length + 1).replace(/[?#].*/, ''));
  const missing = files.filter((file) => !there(file)).map((file) => `${MANIFEST} names ${file}, which is not there`);
  return [...(addresses.length === 0 ? [`${MANIFEST} names no address`] : []), ...elsewhere, ...missing];
}

function ofPage(text, there) {
  const named = [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
  const own = named.filter((address) => !address.startsWith(`${OFFICE}/`));
  const policy = /http-equiv="Content-Security-Policy"[^>]*content="([^"]*)"/.exec(text)?.[1] ?? '';
  const allowed = [...policy.matchAll(/https?:\/\/[^\s;]+/g)].map(([host]) => host);
  return [
    ...own.filter((file) => !there(file)).map((file) => `${PAGE} names ${file}, which is not there`),
    ...(policy.startsWith("default-src 'none'") ? [] : [`${PAGE} does not forbid what it does not name (Content-Security-Policy)`]),
    ...allowed.filter((host) => host !== OFFICE).map((host) => `${PAGE} may reach ${host}`),
  ];
}

/**
 * What is wrong with a built `dist/`, in sentences; nothing when it can be handed out. It is looked at as it lies there:
 * a file that was lost or added after the build is seen too.
 *
 * @param {string} folder
 * @param {string} base where the pane is put, without a slash at the end
 */
export function faultsOf(folder, base) {
  const there = (name) => existsSync(path.join(folder, name));
  const missing = NEEDED.filter((name) => !there(name));
  if (missing.length > 0) return missing.map((name) => `${name} is not there`);
  const text = (name) => readFileSync(path.join(folder, name), 'utf8');
  const shown = filesOf(folder).filter((name) => /\.(html|xml)$/.test(name));
  const local = shown.filter((name) => /localhost|127\.0\.0\.1/.test(text(name))).map((name) => `${name} names this computer`);
  return [...ofManifest(text(MANIFEST), base, there), ...ofPage(text(PAGE), there), ...local];
}
