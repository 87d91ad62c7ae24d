import fc from 'fast-check';
import { sensiblePlan } from '../../test/fixtures/sensible-plan';
import { addDays, covers, day, daysBetween, type Day } from './calendar';
import { planFromJson } from './plan-json';
import { monthRuns, positionMonths } from './position-months';
import { known } from './reading';

type Row = { from?: string; to?: string };
const planOf = (...rows: readonly Row[]) =>
  planFromJson({
    masterData: { from: '2025-11-15', to: '2026-12-31' },
    areas: [],
    positions: [{ title: 'Leder' }, { title: 'Anden' }],
    salaries: [...rows.map((row) => ({ position: 'Leder', hours: 37, ...row })), { position: 'Anden', hours: 1, from: '2020-01-01' }],
    staffResources: [],
  });
const runs = (...rows: readonly Row[]) =>
  monthRuns(positionMonths(planOf(...rows), 'Leder') ?? []).map(({ first, last, state, rows: here }) => `${first.slice(0, 7)}–${last.slice(0, 7)} ${state} ${here.length}`);

test('a row without ends runs as long as the plan, whose first month may be short', () => {
  expect(runs({})).toEqual(['2025-11–2026-12 whole 1']);
  expect(positionMonths(planOf({}), 'Leder')).toHaveLength(24);
});

test('gaps, parts of months and two at once are told by the month', () => {
  expect(runs({ to: '2026-02-28' }, { from: '2026-05-01' })).toEqual(['2025-11–2026-02 whole 1', '2026-03–2026-04 none 0', '2026-05–2026-12 whole 1']);
  expect(runs({ to: '2026-02-15' }, { from: '2026-02-16' })).toEqual(['2025-11–2026-01 whole 1', '2026-02–2026-02 whole 2', '2026-03–2026-12 whole 1']);
  expect(runs({ to: '2026-02-15' }, { from: '2026-02-17' })[1]).toBe('2026-02–2026-02 part 2');
  expect(runs({ to: '2026-02-16' }, { from: '2026-02-16' })[1]).toBe('2026-02–2026-02 overlap 2');
});

test('days before and after the plan are outside it', () => {
  expect(runs({ from: '2025-11-14' })).toEqual(['2025-11–2025-11 outside 1', '2025-12–2026-12 whole 1']);
  expect(runs({ to: '2027-01-31' })).toEqual(['2025-11–2026-12 whole 1', '2027-01–2027-01 outside 1']);
});

test('without days there are no months, and a year that is a slip gives none either', () => {
  expect(positionMonths(planFromJson({ masterData: {}, areas: [], positions: [], salaries: [], staffResources: [] }), 'Leder')).toBeUndefined();
  expect(positionMonths(planOf({ to: '2206-01-01' }), 'Leder')).toBeUndefined();
  expect(runs({ from: '2026-05-01', to: '2026-04-01' })).toEqual(['2025-11–2026-12 none 0']);
});

test('every month says what its days say, one by one', () => {
  const dayOf = fc.integer({ min: 0, max: 700 }).map((n) => addDays(day(2025, 8, 1) as Day, n));
  const rows = fc.array(fc.record({ from: fc.option(dayOf, { nil: undefined }), to: fc.option(dayOf, { nil: undefined }) }), { maxLength: 3 });
  fc.assert(
    fc.property(rows, (some) => {
      const plan = planOf(...some.map(({ from, to }) => ({ ...(from && { from }), ...(to && { to }) })));
      const [first, last] = [known(plan.masterData.from) as Day, known(plan.masterData.to) as Day];
      for (const month of positionMonths(plan, 'Leder') ?? []) {
        const length = daysBetween(month.first, addDays(month.first, 31).slice(0, 8).concat('01') as Day);
        const days = Array.from({ length }, (_, n) => addDays(month.first, n)).map((on) => ({
          inPlan: on >= first && on <= last,
          paid: some.filter((row) => covers({ from: row.from ?? first, to: row.to ?? last }, on)).length,
        }));
        const inPlan = days.filter((each) => each.inPlan);
        const expected = days.some(({ paid }) => paid > 1)
          ? 'overlap'
          : days.some((each) => each.paid > 0 && !each.inPlan)
            ? 'outside'
            : inPlan.length === 0
              ? 'beyond'
              : inPlan.every(({ paid }) => paid === 1)
                ? 'whole'
                : inPlan.some(({ paid }) => paid === 1)
                  ? 'part'
                  : 'none';
        expect([month.first, month.state]).toEqual([month.first, expected]);
      }
    }),
    { numRuns: 60 },
  );
});

test('the positions of a sensible plan have neither overlaps nor days outside it', () => {
  fc.assert(
    fc.property(sensiblePlan, (plan) => {
      const states = plan.positions.flatMap(({ row }) => positionMonths(plan, row) ?? []).map(({ state }) => state);
      expect(states.filter((state) => state === 'overlap' || state === 'outside')).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
