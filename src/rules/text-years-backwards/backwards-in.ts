import { findPeriods } from '../../notation/find-periods';

/** Two years with little between them. */
const TWO_YEARS = /(?:19|20)\d\d[^]{1,40}?(?:19|20)\d\d/;
/** `2018-2012` */
const SHORTEST = 9;
const DASH = '[-\\u2010-\\u2015\\u2212]';

/** Signs that make a part of something longer of it: `A2018-2012`, `2018-2012-33`, `16 - 2018-2012`. */
const GOES_ON_BEFORE = new RegExp(`(?:[\\p{L}\\p{N}_#/]|${DASH}|\\d\\s?${DASH}\\s)$`, 'u');
const GOES_ON_BEHIND = new RegExp(`^(?:[\\p{L}\\p{N}_]|\\s?${DASH}\\s?\\d|[/.,:]\\d)`, 'u');
/** Words before figures that are no years: `journalnr.`, `konto`, `tlf.`, `side`, `kl.`, `kr.` */
const NUMBER_BEFORE = /(?:(?:nr|numre|nummer|nummeret|konto|telefon|mobil)|(?<!\p{L})(?:sag|journal|faktura|tlf|side|sider|siderne|s|p|kl|kr|kroner|dkk))\.?:?[\s(]{0,2}$/iu;
/** And behind them. */
const UNIT_BEHIND = /^\s?(?:%|(?:kr|t\.?kr|kroner|dkk|mio|pct|procent|timer|stk|m2|m²|personer|beboere)(?!\p{L}))/iu;
const LONGEST_OF_THESE = 20;

/** Where a word stands between them, something may go down or be moved: `faldet fra 2018 til 2012`, `rykket fra 2027 til 2026`. */
const IN_WORDS = /til|t\.?o\.?m/iu;
const GOES_DOWN = /(?<!\p{L})(?:fald|sænk|reduc|mindsk|halver|nedbring|nedsæt|nedsat|flyt|ryk|fremryk|fremskynd|overfør|ændr|skift|korriger|tilbage|rette[rst]?(?!\p{L}))/iu;
const SENTENCE_END = /[!?;\r\n]|\.\s+(?=\p{Lu})/u;
const LONGEST_SENTENCE = 200;

/** What a text says of years or days of which the last comes before the first; `undefined` where there are none. */
export function backwardsIn(text: string): string | undefined {
  // Most texts need no more than one look.
  if (text.length < SHORTEST || !TWO_YEARS.test(text)) return undefined;
  return findPeriods(text).find(({ at, raw, reading }) => {
    if (reading.kind !== 'not-understood' || reading.problem !== 'ends-before-start') return false;
    return TWO_YEARS.test(raw) && !/[\r\n]/.test(raw) && isPeriod(text, at, raw);
  })?.raw;
}

/** Is it said of a time, and not the number of something or what becomes of an amount? */
function isPeriod(text: string, at: number, raw: string): boolean {
  const end = at + raw.length;
  const [before, behind] = [text.slice(Math.max(0, at - LONGEST_OF_THESE), at), text.slice(end, end + LONGEST_OF_THESE)];
  if (GOES_ON_BEFORE.test(before) || GOES_ON_BEHIND.test(behind) || NUMBER_BEFORE.test(before) || UNIT_BEHIND.test(behind)) return false;
  return !(IN_WORDS.test(raw) && GOES_DOWN.test(sentenceAround(text, at, end)));
}

function sentenceAround(text: string, at: number, end: number): string {
  const before = text.slice(Math.max(0, at - LONGEST_SENTENCE), at).split(SENTENCE_END).at(-1) ?? '';
  const [behind = ''] = text.slice(end, end + LONGEST_SENTENCE).split(SENTENCE_END);
  return `${before} ${behind}`;
}
