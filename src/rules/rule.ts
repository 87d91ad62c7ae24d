import type { Day } from '../domain/calendar';
import type { Basis, Finding, Severity, Statement } from '../domain/finding';
import type { PlanPath } from '../domain/path';
import type { Phase, Plan } from '../domain/plan';
import type { WorkbookState } from '../domain/workbook-state';
import type { MessageKey, MessageValues } from '../messages/write';
import type { Programme } from '../programmes/programme';

/** All that a rule may look at. Rules see plan paths, never cells. */
export interface RuleContext {
  readonly plan: Plan;
  readonly programme: Programme;
  readonly phase: Phase;
  readonly workbook: WorkbookState;
  /** The day it is where the reader is: rules have no clock. */
  readonly today: Day;
  /** What the other rules have found, for those that judge reasons given for it; the others are not told. */
  readonly found?: readonly Finding[];
}

/** A rule has messages under `rule.<id>.<variant>.<part>`. */
export const MESSAGE_PARTS = ['headline', 'explanation', 'action'] as const;
export type MessagePart = (typeof MESSAGE_PARTS)[number];

type HeadlineKey = Extract<MessageKey, `rule.${string}.headline`>;
type RuleIdOf<Key> = Key extends `rule.${infer Id}.${string}.headline` ? Id : never;
/** Every rule that has messages. */
export type RuleId = RuleIdOf<HeadlineKey>;
type VariantIn<Key, Id extends string> = Key extends `rule.${Id}.${infer Variant}.headline` ? Variant : never;
type ValuesIn<Key> = Key extends MessageKey ? MessageValues<Key> : never;

/**
 * What each rule reports, by its variants; the compiler asks for exactly the values that a variant's
 * messages name. One table for all rules: worked out rule by rule, it takes the compiler minutes.
 */
type Reports = {
  [Id in RuleId]: {
    [Variant in VariantIn<HeadlineKey, Id>]: {
      readonly variant: Variant;
      readonly severity: Severity;
      readonly values: ValuesIn<`rule.${Id}.${Variant}.headline`> & ValuesIn<`rule.${Id}.${Variant}.explanation`> & ValuesIn<`rule.${Id}.${Variant}.action`>;
      readonly at: readonly [PlanPath, ...PlanPath[]];
      readonly statements?: readonly Statement[];
    };
  };
};
type VariantOf<Id extends RuleId> = keyof Reports[Id] & string;
type Report<Id extends RuleId> = Reports[Id][keyof Reports[Id]];

interface Definition<Id extends RuleId> {
  readonly id: Id;
  readonly basis: Basis;
  /** The variants that tell of something not there yet (m in the catalogue); see `inPhase` for how loudly. */
  readonly missing?: readonly VariantOf<Id>[];
  /** Looks at everything and reports all that is wrong, never just the first. */
  readonly check: (context: RuleContext, report: (finding: Report<Id>) => void) => void;
}

export interface Rule {
  readonly id: RuleId;
  readonly basis: Basis;
  /** All findings of this rule, frozen, in the order of the plan. */
  readonly check: (context: RuleContext) => readonly Finding[];
}

/** Defines a rule. Its folder holds `rule.ts`, `README.md` (Danish) and `rule.test.ts`. */
export function createRule<Id extends RuleId>({ id, basis, missing = [], check }: Definition<Id>): Rule {
  const isMissing = (variant: string) => missing.some((each) => each === variant);
  return Object.freeze({
    id,
    basis,
    check: (context: RuleContext) => {
      const findings: Finding[] = [];
      check(context, (reported) => {
        const { variant, ...rest } = reported as Omit<Finding, 'rule' | 'basis'>;
        findings.push(Object.freeze({ rule: id, basis, variant, ...rest, ...(isMissing(variant) && { missing: true as const }) }));
      });
      return Object.freeze(findings);
    },
  });
}
