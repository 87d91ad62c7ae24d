import type { Day } from './calendar';
import { milestoneTimes } from './milestone-times';
import { planOf } from './plan';
import { PLAN_SCHEMA } from './plan-schema';

const TODAY = '2026-05-10' as Day;
type Milestone = Readonly<Record<string, unknown>>;
const timesOf = (...milestones: readonly Milestone[]) => {
  const plan = planOf(PLAN_SCHEMA.parse({ masterData: {}, areas: [], positions: [], salaries: [], staffResources: [], milestones }));
  const times = milestoneTimes(plan, TODAY);
  return Object.fromEntries(Object.entries(times).map(([time, there]) => [time, there.map(({ milestone, progress }) => `${milestone.row} ${progress}`)]));
};

it.each<[string, Milestone, string, string]>([
  ['whose deadline is today is still to come', { deadline: TODAY, state: 'not-started' }, 'coming', 'not-started'],
  ['that is under way past its deadline is late', { deadline: '2026-05-09', state: 'in-progress' }, 'passed', 'overdue'],
  ['that is said to be delayed stays so', { deadline: '2026-05-09', state: 'delayed' }, 'passed', 'delayed'],
  ['may be delayed before its deadline', { deadline: '2026-06-09', state: 'delayed' }, 'coming', 'delayed'],
  ['is done where only the day is stated', { deadline: '2026-05-09', doneOn: '2026-05-01' }, 'done', 'done'],
  ['that was held once and goes on is not done', { deadline: '2027-05-09', doneOn: '2026-05-01', repeats: 4, state: 'in-progress' }, 'coming', 'in-progress'],
  ['without a deadline has its own place', { state: 'in-progress' }, 'undated', 'in-progress'],
  ['without a state says so', { deadline: '2027-01-01' }, 'coming', 'unstated'],
  ['that is dropped is not late', { deadline: '2020-01-01', state: 'dropped' }, 'dropped', 'dropped'],
])('a milestone %s', (_, milestone, time, progress) => {
  expect(timesOf({ number: '1', ...milestone })).toMatchObject({ [time]: [expect.stringContaining(progress)] });
});

it('puts the next first, the longest overdue first, and the latest done first', () => {
  const rows = timesOf(
    { number: 'a', deadline: '2027-01-01', state: 'not-started' },
    { number: 'b', deadline: '2026-06-01', state: 'not-started' },
    { number: 'c', deadline: '2026-03-01', state: 'not-started' },
    { number: 'd', deadline: '2026-02-01', state: 'not-started' },
    { number: 'e', deadline: '2026-02-01', doneOn: '2026-01-05', state: 'done' },
    { number: 'f', deadline: '2026-01-31', doneOn: '2026-03-05', state: 'done' },
  );
  const order = (time: string) => rows[time]?.map((row) => row[0]);
  expect([order('coming'), order('passed'), order('done')]).toEqual([['b', 'a'], ['d', 'c'], ['f', 'e']]);
});
