import { fork } from 'node:child_process';
import path from 'node:path';

/** A folder with `pane/` (the task pane as deployed) and `page/` (the workbench around it). */
export type BuiltFolder = string;

interface BuildMessage {
  built?: BuiltFolder;
  failed?: string;
}

/**
 * Builds pane and page in a process of its own, so that webpack's memory is given back. The same sources are built
 * only once on a computer.
 *
 * @throws Error with webpack's messages when the sources do not build
 */
export function buildOnce(): Promise<BuiltFolder> {
  return new Promise((resolve, reject) => {
    const builder = fork(path.join(__dirname, 'build.mjs'), { execArgv: [] });
    builder.on('message', ({ built, failed }: BuildMessage) => (built ? resolve(built) : reject(new Error(failed))));
    builder.on('exit', (code) => reject(new Error(`The build ended with exit code ${code}.`)));
  });
}

/** Builds, and builds again whenever a source changes, until `stop()`. */
export interface Watching {
  /** Resolves at the first build that succeeds. */
  first: Promise<BuiltFolder>;
  stop(): void;
}

/** `onBuilt` is called after every later build; what does not build is told to `onFailure`. */
export function buildAndWatch(onBuilt: () => void, onFailure: (text: string) => void): Watching {
  const builder = fork(path.join(__dirname, 'build.mjs'), ['--watch'], { execArgv: [] });
  const first = new Promise<BuiltFolder>((resolve, reject) => {
    let isFirst = true;
    builder.on('message', ({ built, failed }: BuildMessage) => {
      if (built === undefined) return onFailure(failed ?? '');
      if (isFirst) resolve(built);
      else onBuilt();
      isFirst = false;
    });
    builder.on('exit', (code) => reject(new Error(`The build ended with exit code ${code}.`)));
  });
  return { first, stop: () => builder.kill() };
}
