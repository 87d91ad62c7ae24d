import { findColumns } from '../sheets/find-columns';
import { sameHeader } from '../sheets/same-header';
import { CHECK_REPORT, type TableLayout } from '../sheets/layout';
import { tableSpec } from '../sheets/sheets';

/** A table of ours as the workbook has it: by which name, and with which headers. */
export interface StandingTable {
  readonly layout: TableLayout;
  readonly name: string;
  readonly headers: readonly string[];
  /** The version of the format that the workbook is of, where it is not ours. */
  readonly version?: number | undefined;
}

/** What our formulas speak of, as the workbook calls it today; `undefined` where it is not there. */
interface CurrentTable {
  readonly name: string;
  readonly header: (header: string) => string | undefined;
}

/** A text, or a structured reference: the table's name, and what stands in its brackets. */
const TEXT_OR_REFERENCE = /"(?:[^"]|"")*"|([\p{L}_][\p{L}\p{N}_.]*)\[((?:[^[\]]|\[[^[\]]*\])*)\]/gu;
const PART = /\[([^[\]]*)\]/gu;
/** A header with anything else than letters, digits and spaces stands in brackets of its own. */
const PLAIN_HEADER = /^[\p{L}\p{N} ]+$/u;

/** In a structured reference these characters of a header are written with an apostrophe before them. */
const escaped = (header: string) => header.replace(/[[\]#'@]/gu, "'$&");

/** The reference to a whole column of a table. */
const columnReference = (table: string, header: string) =>
  PLAIN_HEADER.test(header) ? `${table}[${header}]` : `${table}[[${escaped(header)}]]`;

function currentTable({ layout, name, headers, version }: StandingTable): CurrentTable {
  const ours = layout.help.length === 0 ? [] : layout.headers.map((header) => ({ key: header, header }));
  const { missing } = findColumns(tableSpec(layout.key), ours, headers, version);
  return {
    name,
    header: (header) =>
      headers.find((candidate) => sameHeader(candidate, header)) ??
      missing.find((each) => sameHeader(each.header, header))?.candidate,
  };
}

/**
 * Writes formulas as they must be in a workbook whose tables or headers are called otherwise than
 * ours: a stranger's table had the name first, or the user has renamed a header.
 */
export class CurrentFormulas {
  private readonly tables: ReadonlyMap<string, CurrentTable>;
  /** A column has the same formula in every row. */
  private readonly known = new Map<string, string | undefined>();

  /** @param form `typed`: as a person may type it, with all the brackets; `file`: as our layouts and files have it */
  constructor(
    tables: readonly StandingTable[],
    private readonly form: 'typed' | 'file',
  ) {
    // No formula speaks of a report of the check.
    const ofPlan = tables.filter(({ layout }) => layout.key !== CHECK_REPORT);
    this.tables = new Map(ofPlan.map((table) => [table.layout.name, currentTable(table)]));
  }

  /**
   * @param formula in file form, without the equals sign
   * @returns `undefined` where the formula speaks of a table or a column that is not there: Excel refuses it
   */
  write(formula: string): string | undefined {
    if (!this.known.has(formula)) this.known.set(formula, this.rewritten(formula));
    return this.known.get(formula);
  }

  private rewritten(formula: string): string | undefined {
    const unknown: string[] = [];
    const written = formula.replace(TEXT_OR_REFERENCE, (match, name: string | undefined, inner: string) => {
      if (name === undefined) return match;
      const reference = this.reference(name, inner);
      if (reference === undefined) unknown.push(match);
      return reference ?? match;
    });
    return unknown.length === 0 ? written : undefined;
  }

  /** What a name of the workbook's stands for, with the equals sign; `undefined` where the column is not there. */
  column(table: string, header: string): string | undefined {
    const reference = this.reference(table, header);
    return reference && `=${reference}`;
  }

  private reference(name: string, inner: string): string | undefined {
    const table = this.tables.get(name);
    if (!table) return undefined;
    if (!inner.startsWith('[')) {
      const header = table.header(inner);
      return header && (this.form === 'file' ? `${table.name}[${escaped(header)}]` : columnReference(table.name, header));
    }
    const unknown: string[] = [];
    const parts = inner.replace(PART, (part, text: string) => {
      if (text.startsWith('#')) return part;
      const header = table.header(text);
      if (header === undefined) unknown.push(text);
      return `[${escaped(header ?? text)}]`;
    });
    return unknown.length === 0 ? `${table.name}[${parts}]` : undefined;
  }
}
