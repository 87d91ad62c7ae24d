import { ambiguous, EMPTY, notUnderstood, valueOf, type Reading } from '../domain/reading';
import type { Baseline } from './measure';
import { parseMeasures } from './measures';
import { tidy } from './tidy';

/** A cell of a table can hold as much; a longer text is not searched. */
const LONGEST_BASELINE = 2000;
const WITHHELD = /^diskret(?:ioneret|ionerede|\.)\.?$/i;

/**
 * `266 børn 88,4 %`, `213 18 %`, `4,6 % 52`, count and percentage on lines of their own, `5,8`, `Øvrige områder 73 %`,
 * `74 % (inkl. …)`, one value per election with its year, several values each behind its label and a colon,
 * `diskretioneret`. Which is the count and which the percentage is told by the percent sign alone, never by the order.
 * A footnote's raised figure is passed over. Numbers that do not say which is which are several numbers; a year in
 * parentheses behind a value may be a count, and is ambiguous.
 */
export function readBaseline(raw: string): Reading<Baseline> {
  const text = raw.normalize('NFC').trim();
  if (text === '') return EMPTY;
  if (raw.length > LONGEST_BASELINE) return notUnderstood(raw, 'not-a-baseline');
  if (WITHHELD.test(tidy(text))) return valueOf({ measures: [], withheld: true });
  const parsed = parseMeasures(text);
  if (typeof parsed === 'string') return notUnderstood(raw, parsed);
  const [baseline, ...others] = parsed;
  if (baseline === undefined) return notUnderstood(raw, 'not-a-baseline');
  return others.length === 0 ? valueOf(baseline) : ambiguous(raw, parsed);
}
