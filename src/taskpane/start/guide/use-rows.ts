import { useRef } from 'react';

interface Row {
  readonly id: number;
}

/**
 * Rows to which some are added and from which some are taken away, with the focus where one goes on:
 * in a new row, and at the button that adds when a row is gone.
 */
export function useRows<T extends Row>(rows: readonly T[], onChange: (rows: readonly T[]) => void) {
  const addButton = useRef<HTMLButtonElement>(null);
  const added = useRef<number>(undefined);
  return {
    addButton,
    add: (row: Omit<T, 'id'>) => {
      const id = Math.max(0, ...rows.map((each) => each.id)) + 1;
      added.current = id;
      onChange([...rows, { ...row, id } as T]);
    },
    change: (id: number, change: Partial<T>) => onChange(rows.map((each) => (each.id === id ? { ...each, ...change } : each))),
    remove: (id: number) => {
      onChange(rows.filter((each) => each.id !== id));
      addButton.current?.focus();
    },
    /** For the first field of a row. */
    focusWhenAdded: (id: number) => (field: HTMLInputElement | null) => {
      if (field === null || added.current !== id) return;
      added.current = undefined;
      field.focus();
    },
  };
}
