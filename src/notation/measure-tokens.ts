/** The smallest parts of a baseline's text. */
export interface Token {
  readonly kind: 'percent' | 'number' | 'parenthesis' | 'colon' | 'separator' | 'line' | 'word';
  readonly text: string;
}

/** Footnotes stand raised behind what they belong to. */
const FOOTNOTES = /[¹²³⁰⁴-⁹]+/gu;
const NUMBER = '[-−]?\\d{1,3}(?:\\.?\\d){0,14}(?:,\\d{1,9})?';

/** In this order: a number that is part of a word (18-29-årige, 2O) is a word. */
const KINDS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['line', / ?(?:\r\n|\n|\r|\v) ?/uy],
  ['parenthesis', /\([^()]{0,400}\)/uy],
  ['percent', new RegExp(`${NUMBER}\\s?(?:%|pct\\b\\.?|procent\\b)`, 'uy')],
  ['number', new RegExp(`${NUMBER}(?=$|[\\s;|(]|/ |, )`, 'uy')],
  ['colon', /:/uy],
  ['separator', /[/;|,](?=$|\s)/uy],
  ['word', /[^\s():;|,/]+(?:[/,](?=\S)[^\s():;|]*)?|./uy],
];

/** A line break stays; what lies between other tokens does not. */
export function tokensOf(text: string): readonly Token[] {
  const plain = text.replace(FOOTNOTES, '').replace(/[^\S\r\n\v]+/gu, ' ');
  const tokens: Token[] = [];
  for (let at = 0; at < plain.length; ) {
    const token = tokenAt(plain, at);
    at += token.text.length;
    if (token.text.trim() !== '' || token.kind === 'line') tokens.push(token);
  }
  return tokens;
}

function tokenAt(text: string, at: number): Token {
  for (const [kind, pattern] of KINDS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return { kind, text: found[0] };
  }
  return { kind: 'word', text: text.slice(at, at + 1) };
}

/** The tokens as text again, in one line. */
export const textOf = (tokens: readonly Token[]): string =>
  tokens
    .map(({ kind, text }) => (kind === 'line' ? ' ' : kind === 'colon' || kind === 'separator' ? text : ` ${text}`))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
