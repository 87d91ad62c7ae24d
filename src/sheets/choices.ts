import { measuresOf, type Programme } from '../programmes/programme';
import type { Choice, ChoiceSource } from './spec';

/** Under what a choice is made: the plan's programme, and those that it may be of. */
export interface ChoiceContext {
  readonly programme: Programme;
  readonly programmes: readonly Programme[];
}

/** What a question is answered with. */
export const YES_OR_NO: readonly Choice[] = [
  { value: true, label: 'Ja' },
  { value: false, label: 'Nej' },
];

const named = ({ id, name }: { readonly id: string; readonly name: string }): Choice => ({ value: id, label: name });
const word = (text: string): Choice => ({ value: text, label: text });

/** What may be chosen in a column; nothing where the workbook itself holds the list. */
export function choicesOf(source: ChoiceSource, { programme, programmes }: ChoiceContext): readonly Choice[] {
  switch (source.from) {
    case 'list':
      return source.choices;
    case 'programmes':
      return programmes.map(({ id }) => word(id));
    case 'areas':
      return [...programme.areas.map(named), ...source.besides];
    case 'documents':
      return programme.documents.map(named);
    case 'indicators':
      return measuresOf(programme).map(named);
    case 'budget-lines':
      return [];
    case 'data-sources':
      return programme.dataSources.map(word);
  }
}
