import { CONTENT_TYPE, CORE_PROPERTIES, CUSTOM_PROPERTIES, EXTENDED_PROPERTIES, VARIANT_TYPES } from '../namespaces';
import { UnwritableWorkbook } from '../unwritable-workbook';
import type { DocumentProperties } from '../workbook-file';
import { escapeText } from '../xml-text';
import { attributes, element, XML_DECLARATION } from './markup';
import type { PackageBuilder } from './package-builder';

/** Adds what the document tells of itself (ECMA-376 part 2 §8, part 1 §15.2.12). */
export function addProperties(package_: PackageBuilder, properties: DocumentProperties): void {
  addCore(package_, properties);
  const { application, custom = [] } = properties;
  if (application !== undefined) {
    const name = 'docProps/app.xml';
    const markup = element('Properties', { xmlns: EXTENDED_PROPERTIES }, `<Application>${escapeText(application)}</Application>`);
    package_.add(name, XML_DECLARATION + markup, CONTENT_TYPE.extendedProperties);
    package_.relate('', 'extended-properties', name);
  }
  if (custom.length > 0) addCustom(package_, custom);
}

function addCore(package_: PackageBuilder, properties: DocumentProperties): void {
  const { title, subject, creator, keywords, description, lastModifiedBy, created, modified } = properties;
  const text = (name: string, value: string | undefined) =>
    value === undefined ? '' : `<${name}>${escapeText(value)}</${name}>`;
  const date = (name: string, value: string | undefined) => {
    if (value === undefined) return '';
    if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value)) return `<${name} xsi:type="dcterms:W3CDTF">${value}</${name}>`;
    throw new UnwritableWorkbook('property', 'no date such as 2026-01-31T12:00:00Z', value);
  };
  const markup = [
    text('dc:title', title),
    text('dc:subject', subject),
    text('dc:creator', creator),
    text('cp:keywords', keywords),
    text('dc:description', description),
    text('cp:lastModifiedBy', lastModifiedBy),
    date('dcterms:created', created),
    date('dcterms:modified', modified),
  ].join('');
  if (markup === '') return;
  const start = attributes({
    'xmlns:cp': CORE_PROPERTIES,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  });
  const name = 'docProps/core.xml';
  package_.add(name, `${XML_DECLARATION}<cp:coreProperties${start}>${markup}</cp:coreProperties>`, CONTENT_TYPE.coreProperties);
  package_.relate('', 'core-properties', name);
}

/** The format id of all custom properties, and the first of their numbers ([MS-OSHARED] §2.3.3.2.3). */
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const FIRST_NUMBER = 2;

function addCustom(package_: PackageBuilder, custom: NonNullable<DocumentProperties['custom']>): void {
  const names = new Set(custom.map((property) => property.name.toLowerCase()));
  if (names.size !== custom.length || names.has('')) throw new UnwritableWorkbook('property', 'two of the same name, or one without');
  const members = custom.map(({ name, value }, index) =>
    element('property', { fmtid: FORMAT, pid: FIRST_NUMBER + index, name }, variantMarkup(value)),
  );
  const part = 'docProps/custom.xml';
  const start = { xmlns: CUSTOM_PROPERTIES, 'xmlns:vt': VARIANT_TYPES };
  package_.add(part, XML_DECLARATION + element('Properties', start, members.join('')), CONTENT_TYPE.customProperties);
  package_.relate('', 'custom-properties', part);
}

function variantMarkup(value: string | number | boolean): string {
  if (typeof value === 'boolean') return `<vt:bool>${value}</vt:bool>`;
  return typeof value === 'number' ? `<vt:r8>${value}</vt:r8>` : `<vt:lpwstr>${escapeText(value)}</vt:lpwstr>`;
}
