import { useCallback, useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { successor } from '../../app/finding-changes';

/** Where an arrow key leads from one of so many items. */
const MOVES: Readonly<Record<string, (from: number, last: number) => number>> = {
  ArrowDown: (from, last) => Math.min(from + 1, last),
  ArrowUp: (from) => Math.max(from - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Focus in a list whose items come and go: the arrow keys move it, Tab reaches one item only, and
 * when the item that has it disappears, its successor gets it, else what `otherwise` gives (the same function at every call). Nothing is ever
 * focused while the focus is somewhere else.
 */
export function useFindingFocus(keys: readonly string[], otherwise: () => HTMLElement | null) {
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  /** The item that has the focus; React is silent about an element that is removed with it. */
  const focused = useRef<string>(undefined);
  const keysBefore = useRef(keys);
  const [last, setLast] = useState<{ readonly focused: string | undefined; readonly among: readonly string[] }>({ focused: undefined, among: keys });
  const lastFocused = last.focused !== undefined && !keys.includes(last.focused) ? successor(last.focused, last.among, keys) : last.focused;
  // A browser goes on from where the focus was last, also when that is gone: from there Tab shall lead to the successor.
  if (last.among !== keys) setLast({ focused: lastFocused, among: keys });
  const reachable = lastFocused ?? keys[0];

  useLayoutEffect(() => {
    const before = keysBefore.current;
    keysBefore.current = keys;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (focused.current === undefined || !lost) return;
    const next = successor(focused.current, before, keys);
    focused.current = next;
    if (next === undefined) otherwise()?.focus();
    else buttons.current.get(next)?.focus();
  }, [keys, otherwise]);

  const focusOn = useCallback((key: string) => {
    const button = buttons.current.get(key);
    (button ?? otherwise())?.focus();
    button?.closest('article')?.scrollIntoView({ block: 'nearest' });
  }, [otherwise]);

  const moveFrom = useCallback(
    (key: string) => (event: KeyboardEvent) => {
      const move = MOVES[event.key];
      const next = move && keys[move(keys.indexOf(key), keys.length - 1)];
      if (next === undefined) return;
      event.preventDefault();
      focusOn(next);
    },
    [keys, focusOn],
  );

  return {
    /** The item that Tab reaches. */
    reachable,
    /** The item that has, or had, the focus, or the one that took its place. */
    lastFocused,
    focusOn,
    moveFrom,
    buttonRef: (key: string) => (button: HTMLButtonElement | null) => {
      if (button) buttons.current.set(key, button);
      else buttons.current.delete(key);
    },
    /** For the element around an item. */
    around: (key: string) => ({
      onFocus: () => {
        focused.current = key;
        setLast({ focused: key, among: keys });
      },
      onBlur: (event: FocusEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget)) focused.current = undefined;
      },
    }),
  };
}
