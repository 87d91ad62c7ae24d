import type { CustomXmlPart } from '../workbook-file';
import type { PackageParts } from './package-parts';

/** Reads the custom XML that one of these parts leads to (ECMA-376 part 1 §15.2.5–6). */
export function readCustomXml(parts: PackageParts, from: readonly string[]): CustomXmlPart[] {
  const targets = from
    .flatMap((part) => parts.relationships(part))
    .filter(({ kind, target }) => kind === 'customXml' && parts.has(target))
    .map(({ target }) => target);
  return [...new Set(targets)].map((target) => {
    const about = parts.relationships(target).find(({ kind }) => kind === 'customXmlProps');
    return { xml: parts.readText(target), ...(about ? readAbout(parts, about.target) : { id: '' }) };
  });
}

function readAbout(parts: PackageParts, part: string): Omit<CustomXmlPart, 'xml'> {
  let id = '';
  const schemas: string[] = [];
  parts.readXml(part, {
    open: (name, attributes) => {
      if (name === 'datastoreItem') id = localAttribute(attributes, 'itemID');
      else if (name === 'schemaRef') schemas.push(localAttribute(attributes, 'uri'));
    },
  });
  return { id, ...(schemas.length > 0 && { schemas }) };
}

/** These attributes carry the prefix of their namespace. */
function localAttribute(attributes: Readonly<Record<string, string>>, local: string): string {
  for (const name in attributes) if (name === local || name.endsWith(`:${local}`)) return attributes[name] ?? '';
  return '';
}
