import { Arguments, isRecord } from './arguments';
import { Bound, member, scriptName } from './binding';
import { ExcelError, invalidArgument, invalidReference, itemNotFound, notImplemented } from './errors';
import { type ArgumentInfo, type ObjectPath, PathKind } from './protocol';

/** Null object: everything asked of it is null again. */
export type Target = Bound | null;

/** Objects a script keeps with `trackedObjects`, and ranges while `Excel.run` runs. */
export class References {
  private readonly known = new Map<string, Bound>();
  private next = 1;

  get count(): number {
    return this.known.size;
  }

  add(object: Bound): string {
    const reference = `reference-${this.next++}`;
    this.known.set(reference, object);
    return reference;
  }

  get(reference: string): Bound {
    const object = this.known.get(reference);
    if (!object) throw invalidReference('TrackedObjects');
    return object;
  }

  remove(reference: unknown): void {
    this.known.delete(String(reference));
  }
}

/** Finds the objects that one batch names; each path is followed once, as Excel does. */
export class ObjectPaths {
  private readonly found = new Map<number, Target>();
  private readonly references = new Map<number, string>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly root: () => Bound,
    private readonly create: (typeName: string) => Bound | null,
    private readonly tracked: References,
  ) {}

  resolve(id: number): Target {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw invalidArgument('ObjectPaths');
    const target = this.follow(path);
    this.found.set(id, target);
    return target;
  }

  /** What the library is told about an instantiated object. */
  identity(object: Bound, id: number): Record<string, unknown> {
    const reference = this.references.get(id);
    return {
      ...(object.binding.identity?.(object.model) ?? {}),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  keep(object: Bound, id: number): void {
    if (!this.references.has(id)) this.references.set(id, this.tracked.add(object));
  }

  arguments(info: ArgumentInfo | undefined, location: string): Arguments {
    const references = info?.ReferencedObjectPathIds;
    const values = (info?.Arguments ?? []).map((value, index) =>
      this.argument(value, Array.isArray(references) ? (references[index] as unknown) : undefined),
    );
    return new Arguments(values, location);
  }

  argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === 'number' && reference > 0) return this.resolve(reference);
    if (Array.isArray(value) && Array.isArray(reference)) {
      return value.map((item: unknown, index) => this.argument(item, reference[index] as unknown));
    }
    if (!isRecord(value)) return value;
    if (typeof value['_ObjectPathId'] === 'number') return this.resolve(value['_ObjectPathId']);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.argument(item, undefined)]));
  }

  private follow(path: ObjectPath): Target {
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : undefined;
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathKind.Global:
        return this.root();
      case PathKind.Null:
        return null;
      case PathKind.NewObject:
        return this.create(path.Name) ?? fail(notImplemented(`new ${path.Name}`));
      case PathKind.Reference: {
        this.references.set(path.Id, path.Name);
        return this.tracked.get(path.Name);
      }
    }
    if (!parent) throw invalidArgument('ObjectPaths');
    return this.child(parent, path);
  }

  private child({ binding, model }: Bound, path: ObjectPath): Target {
    const location = scriptName(binding.name, path.Name);
    if (path.ObjectPathType === PathKind.Property) {
      const navigation = member(binding.navigations, path.Name) ?? fail(notImplemented(location));
      return navigation.value(model);
    }
    if (path.ObjectPathType === PathKind.Indexer) {
      if (!binding.item) throw notImplemented(`${binding.name}.getItem`);
      const key = this.arguments(path.ArgumentInfo, location).values[0];
      return binding.item(model, key) ?? fail(itemNotFound(`${binding.name}.getItem`));
    }
    if (path.ObjectPathType === PathKind.Method) {
      const method = member(binding.methods, path.Name) ?? fail(notImplemented(location));
      const answer = method.value(model, this.arguments(path.ArgumentInfo, location));
      if (answer === null || answer === undefined || answer instanceof Bound) return answer ?? null;
      throw new ExcelError('GeneralException', `${location} answered no object`, location, 500);
    }
    throw notImplemented(`object path of kind ${path.ObjectPathType}`);
  }
}

function fail(error: ExcelError): never {
  throw error;
}
