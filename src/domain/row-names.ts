import type { Reading } from './reading';

/** What a field contributes to its row's name: the value or the raw text, or nothing. */
function keyPart(field: Reading<string>): string {
  if (field.kind === 'value') return field.value;
  return field.kind === 'empty' ? '' : field.raw;
}

/** A text that looks like one of our numbered names; it is numbered itself, so that none is used twice. */
const isNumbered = (name: string) => name.includes('#') && /#\d+$/.test(name);

/**
 * Names rows by what they say, not by where they stand: a salary row is "Boligsocial leder ·
 * 2025-11-01". Sorting a table or inserting rows changes no name, so what is said about a row (a
 * finding today, a justification later) keeps pointing at it, and no extra column is needed in the
 * user's sheets. Rows that say the same are told apart by their order.
 */
export function nameRows<Row>(
  rows: readonly Row[],
  key: (row: Row) => readonly Reading<string>[],
): readonly (Row & { readonly row: string })[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const name = key(row).map(keyPart).filter(Boolean).join(' · ');
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const plain = count === 1 && name !== '' && !isNumbered(name);
    return { ...row, row: plain ? name : `${name}#${count}` };
  });
}

/** A position is named by its title, and by its number too where it has one: "Leder (AB)". */
export function positionLabel(row: { readonly title: Reading<string>; readonly number: Reading<string> }): Reading<string> {
  const [title, number] = [keyPart(row.title), keyPart(row.number)];
  return { kind: 'value', value: title && number ? `${title} (${number})` : title || number };
}
