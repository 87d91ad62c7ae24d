import { groupBy } from './group-by';
import type { ListKey } from './path';

/**
 * What a row is known by when two plans are compared. `name`: the fields that name it in its table.
 * `firm`: those of them that stay while others are written anew, such as the line's own number.
 */
interface Identity {
  readonly name: readonly string[];
  readonly firm?: readonly string[];
}

export const IDENTITIES: Readonly<Record<ListKey, Identity>> = {
  areas: { name: ['area'] },
  parties: { name: ['name'] },
  approvals: { name: ['approver', 'name', 'approvedOn'], firm: ['approver', 'name'] },
  documents: { name: ['document'] },
  positions: { name: ['title', 'number'] },
  salaries: { name: ['position', 'from'], firm: ['position'] },
  regulations: { name: ['group', 'from'] },
  staffResources: { name: ['area', 'position', 'statedOn'], firm: ['area', 'position'] },
  budget: { name: ['number', 'post'], firm: ['number'] },
  financing: { name: ['source', 'party', 'form'] },
  outsideMoney: { name: ['giver', 'purpose'] },
  budgetFollowUp: { name: ['number', 'year'] },
  accountEntries: { name: ['account', 'text', 'date'] },
  subGoals: { name: ['number', 'name'], firm: ['number'] },
  activities: { name: ['name'] },
  milestones: { name: ['number', 'name'], firm: ['number'] },
  indicators: { name: ['indicator', 'year'] },
  followUps: { name: ['date', 'accountingYear'] },
  deviations: { name: ['key'] },
};

/** A row by what its fields say: one text each, '' where nothing is said. Fields that say nothing may be left out. */
export type RowContent = ReadonlyMap<string, string>;

export interface MatchedRows {
  /** Rows by their place in the two lists. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

type Pair = readonly [number, number];

/** So many pairs of rows of one name are compared each with each; beyond that they are taken in order. */
const MOST_COMPARED = 2_500;

/**
 * Which row of one list is which of the other. Rows that say the same are the same, whatever their
 * order; then those of one name, the likest first; then those that say the same under another name,
 * where only one can be meant; then those whose firm fields only one of each list has.
 */
export function matchRows(table: ListKey, before: readonly RowContent[], after: readonly RowContent[]): MatchedRows {
  const { name, firm } = IDENTITIES[table];
  const pairs: Pair[] = [];
  let [removed, added] = [indicesOf(before), indicesOf(after)];
  const step = (keyOf: (row: RowContent) => string | undefined, choose: (a: readonly number[], b: readonly number[]) => readonly Pair[]) => {
    const found = inGroups(removed, added, (index) => keyOf(before[index] as RowContent), (index) => keyOf(after[index] as RowContent), choose);
    pairs.push(...found);
    const [taken, used] = [new Set(found.map(([a]) => a)), new Set(found.map(([, b]) => b))];
    removed = removed.filter((index) => !taken.has(index));
    added = added.filter((index) => !used.has(index));
  };
  const rowsOf = ([a, b]: Pair) => [before[a] as RowContent, after[b] as RowContent] as const;
  const likest = (a: readonly number[], b: readonly number[]) => likestFirst(a, b, (pair) => differing(...rowsOf(pair)), (pair) => rowsOf(pair).map(wholeKey));
  const nameDiffers = (pair: Pair) => name.filter((field) => said(rowsOf(pair)[0], field) !== said(rowsOf(pair)[1], field)).length;
  const renamed = (a: readonly number[], b: readonly number[]) =>
    onlyMeant(a, b, nameDiffers).filter((pair) => name.length === 1 || nameDiffers(pair) < name.length || saysMore(rowsOf(pair)[0], name));

  step(wholeKey, inOrder);
  step((row) => keyOfFields(row, name), likest);
  step((row) => keyOfFields(row, otherFields(row, name)), renamed);
  if (firm) step((row) => (firm.some((field) => said(row, field) !== '') ? keyOfFields(row, firm) : undefined), onlyOnes);
  return { pairs, removed, added };
}

const indicesOf = (rows: readonly unknown[]): readonly number[] => rows.map((_, index) => index);
const said = (row: RowContent, field: string) => row.get(field) ?? '';
const keyOfFields = (row: RowContent, fields: readonly string[]) => JSON.stringify(fields.map((field) => [field, said(row, field)]).filter(([, text]) => text !== ''));
const wholeKey = (row: RowContent) => keyOfFields(row, [...row.keys()].sort());
const otherFields = (row: RowContent, name: readonly string[]) => [...row.keys()].filter((field) => !name.includes(field)).sort();
const saysMore = (row: RowContent, name: readonly string[]) => otherFields(row, name).some((field) => said(row, field) !== '');
const differing = (a: RowContent, b: RowContent) => [...new Set([...a.keys(), ...b.keys()])].filter((field) => said(a, field) !== said(b, field)).length;

/** Pairs of what the two lists have under one key. */
function inGroups(
  before: readonly number[],
  after: readonly number[],
  keyBefore: (index: number) => string | undefined,
  keyAfter: (index: number) => string | undefined,
  choose: (a: readonly number[], b: readonly number[]) => readonly Pair[],
): readonly Pair[] {
  const others = groupBy(after, keyAfter);
  return [...groupBy(before, keyBefore)].flatMap(([key, own]) => {
    const matching = key === undefined ? undefined : others.get(key);
    return matching ? choose(own, matching) : [];
  });
}

const inOrder = (a: readonly number[], b: readonly number[]): readonly Pair[] => a.slice(0, b.length).map((index, place) => [index, b[place] as number]);
const onlyOnes = (a: readonly number[], b: readonly number[]): readonly Pair[] => (a.length === 1 && b.length === 1 ? inOrder(a, b) : []);
const everyPair = (a: readonly number[], b: readonly number[]): Pair[] => a.flatMap((one) => b.map((other): Pair => [one, other]));

/** Pairs that differ least first; what ties is told apart by what the rows say, so that the same comes out from either side. */
function likestFirst(a: readonly number[], b: readonly number[], costOf: (pair: Pair) => number, textsOf: (pair: Pair) => readonly string[]): readonly Pair[] {
  if (a.length * b.length === 1 || a.length * b.length > MOST_COMPARED) return inOrder(a, b);
  const ranked = everyPair(a, b).map((pair) => ({ pair, cost: costOf(pair), text: textsOf(pair).join('\n') }));
  ranked.sort((one, other) => one.cost - other.cost || (one.text < other.text ? -1 : one.text > other.text ? 1 : 0));
  const [taken, used, found] = [new Set<number>(), new Set<number>(), [] as Pair[]];
  for (const { pair } of ranked) {
    if (taken.has(pair[0]) || used.has(pair[1])) continue;
    taken.add(pair[0]);
    used.add(pair[1]);
    found.push(pair);
  }
  return found;
}

/** Pairs in which each is the one and only likest of the other. */
function onlyMeant(a: readonly number[], b: readonly number[], costOf: (pair: Pair) => number): readonly Pair[] {
  if (a.length * b.length > MOST_COMPARED) return [];
  const pairs = everyPair(a, b).map((pair) => ({ pair, cost: costOf(pair) }));
  const isOnlyLikest = ({ pair, cost }: (typeof pairs)[number], side: 0 | 1) =>
    pairs.every((other) => other.pair === pair || other.pair[side] !== pair[side] || other.cost > cost);
  return pairs.flatMap((each) => (isOnlyLikest(each, 0) && isOnlyLikest(each, 1) ? [each.pair] : []));
}
