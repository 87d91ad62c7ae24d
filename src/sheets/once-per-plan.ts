import type { Plan } from '../domain/plan';

/** What all cells of a column need of a plan, calculated once for them. */
export function oncePerPlan<Result extends object>(calculate: (plan: Plan) => Result): (plan: Plan) => Result {
  const known = new WeakMap<Plan, Result>();
  return (plan) => {
    const result = known.get(plan) ?? calculate(plan);
    known.set(plan, result);
    return result;
  };
}
