import type { Finding } from '../domain/finding';
import { pathText } from '../domain/path';

/**
 * What makes a finding the same one after the next check: its rule and what it is about, whatever
 * the numbers. Findings of one list that are alike in that are told apart by their order.
 */
export function findingKeys(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const key = [finding.rule, finding.variant, ...finding.at.map(pathText)].join(' ');
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return [finding, count === 1 ? key : `${key} #${count}`];
    }),
  );
}

/** How many findings went away between two checks, and how many came. */
export interface FindingChanges {
  readonly solved: number;
  readonly added: number;
}

export function changesBetween(before: readonly Finding[], after: readonly Finding[]): FindingChanges {
  const [keysBefore, keysAfter] = [before, after].map((findings) => new Set(findingKeys(findings).values())) as [
    Set<string>,
    Set<string>,
  ];
  const missingIn = (others: Set<string>, keys: Set<string>) => [...keys].filter((key) => !others.has(key)).length;
  return { solved: missingIn(keysAfter, keysBefore), added: missingIn(keysBefore, keysAfter) };
}

/**
 * Who takes the place of an item that is no longer there: the next one after it that still is,
 * else the nearest before it, else the first of the new list.
 *
 * @returns `undefined` when the new list is empty
 */
export function successor(key: string, before: readonly string[], after: readonly string[]): string | undefined {
  const place = before.indexOf(key);
  const remaining = new Set(after);
  const next = before.slice(place).find((candidate) => remaining.has(candidate));
  const previous = before.slice(0, Math.max(place, 0)).reverse().find((candidate) => remaining.has(candidate));
  return next ?? previous ?? after[0];
}
