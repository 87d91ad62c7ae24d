import type { Day } from '../../domain/calendar';
import type { Fix } from '../../domain/fix';
import type { PlanPath } from '../../domain/path';
import { setField } from './field-fix';

/** Two days that stand in each other's place. */
export interface Swapped {
  readonly first: PlanPath;
  readonly last: PlanPath;
  /** What stands there: the later day first. */
  readonly from: Day;
  readonly to: Day;
}

export const swapDays = (pairs: readonly Swapped[]): Fix => ({
  name: 'swap-days',
  values: {},
  fields: pairs.flatMap(({ first, last, from, to }) => [setField(first, to), setField(last, from)]),
  rows: [],
});
