/**
 * `npm run build`: everything that is handed out, in `dist/`, whole or not at all.
 *
 *   npm run build                                              for https://localhost:3000, to try it here
 *   npm run build -- --base-url https://example.dk/helhedsplan  for the address that the pane is put on
 *   npm run build -- --environment test                        an add-in of its own, to be installed beside the other
 *   npm run build -- --out somewhere-else                      into another folder
 *
 * Ends with 3 when the command is wrong, and with 1 when the sources do not build.
 */
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import webpack from 'webpack';
import configurationsFor from '../webpack.config.js';
import { DEVELOPMENT_ADDRESS, deployedManifest } from './deployed-manifest.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const DIST = path.join(root, 'dist');
const WRONG_COMMAND = 3;

class WrongCommand extends Error {}

/** The base address without a slash at its end. */
function baseAddress(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:') throw new WrongCommand(`The base URL must begin with https:// and name a host, as in https://example.dk/helhedsplan; it is "${text}".`);
  if (url.search !== '' || url.hash !== '' || /[?#]/.test(text)) throw new WrongCommand(`The base URL must have no ? and no #, because file names are put after it; it is "${text}".`);
  if (url.username !== '' || url.password !== '') throw new WrongCommand('The base URL must hold no user name and no password, because everybody can read the manifest.');
  return url.href.replace(/\/+$/, '');
}

/** It stands on the ribbon, after the name of the group. */
function environmentName(text) {
  if (text === undefined || /^[\p{L}\p{N}-]{1,10}$/u.test(text)) return text;
  throw new WrongCommand(`The environment must be a word of at most ten letters, digits and -, as in test; it is "${text}".`);
}

function readCommand() {
  try {
    const { values } = parseArgs({ options: { 'base-url': { type: 'string' }, environment: { type: 'string' }, out: { type: 'string' } } });
    return {
      base: baseAddress(values['base-url'] ?? DEVELOPMENT_ADDRESS),
      environment: environmentName(values.environment),
      out: path.resolve(values.out ?? DIST),
    };
  } catch (error) {
    throw error instanceof WrongCommand ? error : new WrongCommand(`${error.message} The options are --base-url, --environment and --out.`);
  }
}

/** Every configuration of webpack.config.js, each at its place under `folder` instead of `dist/`. */
const configurationsIn = (folder) =>
  configurationsFor({}, { mode: 'production' }).map((configuration) => ({
    ...configuration,
    output: { ...configuration.output, path: path.join(folder, path.relative(DIST, configuration.output.path)), clean: false },
  }));

function bundle(folder) {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configurationsIn(folder));
    compiler.run((error, stats) => {
      const failure = error ?? (stats.hasErrors() ? new Error(stats.toString({ preset: 'errors-only', colors: false })) : undefined);
      compiler.close(() => (failure ? reject(failure) : resolve(stats.toString({ preset: 'summary', colors: false }))));
    });
  });
}

/** What was there before goes away only when the new is in its place. */
function putInPlace(finished, out) {
  const former = `${finished}-former`;
  mkdirSync(path.dirname(out), { recursive: true });
  try {
    renameSync(out, former);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  renameSync(finished, out);
  rmSync(former, { recursive: true, force: true });
}

async function build({ base, environment, out }) {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  // Beside, on the same disk: only there is a rename one step.
  const unfinished = `${out}.unfinished-${process.pid}`;
  try {
    console.log(await bundle(unfinished));
    writeFileSync(path.join(unfinished, 'manifest.xml'), deployedManifest(readFileSync(path.join(root, 'manifest.xml'), 'utf8'), { base, version, environment }));
    // npm makes a command executable when it is installed, and not when it is built anew.
    chmodSync(path.join(unfinished, 'cli/helhedsplan.cjs'), 0o755);
    putInPlace(unfinished, out);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  console.log(`The pane and its manifest.xml for ${base} are in ${path.relative(process.cwd(), out) || '.'}.`);
}

try {
  await build(readCommand());
} catch (error) {
  console.error(error instanceof WrongCommand ? error.message : (error.stack ?? String(error)));
  process.exitCode = error instanceof WrongCommand ? WRONG_COMMAND : 1;
}
