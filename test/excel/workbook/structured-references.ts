/**
 * What stands in the brackets of a structured reference.
 * https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e
 */
export type Item = '#All' | '#Data' | '#Headers' | '#Totals' | '#This Row';

export interface Specifier {
  readonly items: readonly Item[];
  /** First and last column by header; empty for the whole table. */
  readonly columns: readonly string[];
}

const ITEMS: readonly Item[] = ['#All', '#Data', '#Headers', '#Totals', '#This Row'];
const PARTS = /\[((?:[^[\]']|'.)*)\]/g;
/** Characters that put a column in brackets of its own; a space only beside `@`. */
const SPECIAL = /[\t\n\r,:.[\]#'"{}$^&*+=\-<>/@!()%?;|\\~`]/;
const SPECIAL_BESIDE_AT = new RegExp(`${SPECIAL.source}|\\s`);

const unescape = (text: string): string => text.replace(/'(.)/g, '$1');
const escape = (text: string): string => text.replace(/[[\]#'@]/g, "'$&");

export function parseSpecifier(text: string): Specifier {
  const body = text.trim();
  if (body.startsWith('@')) {
    const rest = body.slice(1).trim();
    if (rest === '') return { items: ['#This Row'], columns: [] };
    const columns = rest.startsWith('[') ? parts(rest) : [unescape(rest)];
    return { items: ['#This Row'], columns };
  }
  if (body === '') return { items: [], columns: [] };
  if (!body.startsWith('[')) {
    const item = itemOf(body);
    return item ? { items: [item], columns: [] } : { items: [], columns: [unescape(body)] };
  }
  const items: Item[] = [];
  const columns: string[] = [];
  for (const match of body.matchAll(PARTS)) {
    const raw = match[1] ?? '';
    const item = itemOf(raw);
    if (item) items.push(item);
    else columns.push(unescape(raw));
  }
  return { items, columns };
}

/** The form Excel shows: `@` for this row, no more brackets than needed. */
export function printSpecifier({ items, columns }: Specifier): string {
  const bracketed = columns.map((column) => `[${escape(column)}]`).join(':');
  const [first = ''] = columns;
  if (items.length === 1 && items[0] === '#This Row') {
    if (columns.length === 1 && !SPECIAL_BESIDE_AT.test(first)) return `@${first}`;
    return `@${bracketed}`;
  }
  if (items.length === 0) {
    if (columns.length === 0) return '';
    return columns.length === 1 && !SPECIAL.test(first) ? first : bracketed;
  }
  const listed = items.map((item) => `[${item}]`);
  if (columns.length === 0) return listed.length === 1 ? (items[0] ?? '') : listed.join(',');
  return [...listed, bracketed].join(',');
}

const itemOf = (text: string): Item | undefined => ITEMS.find((item) => item.toLowerCase() === text.trim().toLowerCase());

const parts = (text: string): string[] => [...text.matchAll(PARTS)].map((match) => unescape(match[1] ?? ''));
