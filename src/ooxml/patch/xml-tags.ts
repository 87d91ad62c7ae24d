/** A tag as it stands in a text of XML. */
export interface Tag {
  /** With its prefix. */
  readonly name: string;
  /** `empty`: `<c/>`, which is both. */
  readonly kind: 'open' | 'close' | 'empty';
  /** Of its `<`, and behind its `>`. */
  readonly start: number;
  readonly end: number;
}

const SKIPPED = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** Behind the `>` of the tag that begins at `start`; one between quotes belongs to a value. */
function endOfTag(xml: string, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at + 1;
  }
  return xml.length;
}

const NAME = /[^\s/>]+/y;

/**
 * The tags of a text in order, without comments and the like.
 *
 * @param xml known to be well-formed, without a document type
 */
export function* tagsIn(xml: string, from = 0, to = xml.length): Generator<Tag> {
  for (let start = xml.indexOf('<', from); start >= 0 && start < to; ) {
    const skipped = SKIPPED.find(([begin]) => xml.startsWith(begin, start));
    if (skipped) {
      const end = xml.indexOf(skipped[1], start + skipped[0].length);
      if (end < 0) return;
      start = xml.indexOf('<', end + skipped[1].length);
      continue;
    }
    const end = endOfTag(xml, start);
    const closes = xml.charCodeAt(start + 1) === 47;
    NAME.lastIndex = start + (closes ? 2 : 1);
    const name = NAME.exec(xml)?.[0] ?? '';
    yield { name, kind: closes ? 'close' : xml.charCodeAt(end - 2) === 47 ? 'empty' : 'open', start, end };
    start = xml.indexOf('<', end);
  }
}

const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of a tag, as they are written. */
export function attributesIn(tag: string): ReadonlyMap<string, string> {
  return new Map(Array.from(tag.matchAll(ATTRIBUTE), ([, name = '', double, single]) => [name, double ?? single ?? '']));
}

/**
 * The tag with other attributes; those that are not named stay as they are written.
 *
 * @param changes new values, escaped and without double quotes, or `undefined` to take the attribute away
 */
export function withAttributes(tag: string, changes: Readonly<Record<string, string | undefined>>): string {
  const left = new Map(Object.entries(changes));
  const changed = tag.replace(ATTRIBUTE, (whole: string, name: string) => {
    if (!left.has(name)) return whole;
    const value = left.get(name);
    left.delete(name);
    return value === undefined ? '' : ` ${name}="${value}"`;
  });
  const added = [...left].flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${value}"`])).join('');
  return changed.replace(/\s*\/?>$/, (end) => added + end);
}

/** The tag of an empty element as one that holds something: `<row r="1"/>` becomes `<row r="1">`. */
export const opened = (tag: string): string => tag.replace(/\s*\/>$/, '>');
