import { z } from 'zod';
import { SEVERITIES, type Severity } from '../../domain/finding';

const counts = { errors: z.int(), warnings: z.int(), advice: z.int() };
const ruleCount = z.strictObject({ rule: z.string(), ...counts, plans: z.int().describe('In so many plans.') });

/** What all files of a report come to. */
export const REPORT_SUMMARY = z.strictObject({
  files: z.int(),
  unreadable: z.int(),
  plansWithErrors: z.int(),
  counts: z.strictObject({ ...counts, justified: z.int() }),
  rules: z.array(ruleCount).describe('The gravest first, then by how often.'),
});
export type ReportSummary = z.infer<typeof REPORT_SUMMARY>;
type RuleCount = ReportSummary['rules'][number];

/** As much of a file's report as is counted. */
type CountedFile =
  | { readonly unreadable: string }
  | { readonly counts: ReportSummary['counts']; readonly findings: readonly { readonly rule: string; readonly severity: Severity }[] };

const COUNTER_OF = { error: 'errors', warning: 'warnings', advice: 'advice' } as const;
const COUNTERS = SEVERITIES.map((severity) => COUNTER_OF[severity]);

function graver(one: RuleCount, other: RuleCount): number {
  for (const counter of COUNTERS) if (one[counter] !== other[counter]) return other[counter] - one[counter];
  return one.rule < other.rule ? -1 : 1;
}

/** Counts reports as they come, and keeps none of them. */
export class ReportTally {
  private readonly summary = { files: 0, unreadable: 0, plansWithErrors: 0, counts: { errors: 0, warnings: 0, advice: 0, justified: 0 } };
  private readonly rules = new Map<string, RuleCount>();

  add(file: CountedFile): void {
    const { summary } = this;
    summary.files += 1;
    if ('unreadable' in file) {
      summary.unreadable += 1;
      return;
    }
    if (file.counts.errors > 0) summary.plansWithErrors += 1;
    for (const key of [...COUNTERS, 'justified'] as const) summary.counts[key] += file.counts[key];
    const inThisPlan = new Set<string>();
    for (const { rule, severity } of file.findings) {
      const count = this.rules.get(rule) ?? { rule, errors: 0, warnings: 0, advice: 0, plans: 0 };
      count[COUNTER_OF[severity]] += 1;
      if (!inThisPlan.has(rule)) count.plans += 1;
      inThisPlan.add(rule);
      this.rules.set(rule, count);
    }
  }

  total(): ReportSummary {
    return { ...this.summary, counts: { ...this.summary.counts }, rules: [...this.rules.values()].sort(graver) };
  }
}
