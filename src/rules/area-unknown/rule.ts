import { at } from '../../domain/path';
import { unknownAreas } from '../areas';
import { createRule } from '../rule';

/** The areas that a plan chooses are the programme's. */
export const areaUnknown = createRule({
  id: 'area-unknown',
  basis: 'requirement',
  check({ plan, programme }, report) {
    const unknown = unknownAreas(plan, programme);
    const [first, ...others] = unknown.map(({ row }) => at('areas', row, 'area'));
    if (!first) return;
    report({
      variant: 'unknown',
      severity: 'error',
      values: { areas: unknown.map(({ name }) => name), programme: programme.id, known: programme.areas.map(({ name }) => name) },
      at: [first, ...others],
    });
  },
});
