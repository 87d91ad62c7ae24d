/** Namespaces, relationship types and content types of the parts (ECMA-376 parts 1, 2 and 4). */

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
export const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
export const OFFICE_RELATIONSHIPS = `${OFFICE}/relationships`;
export const CUSTOM_XML = `${OFFICE}/customXml`;
export const CUSTOM_PROPERTIES = `${OFFICE}/custom-properties`;
export const EXTENDED_PROPERTIES = `${OFFICE}/extended-properties`;
export const VARIANT_TYPES = `${OFFICE}/docPropsVTypes`;
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
export const DRAWING_MAIN = `${DRAWING}/main`;
export const DRAWING_CHART = `${DRAWING}/chart`;
export const DRAWING_ON_SHEET = `${DRAWING}/spreadsheetDrawing`;
export const CORE_PROPERTIES = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';

/** A type of relationship, without the address before it, which differs between transitional and strict files. */
export type RelationshipKind =
  | 'officeDocument'
  | 'worksheet'
  | 'styles'
  | 'sharedStrings'
  | 'table'
  | 'comments'
  | 'vmlDrawing'
  | 'drawing'
  | 'chart'
  | 'customXml'
  | 'customXmlProps'
  | 'custom-properties'
  | 'extended-properties'
  | 'core-properties';

/** The full type of a relationship in a transitional file. */
export function relationshipType(kind: RelationshipKind): string {
  return kind === 'core-properties'
    ? 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
    : `${OFFICE_RELATIONSHIPS}/${kind}`;
}

const SHEET_TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const CONTENT_TYPE = {
  workbook: `${SHEET_TYPES}.sheet.main+xml`,
  worksheet: `${SHEET_TYPES}.worksheet+xml`,
  styles: `${SHEET_TYPES}.styles+xml`,
  sharedStrings: `${SHEET_TYPES}.sharedStrings+xml`,
  table: `${SHEET_TYPES}.table+xml`,
  comments: `${SHEET_TYPES}.comments+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  customXmlProps: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  customProperties: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  extendedProperties: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
} as const;
