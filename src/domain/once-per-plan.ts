import type { Plan } from './plan';

/** Works something out once for each plan, however many lines ask for it. A plan never changes once it is read. */
export function oncePerPlan<Result>(work: (plan: Plan) => Result): (plan: Plan) => Result {
  const results = new WeakMap<Plan, { readonly result: Result }>();
  return (plan) => {
    const known = results.get(plan) ?? { result: work(plan) };
    results.set(plan, known);
    return known.result;
  };
}
