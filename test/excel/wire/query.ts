import { type Bound, member, scriptName } from './binding';
import { notImplemented } from './errors';
import type { QueryInfo } from './protocol';

type Loaded = Record<string, unknown>;

/**
 * Answers `load`: scalars, nested paths (`format/fill/color`) and the items of collections.
 * No names: every scalar of the object.
 * https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#load
 */
export function query(object: Bound, info: QueryInfo, identity: Loaded): Loaded {
  const names = [...(info.Select ?? []), ...(info.Expand ?? [])];
  return object.binding.items ? queryCollection(object, names, info, identity) : queryObject(object, names, identity);
}

function queryCollection(object: Bound, names: readonly string[], info: QueryInfo, identity: Loaded): Loaded {
  const { binding, model } = object;
  const loaded: Loaded = { ...identity };
  const rest: string[] = [];
  for (const name of names) {
    const own = name.includes('/') ? null : member(binding.properties, name);
    if (own) loaded[own.key] = own.value.get(model);
    else rest.push(name);
  }
  if (names.length > 0 && rest.length === 0) return loaded;
  const from = info.Skip ?? 0;
  const items = (binding.items?.(model) ?? []).slice(from, info.Top === undefined ? undefined : from + info.Top);
  loaded['_Items'] = items.map((item) => query(item, { Select: rest }, ownIdentity(item)));
  return loaded;
}

function queryObject(object: Bound, names: readonly string[], identity: Loaded): Loaded {
  const { binding, model } = object;
  const loaded: Loaded = { ...identity };
  const nested = new Map<string, string[]>();
  for (const name of names.length > 0 ? names : ['*']) {
    const slash = name.search(/[/.]/);
    if (slash >= 0) {
      const head = name.slice(0, slash);
      nested.set(head, [...(nested.get(head) ?? []), name.slice(slash + 1)]);
    } else if (name === '*' || name === '$all') {
      for (const [key, property] of Object.entries(binding.properties ?? {})) loaded[key] = property.get(model);
    } else if (name !== '$none') {
      const property = member(binding.properties, name);
      if (property) loaded[property.key] = property.value.get(model);
      else nested.set(name, nested.get(name) ?? []);
    }
  }
  for (const [head, below] of nested) {
    const navigation = member(binding.navigations, head);
    if (!navigation) throw notImplemented(scriptName(binding.name, head));
    const child = navigation.value(model);
    loaded[navigation.key] = child ? query(child, { Select: below }, ownIdentity(child)) : null;
  }
  return loaded;
}

const ownIdentity = (object: Bound): Loaded => ({ ...(object.binding.identity?.(object.model) ?? {}) });
