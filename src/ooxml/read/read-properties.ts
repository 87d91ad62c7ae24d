import type { DocumentProperties } from '../workbook-file';
import { unescapeText } from '../xml-text';
import type { PackageParts, Relationship } from './package-parts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
type CustomProperty = NonNullable<DocumentProperties['custom']>[number];

const CORE = [
  'title', 'subject', 'creator', 'keywords', 'description', 'lastModifiedBy', 'created', 'modified',
] as const;
const EXTENDED = { Application: 'application' } as const;

const localName = (name: string) => name.slice(name.lastIndexOf(':') + 1);

/** Hands the texts of the elements that stand right below the root. */
function readFields(parts: PackageParts, part: string, field: (name: string, text: string) => void): void {
  let depth = 0;
  let text = '';
  parts.readXml(part, {
    open: () => {
      if (++depth === 2) text = '';
    },
    text: (piece) => (text += piece),
    close: (name) => {
      if (depth-- === 2) field(localName(name), unescapeText(text));
    },
  });
}

/** What the package tells of itself (ECMA-376 part 2 §8, part 1 §15.2.12). */
export function readProperties(parts: PackageParts, package_: readonly Relationship[]): DocumentProperties | undefined {
  const properties: Writable<DocumentProperties> = {};
  for (const { kind, target } of package_) {
    if (!parts.has(target)) continue;
    if (kind === 'core-properties') {
      readFields(parts, target, (name, text) => {
        const known = CORE.find((property) => property === name);
        if (known && text !== '') properties[known] = text;
      });
    } else if (kind === 'extended-properties') {
      readFields(parts, target, (name, text) => {
        if (name in EXTENDED && text !== '') properties.application = text;
      });
    } else if (kind === 'custom-properties') {
      const custom = readCustomProperties(parts, target);
      if (custom.length > 0) properties.custom = custom;
    }
  }
  return Object.keys(properties).length > 0 ? properties : undefined;
}

const NUMBERS = new Set(['i1', 'i2', 'i4', 'i8', 'int', 'ui1', 'ui2', 'ui4', 'ui8', 'uint', 'r4', 'r8', 'decimal']);

/** Numbers, truths and texts; of the other kinds (dates and so on) the text (§22.3). */
function readCustomProperties(parts: PackageParts, part: string): CustomProperty[] {
  const found: CustomProperty[] = [];
  let property = '';
  let text = '';
  parts.readXml(part, {
    open: (name, attributes) => {
      if (localName(name) === 'property') property = unescapeText(attributes['name'] ?? '');
      text = '';
    },
    text: (piece) => (text += piece),
    close: (element) => {
      const type = localName(element);
      if (type === 'property' || type === 'Properties') return;
      const number = Number(text);
      const value =
        type === 'bool' ? text === 'true' || text === '1' : NUMBERS.has(type) && !Number.isNaN(number) ? number : unescapeText(text);
      found.push({ name: property, value });
    },
  });
  return found;
}
