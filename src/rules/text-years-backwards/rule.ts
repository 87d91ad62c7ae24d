import { textReadings, type PlacedText } from '../../domain/every-reading';
import type { TableKey } from '../../domain/path';
import { exampleIn } from '../columns';
import { placesOf } from '../places';
import { createRule } from '../rule';
import { backwardsIn } from './backwards-in';

/** Texts that others have written, and reasons, which quote what they are about. */
const NOT_THE_PLANS_OWN: readonly TableKey[] = ['accountEntries', 'deviations'];
/** What is written in columns of numbers, names of files and telephone numbers: no sentences. */
const NO_SENTENCES = new Set<ReturnType<typeof exampleIn>>([
  'example.account',
  'example.budget-number',
  'example.case-number',
  'example.contact',
  'example.file',
  'example.number',
  'example.sub-goal-number',
]);

const isProse = ({ table, field }: PlacedText['path']) => !NOT_THE_PLANS_OWN.includes(table) && !NO_SENTENCES.has(exampleIn(table, field));

/** No text speaks of years, or of days, of which the last comes before the first. */
export const textYearsBackwards = createRule({
  id: 'text-years-backwards',
  basis: 'our-advice',
  check({ plan }, report) {
    const found = textReadings(plan).flatMap(({ path, text }) => {
      const raw = backwardsIn(text);
      return raw !== undefined && isProse(path) ? [{ path, raw }] : [];
    });
    const [first] = found;
    const places = placesOf(found.map(({ path }) => path));
    if (!first || !places) return;
    const values = { raw: first.raw, place: first.path, places, count: found.length };
    report({ variant: found.length === 1 ? 'backwards' : 'backwards-many', severity: 'warning', values, at: places });
  },
});
