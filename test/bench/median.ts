const ROUNDS = 11;
/** A round lasts at least so long, so that the clock's own grain does not count. */
const ROUND_MILLISECONDS = 20;
/** For so long it is run before anything is measured, so that it is compiled. */
const WARM_UP_MILLISECONDS = 300;

function timeOf(work: () => unknown, repeats: number): number {
  const began = performance.now();
  for (let i = 0; i < repeats; i += 1) work();
  return performance.now() - began;
}

/** The middle one of an odd number of figures. */
export const medianOf = (figures: readonly number[]): number => [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;

/** How long the work takes once: the median of rounds, after it has been run often enough to be compiled. */
export function medianMilliseconds(work: () => unknown): number {
  for (const began = performance.now(); performance.now() - began < WARM_UP_MILLISECONDS; ) work();
  let repeats = 1;
  while (timeOf(work, repeats) < ROUND_MILLISECONDS) repeats *= 2;
  const rounds = Array.from({ length: ROUNDS }, () => timeOf(work, repeats) / repeats);
  return medianOf(rounds);
}
