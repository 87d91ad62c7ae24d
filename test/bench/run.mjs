/**
 * `npm run bench`: bundles bench.ts as the command line is bundled, and runs it, because what is measured is what users
 * run. The sources run as they stand, by a loader that keeps every function's name, take twice as long.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import configurationsFor from '../../webpack.config.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const built = path.join(root, '.cache/bench');

const commandLine = configurationsFor({}, { mode: 'production' }).find(({ name }) => name === 'command-line');
// Another library is compared where somebody has installed it, and is no part of the bundle.
const parser = { javascript: { ...commandLine.module.parser.javascript, createRequire: false } };
const compiler = webpack({
  ...commandLine,
  entry: { bench: './test/bench/bench.ts' },
  output: { path: built, filename: '[name].cjs' },
  module: { ...commandLine.module, parser },
  plugins: [],
});
compiler.run((error, stats) => {
  if (error ?? stats.hasErrors()) throw error ?? new Error(stats.toString({ preset: 'errors-only', colors: false }));
  process.exitCode = spawnSync(process.execPath, [path.join(built, 'bench.cjs'), ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' }).status ?? 1;
});
