import type { FORMULA_REF_TO_ARRAY_CACHE } from '@univerjs/engine-formula';

/** All of what Univer remembers of formulas is kept in objects of one class. */
type Memory = typeof FORMULA_REF_TO_ARRAY_CACHE;

/**
 * Univer keeps what it has made of a long text by 32 bits of it, and so takes one formula for another every hundred
 * thousand or so. From here on it keeps the text itself; only then does it also forget a workbook that is closed.
 */
export function rememberWholeTexts(memory: Memory): void {
  const kind = Object.getPrototypeOf(memory) as { _hash: (text: string) => string };
  kind._hash = (text) => text;
}
