import { useEffect, useRef } from 'react';

const STEP_KEY = 'F8';
/** Where a key belongs to what is being typed or chosen. */
const FIELDS = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';

/** F8 and Shift+F8 anywhere in the pane, save in a field: one step on, or one back. */
export function useStepKeys(step: (direction: 1 | -1) => void): void {
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  });
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      if (event.key !== STEP_KEY || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.target instanceof Element && event.target.closest(FIELDS)) return;
      event.preventDefault();
      latest.current(event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', heard);
    return () => document.removeEventListener('keydown', heard);
  }, []);
}
