import type { Day, Duration } from './calendar';
import type { Exact } from './exact';
import type { Money } from './money';
import type { PlanPath } from './path';

/** fejl · advarsel · råd. */
export const SEVERITIES = ['error', 'warning', 'advice'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** krav (LBF's requirement) · aftale (what real agreements do) · vores råd (our own advice). */
export const BASES = ['requirement', 'agreement', 'our-advice'] as const;
export type Basis = (typeof BASES)[number];

/** A value in a message; its kind stands in the message's placeholder: `{hours:hours}`. */
export type MessageValue = OneValue | readonly OneValue[];
type OneValue = string | number | Exact<string> | Money | Day | Duration | PlanPath;

/** What is stated, and thereby how it is written. */
export type StatedValue =
  | { readonly kind: 'hours'; readonly value: Exact<'hours'> }
  | { readonly kind: 'share'; readonly value: Exact<'share'> }
  | { readonly kind: 'money'; readonly value: Money };

/** One of two or more statements that should say the same. */
export interface Statement {
  readonly at: PlanPath;
  readonly value: StatedValue;
}

/** One thing that is wrong, where, and with which numbers; worded later, in the user's language. */
export interface Finding {
  readonly rule: string;
  /** Which of the rule's messages this is. */
  readonly variant: string;
  readonly severity: Severity;
  readonly basis: Basis;
  readonly values: Readonly<Record<string, MessageValue>>;
  /** What the finding is about, the most telling place first: there the selection goes. */
  readonly at: readonly [PlanPath, ...PlanPath[]];
  /** Something is not there yet, and nothing contradicts: how loudly that is told depends on the plan's phase. */
  readonly missing?: true;
  /** Shown side by side where statements differ; none is taken to be the right one. */
  readonly statements?: readonly Statement[];
}
