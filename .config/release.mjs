/**
 * `npm run release -- --base-url https://example.dk/helhedsplan [--environment test] [--untested]`: tests, builds, checks
 * what was built, and packs it as `releases/helhedsplan-<version>[-<environment>].zip` with a list of checksums beside it.
 *
 * The same sources and addresses give the same bytes. Ends with 1 when something is not as it must be; then nothing is
 * left in `releases/`. `--untested` leaves the tests out, for whoever has just run them, and the list says so.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { faultsOf, filesOf } from './check-dist.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const RELEASES = path.join(root, 'releases');
/** The earliest day that a zip file can tell. */
const ALWAYS_THE_SAME_DAY = new Date(1980, 0, 1);

class Refused extends Error {}
const refuseIf = (wrong, why) => {
  if (wrong) throw new Refused(why);
};
const git = (...words) => spawnSync('git', words, { cwd: root, encoding: 'utf8' }).stdout.trim();
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

function run(why, ...words) {
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' });
  refuseIf(status !== 0, why);
}

function readCommand() {
  const options = { 'base-url': { type: 'string' }, environment: { type: 'string' }, untested: { type: 'boolean', default: false } };
  try {
    const { values } = parseArgs({ options });
    refuseIf(values['base-url'] === undefined, 'Say where the pane is put: npm run release -- --base-url https://example.dk/helhedsplan');
    return values;
  } catch (error) {
    throw new Refused(error.message);
  }
}

function pack(dist, { name, heading }) {
  const contents = Object.fromEntries(filesOf(dist).map((file) => [file, readFileSync(path.join(dist, file))]));
  const sums = Object.entries(contents).map(([file, bytes]) => `${sha256(bytes)}  ${file}`);
  const withDays = Object.fromEntries(Object.entries(contents).map(([file, bytes]) => [file, [bytes, { mtime: ALWAYS_THE_SAME_DAY }]]));
  const zip = zipSync(withDays, { level: 9 });
  return [
    { file: `${name}.zip`, bytes: zip },
    { file: `${name}.sha256`, bytes: `${heading.map((line) => `# ${line}`).join('\n')}\n${sha256(zip)}  ${name}.zip\n${sums.join('\n')}\n` },
  ];
}

function release() {
  const { 'base-url': given, environment, untested } = readCommand();
  const base = given.replace(/\/+$/, '');
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  refuseIf(git('status', '--porcelain') !== '', 'There are changes that are not committed. What is handed out must be found again.');
  refuseIf(!readFileSync(path.join(root, 'docs/CHANGELOG.md'), 'utf8').includes(`\n## ${version}\n`), `docs/CHANGELOG.md tells nothing of version ${version}.`);
  if (!untested) run('A test failed.', 'test/run.mjs');

  mkdirSync(RELEASES, { recursive: true });
  const unfinished = mkdtempSync(path.join(RELEASES, 'unfinished-'));
  try {
    const dist = path.join(unfinished, 'dist');
    run('It does not build.', '.config/build.mjs', '--base-url', base, '--out', dist, ...(environment === undefined ? [] : ['--environment', environment]));
    const faults = faultsOf(dist, base);
    refuseIf(faults.length > 0, `What was built cannot be handed out:\n${faults.map((fault) => `  ${fault}.`).join('\n')}`);
    const heading = [`version ${version}`, `commit ${git('rev-parse', 'HEAD')}`, `for ${base}${environment === undefined ? '' : ` (${environment})`}`, untested ? 'NOT TESTED when it was packed' : 'tested when it was packed'];
    const packed = pack(dist, { name: ['helhedsplan', version, environment].filter(Boolean).join('-'), heading });
    for (const { file, bytes } of packed) writeFileSync(path.join(unfinished, file), bytes);
    for (const { file } of packed) renameSync(path.join(unfinished, file), path.join(RELEASES, file));
    console.log(`${packed.map(({ file }) => `releases/${file}`).join(' and ')} are finished.`);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

try {
  release();
} catch (error) {
  console.error(error instanceof Refused ? error.message : (error.stack ?? String(error)));
  process.exitCode = 1;
}
