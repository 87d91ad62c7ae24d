import { z } from 'zod';
import type { Exact } from './exact';
import { planOf, type Plan } from './plan';
import { PLAN_SCHEMA } from './plan-schema';
import type { Reading } from './reading';
import { decimalToJson } from './reading-json';

/**
 * A plan from JSON.
 *
 * @throws z.ZodError naming every field that has the wrong shape
 */
export function planFromJson(json: unknown): Plan {
  return planOf(PLAN_SCHEMA.parse(json));
}

/** An object of the plan, such as a row: its fields by key, and lists of them. */
type Fields = Readonly<Record<string, unknown>>;

const required = (schema: unknown): unknown => (schema instanceof z.ZodPrefault ? required(schema.unwrap()) : schema);
const { masterData: _, statedTotals, ...lists } = PLAN_SCHEMA.shape;
/** The fields of an object, in the order that they are written in. */
const keysOf = (schema: unknown) => Object.keys((required(schema) as z.ZodObject).shape);
const MASTER_DATA_KEYS = keysOf(PLAN_SCHEMA.shape.masterData);
const ROW_KEYS = Object.entries(lists).map(([list, schema]) => [list, keysOf((required(schema) as z.ZodArray).element)] as const);
const TOTALS_KEYS = Object.entries((required(statedTotals) as z.ZodObject).shape).map(([list, schema]) => [list, keysOf(schema)] as const);

const isExact = (value: unknown): value is Exact<string> => typeof value === 'object' && value !== null && 'numerator' in value;
const plainValue = (value: unknown): unknown => (isExact(value) ? decimalToJson(value) : value);

function fieldToJson(field: Reading<unknown> | readonly Reading<unknown>[]): unknown {
  if ('length' in field) return field.map(fieldToJson);
  switch (field.kind) {
    case 'value':
      return plainValue(field.value);
    case 'empty':
      return null;
    case 'not-understood':
      return { raw: field.raw, problem: field.problem };
    case 'ambiguous':
      return { raw: field.raw, readings: field.readings.map(plainValue) };
  }
}

function fieldsToJson(fields: Fields, keys: readonly string[]): Fields {
  const json: Record<string, unknown> = {};
  for (const key of keys) json[key] = fieldToJson(fields[key] as Reading<unknown>);
  return json;
}

/**
 * The JSON that {@link planFromJson} reads back as the same plan. Written without the schema's own encoder, which
 * proves every field again and takes ten times as long; every check of a file needs it.
 */
export function planToJson(plan: Plan): unknown {
  const of = plan as unknown as Readonly<Record<string, readonly Fields[]>>;
  const totals = plan.statedTotals as Readonly<Record<string, Fields>>;
  return {
    masterData: fieldsToJson(plan.masterData, MASTER_DATA_KEYS),
    ...Object.fromEntries(ROW_KEYS.map(([list, keys]) => [list, (of[list] ?? []).map((row) => fieldsToJson(row, keys))])),
    statedTotals: Object.fromEntries(TOTALS_KEYS.map(([list, keys]) => [list, fieldsToJson(totals[list] ?? {}, keys)])),
  };
}
