import type { RelationshipKind } from '../namespaces';
import type { Limits } from '../limits';
import { UnreadableFile } from '../unreadable-file';
import { ElementCounter } from './element-counter';
import { Inflater } from './inflate';
import { PartDecoder } from './part-decoder';
import { readXml, type XmlHandler } from './xml-events';
import { UNPACKING_ANYWHERE, type Sink, type Unpacking } from './unpacking';
import { readDirectory, type ZipEntry } from './zip-directory';

/** A relationship from one part to another (ECMA-376 part 2 §6.5). */
export interface Relationship {
  readonly id: string;
  readonly kind: RelationshipKind | (string & {});
  /** Key of the part it leads to; empty where it leads out of the package. */
  readonly target: string;
}

/** The parts of an .xlsx package, by their names: `xl/workbook.xml`, in lower case. */
export class PackageParts {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly inflater: Inflater;
  private readonly counter: ElementCounter;
  private readonly taken = new Set<string>();
  private readonly known = new Map<string, readonly Relationship[]>();

  /** @throws UnreadableFile */
  constructor(file: Uint8Array, limits: Limits, unpacking: Unpacking = UNPACKING_ANYWHERE) {
    this.entries = readDirectory(file, limits);
    this.inflater = new Inflater(file, limits, unpacking);
    this.counter = new ElementCounter(limits);
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /**
   * Reads a part, which can be done once: a file that leads to one part from many places would make us read more
   * than it holds.
   *
   * @throws UnreadableFile `damaged` where there is no such part, and all that {@link Inflater.inflate} throws
   */
  read(name: string, sink: Sink): void {
    const entry = this.entries.get(name);
    if (!entry) throw new UnreadableFile('damaged', 'the part is missing', name);
    if (this.taken.has(name)) throw new UnreadableFile('damaged', 'several parts lead to one', name);
    this.taken.add(name);
    this.inflater.inflate(entry, sink);
  }

  /** Hands the elements of a part to the handler. */
  readXml(name: string, handler: XmlHandler): void {
    readXml((sink) => this.read(name, sink), handler, name, this.counter);
  }

  /** A whole part as text. */
  readText(name: string): string {
    const decoder = new PartDecoder(name);
    let text = '';
    this.read(name, (bytes) => (text += decoder.text(bytes)));
    return text + decoder.end();
  }

  /** Where a part leads to; nothing where it has no relationships. `''` is the package itself. */
  relationships(part: string): readonly Relationship[] {
    const known = this.known.get(part) ?? this.readRelationships(part);
    this.known.set(part, known);
    return known;
  }

  private readRelationships(part: string): readonly Relationship[] {
    const slash = part.lastIndexOf('/') + 1;
    const folder = part.slice(0, slash);
    const name = `${folder}_rels/${part.slice(slash)}.rels`;
    if (!this.has(name)) return [];
    const found: Relationship[] = [];
    this.readXml(name, {
      open: (element, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) => {
        if (element !== 'Relationship') return;
        const kind = type.slice(type.lastIndexOf('/') + 1);
        found.push({ id, kind, target: mode === 'External' ? '' : this.resolve(folder, target) });
      },
    });
    return found;
  }

  /**
   * The part that a target names, absolute or relative to the folder. `..` ends at the package, and some programs
   * write spaces and letters beyond ASCII as `%20`.
   */
  private resolve(folder: string, target: string): string {
    const steps: string[] = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
    for (const step of target.toLowerCase().split(/[/\\]/)) {
      if (step === '..') steps.pop();
      else if (step !== '.' && step !== '') steps.push(step);
    }
    const name = steps.join('/');
    return this.has(name) || !name.includes('%') ? name : percentDecoded(name);
  }
}

function percentDecoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
