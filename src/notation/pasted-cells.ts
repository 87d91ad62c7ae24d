/** A row of a pasted text: its text, and its cells without the quotation marks that a clipboard puts around them. */
export interface PastedRow {
  /** Counted in UTF-16 units from the text's beginning. */
  readonly at: number;
  readonly raw: string;
  readonly cells: readonly string[];
}

/** A quoted cell, in which a mark is doubled and lines may break; or what stands up to the next tab or line end. */
const CELL = /"([^"]*(?:""[^"]*)*)"(?=[\t\r\n]|$)|[^\t\r\n]*/y;
const LINE_END = /\r\n|[\r\n]/y;

/** The rows of a text whose cells are parted by tabs, as Excel and Word put a table on the clipboard; blank ones too. */
export function cellsOf(text: string): readonly PastedRow[] {
  const rows: PastedRow[] = [];
  for (let at = 0; at < text.length; ) {
    const { cells, end } = rowAt(text, at);
    rows.push({ at, raw: text.slice(at, end), cells });
    at = end + (matchAt(LINE_END, text, end)?.[0].length ?? 1);
  }
  return rows;
}

function rowAt(text: string, start: number): { readonly cells: readonly string[]; readonly end: number } {
  const cells: string[] = [];
  for (let at = start; ; at += 1) {
    const [whole = '', quoted] = matchAt(CELL, text, at) ?? [];
    cells.push(quoted === undefined ? whole : quoted.replaceAll('""', '"'));
    at += whole.length;
    if (text[at] !== '\t') return { cells, end: at };
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
