import { textReadings } from '../../domain/every-reading';
import { placesOf } from '../places';
import { createRule } from '../rule';
import { isLeftIn } from './left-in';

/** No text of the plan holds a template's guidance, "XX", or a comment that something is to be settled. */
export const placeholderLeft = createRule({
  id: 'placeholder-left',
  basis: 'our-advice',
  check({ plan }, report) {
    const left = textReadings(plan).filter(({ text }) => isLeftIn(text));
    const [first] = left;
    const places = placesOf(left.map(({ path }) => path));
    if (!first || !places) return;
    const values = { raw: first.text, place: first.path, places, count: left.length };
    report({ variant: left.length === 1 ? 'left' : 'left-many', severity: 'warning', values, at: places });
  },
});
