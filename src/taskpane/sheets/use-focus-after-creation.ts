import { useEffect, type RefObject } from 'react';
import { useActions } from '../actions';

/**
 * The button that makes the sheets goes when they are there; whoever pressed it goes on from the
 * element that says so, and not from the top of the page.
 */
export function useFocusAfterCreation(element: RefObject<HTMLElement | null>): void {
  const { created } = useActions();
  useEffect(() => {
    if (created.length > 0 && document.activeElement === document.body) element.current?.focus();
  }, [created, element]);
}
