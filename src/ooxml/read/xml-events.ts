import { SaxesParser } from 'saxes';
import { UnreadableFile } from '../unreadable-file';
import type { Sink } from './unpacking';
import { PartDecoder } from './part-decoder';
import type { ElementCounter } from './element-counter';

/** Attributes by the names they are written with. */
export type Attributes = Readonly<Record<string, string>>;

/**
 * What is told of a part. Names of elements come without the prefix of the part's own namespace; elements of other
 * namespaces keep theirs (`x14:id`), so that they are never taken for ours.
 */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Not told of, with all that is in them: extensions of other programs and versions, and what the file itself says is
 * only for programs that understand such an extension (ECMA-376 part 3 §7.4).
 */
const PASSED_OVER = new Set(['extLst', 'mc:Choice']);

/** A part is taken in pieces of so many bytes: cut off a text instead, each character of a piece would be looked up in the whole. */
const PIECE = 65_536;
/** and so many pieces in which no element begins or ends are one text or tag that no workbook has. */
const SILENT_PIECES = 16;

/**
 * Reads a part in one pass, streaming. Entities other than XML's own five are not known, and a document type, which
 * could define some, is refused.
 *
 * @param source hands the part's bytes to the sink
 * @throws UnreadableFile `damaged`; and what source and handler throw
 */
export function readXml(source: (sink: Sink) => void, handler: XmlHandler, part: string, counter: ElementCounter): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const damaged = (detail: string) => new UnreadableFile('damaged', detail, part);
  let prefix = '';
  let namespace: string | undefined;
  let depth = 0;
  /** The depth of the element that is passed over, or 0. */
  let passing = 0;
  let silent = 0;

  const ownName = (name: string) =>
    prefix === '' ? name : name.startsWith(prefix) ? name.slice(prefix.length) : name.includes(':') ? name : `:${name}`;

  parser.on('opentag', ({ name, attributes }) => {
    counter.open(++depth, part);
    if (passing > 0) return;
    if (depth === 1) {
      prefix = name.slice(0, name.indexOf(':') + 1);
      namespace = attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`];
    }
    const own = ownName(name);
    const changed = attributes['xmlns'] !== undefined && prefix === '' && attributes['xmlns'] !== namespace;
    if (changed || PASSED_OVER.has(own)) passing = depth;
    else handler.open(own, attributes);
  });
  parser.on('closetag', ({ name }) => {
    silent = 0;
    if (passing === 0) handler.close?.(ownName(name));
    else if (passing === depth) passing = 0;
    depth--;
  });
  if (handler.text) {
    const text = (piece: string) => {
      if (passing === 0) handler.text?.(piece);
    };
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.on('doctype', () => {
    throw damaged('a document type');
  });
  parser.on('error', ({ message }) => {
    throw damaged(message);
  });

  const decoder = new PartDecoder(part);
  source((bytes) => {
    for (let start = 0; start < bytes.length; start += PIECE) {
      parser.write(decoder.text(bytes.subarray(start, start + PIECE)));
      if (++silent > SILENT_PIECES) throw damaged('a text or a tag without end');
    }
  });
  parser.write(decoder.end());
  parser.close();
}
