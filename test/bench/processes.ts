import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { FEW, inFolder, line, MANY, ROUNDS, times } from './in-folder';
import { medianOf } from './median';
import { FILE_SIZES, writePlans } from './plan-files';

/** Starting a process counts less the more files it checks; so many are enough to compare cores. */
const FOR_CORES = Math.min(MANY, 200);
const COMMAND = path.resolve('dist/cli/helhedsplan.cjs');
/** What the design asks for. */
const BUDGETS = { memory: 1.2, cores: 1.7 } as const;

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;

const TELL_MEMORY = path.resolve('test/bench/tell-memory.cjs');
/** Keeps a process on one core; Linux has it. */
const PINNED = ['taskset', '-c', '0'] as const;
const CAN_PIN = spawnSync('taskset', ['-c', '0', 'true']).status === 0;

/** The built command, as a process: its largest memory in MB, and how long it took in milliseconds. */
function runCommand(words: readonly string[], before: readonly string[] = []): { readonly megabytes: number; readonly took: number } {
  const began = performance.now();
  const [program = '', ...rest] = [...before, process.execPath, '--require', TELL_MEMORY, COMMAND, ...words];
  const { output, status } = spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  if (status !== 0 && status !== 1) throw new Error(`the command answered ${status}`);
  return { megabytes: Number(String(output[3])), took: performance.now() - began };
}

async function measured(place: string): Promise<void> {
  if (!existsSync(COMMAND)) {
    line('memory and cores', 'not measured: run npm run build first', '');
    return;
  }
  const [few, some, many] = [path.join(place, 'few'), path.join(place, 'some'), path.join(place, 'many')];
  await writePlans(few, FILE_SIZES.small, FEW);
  await writePlans(some, FILE_SIZES.small, FOR_CORES);
  await writePlans(many, FILE_SIZES.small, MANY);
  const [little, much] = [runCommand(['check', few]).megabytes, runCommand(['check', many]).megabytes];
  line(`memory of check at ${MANY} files: ${much.toFixed(0)} MB; at ${FEW}: ${little.toFixed(0)} MB`, times(much / little), `≤ ${BUDGETS.memory} ×`);
  if (availableParallelism() < 2) {
    line('two cores against one', 'not measured: there is one core', `≥ ${BUDGETS.cores} ×`);
    return;
  }
  const ways = { both: ['--jobs', '2'], oneThread: ['--jobs', '1'] } as const;
  const took = { both: [] as number[], oneThread: [] as number[], oneCore: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const way of ['both', 'oneThread'] as const) took[way].push(runCommand(['check', some, ...ways[way]]).took);
    if (CAN_PIN) took.oneCore.push(runCommand(['check', some, ...ways.oneThread], PINNED).took);
  }
  const [both, oneThread, oneCore] = [took.both, took.oneThread, took.oneCore].map(medianOf) as [number, number, number];
  const of = `check ${FOR_CORES} files as a command: ${seconds(both)} on two cores`;
  if (CAN_PIN) line(`${of}, ${seconds(oneCore)} on one`, times(oneCore / both), `≥ ${BUDGETS.cores} ×`);
  else line(of, 'not measured: there is no taskset here', `≥ ${BUDGETS.cores} ×`);
  line(`the same against one thread, for which Node uses the other core too: ${seconds(oneThread)}`, times(oneThread / both), '');
}

/** The built command on a folder of plans: memory, and cores. */
export const benchProcesses = (): Promise<void> => inFolder('The built command on a folder of plans', measured);
