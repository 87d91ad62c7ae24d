import type { Day } from '../domain/calendar';
import type { Finding } from '../domain/finding';
import { known } from '../domain/reading';
import { straight, type Steps } from '../domain/steps';
import { deviationStandings, writtenIn } from './deviations';
import { inPhase, type InPhase } from './phase';
import { judging } from './registry';
import type { RuleContext } from './rule';

/** A finding that somebody stands by. */
export interface Justified {
  readonly finding: Finding;
  readonly reason: string;
  /** '' where the row does not say who. */
  readonly name: string;
  readonly date: Day | undefined;
}

/** What the rules say about a plan. */
export interface Verdict extends InPhase {
  /** Found, and with a reason for just these figures: no longer among the findings. */
  readonly justified: readonly Justified[];
}

/** Judges the plan by every rule, as loudly as its phase asks for, and sets apart what is justified. */
export const verdictOn = (context: RuleContext): Verdict => straight(reachingVerdict(context));

/** The same in steps. */
export function* reachingVerdict(context: RuleContext): Steps<Verdict> {
  const { findings, todos } = inPhase(yield* judging(context), context.phase);
  const justified = deviationStandings(context.plan, findings).flatMap((standing): Justified[] =>
    standing.kind === 'in-force'
      ? [{ finding: standing.finding, reason: writtenIn(standing.row.reason), name: writtenIn(standing.row.name), date: known(standing.row.date) }]
      : [],
  );
  const apart = new Set(justified.map(({ finding }) => finding));
  return { findings: findings.filter((finding) => !apart.has(finding)), todos, justified };
}
