import type { YearName } from '../../domain/budget-years';
import type { ColumnSpec } from '../../sheets/spec';
import { sameHeader } from '../../sheets/same-header';
import { yearOfHeader } from '../../sheets/year-headers';
import { RELATIVES } from './relatives';

/** For each of our fields the place of their column, from 0; a field without one stays empty. */
export type Mapping = Readonly<Partial<Record<string, number>>>;

/** In small letters, without what stands in brackets, points, commas and signs. */
const plain = (text: string) =>
  text
    .toLocaleLowerCase('da')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/%/g, ' procent ')
    .replace(/[^\p{L}\p{N}/]+/gu, ' ')
    .trim();

const OF_PLAN = /^(?:(?:budget|projekt|beløb) ?)?år (\d{1,2})$|^(\d{1,2}) (?:projekt|budget)?år$/u;
const CALENDAR = /^(?:budget |beløb |år |kalenderår )?(\d{4})$/u;
const ACCOUNTING = /^(?:budget |beløb |år |regnskabsår )?(\d{4}\/\d{2})(?:\d{2})?$/u;

/** "År 1", "2026" and "Budget 2025/26" as our own headers write them. Which kind of year a bare 2026 is, the plan's years say. */
function asOurYear(header: string): string | undefined {
  const text = plain(header);
  const [, first, second] = OF_PLAN.exec(text) ?? [];
  if (first ?? second) return `Projektår ${first ?? second}`;
  const [, calendar] = CALENDAR.exec(text) ?? [];
  if (calendar) return `Kalenderår ${calendar}`;
  const [, accounting] = ACCOUNTING.exec(text) ?? [];
  return accounting && `Regnskabsår ${accounting}`;
}

const isSameYear = (a: YearName | undefined, b: YearName | undefined) =>
  a !== undefined && b !== undefined && a.number === b.number && (a.basis === 'plan') === (b.basis === 'plan') && a.startMonth === b.startMonth;

/** How their header may mean our column, the surest first. */
const WAYS: readonly ((ours: ColumnSpec, theirs: string) => boolean)[] = [
  ({ header }, theirs) => sameHeader(header, theirs),
  ({ header }, theirs) => plain(header) === plain(theirs),
  ({ header, kind }, theirs) => kind === 'money' && isSameYear(yearOfHeader(header), yearOfHeader(asOurYear(theirs) ?? theirs)),
  ({ key }, theirs) => RELATIVES[key]?.includes(plain(theirs)) === true,
];

/**
 * Which of their columns each of ours is filled from, as far as headers say. Where one header may
 * mean two of our columns, or two of theirs mean the same one, nothing is proposed: the user says.
 */
export function proposedMapping(columns: readonly ColumnSpec[], headers: readonly string[]): Mapping {
  const mapping: Partial<Record<string, number>> = {};
  const taken = new Set<number>();
  for (const means of WAYS) {
    const open = columns.filter(({ key }) => mapping[key] === undefined);
    const free = headers.flatMap((header, at) => (header.trim() === '' || taken.has(at) ? [] : [{ header, at }]));
    for (const column of open) {
      const [found, other] = free.filter(({ header }) => means(column, header));
      if (!found || other || open.some((each) => each !== column && means(each, found.header))) continue;
      mapping[column.key] = found.at;
      taken.add(found.at);
    }
  }
  return mapping;
}
