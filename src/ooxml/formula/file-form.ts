import { FILE_NAMES, OWN_NAMES } from './future-functions';
import { tokensOf, type Token } from './tokens';

/** A column name as it stands in a structured reference: `'` before each of `' # [ ] @`. */
export function escapeColumn(name: string): string {
  return name.replace(/['#@[\]]/g, "'$&");
}

/** `tbl[column]`: the column's cells, without header and totals. */
export function columnReference(table: string, column: string): string {
  return `${table}[${escapeColumn(column)}]`;
}

/** `tbl[[#This Row],[column]]`: the column's cell in the row of the formula. */
export function thisRowReference(table: string, column: string): string {
  return `${table}[[#This Row],[${escapeColumn(column)}]]`;
}

/** `[@x]`, `[@[x]:[y]]` and `[@]` as the file has them; other brackets as they are. */
function inFull(bracket: string): string {
  if (bracket.charCodeAt(1) !== 64) return bracket;
  const rest = bracket.slice(2, -1);
  if (rest === '') return '[#This Row]';
  return rest.startsWith('[') ? `[[#This Row],${rest}]` : `[[#This Row],[${rest}]]`;
}

/** `[1]Sheet!A1` names another workbook and is no reference to a table. */
const isWorkbook = (next: Token | undefined) => next?.kind === 'word' || next?.kind === 'sheet';

/**
 * A formula as the file has it: new functions with their prefix, and structured references in full.
 * https://support.microsoft.com/office/f5ed2452-2337-4f71-bed3-c8ae6d2b276e
 *
 * @param table the table that `[@x]` and `[x]` mean, where the formula stands in one
 * @returns nothing where `[@x]` stands outside a table, or the formula ends within a bracket or a text
 */
export function fileForm(formula: string, table?: string): string | undefined {
  if (!isClosed(formula)) return undefined;
  const tokens = tokensOf(formula);
  let text = '';
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const next = tokens[index + 1];
    if (token.kind === 'word') {
      text += next?.text === '(' ? (FILE_NAMES.get(token.text.toUpperCase()) ?? token.text) : token.text;
    } else if (token.kind === 'bracket' && tokens[index - 1]?.kind !== 'word' && !isWorkbook(next)) {
      if (table === undefined) return undefined;
      text += table + inFull(token.text);
    } else {
      text += token.kind === 'bracket' ? inFull(token.text) : token.text;
    }
  }
  return text;
}

/** Does every text, quoted name and bracket of the formula end? */
function isClosed(formula: string): boolean {
  return tokensOf(formula).every(({ kind, text }) => {
    if (kind === 'bracket') return /^\[(?:[^'[\]]|'.|\[(?:[^'[\]]|'.)*\])*\]$/s.test(text);
    if (kind === 'text') return /^"(?:[^"]|"")*"$/.test(text);
    return kind === 'sheet' ? /^'(?:[^']|'')+'$/.test(text) : true;
  });
}

/** The formula of a file with its functions by their own names. */
export function ownForm(formula: string): string {
  if (!/_xl(fn|ws)\./i.test(formula)) return formula;
  return tokensOf(formula)
    .map(({ kind, text }) => (kind === 'word' ? (OWN_NAMES.get(text.toUpperCase()) ?? text) : text))
    .join('');
}
