import { measuredRows, type Measured } from '../domain/measured-rows';
import { oncePerPlan } from '../domain/once-per-plan';

/** *Indikatorer*, by the names that formulas use. */
export const INDICATORS = {
  table: 'hpIndikatorer',
  indicator: 'Indikator',
  year: 'År',
  value: 'Tal',
  unit: 'Enhed',
  comparatorValue: 'Tallet der',
  measured: 'Måling',
} as const;

/** What *Måling* says of a row. */
export const MEASURED_WORDS: Readonly<Record<Measured, string>> = { baseline: 'Baseline', newest: 'Seneste' };

export const measuredOfPlan = oncePerPlan(measuredRows);
