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

/** So many rows are worked on in one step. */
const ROWS_A_STEP = 250;

/** Does the work for each row, many rows in a step. */
export function* inParts<Row, Result>(rows: readonly Row[], work: (row: Row) => Result): Steps<readonly Result[]> {
  const results: Result[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    results.push(work(row));
  }
  return results;
}
