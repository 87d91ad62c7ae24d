import { useRef, useState, type Ref } from 'react';

interface Row {
  readonly id: number;
}

const focus = (field: HTMLInputElement | null) => field?.focus();

/**
 * Rows to which some are added and from which some are taken away, with the focus where one goes on:
 * in a new row, and at the button that adds when a row is gone.
 */
export function useRows<T extends Row>(rows: readonly T[], onChange: (rows: readonly T[]) => void) {
  const addButton = useRef<HTMLButtonElement>(null);
  const [added, setAdded] = useState<number>();
  return {
    addButton,
    add: (row: Omit<T, 'id'>) => {
      const id = Math.max(0, ...rows.map((each) => each.id)) + 1;
      setAdded(id);
      onChange([...rows, { ...row, id } as T]);
    },
    changeRow: (id: number, change: Partial<T>) => onChange(rows.map((each) => (each.id === id ? { ...each, ...change } : each))),
    remove: (id: number) => {
      onChange(rows.filter((each) => each.id !== id));
      addButton.current?.focus();
    },
    /** For the first field of a row. */
    firstField: (id: number): Ref<HTMLInputElement> => (id === added ? focus : null),
  };
}
