import type { Finding } from '../../domain/finding';
import type { Fix } from '../../domain/fix';
import type { Plan } from '../../domain/plan';

/** The ways to put a rule's finding right in the plan that it was found in; none where there is no safe one. */
export type FixMaker = (finding: Finding, plan: Plan) => readonly Fix[];
