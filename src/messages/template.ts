import type { Day, Duration } from '../domain/calendar';
import type { Exact } from '../domain/exact';
import type { Money } from '../domain/money';
import type { PlanPath } from '../domain/path';

/**
 * A message is a text with placeholders: `{position:name} står til {hours:hours}`. The kind says
 * what the value is and how it is written; the compiler reads it, so a message can only be given
 * the values that it names. `{n:count(fejl|fejl)}` writes the number with the word for one or many.
 */
export interface KindValues {
  text: string;
  /** What stands in a cell, as it was written; long texts are shortened. */
  raw: string;
  /** Words of ours or names of sheets, as a list. */
  texts: readonly string[];
  /** What the user calls something; a very long name is shortened. */
  name: string;
  /** What the user calls several things, as a list; of very many only the first are named. */
  names: readonly string[];
  count: number;
  hours: Exact<'hours'>;
  share: Exact<'share'>;
  /** Full-time equivalents, with two decimals. */
  fte: Exact<'fte'>;
  /** A figure of any unit, which the text around it names. */
  figure: Exact<'measure'>;
  money: Money;
  day: Day;
  /** Several days, as a list. */
  days: readonly Day[];
  time: Date;
  /** A place in the plan, written as sheet and cell. */
  place: PlanPath;
  /** Several places: each sheet once, with its cells; very many are counted and not listed. */
  places: readonly PlanPath[];
  /** The sheet of a place. */
  sheet: PlanPath;
  /** The header over a place. */
  column: PlanPath;
  /** The headers over several places, as a list. */
  columns: readonly PlanPath[];
  /** 3 år og 6 måneder. */
  duration: Duration;
  /** Several shares, written as a sum: 25 % + 85 %. Very many are not all written. */
  shares: readonly Exact<'share'>[];
  /** Several hours, written as a sum. */
  addends: readonly Exact<'hours'>[];
  /** Several amounts, written as a sum. */
  amounts: readonly Money[];
  /** Several hours, as a list: 32 t/uge og 37 t/uge. */
  hoursList: readonly Exact<'hours'>[];
  /** What a share may mean: 100 % eller 1 %. */
  eitherShare: readonly Exact<'share'>[];
  /** The name of a choice, such as a phase: key of another message. */
  word: string;
  /** The names of several choices, as a list: keys of other messages. */
  words: readonly string[];
}
export type Kind = keyof KindValues;

/** Every kind, for tests of the messages. */
export const KINDS = [
  'text', 'raw', 'texts', 'name', 'names', 'count', 'hours', 'share', 'fte', 'figure', 'money', 'day', 'days', 'time', 'place', 'places', 'sheet', 'column', 'columns', 'duration',
  'shares', 'addends', 'amounts', 'hoursList', 'eitherShare', 'word', 'words',
] as const satisfies readonly Kind[];

type KindName<Text extends string> = Text extends `${infer Name}(${string}` ? Name : Text;
type ValueOf<Text extends string> = KindName<Text> extends Kind ? KindValues[KindName<Text>] : never;

/** The values a template asks for. */
export type ValuesOf<Template extends string> =
  Template extends `${string}{${infer Name}:${infer KindText}}${infer Rest}`
    ? { [K in Name]: ValueOf<KindText> } & ValuesOf<Rest>
    : unknown;

const PLACEHOLDER = /\{(\w+):(\w+)(?:\(([^|)]*)\|([^)]*)\))?\}/g;

export interface Placeholder {
  readonly name: string;
  readonly kind: string;
  readonly one?: string | undefined;
  readonly many?: string | undefined;
}

/** The placeholders of a template, in order. */
export function placeholders(template: string): Placeholder[] {
  return [...template.matchAll(PLACEHOLDER)].map(([, name = '', kind = '', one, many]) => ({ name, kind, one, many }));
}

/** Replaces every placeholder by what `write` makes of it. */
export function fill(template: string, write: (placeholder: Placeholder) => string): string {
  return template.replace(PLACEHOLDER, (_, name: string, kind: string, one?: string, many?: string) =>
    write({ name, kind, one, many }),
  );
}
