import { budgetYears, yearNames, type YearFacts, type YearName } from '../domain/budget-years';
import type { TableKey } from '../domain/path';
import type { ColumnRename, TableFit } from '../domain/workbook-state';
import type { TableReading } from './read-table';
import { normalHeader, sameHeader } from './same-header';
import { FORMERLY, seriesKind, seriesOf, standingShape } from './series';
import { TABLES } from './sheets';
import type { Snapshot, TableCells } from './snapshot';
import { NO_SHAPE } from './shape';
import { fieldHeadersOf, type SheetShape, type SheetYear, type TableSpec } from './spec';
import { asFirstYear } from './year-headers';

/** A table whose columns or facts follow from the plan, as it stands. */
interface Standing {
  readonly table: TableSpec;
  readonly cells: TableCells;
  readonly reading: TableReading;
  /** Headers; of a form its labels. */
  readonly labels: readonly string[];
}

/** The headers of a table; of a form the labels of its facts. */
export function labelsOf(table: TableSpec, { headers, rows }: TableCells): readonly string[] {
  if (table.layout === 'rows') return headers;
  const column = Math.max(0, headers.findIndex((header) => sameHeader(header, fieldHeadersOf(table)[0])));
  return rows.map((row) => String(row[column]?.value ?? ''));
}

const has = (labels: readonly string[], header: string) => labels.some((label) => sameHeader(label, header));
const headersFor = (table: TableSpec, shape: SheetShape) => seriesOf(table, shape).map(({ header }) => header);
const ofYear = (year: SheetYear): SheetShape => ({ ...NO_SHAPE, years: [year] });

/**
 * How the tables are made to follow the plan's years and areas, where they do not. A year that has
 * no column in any of them has come to the plan; one that has no column in one of them has lost it,
 * and that is a missing header.
 *
 * @param to the years and areas of the plan
 * @param typedOver headers of calculated columns of a table's former years in which somebody typed
 */
export function planFits(
  snapshot: Snapshot,
  facts: YearFacts,
  to: SheetShape,
  readings: ReadonlyMap<TableKey, TableReading>,
  typedOver: (table: TableSpec) => ReadonlySet<string>,
): readonly TableFit[] {
  const standing = TABLES.flatMap((table): Standing[] => {
    const [cells, reading] = [snapshot.cells[table.key], readings.get(table.key)];
    const follows = table.columns.some((column) => 'forEach' in column);
    return cells && reading && (follows || byHeader(reading.outdated).length > 0) ? [{ table, cells, reading, labels: labelsOf(table, cells) }] : [];
  });
  const isNew = (year: SheetYear) => standing.every(({ table, labels }) => headersFor(table, ofYear(year)).every((header) => !has(labels, header)));
  const newYears = to.years.filter(isNew);
  return standing.flatMap((each) => {
    const fit = each.table.layout === 'fields' ? formFit(each, to) : rowsFit(each, facts, to, newYears, typedOver);
    const { added, renamed, removed, labels, outdated } = fit;
    return [added, renamed, removed, labels, outdated].some(({ length }) => length > 0) ? [fit] : [];
  });
}

/** Have the labels of a form no year that the plan has, they are written anew in their order. */
function formFit({ table, labels, reading }: Standing, to: SheetShape): TableFit {
  const now = labels.filter((label) => seriesKind(table, label) === 'years');
  const wanted = headersFor(table, to);
  const changed = now.flatMap((from, index) => (from === wanted[index] ? [] : [{ from, to: wanted[index] ?? '' }]));
  const isDamaged = now.length < wanted.length && now.every((label) => has(wanted, label));
  return {
    table: table.key,
    added: wanted.slice(now.length).filter((header) => !has(now, header)).filter(() => !isDamaged || isLonger(now, wanted)),
    renamed: [],
    removed: [],
    labels: isDamaged ? [] : changed,
    outdated: byHeader(reading.outdated),
  };
}

/** Do the labels that are there lead the wanted ones? Then the plan is longer; else one of them is gone. */
const isLonger = (now: readonly string[], wanted: readonly string[]) => now.every((label, index) => sameHeader(label, wanted[index] ?? ''));

function rowsFit({ table, cells, labels, reading }: Standing, facts: YearFacts, to: SheetShape, newYears: readonly SheetYear[], typedOver: (table: TableSpec) => ReadonlySet<string>): TableFit {
  const wanted = headersFor(table, to);
  const standing = standingShape(table, labels);
  const missing = reading.missing.map(({ header }) => header).filter((header) => !has(labels, header));
  const ofNewYear = newYears.flatMap((year) => headersFor(table, ofYear(year)));
  const ofNewArea = to.areas.filter((area) => !standing.areas.includes(area)).flatMap((area) => headersFor(table, { ...NO_SHAPE, areas: [area] }));
  const coming = missing.filter((header) => has(ofNewYear, header) || has(ofNewArea, header));
  const leaving = labels.filter((label) => seriesKind(table, label) !== undefined && !has(wanted, label));

  const calculated = new Set(seriesOf(table, { ...standing, years: [...standing.years, ...to.years] }).flatMap(({ header, calculation }) => (calculation ? [normalHeader(header)] : [])));
  const over = leaving.some((header) => calculated.has(normalHeader(header))) ? typedOver(table) : new Set<string>();
  const isTyped = (header: string) => {
    const column = labels.indexOf(header);
    if (calculated.has(normalHeader(header))) return [...over].some((each) => sameHeader(each, header));
    const stated = cells.totals?.cells[column];
    return cells.rows.some((row) => (row[column]?.kind ?? 'empty') !== 'empty') || (stated !== undefined && stated.kind !== 'empty' && stated.formula === undefined);
  };
  const taken = new Set(labels.map(normalHeader));
  const renamed: ColumnRename[] = [];
  for (const header of coming.filter((each) => !calculated.has(normalHeader(each)))) {
    const from = labels.find((label) => sameHeader(label, FORMERLY + header));
    if (from !== undefined) renamed.push({ from, to: header, because: 'again' });
  }
  const removed: string[] = [];
  for (const from of leaving) {
    if (!isTyped(from)) {
      removed.push(from);
      continue;
    }
    const same = calculated.has(normalHeader(from)) ? undefined : sameDays(table, from, facts, standing.years, newYears);
    const isFree = same !== undefined && has(coming, same) && !has(renamed.map((each) => each.to), same);
    renamed.push(isFree ? { from, to: same, because: 'same-days' } : { from, to: freeHeader(FORMERLY + from, taken), because: 'no-longer' });
  }
  const back = renamed.map((each) => each.to);
  return { table: table.key, added: coming.filter((header) => !has(back, header)), renamed, removed, labels: [], outdated: byHeader(reading.outdated) };
}

/** The header of the year of the plan that has the very days which the column's year has. */
function sameDays(table: TableSpec, header: string, facts: YearFacts, standing: readonly SheetYear[], wanted: readonly SheetYear[]): string | undefined {
  const former = standing.find((year) => has(headersFor(table, ofYear(year)), header));
  const days = former && daysOf(facts, former);
  const year = days && wanted.find((each) => daysOf(facts, each) === days);
  return year && headersFor(table, ofYear(year)).find((each) => asFirstYear(each) === asFirstYear(header));
}

/** The days of a year that lie in the plan, as one text; `undefined` for a year that lies outside it, or whose beginning no header tells. */
function daysOf(facts: YearFacts, { basis, number, startMonth }: YearName): string | undefined {
  const isToday = yearNames(facts, 1).some((today) => today.basis === basis);
  if (basis === 'accounting' && startMonth > 1 && !isToday) return undefined;
  const asked: YearFacts = { ...facts, yearBasis: { kind: 'value', value: basis }, ...(startMonth === 1 ? { accountingYearStart: { kind: 'value', value: 1 } } : {}) };
  const [first] = yearNames(asked, 1);
  const year = first?.basis === basis ? budgetYears(asked)[number - first.number] : undefined;
  return year && `${year.from} ${year.to}`;
}

function freeHeader(header: string, taken: Set<string>, attempt = 1): string {
  const name = attempt === 1 ? header : `${header} (${attempt})`;
  if (taken.has(normalHeader(name))) return freeHeader(header, taken, attempt + 1);
  taken.add(normalHeader(name));
  return name;
}

/** Formulas by the headers of their columns. */
export function byHeader(outdated: TableReading['outdated']): TableFit['outdated'] {
  const headers = [...new Set(outdated.map(({ header }) => header))];
  return headers.map((header) => ({ header, formulas: outdated.filter((each) => each.header === header).map(({ formula }) => formula) }));
}
