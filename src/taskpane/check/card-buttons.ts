import type { KeyboardEvent } from 'react';

/** What all buttons of a card share: only one card of the list is reached by Tab, the rest by the arrow keys. */
export interface CardButtonProps {
  readonly tabIndex: 0 | -1;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}
