import { strToU8, zipSync } from 'fflate';
import { CONTENT_TYPES, PACKAGE_RELATIONSHIPS, relationshipType, type RelationshipKind } from '../namespaces';
import { element, XML_DECLARATION } from './markup';

/**
 * The same workbook gives the same bytes: every file carries this date. Local time, because the archive holds local
 * time, and its first year is 1980.
 */
const FILE_DATE = new Date(1980, 0, 1);
const COMPRESSION = 6;

/** Gathers the parts of a package, their content types and their relationships (ECMA-376 part 2). */
export class PackageBuilder {
  private readonly parts = new Map<string, string>();
  private readonly types = new Map<string, string>();
  private readonly relationships = new Map<string, { readonly kind: RelationshipKind; readonly target: string }[]>();

  /** @param contentType left out for plain XML and drawings, which their extension tells */
  add(name: string, markup: string, contentType?: string): void {
    this.parts.set(name, markup);
    if (contentType !== undefined) this.types.set(name, contentType);
  }

  /**
   * Leads from a part to another; `''` is the package itself.
   *
   * @returns the relationship's id, unique within the part it leads from
   */
  relate(from: string, kind: RelationshipKind, to: string): string {
    const list = this.relationships.get(from) ?? [];
    this.relationships.set(from, list);
    list.push({ kind, target: `/${to}` });
    return `rId${list.length}`;
  }

  /** The package's bytes. */
  build(): Uint8Array {
    const files: Record<string, Uint8Array> = { '[Content_Types].xml': strToU8(this.contentTypes()) };
    for (const from of this.relationships.keys()) {
      const slash = from.lastIndexOf('/') + 1;
      files[`${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`] = strToU8(this.relationshipsOf(from));
    }
    for (const [name, markup] of this.parts) files[name] = strToU8(markup);
    return zipSync(files, { level: COMPRESSION, mtime: FILE_DATE });
  }

  private contentTypes(): string {
    const byExtension = [
      element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      element('Default', { Extension: 'vml', ContentType: 'application/vnd.openxmlformats-officedocument.vmlDrawing' }),
    ];
    const byName = [...this.types].map(([name, type]) => element('Override', { PartName: `/${name}`, ContentType: type }));
    return XML_DECLARATION + element('Types', { xmlns: CONTENT_TYPES }, [...byExtension, ...byName].join(''));
  }

  private relationshipsOf(from: string): string {
    const members = (this.relationships.get(from) ?? []).map(({ kind, target }, index) =>
      element('Relationship', { Id: `rId${index + 1}`, Type: relationshipType(kind), Target: target }),
    );
    return XML_DECLARATION + element('Relationships', { xmlns: PACKAGE_RELATIONSHIPS }, members.join(''));
  }
}
