import type { Finding } from './finding';
import { MASTER_DATA_ROW, pathText, TOTALS_ROW, type PlanPath } from './path';
import type { Plan } from './plan';

/** By what a finding is known again. */
export interface FindingKey {
  /** The rule, and the first of the finding's places by name: the same while the figures change. */
  readonly subject: string;
  /** The variant, all places and every figure. */
  readonly figures: string;
}

/** Rows that say the same are told apart by their order, and sorting changes that. The totals row's number is a name. */
const steadyName = (name: string) => name.replace(/#[1-9]\d*$/, '');
const steadyPath = ({ row, ...rest }: PlanPath) => pathText(row === undefined ? rest : { ...rest, row: steadyName(row) });

/** One text for a value, whatever order its lists are in. */
function steadyText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(steadyText).sort().join()}]`;
  if (typeof value === 'string') return JSON.stringify(steadyName(value));
  if (typeof value !== 'object' || value === null) return String(value);
  if ('table' in value) return steadyPath(value as PlanPath);
  if ('numerator' in value && 'denominator' in value) return `${String(value.numerator)}/${String(value.denominator)}`;
  return `{${Object.entries(value).map(([key, each]) => `${key}:${steadyText(each)}`).sort().join()}}`;
}

type Fields = Readonly<Record<string, unknown>>;

/** The rows of a plan by table and name, each table looked through once. */
function rowFinder(plan: Plan): (path: PlanPath) => Fields {
  const tables = new Map<string, ReadonlyMap<string, Fields>>();
  const rowsOf = (table: string) => {
    const known = tables.get(table);
    if (known) return known;
    const content = (plan as unknown as Readonly<Record<string, Fields | readonly (Fields & { readonly row: string })[] | undefined>>)[table];
    const rows = new Map(Array.isArray(content) ? content.map((row: Fields & { row: string }): [string, Fields] => [row.row, row]) : [[MASTER_DATA_ROW, (content ?? {}) as Fields]]);
    if (table === 'budget' || table === 'financing') rows.set(TOTALS_ROW, { ...plan.statedTotals[table] });
    tables.set(table, rows);
    return rows;
  };
  return ({ table, row = '' }) => rowsOf(table).get(row) ?? {};
}

const fieldOf = (row: Fields, field: string): unknown => {
  const [list = '', index] = field.split('.');
  return index === undefined ? row[field] : (row[list] as readonly unknown[] | undefined)?.[Number(index)];
};

/** A number, or one that could not be read; texts and days are none. */
const isFigure = (reading: unknown): boolean =>
  Array.isArray(reading) ? reading.some(isFigure) : typeof reading === 'object' && reading !== null && 'value' in reading && typeof reading.value !== 'string';

/**
 * What the findings of a plan are known again by. Neither sorting rows nor the plan's phase changes
 * it; any other figure does. The values of a variant that collects several places are those of the
 * first alone: there, every figure in the rows of its places counts instead.
 */
export function findingKeys(plan: Plan): (finding: Finding) => FindingKey {
  const rowAt = rowFinder(plan);
  return ({ rule, variant, at, values, statements = [] }) => {
    const collects = variant.endsWith('-many');
    const standing = (path: PlanPath) => {
      const row = rowAt(path);
      const figures = collects ? Object.keys(row).filter((field) => isFigure(row[field])).map((field) => steadyText({ [field]: row[field] })) : [];
      return [path.field === undefined ? '' : steadyText(fieldOf(row, path.field)), ...figures];
    };
    const places = at.map((path) => JSON.stringify([steadyPath(path), ...standing(path)])).sort();
    return {
      subject: digest(JSON.stringify([rule, at.map(steadyPath).sort()[0]])),
      figures: digest(JSON.stringify([variant, places, collects ? '' : steadyText(values), steadyText(statements)])),
    };
  };
}

/** As it is written into a cell. */
export const keyText = ({ subject, figures }: FindingKey): string => `${subject}-${figures}`;

/** @returns `undefined` when the text is no key */
export function parseKey(text: string): FindingKey | undefined {
  const [, subject, figures] = /^([0-9a-z]{11})-([0-9a-z]{11})$/.exec(text.trim().toLowerCase()) ?? [];
  return subject === undefined || figures === undefined ? undefined : { subject, figures };
}

/**
 * 53 bits of a text as eleven letters and digits: enough that two findings are not mistaken for each
 * other by accident. Two lanes of multiplication, mixed at the end, because keys stay in workbooks
 * for years and every platform has to give the same.
 */
function digest(text: string): string {
  let [low, high] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 2654435761);
    high = Math.imul(high ^ unit, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return ((high & 0x1fffff) * 0x100000000 + (low >>> 0)).toString(36).padStart(11, '0');
}
