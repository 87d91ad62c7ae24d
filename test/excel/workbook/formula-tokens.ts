import { columnIndex, columnLetters, quoteSheet, unquoteSheet } from './address';

/** One end of a reference; `null` for a whole column's row or a whole row's column. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export interface CellReference {
  readonly kind: 'cells';
  readonly sheet: string | null;
  readonly from: Corner;
  readonly to: Corner | null;
}

export interface StructuredReference {
  readonly kind: 'structured';
  /** `null`: the table that the formula stands in. */
  readonly table: string | null;
  /** What stands between the outer brackets. */
  readonly specifier: string;
}

export interface NameReference {
  readonly kind: 'name';
  readonly sheet: string | null;
  readonly name: string;
}

export type Reference = CellReference | StructuredReference | NameReference;
export type Token = Reference | { readonly kind: 'text'; readonly text: string };

const SHEET = String.raw`(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const CORNER = String.raw`(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})`;
const END = String.raw`(?![\p{L}\p{N}_.(\[!])`;
const CELLS = new RegExp(`${SHEET}${CORNER}(?::${CORNER})?${END}`, 'uy');
const COLUMNS = new RegExp(String.raw`${SHEET}(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})${END}`, 'uy');
const ROWS = new RegExp(String.raw`${SHEET}(\$?)(\d{1,7}):(\$?)(\d{1,7})${END}`, 'uy');
const STRING = /"(?:[^"]|"")*"/y;
const ERROR = /#(?:REF!(?:\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)?|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)/y;
const NUMBER = /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+/y;
const WORD = new RegExp(String.raw`${SHEET}([\p{L}_\\][\p{L}\p{N}_.\\?]*)`, 'uy');

/** Formulas split before: a calculated column holds the same one in every row. */
const known = new Map<string, readonly Token[]>();
const KNOWN_AT_MOST = 5_000;

/** Splits a formula (with or without its `=`) so that its references can be rewritten. */
export function tokens(formula: string): readonly Token[] {
  const before = known.get(formula);
  if (before) return before;
  if (known.size >= KNOWN_AT_MOST) known.clear();
  const found = split(formula);
  known.set(formula, found);
  return found;
}

function split(formula: string): readonly Token[] {
  const found: Token[] = [];
  const text = (value: string): void => {
    const last = found.at(-1);
    if (last?.kind === 'text') found[found.length - 1] = { kind: 'text', text: last.text + value };
    else found.push({ kind: 'text', text: value });
  };
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const result = pattern.exec(formula);
    if (result) at = pattern.lastIndex;
    return result;
  };
  while (at < formula.length) {
    const plain = match(STRING) ?? match(ERROR);
    if (plain) {
      text(plain[0]);
      continue;
    }
    const cells = match(CELLS);
    if (cells) {
      found.push(cellsOf(cells));
      continue;
    }
    const whole = match(COLUMNS);
    if (whole) {
      found.push({ kind: 'cells', sheet: sheetOf(whole[1]), from: corner('', '', whole[2], whole[3]), to: corner('', '', whole[4], whole[5]) });
      continue;
    }
    const rows = match(ROWS);
    if (rows) {
      found.push({ kind: 'cells', sheet: sheetOf(rows[1]), from: corner(rows[2], rows[3], '', ''), to: corner(rows[4], rows[5], '', '') });
      continue;
    }
    const number = match(NUMBER);
    if (number) {
      text(number[0]);
      continue;
    }
    const word = match(WORD);
    if (word) {
      const [all, sheet, name = ''] = word;
      if (formula[at] === '[') found.push({ kind: 'structured', table: name, specifier: brackets() });
      else if (formula[at] === '(' || /^(?:true|false)$/i.test(all)) text(all);
      else found.push({ kind: 'name', sheet: sheetOf(sheet), name });
      continue;
    }
    if (formula[at] === '[') found.push({ kind: 'structured', table: null, specifier: brackets() });
    else text(formula[at++] ?? '');
  }
  return found;

  /** Consumes `[…]`; `'` escapes the next character. */
  function brackets(): string {
    const start = at;
    let depth = 0;
    do {
      if (formula[at] === "'") at++;
      else if (formula[at] === '[') depth++;
      else if (formula[at] === ']') depth--;
      at++;
    } while (depth > 0 && at < formula.length);
    return formula.slice(start + 1, at - 1);
  }
}

/** Rewrites the references of a formula; `null` leaves one as it is. */
export function rewrite(formula: string, change: (reference: Reference) => string | null): string {
  return tokens(formula)
    .map((token) => (token.kind === 'text' ? token.text : (change(token) ?? print(token))))
    .join('');
}

export function print(token: Token): string {
  switch (token.kind) {
    case 'text':
      return token.text;
    case 'name':
      return `${prefix(token.sheet)}${token.name}`;
    case 'structured':
      return `${token.table ?? ''}[${token.specifier}]`;
    case 'cells':
      return `${prefix(token.sheet)}${printCorner(token.from)}${token.to ? `:${printCorner(token.to)}` : ''}`;
  }
}

const prefix = (sheet: string | null): string => (sheet === null ? '' : `${quoteSheet(sheet)}!`);
const sheetOf = (text: string | undefined): string | null => (text === undefined ? null : unquoteSheet(text));

function printCorner({ row, column, rowFixed, columnFixed }: Corner): string {
  const letters = column === null ? '' : `${columnFixed ? '$' : ''}${columnLetters(column)}`;
  return row === null ? letters : `${letters}${rowFixed ? '$' : ''}${row + 1}`;
}

function cellsOf(match: RegExpExecArray): CellReference {
  const to = match[7] === undefined ? null : corner(match[8], match[9], match[6], match[7]);
  return { kind: 'cells', sheet: sheetOf(match[1]), from: corner(match[4], match[5], match[2], match[3]), to };
}

function corner(rowMark = '', row = '', columnMark = '', letters = ''): Corner {
  return {
    row: row === '' ? null : Number(row) - 1,
    column: letters === '' ? null : columnIndex(letters),
    rowFixed: rowMark === '$',
    columnFixed: columnMark === '$',
  };
}
