import { Worker } from 'node:worker_threads';
import { checkWhatIsAsked, languageOfWorker, type CheckWorkerData } from './check/check-worker';
import { runCommandLine } from './command-line';
import { screenOutput } from './screen';
import type { Language } from '../messages/formats';

/** What a thread may use; reading the largest file that is let through takes less. */
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 512, stackSizeMb: 4 };

/** A thread cannot be started from the sources: Node reads no TypeScript. */
const IS_BUILT = __filename.endsWith('.cjs');

/** The same program in another thread. */
const startWorker = (language: Language) => {
  const workerData: CheckWorkerData = { checksIn: language };
  // What a thread would print of its end is told as a sentence about the file.
  return new Worker(__filename, { workerData, resourceLimits: RESOURCE_LIMITS, stdout: true, stderr: true });
};

/** The entry of `npx helhedsplan`. */
async function run(args: readonly string[]): Promise<void> {
  const { stdout, stderr, env: environment } = process;
  // Whoever reads may stop reading, as `head` does.
  stdout.on('error', () => process.exit());
  const output = screenOutput({ stdout, stderr, environment, plain: args.includes('--no-color') });
  process.exitCode = await runCommandLine(args, IS_BUILT ? { ...output, startWorker } : output);
}

const language = languageOfWorker();
void (language ? checkWhatIsAsked(language) : run(process.argv.slice(2)));
