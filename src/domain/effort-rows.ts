import { z } from 'zod';
import { DIRECTIONS, MILESTONE_STATES } from './plan-words';
import { count, day, measure, reading, text, year } from './reading-json';

/** Rows of the plan about the effort itself: what is to be reached, by what, when, and how it goes. */

/** A sub-goal of a sub-agreement. */
export const subGoalRow = z.strictObject({
  /** The sub-goal's own number, by which activities name it. */
  number: text,
  area: text,
  name: text,
  /** One of the programme's, or a local one. */
  indicator: text,
  unit: text,
  baseline: reading(measure),
  year: reading(year),
  /** With whom it is compared, and the figure there. */
  comparator: text,
  comparatorValue: reading(measure),
  source: text,
  direction: reading(z.enum(DIRECTIONS)),
  target: reading(measure),
  explanation: text,
});

/** What is done to reach the sub-goals. */
export const activityRow = z.strictObject({
  area: text,
  name: text,
  purpose: text,
  /** The numbers of sub-goals, separated by commas. */
  supports: text,
  targetGroup: text,
  /** Who does what. */
  actors: text,
});

/** Something that is to be done by a day. */
export const milestoneRow = z.strictObject({
  number: text,
  name: text,
  area: text,
  activity: text,
  responsible: text,
  start: reading(day),
  deadline: reading(day),
  /** Times a year, where it is done again and again. */
  repeats: reading(count),
  criterion: text,
  doneOn: reading(day),
  state: reading(z.enum(MILESTONE_STATES)),
  remark: text,
});

/** An indicator's figure of a year; the baseline is the first of them. */
export const indicatorRow = z.strictObject({
  /** One of the programme's, or a local one. */
  indicator: text,
  year: reading(year),
  /** How many people. */
  count: reading(count),
  value: reading(measure),
  unit: text,
  comparator: text,
  comparatorValue: reading(measure),
  source: text,
  takenOn: reading(day),
  comment: text,
  /** When the board has dealt with it. */
  treatedOn: reading(day),
});

/** That the goals were followed up, as an auditor wants to see it. */
export const followUpRow = z.strictObject({
  date: reading(day),
  /** As it is called: 2024, or 2023/24. */
  accountingYear: text,
  goal: text,
  data: text,
  decision: text,
  /** The file with the minutes. */
  minutes: text,
  shownToAuditorOn: reading(day),
});
