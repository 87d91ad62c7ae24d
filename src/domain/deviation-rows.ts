import { z } from 'zod';
import { day, reading, text } from './reading-json';

/** A justified deviation: a finding that somebody stands by, and why. */
export const deviationRow = z.strictObject({
  /** The rule that is deviated from, by its title and id. */
  rule: text,
  /** The finding's headline at the time. */
  concerns: text,
  reason: text,
  name: text,
  date: reading(day),
  /** By what the finding is known again: see `finding-key.ts`. */
  key: text,
});
