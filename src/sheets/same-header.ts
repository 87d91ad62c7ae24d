/** The same few hundred headers are compared with each other again and again. */
const normalised = new Map<string, string>();
/** More than all headers of ours; a workbook may have thousands of its own. */
const MOST_NORMALISED = 5_000;

/** A header, or a table's name, without regard to case and spaces. */
export function normalHeader(text: string): string {
  const known = normalised.get(text);
  if (known !== undefined) return known;
  if (normalised.size >= MOST_NORMALISED) normalised.clear();
  const normal = text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('da');
  normalised.set(text, normal);
  return normal;
}

/** Two headers are the same when they differ only in case and spaces. */
export const sameHeader = (a: string, b: string) => a === b || normalHeader(a) === normalHeader(b);
