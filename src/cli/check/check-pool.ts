import type { Worker } from 'node:worker_threads';
import type { FileReport } from '../../app/report';

/** Why no report came: the thread ended, used up its memory, or took too long. */
export type Loss = 'crash' | 'memory' | 'time';

export interface CheckPool {
  /** A thread that answers each file's name with its report. */
  readonly startWorker: () => Worker;
  /** How many files are checked at the same time. */
  readonly size: number;
  readonly secondsPerFile: number;
  readonly lost: (file: string, loss: Loss) => FileReport;
  /** Called when a file is done, in whatever order that happens. */
  readonly onDone: () => void;
}

const isOutOfMemory = (error: object) => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** A thread that is asked one file at a time. */
class Asked {
  private settle: (outcome: FileReport | Loss) => void = () => undefined;

  constructor(private readonly worker: Worker) {
    worker.on('message', (report: FileReport) => this.settle(report));
    worker.on('error', (error) => this.settle(isOutOfMemory(error) ? 'memory' : 'crash'));
    worker.on('exit', () => this.settle('crash'));
  }

  async reportOf(file: string, seconds: number): Promise<FileReport | Loss> {
    let timer: NodeJS.Timeout | undefined;
    const outcome = await new Promise<FileReport | Loss>((resolve) => {
      this.settle = resolve;
      timer = setTimeout(() => resolve('time'), seconds * 1000);
      this.worker.postMessage(file);
    });
    clearTimeout(timer);
    return outcome;
  }

  readonly end = () => this.worker.terminate();
}

/**
 * The files' reports in the order of the files, as soon as they are there. Each thread has one file at a time; when a
 * thread is lost, so is the report of its file, and a new thread goes on with the next.
 */
export async function* checkInWorkers(files: readonly string[], { startWorker, size, secondsPerFile, lost, onDone }: CheckPool): AsyncGenerator<FileReport> {
  const settled: ((report: FileReport) => void)[] = [];
  const reports: (Promise<FileReport> | undefined)[] = files.map((_, index) => new Promise((resolve) => (settled[index] = resolve)));
  let next = 0;
  const checkSome = async (): Promise<void> => {
    let thread: Asked | undefined;
    for (let index = next++; index < files.length; index = next++) {
      const file = files[index] as string;
      thread ??= new Asked(startWorker());
      const outcome = await thread.reportOf(file, secondsPerFile);
      if (typeof outcome === 'string') {
        await thread.end();
        thread = undefined;
      }
      settled[index]?.(typeof outcome === 'string' ? lost(file, outcome) : outcome);
      onDone();
    }
    await thread?.end();
  };
  const work = Promise.all(Array.from({ length: Math.min(size, files.length) }, checkSome));
  for (const index of files.keys()) {
    // A thread that cannot even be started ends the work, and nobody must wait for it.
    yield await Promise.race([reports[index] as Promise<FileReport>, work.then(() => reports[index] as Promise<FileReport>)]);
    reports[index] = undefined;
  }
  await work;
}
