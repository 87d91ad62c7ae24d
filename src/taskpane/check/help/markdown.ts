/** A piece of a line, and how it is set. */
export interface Span {
  readonly kind: 'text' | 'strong' | 'emphasis' | 'code';
  readonly text: string;
}
export type Line = readonly Span[];

export type Block =
  /** Level 1 is the page's own heading. */
  | { readonly kind: 'heading'; readonly level: number; readonly line: Line }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | { readonly kind: 'table'; readonly headers: readonly Line[]; readonly rows: readonly (readonly Line[])[] };

const SPANS = /\*\*(?<strong>[^*]+)\*\*|\*(?<emphasis>[^*\s](?:[^*]*[^*\s])?)\*|`(?<code>[^`]+)`/g;

/** `**krav**` and the like among plain text. */
export function lineOf(source: string): Line {
  const spans: Span[] = [];
  let from = 0;
  for (const match of source.matchAll(SPANS)) {
    if (match.index > from) spans.push({ kind: 'text', text: source.slice(from, match.index) });
    for (const kind of ['strong', 'emphasis', 'code'] as const) {
      const text = match.groups?.[kind];
      if (text !== undefined) spans.push({ kind, text });
    }
    from = match.index + match[0].length;
  }
  if (from < source.length) spans.push({ kind: 'text', text: source.slice(from) });
  return spans;
}

const cellsOf = (source: string): readonly Line[] => source.replace(/^\||\|\s*$/g, '').split('|').map((cell) => lineOf(cell.trim()));
const ITEM = /^- /;

function blockOf(lines: readonly string[]): Block {
  const [first = ''] = lines;
  if (first.startsWith('|')) {
    const [headers = '', , ...rows] = lines;
    return { kind: 'table', headers: cellsOf(headers), rows: rows.map(cellsOf) };
  }
  if (ITEM.test(first)) return { kind: 'list', items: lines.map((line) => lineOf(line.replace(ITEM, ''))) };
  const heading = /^(#+) +(.*)$/.exec(first);
  if (heading) return { kind: 'heading', level: heading[1]?.length ?? 1, line: lineOf(heading[2] ?? '') };
  return { kind: 'paragraph', line: lineOf(lines.join(' ')) };
}

/** The Markdown in which the rules' pages are written: headings, paragraphs, lists of one level, tables; blank lines between them. */
export function markdownBlocks(source: string): readonly Block[] {
  return source
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .map((block) => block.split(/\r?\n/).filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map(blockOf);
}
