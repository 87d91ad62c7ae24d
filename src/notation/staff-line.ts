import type { Hours, Share } from '../domain/quantities';
import { CROSS_CUTTING, OUTSIDE } from '../domain/plan';
import { EMPTY, notUnderstood, type Reading } from '../domain/reading';
import { readFte, type Fte } from './fte';
import { readHours } from './hours';
import { LONGEST_NOTATION, readingOf, type Meanings } from './reader';
import { readShare } from './share';
import { quantitiesIn, type Quantity, type Unit } from './staff-quantities';
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
  [/\buden ?for (?:den boligsociale )?helhedsplanen|(?<!\p{L})(?:andre|øvrige) opgaver\b/iu, OUTSIDE],
];
/** Where words say that time is spent on no single area. */
export const placeIn = (text: string): PositionLine['place'] => PLACES.find(([words]) => words.test(text))?.[1];
/** The share of a whole week is no share of the position. */
const OF_FULL_TIME = /^\s*af (?:en )?(?:fuld|37)/i;
/** Before the hours that somebody is employed for; the letters of a word that is read wrongly do not matter. */
const EMPLOYED = /(?:\bansat\s*(?:\p{L}{1,3}&?|p&)?|\bansættelse:?|\bstilling (?:på|af)|\bpå)\s*$/iu;
const OPENS_PARENTHESIS = /\(\s*(?:ansat\s*(?:\p{L}{1,3}&?|p&)?\s*)?$/iu;
/** What says that hours are those spent, and not those of the employment. */
const SPENT_BEHIND = /^\s*(?:i|på|til) (?:området|indsatsområdet|indsatsen|helhedsplanen)/iu;
const SPENT = /ugentlig|uge/iu;

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
  const place = placeIn(line);
  const words = around(all);
  if (words === undefined) return 'several-numbers';
  const { position, remark } = words;
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

/** A number without a unit beside those that have one: nobody knows what it is. */
const BARE_BEFORE = /(?:[,;–-]\s*|\s)\d[\d.,]*(?:\s+|\s*[,;–-]\s*)$/u;
const BARE_BEHIND = /^\d[\d.,]*(?=$|[\s,;)])/u;

/**
 * The position's name before the first number, or behind the last; what stands elsewhere is a remark.
 *
 * @returns `undefined` when a number without a unit would become part of them
 */
function around(all: readonly Quantity[]): { readonly position: string; readonly remark: string } | undefined {
  const [first, ...others] = all;
  if (first === undefined || BARE_BEFORE.test(first.before)) return undefined;
  const between = others.map(({ before }, index) => before.slice((all[index]?.before.length ?? 0) + (all[index]?.raw.length ?? 0)));
  const before = named(first.before.replace(EMPLOYED, ''));
  const remarks = [...between.map((text) => text.replace(EMPLOYED, '')), all.at(-1)?.behind ?? ''].map((text) => named(text.replace(/^\s*\)/, '')));
  if (remarks.some((remark) => BARE_BEHIND.test(remark))) return undefined;
  const behind = remarks.filter((remark) => remark !== '');
  if (before !== '') return { position: before, remark: behind.join(', ') };
  const position = named((behind.pop() ?? '').replace(/^af (?:en |den |vores )?/i, ''));
  return { position, remark: behind.join(', ') };
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
