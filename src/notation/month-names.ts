/** The months as people write and shorten them, without the full stop. */
const MONTHS: readonly (readonly string[])[] = [
  ['januar', 'jan'],
  ['februar', 'feb', 'febr'],
  ['marts', 'mar'],
  ['april', 'apr'],
  ['maj'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** From 1 to 12; `undefined` for what is no month's name. In small letters. */
export function monthOfName(name: string): number | undefined {
  const index = MONTHS.findIndex((names) => names.includes(name));
  return index < 0 ? undefined : index + 1;
}

/** Every name, for patterns. */
export const MONTH_NAMES: readonly string[] = MONTHS.flat();
