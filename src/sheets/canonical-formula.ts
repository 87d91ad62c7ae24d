/**
 * One way to write each formula, so that two writings of the same one are equal.
 *
 * Excel hands a formula back in its own way: `[@Timer]` for `hpLøn[[#This Row],[Timer]]`, function
 * names in capitals, `_xlfn.` before newer functions in a file, and the new name of a header that
 * somebody renamed. An overwritten formula is therefore found by comparing canonical forms, never
 * texts. Structured references: see "Using structured references with Excel tables".
 */

/** The names a workbook uses today, and the ones our formulas are written with. */
export interface CurrentNames {
  /** The table whose row the formula stands in, by its own name. */
  readonly table: string;
  /** Our name for a table of the workbook; itself for any other. */
  readonly tableName: (name: string) => string;
  /** Our header for a column of a table of ours; itself for any other. */
  readonly header: (table: string, header: string) => string;
}

/** Names of a workbook in which nothing was renamed. One object, so that what is made under it can be kept. */
export const OUR_NAMES: Pick<CurrentNames, 'tableName' | 'header'> = { tableName: (name) => name, header: (_, header) => header };

const IDENTIFIER = /[\p{L}\p{N}_.\\]+/uy;
const STRING = /"(?:[^"]|"")*"|'(?:[^']|'')*'/uy;

/** Spaces, the dollars of absolute references, and the `@` that newer Excel shows before names of older files. */
const IGNORED = /[\s$@]/u;

/** The end of the bracket group that begins at `start`; a quote escapes the character after it. */
function bracketEnd(text: string, start: number): number {
  let depth = 0;
  for (let index = start; index < text.length; index++) {
    const character = text[index];
    if (character === "'") index += 1;
    else if (character === '[') depth += 1;
    else if (character === ']' && --depth === 0) return index + 1;
  }
  return text.length;
}

/** What stands between the outer brackets of a structured reference: items as `#This Row`, and columns. */
function parts(inner: string): { readonly items: string[]; readonly columns: string[] } {
  const items: string[] = [];
  const columns: string[] = [];
  const put = (part: string) => {
    const name = part.replace(/'(.)/gu, '$1').trim();
    (name.startsWith('#') ? items : columns).push(name);
  };
  let rest = inner.trim();
  if (rest.startsWith('@')) {
    items.push('#This Row');
    rest = rest.slice(1);
  }
  if (!rest.startsWith('[')) {
    if (rest !== '') put(rest);
    return { items, columns };
  }
  for (let index = 0; index < rest.length; ) {
    if (rest[index] !== '[') {
      index += 1;
      continue;
    }
    const end = bracketEnd(rest, index);
    put(rest.slice(index + 1, end - 1));
    index = end;
  }
  return { items, columns };
}

function structured(table: string, inner: string, names: CurrentNames): string {
  const ours = names.tableName(table);
  const { items, columns } = parts(inner);
  const headers = columns.map((column) => names.header(ours, column).toLocaleUpperCase('da'));
  return `${ours.toLocaleUpperCase('da')}[${[...items.map((item) => item.toUpperCase()).sort(), headers.join(':')].join(',')}]`;
}

/** @param formula with or without the equals sign, in en-US notation */
export function canonicalFormula(formula: string, names: CurrentNames): string {
  const text = formula.replace(/^=/, '');
  let result = '';
  for (let index = 0; index < text.length; ) {
    const character = text[index] ?? '';
    STRING.lastIndex = IDENTIFIER.lastIndex = index;
    const quoted = STRING.exec(text)?.[0];
    const identifier = quoted === undefined ? IDENTIFIER.exec(text)?.[0] : undefined;
    if (quoted !== undefined) {
      result += quoted;
      index += quoted.length;
    } else if (character === '[') {
      const end = bracketEnd(text, index);
      result += structured(names.table, text.slice(index + 1, end - 1), names);
      index = end;
    } else if (identifier !== undefined) {
      const next = index + identifier.length;
      if (text[next] === '[') {
        const end = bracketEnd(text, next);
        result += structured(identifier, text.slice(next + 1, end - 1), names);
        index = end;
      } else {
        result += identifier.replace(/^(_xlfn\.|_xlws\.)+/iu, '').toLocaleUpperCase('da');
        // LibreOffice writes TRUE as a function.
        index = /^(true|false)$/iu.test(identifier) && text.startsWith('()', next) ? next + 2 : next;
      }
    } else {
      if (!IGNORED.test(character)) result += character;
      index += 1;
    }
  }
  return result;
}
