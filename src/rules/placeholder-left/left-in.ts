/** Guidance of a template, or a note to oneself, in the words in which plans have it. */

/** Two or more x standing alone: `XX kr.` */
const CROSSES = /(?<![\p{L}\p{N}])x{2,}(?![\p{L}\p{N}])/iu;
/** `[indsæt navn]`, `[…]`; other brackets are ordinary. */
const BRACKETS = /\[ ?(?:(?:indsæt|skriv|udfyld|angiv|beskriv|tilføj|vælg|navn|dato|beløb|tekst|kommune|område|xx)(?!\p{L})[^\]]{0,200}|udfyldes[^\]]{0,200}|…|\.{3}|_{2,}) ?\]/iu;
/** `<navn>`; an address as in `Anne <anne@…>` is ordinary, and so is `<18 år`. */
const ANGLES = /<(?:\p{L}[^<>@:/]{0,80}|…|\.{3})>/u;
/** `skriv her`, `indsæt tekst`; `udfyldes` where the text begins with it, or it stands in parentheses. */
const GUIDANCE = /(?<!\p{L})(?:skriv|indsæt) (?:her|tekst|navn|dato|beløb)(?!\p{L})|^udfyldes(?!\p{L})|\(udfyldes(?!\p{L})/iu;
const COMMENT = /(?<!\p{L})(?:kommentar|bemærkning)/iu;
const OPEN = /(?<!\p{L})(?:uddybes|afklares|afklaring)(?!\p{L})|\?/iu;

/** What every text has in which something is left: most texts have none of it, and need no more than one look. */
const HINT = /xx|[[<]|skriv|indsæt|udfyldes|kommentar|bemærkning/i;

/** Is something left in the text that was to be replaced? An ordinary comment is not. */
export function isLeftIn(text: string): boolean {
  if (!HINT.test(text)) return false;
  if ([CROSSES, BRACKETS, ANGLES, GUIDANCE].some((pattern) => pattern.test(text))) return true;
  const comment = text.search(COMMENT);
  return comment !== -1 && OPEN.test(text.slice(comment));
}
