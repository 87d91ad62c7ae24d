import type { Measure } from './measure';
import { textOf, type Token } from './measure-tokens';
import { readNumber } from './number';
import { readShare } from './share';

/** A value that tokens begin with: what it may be, and how many tokens it takes. */
export interface MeasuredValue {
  readonly alternatives: readonly Measure[];
  readonly length: number;
  readonly has: 'number' | 'share' | 'both';
}

const YEAR = /^\(((?:19|20)\d\d)\)$/;
const LONGEST_NOUN = 3;
const NOUN = /^[\p{Ll}-]{2,}\.?$/u;

export const yearIn = (token: Token | undefined): number | undefined => {
  const year = token?.kind === 'parenthesis' ? YEAR.exec(token.text)?.[1] : undefined;
  return year === undefined ? undefined : Number(year);
};

/** All that a number's or percentage's text may mean, as measures. */
function measured(token: Token): readonly Measure[] {
  const [shares, numbers] = token.kind === 'percent' ? [readShare(token.text), undefined] : [undefined, readNumber(token.text)];
  if (shares) return shares.kind === 'value' ? [{ share: shares.value }] : shares.kind === 'ambiguous' ? shares.readings.map((share) => ({ share })) : [];
  return numbers.kind === 'value' ? [{ number: numbers.value }] : numbers.kind === 'ambiguous' ? numbers.readings.map((number) => ({ number })) : [];
}

const joined = (first: readonly Measure[], second: readonly Measure[]) => first.flatMap((one) => second.map((other) => ({ ...one, ...other })));

const isBetween = (token: Token | undefined) => token?.kind === 'line' || token?.kind === 'separator';

/** The words behind a count that say what is counted: up to three, in small letters, and then nothing but another value. */
function nounAt(tokens: readonly Token[], at: number): readonly Token[] {
  const words: Token[] = [];
  while (words.length <= LONGEST_NOUN && tokens[at + words.length]?.kind === 'word') words.push(tokens[at + words.length] as Token);
  return words.length <= LONGEST_NOUN && words.every(({ text }) => NOUN.test(text)) ? words : [];
}

const counted = (noun: readonly Token[]): Measure => (noun.length > 0 ? { counted: textOf(noun) } : {});

/** The first token behind line breaks and one separator. */
function behind(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isBetween(tokens[next])) next += 1;
  return next;
}

/** A parenthesis that holds a value and what it counts, and nothing else. */
function inParenthesis(token: Token | undefined, kind: 'number' | 'percent', tokensOf: (text: string) => readonly Token[]): readonly Measure[] {
  if (token?.kind !== 'parenthesis' || yearIn(token) !== undefined) return [];
  const [first, ...rest] = tokensOf(token.text.slice(1, -1));
  if (first?.kind !== kind || rest.length !== nounAt(rest, 0).length) return [];
  return kind === 'percent' && rest.length > 0 ? [] : joined(measured(first), [counted(rest)]);
}

/**
 * The value that the tokens begin with: a number, a percentage, or both in either order.
 *
 * @returns `undefined` when they begin with something else
 */
export function valueAt(tokens: readonly Token[], at: number, tokensOf: (text: string) => readonly Token[]): MeasuredValue | undefined {
  const first = tokens[at];
  if (first?.kind !== 'number' && first?.kind !== 'percent') return undefined;
  const noun = first.kind === 'number' ? nounAt(tokens, at + 1) : [];
  const own = joined(measured(first), [counted(noun)]);
  const end = at + 1 + noun.length;
  const inside = inParenthesis(tokens[end], first.kind === 'number' ? 'percent' : 'number', tokensOf);
  if (inside.length > 0) return { alternatives: joined(own, inside), length: end + 1 - at, has: 'both' };
  const other = behind(tokens, end);
  const second = tokens[other];
  if (second !== undefined && first.kind === 'number' && second.kind === 'percent') {
    return { alternatives: joined(own, measured(second)), length: other + 1 - at, has: 'both' };
  }
  if (second !== undefined && first.kind === 'percent' && second.kind === 'number') {
    const secondNoun = nounAt(tokens, other + 1);
    return { alternatives: joined(own, joined(measured(second), [counted(secondNoun)])), length: other + 1 + secondNoun.length - at, has: 'both' };
  }
  return { alternatives: own, length: end - at, has: first.kind === 'number' ? 'number' : 'share' };
}
