/**
 * `npm test`: installs what is missing, runs every check, and ends with the line `N passed, N failed`.
 *
 *   npm test                          everything
 *   npm test -- --only unit,types     some of: types, lint, floors, unit, pane, excel, ooxml, e2e
 *
 * Types, lint and floors count as one check each, Jest's tests as themselves. A step that crashes has failed; a step
 * that could not be run is named with the reason, and under CI=true that is a failure too.
 */
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './install.mjs';
import { findPrograms } from './programs.mjs';
import { command, jest } from './steps.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const inCi = process.env.CI === 'true';
const print = (text) => process.stdout.write(`${text}\n`);

const asked = process.argv[2] === '--only' ? (process.argv[3] ?? '').split(',') : undefined;
const isAsked = (name) => asked === undefined || asked.includes(name);

/** Steps of one lane run after each other, lanes beside each other; the browser has the machine to itself. */
const TOOLS = 'node_modules';
const ROUNDS = [
  [
    [
      command('types', [`${TOOLS}/typescript/bin/tsc`, '--incremental', '--tsBuildInfoFile', '.cache/types.json']),
      command('floors', [`${TOOLS}/dependency-cruiser/bin/dependency-cruise.mjs`, '--config', '.config/floors.cjs', 'src', 'test']),
      command('lint', [`${TOOLS}/eslint/bin/eslint.js`, '--config', '.config/eslint.config.mjs', '--max-warnings', '0', '.']),
    ],
    [jest('unit'), jest('pane'), jest('excel'), jest('ooxml')],
  ],
  [[jest('e2e', { needs: 'Chromium' })]],
];

async function runStep(step, environment, missing) {
  const lacking = missing.find(({ name }) => name === step.needs);
  if (lacking !== undefined) {
    const reason = `${lacking.name} is missing. ${lacking.advice}`;
    return { name: step.name, passed: 0, failed: inCi ? 1 : 0, seconds: 0, output: reason, notRun: reason };
  }
  const began = performance.now();
  const result = await step.run(root, environment);
  return { name: step.name, ...result, seconds: (performance.now() - began) / 1000 };
}

function printSection({ name, passed, failed, skipped = [], seconds, output, notRun }) {
  const verdict = notRun !== undefined ? 'not run' : failed > 0 ? 'failed' : 'passed';
  print(`\n== ${name}: ${verdict}, ${passed} of ${passed + failed}, ${seconds.toFixed(1)} s`);
  if (output !== '') print(output);
  for (const title of skipped) print(`skipped: ${title}`);
}

async function runLane(lane, environment, missing, results) {
  for (const step of lane.filter(({ name }) => isAsked(name))) {
    const result = await runStep(step, environment, missing);
    results.push(result);
    printSection(result);
  }
}

async function runAll() {
  installPackages();
  const { environment, missing } = findPrograms(root, print);
  for (const { name, why, advice } of missing) print(`${name} is missing, so this is not run: ${why}. ${advice}`);

  const results = [];
  for (const round of ROUNDS) {
    if (availableParallelism() > 1) {
      await Promise.all(round.map((lane) => runLane(lane, environment, missing, results)));
    } else {
      for (const lane of round) await runLane(lane, environment, missing, results);
    }
  }
  if (results.length === 0) throw new Error(`There is no step called ${asked?.join(', ')}.`);
  return results;
}

const total = (results, count) => results.reduce((sum, result) => sum + result[count], 0);

const began = performance.now();
let results;
try {
  results = await runAll();
} catch (error) {
  print(`\n${error instanceof Error ? error.message : String(error)}`);
  results = [{ passed: 0, failed: 1 }];
}
const failed = total(results, 'failed');
print(`\nIn ${((performance.now() - began) / 1000).toFixed(0)} s:`);
print(`${total(results, 'passed')} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
