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

/** How many findings went away between two checks because they are right now, how many somebody gave a reason for, and how many came. */
export interface FindingChanges {
  readonly solved: number;
  readonly justified: number;
  readonly added: number;
  /** How many of those that came did so with a co-author's edit; they are not counted in `added`. */
  readonly addedElsewhere: number;
}

/**
 * @param setApart findings that are justified after the second check
 * @param fromElsewhere keys of findings that came with a co-author's edit
 */
export function changesBetween(
  before: readonly Finding[],
  after: readonly Finding[],
  setApart: readonly Finding[] = [],
  fromElsewhere: ReadonlySet<string> = new Set(),
): FindingChanges {
  const [keysBefore, keysAfter, keysApart] = [before, after, setApart].map((findings) => new Set(findingKeys(findings).values())) as [
    Set<string>,
    Set<string>,
    Set<string>,
  ];
  const missingIn = (others: Set<string>, keys: Set<string>) => [...keys].filter((key) => !others.has(key));
  const gone = missingIn(keysAfter, keysBefore);
  const justified = gone.filter((key) => keysApart.has(key)).length;
  const came = missingIn(keysBefore, keysAfter);
  const addedElsewhere = came.filter((key) => fromElsewhere.has(key)).length;
  return { solved: gone.length - justified, justified, added: came.length - addedElsewhere, addedElsewhere };
}

/**
 * The keys of the findings that are known to have come with a co-author's edit, after a check: those
 * of before that are still there, and the new ones where nobody but co-authors has edited meanwhile.
 * What came while both did may be the user's own, and is not laid at anybody's door.
 *
 * @param onlyElsewhere were all edits between the two checks made elsewhere, and was there one?
 */
export function findingsFromElsewhere(
  known: ReadonlySet<string>,
  before: readonly Finding[],
  after: readonly Finding[],
  onlyElsewhere: boolean,
): ReadonlySet<string> {
  const keysBefore = new Set(findingKeys(before).values());
  const isOne = (key: string) => known.has(key) || (onlyElsewhere && !keysBefore.has(key));
  return new Set([...findingKeys(after).values()].filter(isOne));
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
