/** The characters of texts in XML, and the further escape that Office uses for those that XML cannot hold. */

const MARKUP = /[&<>"]/;
const MARKUP_ALL = /[&<>"]/g;
const MARKUP_ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML writes it, in an element or between double quotes. */
export function escapeXml(text: string): string {
  return MARKUP.test(text) ? text.replace(MARKUP_ALL, (character) => MARKUP_ESCAPES[character] ?? character) : text;
}

/**
 * What XML cannot hold (most control characters, halves of surrogate pairs, U+FFFE, U+FFFF), what it would change
 * (carriage return), and what would be taken for an escape, also together with an escape that follows.
 */
const ILLEGAL =
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|_(?=x[0-9A-Fa-f]{4})/;
const ILLEGAL_ALL = new RegExp(ILLEGAL, 'g');
const BREAKS = /[\t\n]/g;

const escapeCharacter = (character: string) =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** A text of a cell or a formula, with `_x000B_` for what XML cannot hold (ST_Xstring, ECMA-376 §22.9.2.19). */
export function escapeText(text: string): string {
  return escapeXml(ILLEGAL.test(text) ? text.replace(ILLEGAL_ALL, escapeCharacter) : text);
}

/** The same in an attribute, where XML would turn line breaks into spaces. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(BREAKS, escapeCharacter);
}

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** The text that {@link escapeText} escaped. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}

const isSpace = (code: number) => code === 32 || code === 10 || code === 9 || code === 13;

/** Does the text begin or end with white space, so that `xml:space="preserve"` is needed to keep it? */
export function hasOuterSpace(text: string): boolean {
  return isSpace(text.charCodeAt(0)) || isSpace(text.charCodeAt(text.length - 1));
}

/** The text without white space around it: what Excel reads where `xml:space="preserve"` is missing. */
export function withoutOuterSpace(text: string): string {
  if (!hasOuterSpace(text)) return text;
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}
