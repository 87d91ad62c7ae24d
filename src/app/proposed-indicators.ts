import type { Plan } from '../domain/plan';
import { EMPTY, known, valueOf, type Reading } from '../domain/reading';
import { simplified } from '../notation/tidy';
import { indicatorsOf, type Indicator, type Programme } from '../programmes/programme';

/** A row of *Indikatorer* that waits for its figures. */
export interface ProposedIndicator {
  /** The programme's measure, by its id and as the row calls it. */
  readonly id: string;
  readonly name: string;
  readonly unit: Indicator['unit'];
  /** With whom a figure of a register is compared; that of a survey is not known. */
  readonly comparator: string | undefined;
}

/** What a figure is compared with where the municipality is not known by name; Danish, because it goes into the workbook. */
const MUNICIPALITY = 'Kommunen';

function municipalityOf({ parties }: Plan): string {
  const [name, ...others] = parties.flatMap((party) => (known(party.kind) === 'municipality' ? (known(party.name) ?? []) : []));
  return name === undefined || others.length > 0 ? MUNICIPALITY : name;
}

const words = (reading: Reading<string>) => simplified(reading.kind === 'value' ? reading.value : 'raw' in reading ? reading.raw : '');

/**
 * The measures of the programme's indicators that everybody states and the plan has no row for yet.
 * An indicator that the plan names in full is there with all of them.
 */
export function proposedIndicators(plan: Plan, programme: Programme): readonly ProposedIndicator[] {
  const stated = new Set(plan.indicators.map(({ indicator }) => words(indicator)));
  const isThere = (...texts: readonly string[]) => texts.some((text) => stated.has(simplified(text)));
  const municipality = municipalityOf(plan);
  return indicatorsOf(programme).flatMap(({ name: inFull, measures, unit, kind }) =>
    measures
      .filter(({ id, name, bySome }) => !bySome && !isThere(inFull, id, name))
      .map(({ id, name }) => ({ id, name, unit, comparator: kind === 'register' ? municipality : undefined })),
  );
}

/** The row of *Indikatorer*. */
export const proposedIndicatorRow = ({ id, unit, comparator }: ProposedIndicator) => ({
  indicator: valueOf(id),
  unit: valueOf<string>(unit),
  comparator: comparator === undefined ? EMPTY : valueOf(comparator),
});
