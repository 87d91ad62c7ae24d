import { CONTENT_TYPE, CUSTOM_XML } from '../namespaces';
import { UnwritableWorkbook } from '../unwritable-workbook';
import type { CustomXmlPart } from '../workbook-file';
import { attributes, element, XML_DECLARATION } from './markup';
import type { PackageBuilder } from './package-builder';

const GUID = /^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/;

/** Adds custom XML to the package (ECMA-376 part 1 §15.2.5–6); it is the workbook that leads to it, as in Excel. */
export function addCustomXml(package_: PackageBuilder, from: string, parts: readonly CustomXmlPart[]): void {
  for (const [index, { id, xml, schemas = [] }] of parts.entries()) {
    if (!GUID.test(id)) throw new UnwritableWorkbook('custom-xml', 'its id is no GUID in braces', id);
    const item = `customXml/item${index + 1}.xml`;
    const about = `customXml/itemProps${index + 1}.xml`;
    package_.add(item, xml);
    package_.add(about, aboutMarkup(id, schemas), CONTENT_TYPE.customXmlProps);
    package_.relate(from, 'customXml', item);
    package_.relate(item, 'customXmlProps', about);
  }
}

function aboutMarkup(id: string, schemas: readonly string[]): string {
  const refs = schemas.map((uri) => element('ds:schemaRef', { 'ds:uri': uri })).join('');
  const start = attributes({ 'ds:itemID': id, 'xmlns:ds': CUSTOM_XML });
  return `${XML_DECLARATION}<ds:datastoreItem${start}><ds:schemaRefs>${refs}</ds:schemaRefs></ds:datastoreItem>`;
}
