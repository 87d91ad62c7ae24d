import type { Day } from '../../domain/calendar';
import { toNumber } from '../../domain/exact';
import { toKroner, type Money } from '../../domain/money';
import type { TableKey } from '../../domain/path';
import type { Hours, Share } from '../../domain/quantities';
import type { Problem, Reading } from '../../domain/reading';
import { readAmount } from '../../notation/amount';
import { readDate } from '../../notation/date';
import { readHours } from '../../notation/hours';
import { readShare } from '../../notation/share';
import { exampleIn } from '../columns';

/** What a text says that stands where the sheet's formulas need a number or a day. */
export type Stated =
  | { readonly why: Problem | 'ambiguous' }
  | { readonly why: 'ambiguous-share'; readonly readings: readonly Share[] }
  /** The number as the program writes it. */
  | { readonly why: 'number-as-text'; readonly meaning: string }
  | { readonly why: 'share-as-text'; readonly meaning: Share }
  | { readonly why: 'date-as-text'; readonly meaning: Day };

const hours = (value: Hours): Stated => ({ why: 'number-as-text', meaning: String(toNumber(value)) });
const amount = (value: Money): Stated => ({ why: 'number-as-text', meaning: String(toKroner(value)) });
const share = (meaning: Share): Stated => ({ why: 'share-as-text', meaning });
const date = (meaning: Day): Stated => ({ why: 'date-as-text', meaning });

function stated<T>(reading: Reading<T>, problem: Problem, say: (value: T) => Stated): Stated {
  if (reading.kind === 'value') return say(reading.value);
  if (reading.kind === 'ambiguous') return { why: 'ambiguous' };
  const saysWhy = reading.kind === 'not-understood' && !isGeneral(reading.problem);
  return { why: saysWhy ? reading.problem : problem };
}

/** Only that it is none, and not why. */
const isGeneral = (problem: Problem): boolean => problem === 'not-a-number' || problem === 'not-a-date';

/**
 * What more can be told of a cell that holds no number or no day: that its text means one, which the sheet's formulas do
 * not see; that it may mean several; or why it means none. Every other problem is what it is.
 */
export function statedIn(table: TableKey, field: string, raw: string, problem: Problem): Stated {
  if (!isGeneral(problem)) return { why: problem };
  switch (exampleIn(table, field)) {
    case 'example.hours':
      return stated(readHours(raw), problem, hours);
    case 'example.money':
    case 'example.amount':
      return stated(readAmount(raw), problem, amount);
    case 'example.date':
      return stated(readDate(raw), problem, date);
    case 'example.share': {
      const reading = readShare(raw);
      return reading.kind === 'ambiguous' ? { why: 'ambiguous-share', readings: reading.readings } : stated(reading, problem, share);
    }
    default:
      return { why: problem };
  }
}
