/** A piece of a formula, as far as references and function names need to be told apart. */
export interface Token {
  /**
   * `word`: names, functions, cell references, numbers · `bracket`: `[…]` with all that is in it · `sheet`: a name in
   * single quotes · `text`: a string in double quotes · `other`: everything else, one character each.
   */
  readonly kind: 'word' | 'bracket' | 'sheet' | 'text' | 'other';
  readonly text: string;
}

const isWord = (code: number) =>
  (code >= 97 && code <= 122) || // a–z
  (code >= 65 && code <= 90) || // A–Z
  (code >= 48 && code <= 57) || // 0–9
  code === 95 || // _
  code === 46 || // .
  code === 36 || // $
  code === 92 || // \
  code === 63 || // ?
  code > 127;

/** Where the quoted piece that begins at `start` ends; a doubled quote belongs to it. */
function endOfQuoted(formula: string, start: number): number {
  const quote = formula.charCodeAt(start);
  for (let index = start + 1; index < formula.length; index++) {
    if (formula.charCodeAt(index) !== quote) continue;
    if (formula.charCodeAt(index + 1) !== quote) return index + 1;
    index++;
  }
  return formula.length;
}

/** Where the bracket that begins at `start` is closed; `'` takes the next character's meaning away. */
function endOfBracket(formula: string, start: number): number {
  let depth = 0;
  for (let index = start; index < formula.length; index++) {
    const code = formula.charCodeAt(index);
    if (code === 39) index++;
    else if (code === 91) depth++;
    else if (code === 93 && --depth === 0) return index + 1;
  }
  return formula.length;
}

/** The pieces of a formula; together they are the formula. */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  while (start < formula.length) {
    const code = formula.charCodeAt(start);
    let end = start + 1;
    let kind: Token['kind'] = 'other';
    if (code === 34) [kind, end] = ['text', endOfQuoted(formula, start)];
    else if (code === 39) [kind, end] = ['sheet', endOfQuoted(formula, start)];
    else if (code === 91) [kind, end] = ['bracket', endOfBracket(formula, start)];
    else if (isWord(code)) {
      kind = 'word';
      while (end < formula.length && isWord(formula.charCodeAt(end))) end++;
    }
    tokens.push({ kind, text: formula.slice(start, end) });
    start = end;
  }
  return tokens;
}
