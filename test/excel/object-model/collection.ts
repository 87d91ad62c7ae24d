import type { Bound, ClassBinding, Method, Navigation, Property } from '../wire/binding';
import { itemNotFound } from '../wire/errors';

interface CollectionParts<M> {
  items(model: M): readonly Bound[];
  /** `null`: there is no such item. */
  find(model: M, key: unknown): Bound | null;
  readonly properties?: Readonly<Record<string, Property<M>>>;
  readonly navigations?: Readonly<Record<string, Navigation<M>>>;
  readonly methods?: Readonly<Record<string, Method<M>>>;
}

/** What all of Excel's collections have: items, count, `getItem`, `getItemOrNullObject`, `getItemAt`. */
export function collection<M>(name: string, parts: CollectionParts<M>): ClassBinding<M> {
  const at = (model: M, index: number): Bound => {
    const item = parts.items(model)[index];
    if (!item) throw itemNotFound(`${name}.getItemAt`);
    return item;
  };
  return {
    name,
    items: (model) => [...parts.items(model)],
    item: (model, key) => parts.find(model, key),
    properties: { Count: { get: (model) => parts.items(model).length }, ...parts.properties },
    ...(parts.navigations ? { navigations: parts.navigations } : {}),
    methods: {
      GetCount: (model) => parts.items(model).length,
      GetItemAt: (model, args) => at(model, args.number(0)),
      GetItemOrNullObject: (model, args) => parts.find(model, args.values[0]),
      ...parts.methods,
    },
  };
}
