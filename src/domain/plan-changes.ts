import { firstYear, type YearName } from './budget-years';
import type { StatedPeriod } from './calendar';
import { concernOf, laterMeasurements, type Concern } from './change-concern';
import { toNumber, type Exact } from './exact';
import { matchRows, type RowContent } from './match-rows';
import { amountField, MASTER_DATA_ROW, TOTALS_ROW, type ListKey, type PlanTableKey } from './path';
import type { MasterData, Plan } from './plan';
import { EMPTY, type Reading } from './reading';

/** A row of a plan, or its own facts, or what was typed over a table's sums, by the name that paths call it. */
export interface ChangedRow {
  readonly row: string;
  readonly [field: string]: string | Reading<unknown> | readonly Reading<unknown>[];
}

/** A field that says something else. `field` is missing where that plan's years do not reach. */
export interface FieldChange {
  readonly kind: 'changed';
  readonly table: PlanTableKey;
  readonly was: { readonly row: ChangedRow; readonly field?: string };
  readonly now: { readonly row: ChangedRow; readonly field?: string };
  /** For an amount of a budget year. */
  readonly year?: YearName;
  readonly from: Reading<unknown>;
  readonly to: Reading<unknown>;
  readonly concern: Concern;
}

/** A row that only one of the plans has. */
export interface RowChange {
  readonly kind: 'added' | 'removed';
  readonly table: ListKey;
  readonly row: ChangedRow;
  readonly concern: Concern;
}
export type PlanChange = FieldChange | RowChange;

/** Numbers are as alike as messages show them: this many digits. */
const SHOWN_DIGITS = 12;
const isExact = (value: unknown): value is Exact<string> => typeof value === 'object' && value !== null && 'numerator' in value;
const isPeriod = (value: unknown): value is StatedPeriod => typeof value === 'object' && value !== null && 'from' in value;

/** What a field says, as one text: the same where the same is meant. What was not understood says what stands there. */
function said(reading: Reading<unknown>): string {
  if (reading.kind === 'empty') return '';
  if (reading.kind !== 'value') return reading.raw;
  const { value } = reading;
  if (isPeriod(value)) return `${value.from}/${value.to ?? ''}`;
  return isExact(value) ? String(Number(toNumber(value).toPrecision(SHOWN_DIGITS))) : String(value);
}

interface Placed {
  readonly reading: Reading<unknown>;
  /** As the plan itself calls it: `amounts.2`. */
  readonly field: string;
}
/** A row's fields by names that hold in both plans: of its amounts the year, not the place. */
type Fields = ReadonlyMap<string, Placed>;

/** The number of a plan's first year, as both plans count. */
type FirstYears = readonly [number, number];
const AMOUNT = 'amounts@';

function fieldsOf(row: ChangedRow, first: number): Fields {
  const fields = new Map<string, Placed>();
  for (const [key, content] of Object.entries(row)) {
    if (typeof content === 'string') continue;
    if ('kind' in content) fields.set(key, { reading: content, field: key });
    else content.forEach((reading, index) => fields.set(`${AMOUNT}${first + index}`, { reading, field: amountField(index) }));
  }
  return fields;
}
const contentOf = (fields: Fields): RowContent => new Map([...fields].map(([key, { reading }]) => [key, said(reading)]));

/** Calendar and accounting years are the same year in both plans; of plans whose years are others the first is the first. */
function firstYears(before: MasterData, after: MasterData): { readonly numbers: FirstYears; readonly name: YearName } {
  const [was, name] = [firstYear(before), firstYear(after)];
  const sameYears = was.basis === name.basis && was.startMonth === name.startMonth;
  return { numbers: [sameYears ? was.number : name.number, name.number], name };
}

/**
 * What one plan says otherwise than another: by rows and fields, never by cells. The order of rows
 * says nothing. A row under another name is one removed and one added, unless it says the same
 * otherwise and only one can be meant.
 */
export function planChanges(before: Plan, after: Plan): readonly PlanChange[] {
  const { numbers, name } = firstYears(before.masterData, after.masterData);
  const later = [laterMeasurements(before), laterMeasurements(after)] as const;
  const isLater = (row: ChangedRow) => later.some((rows) => rows.has(row as never));

  const ofFields = (table: PlanTableKey, was: ChangedRow, now: ChangedRow, isFollowUp = false): readonly FieldChange[] => {
    const [old, current] = [fieldsOf(was, numbers[0]), fieldsOf(now, numbers[1])];
    return [...new Set([...current.keys(), ...old.keys()])].flatMap((key): readonly FieldChange[] => {
      const [from, to] = [old.get(key)?.reading ?? EMPTY, current.get(key)?.reading ?? EMPTY];
      if (said(from) === said(to)) return [];
      const year = key.startsWith(AMOUNT) ? Number(key.slice(AMOUNT.length)) : undefined;
      const fieldIn = (first: number) => (year === undefined ? key : year < first ? undefined : amountField(year - first));
      const at = (row: ChangedRow, field: string | undefined) => ({ row, ...(field === undefined ? {} : { field }) });
      return [
        {
          kind: 'changed',
          table,
          was: at(was, fieldIn(numbers[0])),
          now: at(now, fieldIn(numbers[1])),
          ...(year === undefined ? {} : { year: { ...name, number: year } }),
          from,
          to,
          concern: isFollowUp ? 'nobody' : concernOf(table, key),
        },
      ];
    });
  };
  const ofRows = (table: ListKey): readonly PlanChange[] => {
    const filled = (plan: Plan, first: number) =>
      (plan[table] as readonly ChangedRow[]).flatMap((row) => {
        const content = contentOf(fieldsOf(row, first));
        return [...content.values()].some((text) => text !== '') ? [{ row, content }] : [];
      });
    const [old, current] = [filled(before, numbers[0]), filled(after, numbers[1])];
    const { pairs, removed, added } = matchRows(table, old.map(({ content }) => content), current.map(({ content }) => content));
    const rowIn = (rows: typeof old, index: number) => (rows[index] as (typeof old)[number]).row;
    const only = (kind: RowChange['kind'], row: ChangedRow): RowChange => ({ kind, table, row, concern: isLater(row) ? 'nobody' : concernOf(table) });
    return [
      ...[...pairs]
        .sort(([, a], [, b]) => a - b)
        .flatMap(([a, b]) => {
          const [was, now] = [rowIn(old, a), rowIn(current, b)];
          return ofFields(table, was, now, isLater(was) && isLater(now));
        }),
      ...added.map((index) => only('added', rowIn(current, index))),
      ...removed.map((index) => only('removed', rowIn(old, index))),
    ];
  };
  const totals = (plan: Plan, table: 'budget' | 'financing'): ChangedRow => ({ row: TOTALS_ROW, ...plan.statedTotals[table] });
  const facts = ({ masterData }: Plan): ChangedRow => ({ row: MASTER_DATA_ROW, ...masterData });
  const { masterData: _, statedTotals: __, ...lists } = after;
  return [
    ...ofFields('masterData', facts(before), facts(after)),
    ...(Object.keys(lists) as ListKey[]).flatMap(ofRows),
    ...(['budget', 'financing'] as const).flatMap((table) => ofFields(table, totals(before, table), totals(after, table))),
  ];
}
