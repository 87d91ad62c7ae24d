import { z } from 'zod';
import { LARGEST_NUMBER_OF_YEARS } from './plan-words';
import { day, money, reading, text } from './reading-json';

/** Rows of the plan about its money as it is spent: what was approved is in the budget itself. */

/** One of the plan's years, counted from 1 as people call them. */
const planYear = reading(z.int().min(1).max(LARGEST_NUMBER_OF_YEARS));

/** How a line of the budget goes in one of the plan's years. */
export const budgetFollowUpRow = z.strictObject({
  /** The number of the budget's line. */
  number: text,
  year: planYear,
  /** The day up to which the figures are known. */
  statedOn: reading(day),
  /** The year's budget, where the board has changed it. */
  revised: reading(money),
  /** What has been spent, in place of the amounts on the line's accounts. */
  spent: reading(money),
  /** What the year is expected to cost in all. */
  expected: reading(money),
  explanation: text,
  /** Money that came from the year before, and that goes to the next. */
  carriedFrom: reading(money),
  carriedTo: reading(money),
});

/** An amount on an account, as the finance system lists it. */
export const accountEntryRow = z.strictObject({
  account: text,
  text: text,
  amount: reading(money),
  /** The year that it counts in; without one the date decides. */
  year: planYear,
  date: reading(day),
});
