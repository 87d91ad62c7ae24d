import { SEVERITIES, type Finding, type Severity } from '../../domain/finding';
import type { Writer } from '../../messages/write';

/** How many findings there are of a severity. */
export interface SeverityCount {
  readonly severity: Severity;
  readonly count: number;
}

/** The gravest first. */
export function countBySeverity(findings: readonly Finding[]): readonly SeverityCount[] {
  return SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }));
}

/** "advarsel" or "advarsler". */
export function severityNoun({ severity, count }: SeverityCount, { say }: Writer): string {
  return say(`pane.counter.${severity}.${count === 1 ? 'one' : 'many'}`);
}

/** "2 advarsler". */
export const counted = (each: SeverityCount, messages: Writer) => `${each.count} ${severityNoun(each, messages)}`;
