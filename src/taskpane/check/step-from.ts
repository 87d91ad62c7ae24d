/** What was looked at last in a list: the item whose cells are selected, and the one that has, or had, the focus. */
export interface LookedAt {
  readonly current: string | undefined;
  readonly focused: string | undefined;
}

/**
 * The next item, or the one before it; from the last on to the first. Where the selected item is gone,
 * the one that took over its focus is next, because nobody has seen its cells.
 *
 * @returns `undefined` when there is none
 */
export function stepFrom(keys: readonly string[], { current, focused }: LookedAt, direction: 1 | -1): string | undefined {
  const [atCurrent, atFocused] = [current, focused].map((key) => (key === undefined ? -1 : keys.indexOf(key))) as [number, number];
  if (atCurrent < 0 && atFocused >= 0 && direction === 1) return keys[atFocused];
  const from = atFocused >= 0 ? atFocused : atCurrent;
  if (from < 0) return direction === 1 ? keys[0] : keys.at(-1);
  return keys[(from + direction + keys.length) % keys.length];
}
