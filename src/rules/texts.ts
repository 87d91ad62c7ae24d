import { everyReading } from '../domain/every-reading';
import type { Reading } from '../domain/reading';
import { oncePerPlan } from '../domain/once-per-plan';
import { mayHoldYears } from './text-years-backwards/backwards-in';
import { mayBeLeftIn } from './placeholder-left/left-in';

/** A rule's first look at a text; most of thousands get past none, and only those that do are kept with their place. */
const FIRST_LOOKS: readonly ((text: string) => boolean)[] = [mayBeLeftIn, mayHoldYears];

const isWorthALook = (reading: Reading<unknown>) => {
  if (reading.kind !== 'value' || typeof reading.value !== 'string') return false;
  const text = reading.value;
  return FIRST_LOOKS.some((look) => look(text));
};

/** The texts of the plan that a rule about texts may find something in; the plan is gone through once for all of them. */
export const textsOf = oncePerPlan((plan) =>
  everyReading(plan, isWorthALook).flatMap(({ path, reading }) => (reading.kind === 'value' ? [{ path, text: reading.value as string }] : [])),
);
