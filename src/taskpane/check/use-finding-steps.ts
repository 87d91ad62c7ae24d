import { useCallback, useLayoutEffect, useState } from 'react';
import type { FindingItem } from './finding-items';
import { stepFrom } from './step-from';
import type { useFindingFocus } from './use-finding-focus';
import { useStepKeys } from './use-step-keys';

interface Standing {
  /** The item whose cells are selected. */
  readonly current: string | undefined;
  readonly focus: Pick<ReturnType<typeof useFindingFocus>, 'lastFocused' | 'focusOn'>;
}

/**
 * F8 and Shift+F8 through all items, drawn or not: `onStep` chooses one and sees to it that it is drawn,
 * and then it gets the focus.
 *
 * @returns how else to give an item the focus once it is drawn
 */
export function useFindingSteps(
  items: readonly FindingItem[],
  { current, focus: { lastFocused, focusOn } }: Standing,
  onStep: (item: FindingItem, index: number) => void,
): (key: string) => void {
  const [stepped, setStepped] = useState<{ readonly to: string }>();
  useStepKeys((direction) => {
    const to = stepFrom(items.map(({ key }) => key), { current, focused: lastFocused }, direction);
    const index = items.findIndex(({ key }) => key === to);
    const item = items[index];
    if (!item) return;
    onStep(item, index);
    setStepped({ to: item.key });
  });
  useLayoutEffect(() => {
    if (stepped) focusOn(stepped.to);
  }, [stepped, focusOn]);
  return useCallback((key) => setStepped({ to: key }), []);
}
