import type { Plan } from '../domain/plan';
import { known } from '../domain/reading';
import { simplified } from '../notation/tidy';

/** "Kommunen" and "Ishøj Kommune", but not "øvrige områder i kommunen", which is less than it. */
const WHOLE_MUNICIPALITY = /^(?:hele )?kommunen?$|^[\p{L}.-]+(?: [\p{L}.-]+)? kommune$/u;

/** Tells whether a comparator is the municipality: by its name among the plan's parties, or by what it is called. */
export function municipalityFinder({ parties }: Pick<Plan, 'parties'>): (comparator: string) => boolean {
  const names = new Set(parties.flatMap(({ kind, name }) => (known(kind) === 'municipality' ? simplified(known(name) ?? '') : [])));
  return (comparator) => {
    const text = simplified(comparator);
    return text !== '' && (names.has(text) || WHOLE_MUNICIPALITY.test(text));
  };
}
