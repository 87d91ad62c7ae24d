import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** The parts that a check reads as well. */
const READ = /^(\[Content_Types\]|_rels\/|docProps\/|customXml\/|xl\/(workbook|styles|sharedStrings|worksheets\/|tables\/|_rels\/))/;
const decoder = new TextDecoder();
const nothing = (): void => undefined;

/** The least that anybody can do with a workbook: its parts inflated by fflate and read by saxes, and nothing made of it. */
export function readBare(file: string): void {
  const parts = unzipSync(readFileSync(file), { filter: ({ name }) => READ.test(name) });
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const parser = new SaxesParser({ xmlns: false, position: false });
    for (const event of ['opentag', 'closetag', 'text'] as const) parser.on(event, nothing);
    parser.write(decoder.decode(bytes)).close();
  }
}
