import type { Plan } from './plan';
import { straight, type Steps } from './steps';

/** Works something out once for each plan, however many lines ask for it. A plan never changes once it is read. */
export function oncePerPlan<Result>(work: (plan: Plan) => Result): (plan: Plan) => Result {
  const results = new WeakMap<Plan, { readonly result: Result }>();
  return (plan) => {
    const known = results.get(plan) ?? { result: work(plan) };
    results.set(plan, known);
    return known.result;
  };
}

/** Something that is worked out once for each plan, and takes long for a large one. */
export interface Prepared<Result> {
  (plan: Plan): Result;
  /** Works it out in steps, for whoever asks later not to wait. */
  readonly preparing: (plan: Plan) => Steps<void>;
}

/** The same for work that has steps. */
export function oncePerPlanInSteps<Result>(work: (plan: Plan) => Steps<Result>): Prepared<Result> {
  const results = new WeakMap<Plan, { readonly result: Result }>();
  function* preparing(plan: Plan): Steps<void> {
    if (!results.has(plan)) results.set(plan, { result: yield* work(plan) });
  }
  const resultOf = (plan: Plan): Result => {
    straight(preparing(plan));
    return (results.get(plan) as { readonly result: Result }).result;
  };
  return Object.assign(resultOf, { preparing });
}
