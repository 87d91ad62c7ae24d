import { Worker } from 'node:worker_threads';
import type { FileReport } from '../../app/report';
import { checkInWorkers, type Loss } from './check-pool';

/** A real thread that does what a file's name says. */
const OBEDIENT = `
  const { parentPort } = require('node:worker_threads');
  const deeds = {
    well: (file) => parentPort.postMessage({ file, unreadable: 'svar' }),
    slow: (file) => setTimeout(() => deeds.well(file), 150),
    throw: () => { throw new Error('en fejl'); },
    reject: () => Promise.reject(new Error('en fejl')),
    leave: () => process.exit(0),
    hang: () => { for (;;); },
    eat: () => { const kept = []; for (;;) kept.push(new Array(1000).fill({}).map(() => ({}))); },
  };
  parentPort.on('message', (file) => deeds[file.split(' ')[0]](file));`;

async function check(files: readonly string[], size = 2) {
  const [losses, reports, started]: [[string, Loss][], string[], Worker[]] = [[], [], []];
  let done = 0;
  const pool = {
    startWorker: () => {
      const worker = new Worker(OBEDIENT, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16 } });
      started.push(worker);
      return worker;
    },
    size,
    secondsPerFile: 2,
    lost: (file: string, loss: Loss): FileReport => {
      losses.push([file, loss]);
      return { file, unreadable: loss };
    },
    onDone: () => (done += 1),
  };
  for await (const report of checkInWorkers(files, pool)) reports.push(report.file);
  return { losses, reports, done, threads: started.length, left: started.filter(({ threadId }) => threadId !== -1).length };
}

test('reports come in the order of the files, whichever is done first', async () => {
  const files = ['slow 1', 'well 2', 'well 3', 'slow 4', 'well 5'];
  expect(await check(files)).toEqual({ losses: [], reports: files, done: 5, threads: 2, left: 0 });
});

test.each<[string, Loss]>([
  ['throw', 'crash'],
  ['reject', 'crash'],
  ['leave', 'crash'],
  ['hang', 'time'],
  ['eat', 'memory'],
])('a file that makes its thread %s is lost alone', async (deed, loss) => {
  const files = ['well 1', deed, 'well 3', 'well 4'];
  expect(await check(files, 1)).toEqual({ losses: [[deed, loss]], reports: files, done: 4, threads: 2, left: 0 });
});

test('no more threads are started than there are files', async () => {
  expect(await check(['well 1'], 8)).toMatchObject({ threads: 1, left: 0 });
  expect(await check([], 8)).toMatchObject({ reports: [], threads: 0 });
});
