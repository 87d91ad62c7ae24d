import type { Day } from '../src/domain/calendar';
import { toNumber, type Exact } from '../src/domain/exact';
import type { Finding, MessageValue, Severity, StatedValue } from '../src/domain/finding';
import { pathText, type PlanPath } from '../src/domain/path';
import type { Phase, Plan } from '../src/domain/plan';
import { planFromJson } from '../src/domain/plan-json';
import { SOUND_WORKBOOK, type WorkbookState } from '../src/domain/workbook-state';
import { LANGUAGES } from '../src/messages/formats';
import { writer, type MessageKey } from '../src/messages/write';
import { CURRENT_PROGRAMME } from '../src/programmes/programmes';
import type { Programme } from '../src/programmes/programme';
import { MESSAGE_PARTS, type Rule, type RuleContext } from '../src/rules/rule';

/** The tables of a plan as JSON (see `planFromJson`); what is left out is empty. */
export type PlanJson = Readonly<Record<string, unknown>>;

interface Case {
  readonly name: string;
  readonly plan?: PlanJson;
  readonly workbook?: Partial<WorkbookState>;
  /** `draft` unless told. */
  readonly phase?: Phase;
  /** {@link A_DAY} unless told. */
  readonly today?: string;
  /** What the other rules have found. */
  readonly found?: readonly Finding[];
}

/** The day it is in tests: rules have no clock. */
export const A_DAY = '2025-11-01' as Day;

/** A finding with paths as texts and exact numbers as numbers. */
interface ExpectedFinding {
  readonly variant: string;
  readonly severity: Severity;
  readonly at: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
  /** Left out where something contradicts. */
  readonly missing?: true;
  /** Pairs of path and number (amounts in øre); left out where the finding has none. */
  readonly statements?: readonly (readonly [string, number])[];
}

interface InvalidCase extends Case {
  readonly findings: readonly ExpectedFinding[];
}

interface Cases {
  readonly valid: readonly Case[];
  readonly invalid: readonly InvalidCase[];
  /** The current one unless told. */
  readonly programme?: Programme;
}

export function planOfJson(json: PlanJson = {}): Plan {
  return planFromJson({ masterData: {}, areas: [], positions: [], salaries: [], staffResources: [], ...json });
}

export function contextOf(plan: Plan, workbook: Partial<WorkbookState> = {}, found: readonly Finding[] = []): RuleContext {
  return { found, plan, programme: CURRENT_PROGRAMME, phase: 'draft', today: A_DAY, workbook: { ...SOUND_WORKBOOK, ...workbook } };
}

const isPath = (value: MessageValue): value is PlanPath => typeof value === 'object' && 'table' in value;
const isExact = (value: MessageValue): value is Exact<string> => typeof value === 'object' && 'numerator' in value;

function plain(value: MessageValue): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (isPath(value)) return pathText(value);
  return isExact(value) ? toNumber(value) : value;
}

const plainStated = (stated: StatedValue): number => (stated.kind === 'money' ? stated.value : toNumber(stated.value));

function plainFinding({ variant, severity, at, values, statements, missing }: Finding): ExpectedFinding {
  return {
    variant,
    severity,
    at: at.map(pathText),
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, plain(value)])),
    ...(missing && { missing }),
    ...(statements && { statements: statements.map(({ at: place, value }) => [pathText(place), plainStated(value)] as const) }),
  };
}

/** Runs a rule on tables of cases: `valid` ones give no finding, `invalid` ones exactly those listed. */
export function testRule(rule: Rule, { valid, invalid, programme = CURRENT_PROGRAMME }: Cases): void {
  const check = ({ plan, workbook, found, phase = 'draft', today = A_DAY }: Case) =>
    rule.check({ ...contextOf(planOfJson(plan), workbook, found), programme, phase, today: today as Day });

  describe(rule.id, () => {
    describe('is silent', () => {
      test.each(valid)('$name', (silent) => expect(check(silent).map(plainFinding)).toEqual([]));
    });

    describe('tells', () => {
      test.each(invalid)('$name', (wrong) => {
        const findings = check(wrong);
        expect(findings.map(plainFinding)).toEqual(wrong.findings);
        findings.forEach(expectWritten);
      });
    });
  });
}

/** Every part of a finding's message has words for all of its values, in every language. */
function expectWritten(finding: Finding): void {
  expect(Object.isFrozen(finding)).toBe(true);
  for (const language of LANGUAGES) {
    const { sayStored } = writer(language);
    for (const part of MESSAGE_PARTS) {
      const text = sayStored(`rule.${finding.rule}.${finding.variant}.${part}` as MessageKey, finding.values);
      expect(text).not.toMatch(/undefined|NaN|null|\[object|[{}]| {2}/);
    }
  }
}
