import { everyReading } from '../../domain/every-reading';
import type { PlanPath } from '../../domain/path';
import type { Reading } from '../../domain/reading';
import { createRule } from '../rule';
import { isLeftIn } from './left-in';

/** No text of the plan holds a template's guidance, "XX", or a comment that something is to be settled. */
export const placeholderLeft = createRule({
  id: 'placeholder-left',
  basis: 'our-advice',
  check({ plan }, report) {
    const left = everyReading(plan, holdsSomethingLeft).flatMap(({ path, reading }) => (reading.kind === 'value' ? [{ path, raw: String(reading.value) }] : []));
    const [first, ...others] = left;
    if (!first) return;
    const places: [PlanPath, ...PlanPath[]] = [first.path, ...others.map(({ path }) => path)];
    const values = { raw: first.raw, place: first.path, places, count: left.length };
    report({ variant: others.length === 0 ? 'left' : 'left-many', severity: 'warning', values, at: places });
  },
});

const holdsSomethingLeft = (reading: Reading<unknown>) => reading.kind === 'value' && typeof reading.value === 'string' && isLeftIn(reading.value);
