/** Words before a number that make it no certain one. */
const BEFORE =
  /^(?:(?:ca|circa|cirka|omkring|omtrent|rundt regnet|godt|knap|knapt|næsten|op til|indtil|maks|maksimalt|max|maksimum|min|minimum|mindst|mere end|over|under|mindre end|højst|højest|anslået|forventet)\.?:? |ca\.?|[~<>≤≥±]=? ?)(.+)$/;
const AFTER = /^(.+?)(?: (?:eller mere|eller mindre|eller derover|eller derunder|og derover|og opefter|cirka|ca\.?)| ?[+?])$/;
const BETWEEN = ['-', ' til ', ' eller '];

/**
 * Is this a range (20-25 %), a limit (mindst 20 %) or an estimate (ca. 20 %), and so no single number?
 *
 * @param isNumber is the text, without such words, one of the numbers sought?
 */
export function isInexact(text: string, isNumber: (text: string) => boolean): boolean {
  const bare = BEFORE.exec(text)?.[1] ?? AFTER.exec(text)?.[1];
  return (bare !== undefined && (isNumber(bare) || isRange(bare, isNumber))) || isRange(text, isNumber);
}

function isRange(text: string, isNumber: (text: string) => boolean): boolean {
  const between = /^mellem (.+?) og (.+)$/.exec(text);
  const isEnd = (part: string) => /^\d/.test(part) && (isNumber(part) || /^[\d.,]+$/.test(part));
  if (between) return isEnd(between[1] ?? '') && isNumber(between[2] ?? '');
  return BETWEEN.some((sign) => {
    const at = text.indexOf(sign, 1);
    return at > 0 && isEnd(text.slice(0, at).trim()) && isNumber(text.slice(at + sign.length).trim());
  });
}
