import { everyReading } from '../../domain/every-reading';
import type { PlanPath } from '../../domain/path';
import { createRule } from '../rule';
import { isLeftIn } from './left-in';

/** No text of the plan holds a template's guidance, "XX", or a comment that something is to be settled. */
export const placeholderLeft = createRule({
  id: 'placeholder-left',
  basis: 'our-advice',
  check({ plan }, report) {
    const left = everyReading(plan).flatMap(({ path, reading }) =>
      reading.kind === 'value' && typeof reading.value === 'string' && isLeftIn(reading.value) ? [{ path, raw: reading.value }] : [],
    );
    const [first, ...others] = left;
    if (!first) return;
    const places: [PlanPath, ...PlanPath[]] = [first.path, ...others.map(({ path }) => path)];
    const values = { raw: first.raw, place: first.path, places, count: left.length };
    report({ variant: others.length === 0 ? 'left' : 'left-many', severity: 'warning', values, at: places });
  },
});
