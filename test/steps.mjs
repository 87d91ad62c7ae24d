/** The two kinds of steps of `npm test`: a program that succeeds or not, and a Jest project with its tests. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Longer than any step takes; a step that hangs is ended and has failed. */
const LONGEST_MINUTES = 45;

/** Jest's own five seconds are a verdict on a busy computer, not on the code. */
const LONGEST_TEST_SECONDS = 60;

/** Runs a Node program to its end and collects what it prints. */
function run(root, words, environment) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment, FORCE_COLOR: '0' },
    });
    let output = '';
    const collect = (chunk) => {
      output += chunk;
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    let late = false;
    const clock = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, LONGEST_MINUTES * 60_000);
    const end = (status, reason) => {
      clearTimeout(clock);
      const lateness = late ? `Ended after ${LONGEST_MINUTES} minutes.` : reason;
      resolve({ status, output: [output.trim(), lateness].filter(Boolean).join('\n') });
    };
    child.on('error', (error) => end(1, error.message));
    child.on('close', (status, signal) => end(status ?? 1, signal === null ? undefined : `Ended by ${signal}.`));
  });
}

/** A program that counts as one check. It prints only when it fails. */
export const command = (name, words) => ({
  name,
  run: async (root, environment) => {
    const { status, output } = await run(root, words, environment);
    return status === 0 ? { passed: 1, failed: 0, output: '' } : { passed: 0, failed: 1, output: output || `Exit code ${status}.` };
  },
});

/** What Jest wrote about its run, or undefined when it crashed before. */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

const titlesOf = (report, status) =>
  report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter((test) => test.status === status).map(({ fullName }) => fullName),
  );

/** What tests print for the reader: lines that begin with "not run:". */
const notices = (output) => output.split('\n').filter((line) => line.trim().startsWith('not run:')).map((line) => line.trim());

/**
 * A Jest project: its tests are counted from Jest's report. A file that cannot be loaded is one failure, and so are
 * no tests at all.
 */
export const jest = (project, { needs } = {}) => ({
  name: project,
  needs,
  run: async (root, environment) => {
    const folder = path.join(root, '.cache/test');
    const file = path.join(folder, `${project}.json`);
    mkdirSync(folder, { recursive: true });
    rmSync(file, { force: true });
    const { status, output } = await run(
      root,
      ['node_modules/jest/bin/jest.js', '--config', 'test/jest.config.mjs', '--selectProjects', project, '--json', `--outputFile=${file}`, '--maxWorkers=2', `--testTimeout=${LONGEST_TEST_SECONDS * 1000}`],
      environment,
    );
    const report = readReport(file);
    if (report === undefined) return { passed: 0, failed: 1, output: output || `Jest ended with exit code ${status}.` };
    const { numPassedTests: passed, numFailedTests, numRuntimeErrorTestSuites } = report;
    const counted = numFailedTests + numRuntimeErrorTestSuites;
    const failed = counted === 0 && (status !== 0 || passed === 0) ? 1 : counted;
    return {
      passed,
      failed,
      skipped: [...titlesOf(report, 'pending'), ...titlesOf(report, 'todo')],
      output: failed > 0 ? output : notices(output).join('\n'),
    };
  },
});
