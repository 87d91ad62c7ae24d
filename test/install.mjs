/**
 * Installs the packages, when they are not there: used by `npm test` and `npm start`, so that a fresh clone needs
 * nothing but Node. Plain Node only, because it runs before any package exists.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const OLDEST_NODE = [20, 20];

/** Says why this Node cannot be used, or nothing. */
function nodeIsTooOld() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
}

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

/**
 * Are the packages of package-lock.json those in node_modules? Contents are compared, not dates: a `git checkout`
 * changes dates, and nobody wants packages installed again for that. Packages for other platforms may be absent.
 */
export function packagesAreInstalled(folder = root) {
  const installedList = path.join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(installedList)) return false;
  const installed = packagesIn(installedList);
  return Object.entries(packagesIn(path.join(folder, 'package-lock.json'))).every(
    ([place, wanted]) => place === '' || wanted.optional === true || installed[place]?.version === wanted.version,
  );
}

/** Runs npm with the npm that started us, because `npm` alone is no program on Windows. */
function npm(...words) {
  const own = process.env.npm_execpath;
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  if (own !== undefined && /\.[cm]?js$/.test(own)) return spawnSync(process.execPath, [own, ...words], options);
  return spawnSync('npm', words, { ...options, shell: process.platform === 'win32' });
}

/**
 * Installs what package-lock.json names, if it is not installed already.
 *
 * @throws Error in plain words when Node is too old or npm did not succeed
 */
export function installPackages() {
  if (nodeIsTooOld()) {
    throw new Error(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is Node ${process.versions.node}.`);
  }
  if (packagesAreInstalled()) return;
  process.stdout.write('Installing the packages; this takes a minute or two the first time.\n');
  const { status, error } = npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
  if (status !== 0) {
    throw new Error(`The packages could not be installed (npm ci: ${error?.message ?? `exit code ${status}`}).`);
  }
}
