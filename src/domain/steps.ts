/**
 * Work that may be left after each step and taken up again, so that a pane can answer its user in
 * between. What it gives does not depend on where it was left. A step takes a few milliseconds.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** Does the work without a pause. */
export function straight<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
