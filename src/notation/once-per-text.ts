/** More texts than a large plan has. */
const MOST_TEXTS = 20_000;

/** Works each text out once: the same ones are compared again and again, by many rules and at every check. */
export function oncePerText(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST_TEXTS) known.clear();
    const result = work(text);
    known.set(text, result);
    return result;
  };
}
