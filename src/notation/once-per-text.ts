/** More than the texts of a large plan. */
const MOST_CHARACTERS = 1_000_000;
/** What a text that is kept costs beside its characters, in characters. */
const PER_TEXT = 32;

/**
 * Works each text out once: the same ones are compared again and again, by many rules and at every check.
 *
 * @param most characters that are kept; beyond them all is forgotten, so that a long run over many files stays small
 */
export function oncePerText(work: (text: string) => string, most = MOST_CHARACTERS): (text: string) => string {
  const known = new Map<string, string>();
  let characters = 0;
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = work(text);
    characters += text.length + result.length + PER_TEXT;
    if (characters > most) {
      known.clear();
      characters = text.length + result.length + PER_TEXT;
    }
    known.set(text, result);
    return result;
  };
}
