import type { Hours, Share } from '../domain/quantities';
import { CROSS_CUTTING, OUTSIDE } from '../domain/plan';
import { EMPTY, notUnderstood, type Reading } from '../domain/reading';
import { readFte, type Fte } from './fte';
import { readHours } from './hours';
import { LONGEST_NOTATION, readingOf, type Meanings } from './reader';
import { readShare } from './share';
import { simplified, tidy } from './tidy';

/** `Indsatsområdet vægtes overordnet 30 %`: the area's share of the plan. */
export interface WeightingLine {
  readonly kind: 'weighting';
  readonly weighting: Reading<Share>;
}

/** What a line states of a position; what it does not state is empty. */
export interface PositionLine {
  readonly kind: 'position';
  /** As it is written; empty where the line names none: `to årsværk`. */
  readonly position: string;
  readonly contractedHours: Reading<Hours>;
  readonly share: Reading<Share>;
  /** Hours a week spent there. */
  readonly hours: Reading<Hours>;
  readonly fte: Reading<Fte>;
  /** Where the line says that the time is spent on no single area. */
  readonly place?: typeof CROSS_CUTTING | typeof OUTSIDE;
  /** What else is written. */
  readonly remark?: string;
}

export type StaffLine = WeightingLine | PositionLine;

const BULLET = /^(?:[-–—•·*▪◦‣o]|\d{1,2}[.)])\s+/u;
const WEIGHTING = /(?:^|\s)v(?:æ|ae|z|a)gt(?:es|er|et|ning|ningen)?(?![\p{L}\p{N}])[\s:]*(?:overordnet|er|på|med|til|udgør|samlet|:)*[\s:]*(?:med\s|til\s)?(.{1,40}?)[.:;]?$/iu;
const PLACES: readonly (readonly [RegExp, NonNullable<PositionLine['place']>])[] = [
  [/\b(?:på )?tværs(?: af (?:indsats)?områderne)?|\btværgående\b/iu, CROSS_CUTTING],
  [/\buden ?for (?:den boligsociale )?helhedsplanen|\b(?:andre|øvrige) opgaver\b/iu, OUTSIDE],
];
/** A number with its unit, and what makes it inexact; the readers of the quantities judge it. */
const HEDGE = '(?:(?:ca\\.?|cirka|circa|omkring|omtrent|godt|knap|mindst|højst|op til|under|over|mere end|maks\\.?|max\\.?|min\\.?|[<>~≤≥])\\s?)?';
const NUMBER = '(?:\\d[\\d.,:]{0,14}(?:\\s?(?:[-–—]|til|eller)\\s?\\d[\\d.,]{0,14})?|\\d{0,3}[½¼¾])';
const WORD = '(?:(?:et|en|ét|én) halvt?|to og en? halvt?|en|et|én|ét|to|tre|fire|fem|seks|halvt?|halvandet|halvanden|ti)';
const PER = '(?:\\s?(?:\\/\\s?(?:uge|md\\.?|måned|år|dag)|pr\\.?\\s?(?:uge|md\\.?|måned|år|dag)|om (?:ugen|måneden|året|dagen)|i ugen|ugentligt?|månedligt?|årligt?))?';
const UNITS = {
  share: `${HEDGE}${NUMBER}\\s?(?:%|pct\\b\\.?|procent\\b)(?:\\saf\\s(?:stillingen|sin tid|tiden|arbejdstiden)\\b)?|\\b(?:halv|fuld|½) ?tid\\b|½ tid\\b`,
  hours: `${HEDGE}(?:${NUMBER}|\\b${WORD})\\s?(?:ugentlige\\s)?(?:timer?|tim\\.|t\\.?)(?![\\p{L}\\p{N}])${PER}|\\b\\d{1,2}(?:,\\d{1,2})?\\/37\\b`,
  fte: `${HEDGE}(?:${NUMBER}|\\b${WORD})\\s?(?:årsværk|fuldtidsstilling(?:er)?)(?![\\p{L}\\p{N}])`,
} as const;
type Unit = keyof typeof UNITS;
const QUANTITY = new RegExp(`(?<share>${UNITS.share})|(?<fte>${UNITS.fte})|(?<hours>${UNITS.hours})`, 'giu');
/** The share of a whole week is no share of the position. */
const OF_FULL_TIME = /^\s*af (?:en )?(?:fuld|37)/i;
/** Before the hours that somebody is employed for; the letters of a word that is read wrongly do not matter. */
const EMPLOYED = /(?:\bansat\s*(?:\p{L}{1,3}&?|p&)?|\bansættelse:?|\bstilling (?:på|af)|\bpå)\s*$/iu;
const OPENS_PARENTHESIS = /\(\s*(?:ansat\s*(?:\p{L}{1,3}&?|p&)?\s*)?$/iu;
/** What says that hours are those spent, and not those of the employment. */
const SPENT_BEHIND = /^\s*(?:i|på|til) (?:området|indsatsområdet|indsatsen|helhedsplanen)/iu;
const SPENT = /ugentlig|uge/iu;

interface Quantity {
  readonly unit: Unit;
  readonly raw: string;
  readonly before: string;
  readonly behind: string;
}

function quantitiesIn(line: string): readonly Quantity[] {
  return [...line.matchAll(QUANTITY)].map((found) => ({
    unit: (['share', 'fte', 'hours'] as const).find((unit) => found.groups?.[unit] !== undefined) ?? 'hours',
    raw: found[0],
    before: line.slice(0, found.index),
    behind: line.slice(found.index + found[0].length),
  }));
}

/** Are these the hours of the employment, those spent, or is it not said? */
function roleOf({ raw, before, behind }: Quantity, hasShareBefore: boolean): 'contracted' | 'spent' | 'either' {
  if (EMPLOYED.test(before)) return 'contracted';
  if (SPENT.test(raw) || SPENT_BEHIND.test(behind) || hasShareBefore || /:\s*$/.test(before)) return 'spent';
  return OPENS_PARENTHESIS.test(before) ? 'contracted' : 'either';
}

function statement(line: string): Meanings<StaffLine> {
  const weighting = WEIGHTING.exec(line)?.[1];
  if (weighting !== undefined) return [{ kind: 'weighting', weighting: readShare(weighting) }];
  const quantities = quantitiesIn(line);
  if (quantities.length === 0) return [];
  const of = (unit: Unit) => quantities.filter((quantity) => quantity.unit === unit);
  const [shares, ftes, hours] = [of('share'), of('fte'), of('hours')];
  if (shares.length > 1 || ftes.length > 1 || (shares.length > 0 && ftes.length > 0)) return 'several-numbers';
  if (shares[0] && OF_FULL_TIME.test(shares[0].behind)) return 'several-numbers';
  const roles = hours.map((quantity) => roleOf(quantity, shares[0] !== undefined && quantity.before.length > shares[0].before.length));
  return linesOf(line, quantities, hours, roles, { share: shares[0], fte: ftes[0] });
}

function linesOf(
  line: string,
  all: readonly Quantity[],
  hours: readonly Quantity[],
  roles: readonly ReturnType<typeof roleOf>[],
  { share, fte }: { readonly share: Quantity | undefined; readonly fte: Quantity | undefined },
): Meanings<StaffLine> {
  const [contracted, spent, either] = (['contracted', 'spent', 'either'] as const).map((role) => hours.filter((_, index) => roles[index] === role)) as [Quantity[], Quantity[], Quantity[]];
  if (contracted.length > 1 || spent.length > 1 || either.length > 1) return 'several-numbers';
  const place = PLACES.find(([words]) => words.test(line))?.[1];
  const { position, remark } = around(line, all);
  const withHours = (employed: Quantity | undefined, used: Quantity | undefined): PositionLine => ({
    kind: 'position',
    position,
    contractedHours: employed ? readHours(employed.raw) : EMPTY,
    share: share ? readShare(share.raw) : EMPTY,
    hours: used ? readHours(used.raw) : EMPTY,
    fte: fte ? readFte(fte.raw) : EMPTY,
    ...(place !== undefined && { place }),
    ...(remark !== '' && { remark }),
  });
  const [open] = either;
  if (open === undefined) return [withHours(contracted[0], spent[0])];
  const possible = [
    ...(contracted.length === 0 ? [withHours(open, spent[0])] : []),
    ...(spent.length === 0 ? [withHours(contracted[0], open)] : []),
  ];
  return possible.length === 0 ? 'several-numbers' : possible;
}

/** Signs and words that only join the numbers to the rest. */
const JOINING = /^[\s,:;()–—-]+|[\s,:;(–—-]+$|\(\s*(?:ansat)?\s*\)?$/giu;
const ALL_PLACES = new RegExp(`^(?:${PLACES.map(([words]) => words.source).join('|')})\\s*[:,–-]?\\s*`, 'iu');

/** The position's name before the first number, or behind the last; what stands elsewhere is a remark. */
function around(line: string, all: readonly Quantity[]): { readonly position: string; readonly remark: string } {
  const [first, last] = [all[0], all.at(-1)];
  const before = named((first?.before ?? '').replace(EMPLOYED, ''));
  const behind = named((last?.behind ?? '').replace(/^\s*\)/, ''));
  return before === '' ? { position: named(behind.replace(/^af (?:en |den |vores )?/i, '')), remark: '' } : { position: before, remark: behind };
}

function named(text: string): string {
  const bare = text.replace(ALL_PLACES, '');
  return tidy(bare.replace(JOINING, '').replace(JOINING, '').replace(/^\)|[.]$/g, ''));
}

/**
 * A line on staff resources: an area's weighting, or a position with what it states of contracted hours, share, hours
 * a week and FTE. Each number is a reading of its own, so that `ca. 20 %` does not lose the line. Hours that may be
 * those of the employment or those spent make the line ambiguous: `Leder, 37 timer`. Two shares in one line are several
 * numbers.
 */
export function readStaffLine(raw: string): Reading<StaffLine> {
  if (simplified(raw.slice(0, LONGEST_NOTATION)) === '' && tidy(raw) === '') return EMPTY;
  if (raw.length > LONGEST_NOTATION) return notUnderstood(raw, 'not-a-staff-line');
  const line = tidy(raw.normalize('NFC')).replace(BULLET, '');
  return readingOf(raw, statement(line), 'not-a-staff-line');
}
