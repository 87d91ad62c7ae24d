import { USUAL_NUMBER_OF_YEARS } from '../domain/budget-years';
import { addDays, addMonths, type Day } from '../domain/calendar';
import type { PartyKind } from '../domain/plan-words';
import { toNumber } from '../domain/exact';
import type { Payer, Plan } from '../domain/plan';
import { planFromJson } from '../domain/plan-json';
import type { Hours, Share } from '../domain/quantities';
import type { Programme } from '../programmes/programme';

/** What is asked before there are sheets. What was not answered is left out. */
export interface PlanAnswers {
  readonly programme: Programme;
  readonly name?: string | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly parties: readonly { readonly name: string; readonly kind: PartyKind }[];
  /** The chosen areas, by their ids; none when it was not answered which. */
  readonly areas: readonly { readonly area: string; readonly weighting?: Share | undefined }[];
  readonly positions: readonly { readonly title: string; readonly hours?: Hours | undefined; readonly paidBy: Payer }[];
}

/** The last day of a plan that is granted for the usual number of years. */
export const usualLastDay = (from: Day): Day => addDays(addMonths(from, 12 * USUAL_NUMBER_OF_YEARS), -1);

const number = (value: Hours | Share | undefined) => (value === undefined ? undefined : toNumber(value));

/**
 * A draft that holds the answers. A position that the plan pays stands in *Løn* too, with its hours
 * where they are known; the areas are chosen or not as soon as one of them is chosen.
 */
export function planOfAnswers({ programme, name, from, to, parties, areas, positions }: PlanAnswers): Plan {
  return planFromJson({
    masterData: { name, programme: programme.id, phase: 'draft', from, to },
    areas: programme.areas.map(({ id }) => {
      const chosen = areas.find(({ area }) => area === id);
      return { area: id, chosen: areas.length > 0 ? chosen !== undefined : undefined, weighting: number(chosen?.weighting) };
    }),
    parties,
    positions: positions.map(({ title, paidBy }) => ({ title, paidBy })),
    salaries: positions.flatMap(({ title, hours, paidBy }) => (paidBy === 'plan' ? [{ position: title, hours: number(hours) }] : [])),
    staffResources: [],
  });
}
