import type { Finding } from '../domain/finding';
import { findingKeys, parseKey } from '../domain/finding-key';
import { groupBy } from '../domain/group-by';
import type { DeviationRow, Plan } from '../domain/plan';
import { known, type Reading } from '../domain/reading';

/** How a row of *Begrundede afvigelser* stands to what the check finds now. */
export type DeviationStanding =
  | { readonly kind: 'in-force' | 'lapsed'; readonly row: DeviationRow; readonly finding: Finding }
  /** `without-reason` justifies nothing yet; `unknown` has no key; `needless` is for nothing that is found. */
  | { readonly kind: 'without-reason' | 'unknown' | 'needless'; readonly row: DeviationRow };

/** Defects of the workbook, and cells that cannot be read, are put right; no reason makes them sound. */
export const canBeJustified = ({ rule }: Finding): boolean => rule !== 'cell-not-understood' && !/^(workbook|deviation)-/.test(rule);

/** What somebody wrote in a field. */
export const writtenIn = (field: Reading<string>): string => known(field)?.trim() ?? '';

/**
 * What each row is for. A row justifies one finding, with the very figures it was given for; where
 * only a finding of the same rule and place is left, it has lapsed.
 */
export function deviationStandings(plan: Plan, found: readonly Finding[]): readonly DeviationStanding[] {
  const { deviations } = plan;
  if (deviations.length === 0) return [];
  const findingKey = findingKeys(plan);
  const keyed = found.filter(canBeJustified).map((finding) => ({ finding, key: findingKey(finding) }));
  const bySubject = groupBy(keyed, ({ key }) => key.subject);
  const taken = new Set<Finding>();
  const keyOf = (row: DeviationRow) => parseKey(writtenIn(row.key));
  const inForce = new Map<DeviationRow, Finding>();
  for (const row of deviations) {
    const key = keyOf(row);
    const exact = writtenIn(row.reason) !== '' && key ? bySubject.get(key.subject)?.find((each) => each.key.figures === key.figures && !taken.has(each.finding)) : undefined;
    if (!exact) continue;
    taken.add(exact.finding);
    inForce.set(row, exact.finding);
  }
  return deviations.map((row): DeviationStanding => {
    const [key, finding] = [keyOf(row), inForce.get(row)];
    if (finding) return { kind: 'in-force', row, finding };
    if (writtenIn(row.reason) === '') return { kind: 'without-reason', row };
    if (!key) return { kind: 'unknown', row };
    const other = bySubject.get(key.subject)?.find((each) => !taken.has(each.finding));
    return other ? { kind: 'lapsed', row, finding: other.finding } : { kind: 'needless', row };
  });
}
