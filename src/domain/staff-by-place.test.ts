import type { Day } from './calendar';
import { fraction, identical } from './exact';
import { planOf } from './plan';
import { PLAN_SCHEMA } from './plan-schema';
import { dayInPlan, mostHours, staffByPlace } from './staff-by-place';

const planWith = (content: Readonly<Record<string, unknown>>) =>
  planOf(PLAN_SCHEMA.parse({ masterData: {}, areas: [], positions: [{ title: 'Leder' }], salaries: [], staffResources: [], ...content }));

it('shows chosen areas without staff, and areas with staff that are not chosen', () => {
  const plan = planWith({
    areas: [{ area: 'education', chosen: true }],
    staffResources: [{ area: 'cohesion', position: 'Leder', contractedHours: 37, share: 0.5 }],
  });
  const places = staffByPlace(plan, undefined);
  expect(places.map(({ place }) => place)).toEqual(['education', 'cohesion', 'cross-cutting', 'outside']);
  expect(identical(mostHours(places), fraction(37, 2))).toBe(true);
  expect(places[1] && identical(places[1].fte, fraction(1, 2))).toBe(true);
});

it('has nothing to show while no hours are stated', () => {
  expect(staffByPlace(planWith({ areas: [{ area: 'education', chosen: true }] }), undefined)).toEqual([]);
});

it.each([
  ['2024-05-01', '2025-11-01'],
  ['2026-05-01', '2026-05-01'],
  ['2030-05-01', '2029-10-31'],
])('looks at %s as %s', (today, day) => {
  expect(dayInPlan(planWith({ masterData: { from: '2025-11-01', to: '2029-10-31' } }), today as Day)).toBe(day);
});
