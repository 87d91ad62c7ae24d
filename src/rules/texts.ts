import { everyReading, type PlacedReading } from '../domain/every-reading';
import { oncePerPlan } from './once-per-plan';

/** A text and where it stands. */
export interface PlacedText {
  readonly path: PlacedReading['path'];
  readonly text: string;
}

/** Every text of the plan, choices and days among them; gone through once for all rules that look into texts. */
export const textsOf = oncePerPlan((plan): readonly PlacedText[] =>
  everyReading(plan, (reading) => reading.kind === 'value' && typeof reading.value === 'string').flatMap(({ path, reading }) =>
    reading.kind === 'value' ? [{ path, text: reading.value as string }] : [],
  ),
);
