import type { Workbook } from '../excel/workbook/workbook';

/** Of a workbook of the stand-in, everything that is its contents; listeners are not. */
const HELD = ['sheets', 'tables', 'names', 'settings', 'structure', 'active', 'selection', 'nextId', 'tablesMade'] as const;

/** A copy in which what was one thing is one thing again; classes and what refers to what are kept. */
function copyOf<T>(value: T, known = new Map<unknown, unknown>()): T {
  if (typeof value !== 'object' || value === null) return value;
  const seen = known.get(value);
  if (seen !== undefined) return seen as T;
  const remember = <Copy>(copy: Copy): Copy => {
    known.set(value, copy);
    return copy;
  };
  if (value instanceof Map) {
    const copy = remember(new Map<unknown, unknown>());
    value.forEach((each, key) => copy.set(key, copyOf(each, known)));
    return copy as T;
  }
  if (value instanceof Set) {
    const copy = remember(new Set<unknown>());
    value.forEach((each) => copy.add(copyOf(each, known)));
    return copy as T;
  }
  const copy = remember((Array.isArray(value) ? [] : Object.create(Object.getPrototypeOf(value) as object)) as Record<string, unknown>);
  for (const [key, each] of Object.entries(value)) copy[key] = copyOf(each as unknown, known);
  return copy as T;
}

/** Keeps what the workbook holds; the returned function puts it back, as often as it is called. */
export function keepModel(workbook: Workbook): () => void {
  const held = workbook as unknown as Record<string, unknown>;
  const kept = copyOf(HELD.map((key) => held[key]));
  return () => {
    const again = copyOf(kept);
    HELD.forEach((key, index) => (held[key] = again[index]));
    for (const sheet of workbook.sheets) sheet.touched = 'all';
    workbook.stale = true;
  };
}
