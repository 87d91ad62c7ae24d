import { saveMapping } from '../../src/app/saved-versions';
import type { OpenWorkbook } from '../../src/workbook/workbook';
import type { User } from '../excel/user';
import type { Table } from '../excel/workbook/table';
import type { Workbook } from '../excel/workbook/workbook';
import { columnLetters } from '../../src/sheets/places';

/** What a co-author has at hand: the workbook as it stands when they edit, their keyboard, and a pane of their own. */
export interface CoAuthor {
  readonly model: Workbook;
  readonly person: User;
  readonly workbook: OpenWorkbook;
}

/** Something that a co-author does. @returns what they have typed, each text once in the workbook */
export type Edit = (coAuthor: CoAuthor) => Promise<readonly string[]>;

const at = (row: number, column: number) => `${columnLetters(column)}${row + 1}`;
const isOurs = ({ name }: Table) => name.startsWith('hp');
const isList = (table: Table) => isOurs(table) && table.columns.length > 3;

/**
 * Types a text of its own into each of the cells that are blank or calculated, every second one like a formula: cells
 * beside each other at once. @returns the texts
 */
async function fill({ person, model }: CoAuthor, sheet: string, row: number, among: readonly number[]): Promise<readonly string[]> {
  const columns = among.filter((column) => {
    const cell = model.sheet(sheet)?.cell(row, column);
    return cell === undefined || cell.value === '' || cell.formula !== undefined;
  });
  const textOf = (column: number) => `${column % 2 === 0 ? '' : '='}Deres ${sheet} ${at(row, column)}`;
  for (const first of columns.filter((column) => !columns.includes(column - 1))) {
    const run = columns.filter((column, index) => column - first === index - columns.indexOf(first));
    // Pasting asks no validation; the apostrophe says that it is a text.
    await person.paste(sheet, at(row, first), [run.map((column) => `'${textOf(column)}`)]);
  }
  return columns.map(textOf);
}

const inTurn = async <T>(all: readonly T[], each: (one: T) => Promise<readonly string[]>): Promise<readonly string[]> => {
  const texts: string[] = [];
  for (const one of all) texts.push(...(await each(one)));
  return texts;
};

export const EDITS = {
  /** The first and the last, where nothing stands and over what is calculated. */
  'fills in rows of each table': (own) =>
    inTurn(own.model.tables.filter(isOurs), async ({ sheet, body, columns }) =>
      inTurn([...new Set([body.row, body.row + body.rows - 1])], (row) => fill(own, sheet.name, row, columns.map((_, index) => body.column + index))),
    ),
  'types beside the tables, below them and on a new sheet': async (own) => {
    const around = await inTurn(own.model.tables.filter(isOurs), async ({ sheet, rect }) => [
      ...(await fill(own, sheet.name, rect.row, [rect.column + rect.columns])),
      ...(await fill(own, sheet.name, rect.row + rect.rows + 1, [rect.column])),
    ]);
    const name = await own.person.addSheet();
    return [...around, ...(await fill(own, name, 0, [0]))];
  },
  'puts rows into the tables and writes in them': (own) =>
    inTurn(own.model.tables.filter(isList), async ({ name, sheet, body }) => {
      await own.person.insertTableRow(name, 0);
      return fill(own, sheet.name, body.row, [body.column]);
    }),
  'deletes a row of each table': (own) =>
    inTurn(own.model.tables.filter(isList), async ({ name, body }) => {
      if (body.rows > 1) await own.person.deleteTableRow(name, 0);
      return [];
    }),
  'sorts the tables the other way': (own) =>
    inTurn(own.model.tables.filter(isList), async ({ name, columns }) => {
      await own.person.sortTable(name, columns[1]?.name ?? '', false);
      return [];
    }),
  'moves everything: rows and columns are put in': (own) =>
    inTurn([...own.model.sheets], async ({ name }) => {
      await own.person.insertRows(name, 1);
      await own.person.insertColumns(name, 'A');
      return fill(own, name, 0, [0]);
    }),
  'puts a column into each table': (own) =>
    inTurn(own.model.tables.filter(isList), async ({ name, sheet, body }) => {
      await own.person.insertTableColumn(name, 1);
      return fill(own, sheet.name, body.row, [body.column + 1]);
    }),
  /** Theirs may go again: a header of ours is put back. */
  'gives headers other names': (own) =>
    inTurn(own.model.tables.filter(isList), async ({ name, columns }) => {
      await own.person.renameHeader(name, columns.at(-1)?.name ?? '', `Deres ${name}`);
      return [];
    }),
  'gives the sheets other names': (own) =>
    inTurn([...own.model.sheets], async ({ name }) => {
      await own.person.renameSheet(name, `Vores ${name}`.slice(0, 31));
      return [];
    }),
  'deletes a sheet': async (own) => {
    const last = own.model.sheets.findLast(({ visibility }) => visibility === 'Visible');
    if (last) await own.person.deleteSheet(last.name);
    return [];
  },
  'makes sheets of the names that ours would get': (own) =>
    inTurn(['Milepælsplan', 'Kontrolrapport', 'Gemte versioner'].filter((name) => !own.model.sheet(name)), async (name) => fill(own, await own.person.addSheet(name), 0, [0])),
  /** A pane of theirs does the like of ours. */
  'keeps something on the hidden sheet': async ({ workbook }) => {
    await saveMapping(workbook, '{"version":2}', 'Deres skema', new Date('2026-03-02T10:00:00Z'));
    return ['Deres skema', '{"version":2}'];
  },
} as const satisfies Readonly<Record<string, Edit>>;
export type EditName = keyof typeof EDITS;
