/** What a number of a staff line is counted in. */
export type Unit = 'share' | 'fte' | 'hours';

/** A number with its unit, and what stands around it. */
export interface Quantity {
  readonly unit: Unit;
  readonly raw: string;
  readonly before: string;
  readonly behind: string;
}

const HEDGE = '(?:(?:ca\\.?|cirka|circa|omkring|omtrent|godt|knap|mindst|højst|op til|under|over|mere end|maks\\.?|max\\.?|min\\.?|[<>~≤≥])\\s?)?';
const NUMBER = '(?:\\d[\\d.,:]{0,14}(?:\\s?(?:[-–—]|til|eller)\\s?\\d[\\d.,]{0,14})?|\\d{0,3}[½¼¾])';
const WORD =
  '(?<![\\p{L}\\p{N}])(?:(?:et|en|ét|én) halvt?|to og en? halvt?|en|et|én|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|tyve|tredive|halvtreds|hundrede|halvt?|halvandet|halvanden)';
const END = '(?![\\p{L}\\p{N}])';
const PER =
  '(?:\\s?(?:\\/\\s?(?:uge|md\\.?|måned|år|dag)|pr\\.?\\s?(?:uge|md\\.?|måned|år|dag)|om (?:ugen|måneden|året|dagen)|i ugen|ugentligt?|månedligt?|årligt?))?';
const PERCENT = `(?:%|(?:pct|procent)${END}\\.?)(?:\\saf\\s(?:stillingen|sin tid|tiden|arbejdstiden)${END})?`;
const FTE = `(?:årsværk|fuldtidsstilling(?:er)?)${END}`;
const HOURS = `(?:ugentlige\\s)?(?:timer?|tim\\.|t\\.?)${END}${PER}`;

/** What makes the number inexact is part of it: the readers of the quantities judge it. */
const QUANTITY = new RegExp(
  [
    `${HEDGE}(?:${NUMBER}|${WORD})\\s?(?:(?<percent>${PERCENT})|(?<fte>${FTE})|(?<hours>${HOURS}))`,
    `(?<part>(?<![\\p{L}\\p{N}])(?:halv|fuld|½) ?tid${END})`,
    `(?<of37>(?<![\\p{L}\\p{N}])\\d{1,2}(?:,\\d{1,2})?\\/37${END})`,
  ].join('|'),
  'giu',
);

const unitOf = ({ percent, part, fte }: Readonly<Record<string, string | undefined>>): Unit => {
  if (percent !== undefined || part !== undefined) return 'share';
  return fte === undefined ? 'hours' : 'fte';
};

/** The numbers of a line that stand with a unit, in their order. */
export function quantitiesIn(line: string): readonly Quantity[] {
  return [...line.matchAll(QUANTITY)].map((found) => ({
    unit: unitOf(found.groups ?? {}),
    raw: found[0],
    before: line.slice(0, found.index),
    behind: line.slice(found.index + found[0].length),
  }));
}
