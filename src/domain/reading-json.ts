import { z } from 'zod';
import { parseDay, type Day, type StatedPeriod } from './calendar';
import { type Exact, exact, identical, toNumber } from './exact';
import type { Money } from './money';
import { WITHHELD } from './quantities';
import { EMPTY, PROBLEMS, type Problem, type Reading } from './reading';

// Where the pane runs, a script made of text is forbidden (docs/decisions/0008), and even trying it is told as a breach.
z.config({ jitless: true });

/**
 * Fields of the plan as JSON: the plain value, `null` when empty, and an object when the cell could
 * not be read or was the result of a formula. Amounts are whole øre, hours and shares plain numbers
 * (0.25 is 25 %), days ISO text, periods their first and last day.
 */
export const day = z.codec(z.iso.date(), z.custom<Day>(), {
  decode: (text, context) => {
    const value = parseDay(text);
    if (value) return value;
    context.issues.push({ code: 'custom', input: text, message: 'no such day' });
    return z.NEVER;
  },
  encode: (value) => value,
});
/** From a day to a day, both included, or with no end yet; never one that ends before it starts. */
export const period = z
  .strictObject({ from: day, to: day.optional() })
  .refine(({ from, to }: StatedPeriod) => to === undefined || from <= to, { error: 'ends before it starts', path: ['to'] });
export const money = z.codec(z.int(), z.custom<Money>(), {
  decode: (øre) => øre as Money,
  encode: (amount) => amount as number,
});
const calculated = z.strictObject({ calculated: z.number() });

/** A plain number where that says all of it; else that it was calculated. */
export function decimalToJson<Unit extends string>(value: Exact<Unit>): number | { readonly calculated: number } {
  const number = toNumber(value);
  return identical(exact<Unit>(number), value) ? number : { calculated: number };
}

const decimal = <Unit extends string>() =>
  z.codec(z.union([z.number(), calculated]), z.custom<Exact<Unit>>(), {
    decode: (json) =>
      typeof json === 'number' ? exact<Unit>(json) : exact<Unit>(json.calculated, 'calculated'),
    encode: decimalToJson<Unit>,
  });
export const hours = decimal<'hours'>();
export const share = decimal<'share'>();
export const count = decimal<'count'>();
export const measure = z.union([z.literal(WITHHELD), decimal<'measure'>()]);
/** A calendar year, 2019. */
export const year = z.int();

/** In JSON: the plain value, `null` when empty, `{raw, problem}` or `{raw, readings}` otherwise. */
export const reading = <Value extends z.ZodType>(value: Value) => {
  const unread = z.strictObject({ raw: z.string(), problem: z.enum(PROBLEMS) });
  const unclear = z.strictObject({ raw: z.string(), readings: z.array(value) });
  return z
    .codec(z.union([z.null(), unread, unclear, value]), z.custom<Reading<z.output<Value>>>(), {
      decode: (json): Reading<z.output<Value>> => {
        if (json === null) return EMPTY;
        const stored: unknown = json;
        if (isUnread(stored)) return { kind: 'not-understood', ...stored };
        if (isUnclear(stored)) return { kind: 'ambiguous', ...stored } as Reading<z.output<Value>>;
        return { kind: 'value', value: stored as z.output<Value> };
      },
      encode: (field): never => {
        if (field.kind === 'value') return field.value as never;
        if (field.kind === 'empty') return null as never;
        const { kind: _, ...rest } = field;
        return rest as never;
      },
    })
    .prefault(null);
};
const hasKey = (json: unknown, key: string) => typeof json === 'object' && json !== null && key in json;
const isUnread = (json: unknown): json is { raw: string; problem: Problem } => hasKey(json, 'problem');
const isUnclear = (json: unknown): json is { raw: string; readings: unknown[] } => hasKey(json, 'readings');

/** Any text. */
export const text = reading(z.string());
