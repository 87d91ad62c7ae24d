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
}

/** A rule has messages under `rule.<id>.<variant>.<part>`. */
export const MESSAGE_PARTS = ['headline', 'explanation', 'action'] as const;
export type MessagePart = (typeof MESSAGE_PARTS)[number];

type RuleIdOf<Key> = Key extends `rule.${infer Id}.${string}.headline` ? Id : never;
/** Every rule that has messages. */
export type RuleId = RuleIdOf<MessageKey>;
type VariantOf<Id extends RuleId, Key = MessageKey> = Key extends `rule.${Id}.${infer Variant}.headline` ? Variant : never;
type ValuesOfVariant<Id extends RuleId, Variant extends VariantOf<Id>> = MessageValues<
  `rule.${Id}.${Variant}.headline` & MessageKey
> &
  MessageValues<`rule.${Id}.${Variant}.explanation` & MessageKey> &
  MessageValues<`rule.${Id}.${Variant}.action` & MessageKey>;

/** What a rule reports; the compiler asks for exactly the values that the variant's messages name. */
type Report<Id extends RuleId> = {
  [Variant in VariantOf<Id>]: {
    readonly variant: Variant;
    readonly severity: Severity;
    readonly values: ValuesOfVariant<Id, Variant>;
    readonly at: readonly [PlanPath, ...PlanPath[]];
    readonly statements?: readonly Statement[];
  };
}[VariantOf<Id>];

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
