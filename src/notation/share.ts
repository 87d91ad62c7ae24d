import { fraction } from '../domain/exact';
import { LARGEST_SHARE, type Share } from '../domain/quantities';
import { danishMeanings, decimalsIn, different, exactly, isOddPoint } from './decimal';
import { numberOfWord } from './number-words';
import { quantityReader } from './quantity-reader';
import type { Meanings } from './reader';

const PERCENT = / ?(?:%|pct\.?|procent)$/;
const OF_POSITION = / (?:(?:af|i) )?(?:stillingen|stilling|sin stilling|sin tid|tiden|arbejdstiden)$/;
const FRACTION = /^(\d{1,6}) ?\/ ?(\d{1,6})(?: tid)?$/;

/** Parts in words, as numerator and denominator. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  'fuld tid': [1, 1], fuldtid: [1, 1], hele: [1, 1], hel: [1, 1],
  'halv tid': [1, 2], halvtid: [1, 2], '½ tid': [1, 2], '½': [1, 2], halvdelen: [1, 2], halv: [1, 2], 'en halv': [1, 2],
  'en tredjedel': [1, 3], '⅓': [1, 3], '⅓ tid': [1, 3], 'to tredjedele': [2, 3], '⅔': [2, 3], '⅔ tid': [2, 3],
  'en fjerdedel': [1, 4], '¼': [1, 4], '¼ tid': [1, 4], 'tre fjerdedele': [3, 4], '¾': [3, 4], '¾ tid': [3, 4],
  'en femtedel': [1, 5],
};

function meaningsOf(text: string): Meanings<Share> {
  const part = text.replace(OF_POSITION, '');
  const words = Object.hasOwn(PARTS, part) ? PARTS[part] : undefined;
  if (words) return [fraction<'share'>(...words)];
  const [, above = '', below = ''] = FRACTION.exec(part) ?? [];
  if (below !== '') return Number(above) <= Number(below) && Number(below) > 0 ? [fraction<'share'>(Number(above), Number(below))] : [];
  return PERCENT.test(part) ? percentages(part.replace(PERCENT, '')) : bare(part);
}

/**
 * Beside a percent sign a point before one or two digits is a decimal point (12.9 %): it can part no thousands, and it
 * is no date. Before three digits (12.345 %) it may be either.
 */
function percentages(text: string): Meanings<Share> {
  const { danish, english } = decimalsIn(text);
  const word = numberOfWord(text);
  if (word !== undefined) return exactly<'share'>([word], -2);
  if (danish !== undefined && text.includes(',')) return exactly<'share'>([danish], -2);
  return exactly<'share'>(different([english, danish]), -2);
}

/** As in a plain cell: 0,25 is 25 %, 1 may be 100 % or 1 %, and 25 lacks its sign. */
function bare(text: string): Meanings<Share> {
  const [number, ...others] = danishMeanings(text);
  if (number === undefined) return [];
  if (others.length > 0 || isOddPoint(text) || Number(number) > LARGEST_SHARE) return 'share-without-percent';
  const share = exactly<'share'>([number]);
  return Number(number) >= 1 && typeof share !== 'string' ? [...share, ...(exactly<'share'>([number], -2) as readonly Share[])] : share;
}

/**
 * A share: `12,5 %`, `12.9 %`, `40 pct.`, `10 procent`, `100%`, `25 % af stillingen`, `halv tid`, `30/37`, `0,25`.
 * `ca. 20 %` and `20-25 %` are inexact, a bare 25 lacks its sign, a bare 1 is 100 % or 1 %. `30/37` and `halv tid` are
 * parts of full time; that they are the same part of the position is what the column says.
 */
export const readShare = quantityReader<Share>(meaningsOf);
