import type { PositionRow, RowName } from '../domain/plan';
import { known, notUnderstood, valueOf, type Reading } from '../domain/reading';
import { tidy } from '../notation/tidy';

const normal = (text: string) => tidy(text).toLocaleLowerCase('da');

/** All that a position may be called: its title, title and number, number or initials, and its aliases. */
function namesOf(position: PositionRow): readonly string[] {
  const aliases = (known(position.aliases) ?? '').split(',');
  return [position.row, known(position.title), known(position.number), ...aliases]
    .map((name) => normal(name ?? ''))
    .filter(Boolean);
}

/** Finds the position that a cell names. It is never guessed: several matches are said to be several. */
export function positionFinder(
  positions: readonly PositionRow[],
): (text: Reading<string>) => Reading<RowName> {
  const byName = new Map<string, Set<RowName>>();
  for (const position of positions) {
    for (const name of namesOf(position)) {
      byName.set(name, (byName.get(name) ?? new Set()).add(position.row));
    }
  }
  return (text) => {
    if (text.kind !== 'value') return text;
    const [row, ...others] = byName.get(normal(text.value)) ?? [];
    if (row === undefined) return notUnderstood(text.value, 'not-a-position');
    return others.length > 0 ? notUnderstood(text.value, 'several-positions') : valueOf(row);
  };
}
