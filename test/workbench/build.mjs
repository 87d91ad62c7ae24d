/**
 * Builds what the workbench serves, as a process of its own that tells its parent when something is ready:
 * `node build.mjs` builds once, unless the same sources were built before; `node build.mjs --watch` keeps building.
 * Messages: `{ built: folder }`, where the folder holds `pane/` and `page/`, or `{ failed: text }`.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import deployedConfigurations from '../../webpack.config.js';
import pageConfiguration from './webpack.config.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const cache = path.join(root, '.cache/workbench');
const SOURCES = ['src', 'assets', 'test/excel', 'test/workbench', 'test/fixtures', 'webpack.config.js', 'package-lock.json'];
const BUILDS_KEPT = 3;

function filesUnder(place) {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** A name for the present sources: any change of a file's name or content gives another. */
function sourceKey() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesUnder(path.join(root, source)))) {
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

/** Pane and page, writing under `folder`. */
function configurations(folder, paneMode) {
  const pane = deployedConfigurations({}, { mode: paneMode }).find(({ name }) => name === 'pane');
  // The grid is most of the work and seldom changes: what webpack worked out last time is kept.
  const cache = {
    type: 'filesystem',
    cacheDirectory: path.join(root, '.cache/webpack'),
    name: 'page',
    buildDependencies: { config: [path.join(root, 'test/workbench/webpack.config.mjs')] },
  };
  return [
    { ...pane, output: { ...pane.output, path: path.join(folder, 'pane') } },
    { ...pageConfiguration, cache, output: { ...pageConfiguration.output, path: path.join(folder, 'page') } },
  ];
}

/** What went wrong, or undefined. */
function failureOf(error, stats) {
  if (error) return String(error.stack ?? error);
  return stats.hasErrors() ? stats.toString({ preset: 'errors-only', colors: false }) : undefined;
}

function buildInto(folder) {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configurations(folder, 'production'));
    compiler.run((error, stats) => {
      const failure = failureOf(error, stats);
      compiler.close(() => (failure ? reject(new Error(failure)) : resolve()));
    });
  });
}

function dropOldBuilds() {
  const builds = readdirSync(cache)
    .filter((name) => name.startsWith('build-'))
    .map((name) => path.join(cache, name))
    .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  for (const old of builds.slice(BUILDS_KEPT)) rmSync(old, { recursive: true, force: true });
}

/** Builds beside and renames, so that a build that another process finds is always whole. */
async function buildOnce() {
  const finished = path.join(cache, `build-${sourceKey()}`);
  if (!existsSync(finished)) {
    const unfinished = path.join(cache, `unfinished-${process.pid}`);
    mkdirSync(unfinished, { recursive: true });
    try {
      await buildInto(unfinished);
      if (!existsSync(finished)) renameSync(unfinished, finished);
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
    dropOldBuilds();
  }
  return finished;
}

function watch(tell) {
  const folder = path.join(cache, 'watched');
  webpack(configurations(folder, 'development')).watch({ aggregateTimeout: 200 }, (error, stats) => {
    const failure = failureOf(error, stats);
    tell(failure ? { failed: failure } : { built: folder });
  });
}

const tell = (message) => (process.send ? process.send(message) : console.log(message.failed ?? message.built));
if (process.argv.includes('--watch')) {
  process.on('disconnect', () => process.exit());
  watch(tell);
} else {
  try {
    tell({ built: await buildOnce() });
  } catch (failure) {
    tell({ failed: String(failure.message) });
    process.exitCode = 1;
  }
  process.disconnect?.();
}
