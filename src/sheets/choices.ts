import type { Programme } from '../programmes/programme';
import type { Choice, ChoiceSource } from './spec';

/** What may be chosen in a column, under the plan's programme. */
export function choicesOf(source: ChoiceSource, programme: Programme): readonly Choice[] {
  if (source.from === 'list') return source.choices;
  return [...programme.areas.map(({ id, name }) => ({ value: id, label: name })), ...source.besides];
}
