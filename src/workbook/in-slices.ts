import type { Steps } from '../domain/steps';

/** So long works on end before others get a turn: the time between two pictures of a screen. */
export const SLICE_MILLISECONDS = 16;

/** The clock, and how to wait for a turn. */
export interface Turns {
  /** In milliseconds, from any moment. */
  readonly now: () => number;
  /** Lets clicks, keys and drawing go first. */
  readonly pause: () => Promise<void>;
}

/** As newer browsers have it: work goes on before others' timers do. Web views on a Mac have none. */
interface Scheduling {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

export const TURNS: Turns = {
  now: () => performance.now(),
  pause: () => (globalThis as Scheduling).scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve)),
};

/** Does the work in slices, with a pause after each. */
export function inSlices<Result>(steps: Steps<Result>): Promise<Result>;
/**
 * The same for work that may be dropped.
 *
 * @param isOvertaken asked before each slice: does nobody need the result any longer?
 * @returns `undefined` for work that was dropped
 */
export function inSlices<Result>(steps: Steps<Result>, isOvertaken: () => boolean, turns?: Turns): Promise<Result | undefined>;
export async function inSlices<Result>(steps: Steps<Result>, isOvertaken: () => boolean = () => false, { now, pause } = TURNS): Promise<Result | undefined> {
  while (!isOvertaken()) {
    const began = now();
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (now() - began < SLICE_MILLISECONDS);
    await pause();
  }
  return undefined;
}
