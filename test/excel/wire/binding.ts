import { type Arguments, ModelHolder } from './arguments';

/** One scalar property of an Excel class. */
export interface Property<M> {
  get(model: M): unknown;
  /** Absent: read-only. */
  set?(model: M, value: unknown): void;
}

/**
 * How one Excel class is answered. Member names are those on the wire (PascalCase, as
 * `ShowTotals`); they are compared without regard to case, since loads arrive in camelCase.
 */
export interface ClassBinding<M> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<M>>>;
  /** Properties that are objects. `null` is a null object. */
  readonly navigations?: Readonly<Record<string, Navigation<M>>>;
  /** Methods. A `Bound` or `null` answers an object path; anything else is a `ClientResult`. */
  readonly methods?: Readonly<Record<string, Method<M>>>;
  /** Collections only. */
  items?(model: M): Bound[];
  /** Collections only: what `getItem` finds. */
  item?(model: M, key: unknown): Bound | null;
  /** What the library needs to name the object again: `{ Id }` or `{ _Id }`. */
  identity?(model: M): Readonly<Record<string, unknown>>;
}

export type Navigation<M> = { bivarianceHack(model: M): Bound | null }['bivarianceHack'];
export type Method<M> = { bivarianceHack(model: M, args: Arguments): unknown }['bivarianceHack'];

/** A binding together with the thing it answers for. */
export class Bound extends ModelHolder {
  constructor(
    readonly binding: ClassBinding<unknown>,
    readonly model: unknown,
  ) {
    super();
  }
}

/** Binds `model`, or answers a null object where there is none. */
export function bind<M>(binding: ClassBinding<M>, model: M): Bound;
export function bind<M>(binding: ClassBinding<M>, model: M | null | undefined): Bound | null;
export function bind<M>(binding: ClassBinding<M>, model: M | null | undefined): Bound | null {
  return model === null || model === undefined ? null : new Bound(binding, model);
}

/** Looks up a member whatever the case of its first letter. */
export function member<T>(
  members: Readonly<Record<string, T>> | undefined,
  name: string,
): { readonly key: string; readonly value: T } | null {
  if (!members) return null;
  const exact = members[name];
  if (exact !== undefined && Object.hasOwn(members, name)) return { key: name, value: exact };
  const wanted = name.toLowerCase();
  for (const [key, value] of Object.entries(members)) if (key.toLowerCase() === wanted) return { key, value };
  return null;
}

/** `worksheets` → `Worksheet.charts` style name: the member as a script writes it. */
export const scriptName = (className: string, name: string): string =>
  `${className}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
