import type { Day } from './calendar';
import { quarterOf } from './quarter';

test.each([
  ['2026-01-01', 1],
  ['2026-03-31', 1],
  ['2026-04-01', 2],
  ['2026-09-30', 3],
  ['2026-10-01', 4],
  ['2026-12-31', 4],
])('%s is in quarter %i', (day, quarter) => expect(quarterOf(day as Day)).toEqual({ quarter, year: 2026 }));
