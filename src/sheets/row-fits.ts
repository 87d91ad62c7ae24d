import { isView, type TableKey } from '../domain/path';
import type { Plan } from '../domain/plan';
import { known } from '../domain/reading';
import type { RowFit, RowRename, TableFit } from '../domain/workbook-state';
import { choicesOf, type ChoiceContext } from './choices';
import { byHeader } from './plan-fits';
import { fieldOf } from './plan-rows';
import type { TableReading } from './read-table';
import { normalHeader, sameHeader } from './same-header';
import { FORMERLY } from './series';
import { TABLES } from './sheets';
import { EMPTY_CELL, type Snapshot, type TableCells } from './snapshot';
import type { ColumnSpec, SheetShape, TableSpec } from './spec';

/** Rows that are there for what the programme or the choice of areas decides, and how they follow it. */

/** A table with such rows, as it stands. */
interface Standing {
  readonly table: TableSpec;
  readonly cells: TableCells;
  readonly column: ColumnSpec;
  /** What each row is about, '' for a blank one. */
  readonly subjects: readonly string[];
}

function subjectColumn(table: TableSpec): ColumnSpec | undefined {
  return table.columns.flatMap((column) => (!('forEach' in column) && column.key === table.subject ? [column] : []))[0];
}

function standingIn(table: TableSpec, cells: TableCells | undefined): Standing | undefined {
  const column = subjectColumn(table);
  const at = column && cells ? cells.headers.findIndex((header) => sameHeader(header, column.header)) : -1;
  if (!column || !cells || at === -1) return undefined;
  return { table, cells, column, subjects: cells.rows.map((row) => String(row[at]?.value ?? '')) };
}

const includes = (texts: readonly string[], text: string) => texts.some((each) => sameHeader(each, text));
const choicesUnder = ({ choices }: ColumnSpec, context: ChoiceContext) => (choices ? choicesOf(choices, context) : []).map(({ label }) => label);
const choicesUnderAny = (column: ColumnSpec, { programmes }: ChoiceContext) => programmes.flatMap((programme) => choicesUnder(column, { programme, programmes }));

/** The row's subject without the word that says it fits no longer. */
const formerSubject = (subject: string) => (subject.startsWith(FORMERLY) ? subject.slice(FORMERLY.length) : undefined);

/** Of rows that fitted no longer those that fit again: the first of each, where no other row is about the same. */
function fitAgain({ subjects, column }: Pick<Standing, 'subjects' | 'column'>, context: ChoiceContext): readonly string[] {
  const own = choicesUnder(column, context);
  const former = subjects.flatMap((subject) => formerSubject(subject) ?? []);
  return [...new Map(former.map((subject) => [normalHeader(subject), subject])).values()].filter((subject) => includes(own, subject) && !includes(subjects, subject));
}

/**
 * The table as the plan takes it: rows that fit again are what they were, and those that do not
 * are no part of the plan, with all that stands in them.
 */
export function withoutFormerRows(table: TableSpec, cells: TableCells, context: ChoiceContext): TableCells {
  const standing = isView(table.key) ? undefined : standingIn(table, cells);
  if (!standing?.subjects.some((subject) => subject.startsWith(FORMERLY))) return cells;
  const [again, any] = [new Set(fitAgain(standing, context)), choicesUnderAny(standing.column, context)];
  const at = cells.headers.findIndex((header) => sameHeader(header, standing.column.header));
  const rows = cells.rows.map((row, index) => {
    const subject = formerSubject(standing.subjects[index] ?? '');
    if (subject === undefined || !includes(any, subject)) return row;
    if (!again.delete(subject)) return row.map(() => EMPTY_CELL);
    return row.map((cell, column) => (column === at ? { ...cell, value: subject } : cell));
  });
  return { ...cells, rows };
}

/** Has somebody typed anything in the row, beside what it is about? */
function isTyped({ table, cells, column }: Standing, reading: TableReading | undefined, index: number): boolean {
  const row = cells.rows[index] ?? [];
  const isOwn = (at: number) => !isView(table.key) || ![...(reading?.columnOf.values() ?? [])].includes(cells.column + at);
  const beside = row.some(({ kind }, at) => kind !== 'empty' && isOwn(at) && !sameHeader(cells.headers[at] ?? '', column.header));
  const read = reading?.sheetRows.indexOf(cells.row + 1 + index) ?? -1;
  return beside || (reading?.overwritten ?? []).some(({ row: overwritten, now, broken }) => overwritten === read && now !== 'nothing' && !broken);
}

/** What a view has rows for, '' for those that are to be blank; of a table of the plan the programme's. */
function wantedIn({ table, column }: Standing, plan: Plan, shape: SheetShape, context: ChoiceContext): readonly string[] {
  if (!isView(table.key)) return choicesUnder(column, context);
  const choices = column.choices ? choicesOf(column.choices, context) : [];
  return (table.listed?.(plan, shape) ?? []).map((row) => {
    const subject = known(fieldOf(row, column.key));
    return choices.find(({ value }) => value === subject)?.label ?? (typeof subject === 'string' ? subject : '');
  });
}

/** What has a row under some programme, or might be chosen there, and should have none. */
const leavingIn = (standing: Standing, wanted: readonly string[], plan: Plan, shape: SheetShape, context: ChoiceContext) => {
  const { column, subjects } = standing;
  const { programmes } = context;
  const listed = programmes.flatMap((programme) => wantedIn(standing, plan, { ...shape, programme }, { programme, programmes }));
  const any = [...choicesUnderAny(column, context), ...listed.filter((subject) => subject !== '')];
  return subjects.filter((subject) => includes(any, subject) && !includes(wanted, subject));
};

/**
 * How rows follow the programme and the chosen areas, by their tables. Rows are added only while
 * the programme's own tables show that it has changed: one that somebody has taken out stays out.
 * The rows that an overview lacks for an area that was chosen are told elsewhere.
 */
export function rowFits(snapshot: Snapshot, plan: Plan, shape: SheetShape, readings: ReadonlyMap<TableKey, TableReading>, context: ChoiceContext): ReadonlyMap<TableKey, RowFit> {
  const tables = TABLES.flatMap((table) => standingIn(table, snapshot.cells[table.key]) ?? []);
  const wanted = new Map(tables.map((each) => [each, wantedIn(each, plan, shape, context)]));
  const leaving = new Map(tables.map((each) => [each, leavingIn(each, wanted.get(each) ?? [], plan, shape, context)]));
  const hasChanged = tables.some((each) => !isView(each.table.key) && (leaving.get(each)?.length ?? 0) + fitAgain(each, context).length > 0);
  return new Map(
    tables.flatMap((each): [TableKey, RowFit][] => {
      const { table, column, subjects, cells } = each;
      const followsAreas = isView(table.key) && column.choices?.from === 'areas';
      if (!hasChanged && !followsAreas) return [];
      const reading = readings.get(table.key);
      const typed = new Set(subjects.flatMap((subject, index) => (isTyped(each, reading, index) ? [normalHeader(subject)] : [])));
      const [stay, removed] = [true, false].map((holds) => (leaving.get(each) ?? []).filter((subject) => typed.has(normalHeader(subject)) === holds)) as [string[], string[]];
      const again = isView(table.key) ? [] : fitAgain(each, context);
      const renamed = [
        ...again.map((to): RowRename => ({ from: FORMERLY + to, to, because: 'again' })),
        ...(isView(table.key) ? [] : stay).map((from): RowRename => ({ from, to: FORMERLY + from, because: 'no-longer' })),
      ];
      const needed = wanted.get(each) ?? [];
      const added = followsAreas ? [] : needed.filter((subject) => subject !== '' && !includes([...subjects, ...again], subject));
      const left = cells.rows.length - removed.length + added.length;
      const blank = followsAreas || !isView(table.key) ? 0 : Math.max(0, Math.min(removed.length - added.length, needed.length - left));
      const fit: RowFit = { header: column.header, added: [...added, ...Array.from({ length: blank }, () => '')], renamed, removed };
      return [added, renamed, removed].some(({ length }) => length > 0) ? [[table.key, fit]] : [];
    }),
  );
}

/**
 * The columns and the rows of each table together. Formulas that an earlier version wrote know
 * nothing of rows that fit no longer, and so are written anew where there are such rows.
 */
export function withRows(fits: readonly TableFit[], rows: ReadonlyMap<TableKey, RowFit>, readings: ReadonlyMap<TableKey, TableReading>): readonly TableFit[] {
  const staying = [...rows.values()].some(({ renamed }) => renamed.length > 0);
  const former = new Map([...readings].flatMap(([key, reading]) => (staying && reading.former.length > 0 ? [[key, byHeader(reading.former)]] : [])));
  const others = [...new Set([...rows.keys(), ...former.keys()])].filter((key) => !fits.some(({ table }) => table === key));
  const all = [...fits, ...others.map((table): TableFit => ({ table, added: [], renamed: [], removed: [], labels: [], outdated: [] }))];
  return all.map((fit) => {
    const [ofRows, anew] = [rows.get(fit.table), former.get(fit.table) ?? []];
    return { ...fit, outdated: [...fit.outdated, ...anew], ...(ofRows ? { rows: ofRows } : {}) };
  });
}
