import { isView } from '../../domain/path';
import { findColumns } from '../../sheets/find-columns';
import { findTables, sameHeader } from '../../sheets/find-tables';
import type { SheetLayout, TableLayout } from '../../sheets/layout';
import { tableSpec } from '../../sheets/sheets';
import type { TableInfo } from '../../sheets/snapshot';
import { formLabel } from '../form-label';
import { askInventory } from './inventory';
import { markUnfinished } from './marker';
import type { BegunSheets } from './survey';

/** A table that is there, to be made whole. */
interface Standing {
  readonly layout: TableLayout;
  readonly info: TableInfo;
  readonly table: Excel.Table;
}

const isForm = ({ help }: TableLayout) => help.length === 0;

/**
 * Begins to repair sheets that are there: from here on they are unfinished, and what is gone of
 * their tables' shape is put back, with the next request. Whoever makes unfinished sheets finishes
 * them. Interrupted at any point, the same call goes on where it stopped. Two round trips. ExcelApi 1.12.
 *
 * @returns the sheets that are there, by the names on their tabs
 */
export async function beginRepair(context: Excel.RequestContext, layouts: readonly SheetLayout[]): Promise<BegunSheets> {
  const { workbook } = context;
  const inventory = askInventory(workbook);
  await context.sync();
  const found = findTables(inventory().tables);
  const sheets = new Map<SheetLayout['key'], string>();
  const standing: Standing[] = [];
  for (const { key, tables } of layouts) {
    for (const layout of tables) {
      const info = found.get(layout.key)?.table;
      if (!info) continue;
      if (!sheets.has(key)) sheets.set(key, info.sheet);
      standing.push({ layout, info, table: workbook.tables.getItem(info.name) });
    }
  }
  // Forms and overviews are small: what stands in all of their rows can be asked for.
  const listed = standing
    .filter(({ layout }) => isForm(layout) || isView(layout.key))
    .map((each) => ({ ...each, body: each.table.getDataBodyRange() }));
  listed.forEach(({ body }) => body.load('values,rowIndex'));
  await context.sync();

  for (const [key, name] of sheets) markUnfinished(workbook.worksheets.getItem(name), key);
  standing.forEach(mendHeaders);
  for (const { layout, info, table, body } of listed) {
    const values = body.values as unknown[][];
    if (isForm(layout)) mendLabels(layout, body, values);
    else addRows(layout, info, table, values);
  }
  return sheets;
}

/** Writes headers back that were renamed, and puts columns in that are gone: right after the one that comes before. */
function mendHeaders({ layout, info, table }: Standing): void {
  const columns = layout.headers.map((header) => ({ key: header, header }));
  const headers = [...info.headers];
  for (const { header, candidate } of findColumns(tableSpec(layout.key), columns, info.headers).missing) {
    const renamed = candidate === undefined ? -1 : headers.indexOf(candidate);
    if (renamed !== -1) {
      table.columns.getItem(candidate ?? '').name = header;
      headers[renamed] = header;
    } else if (!isForm(layout)) {
      const before = layout.headers[layout.headers.indexOf(header) - 1];
      const at = before === undefined ? 0 : headers.findIndex((other) => sameHeader(other, before)) + 1;
      table.columns.add(at === headers.length ? undefined : at, undefined, header);
      headers.splice(at, 0, header);
    }
  }
}

/** Writes labels back that were renamed, and puts rows in that are gone. */
function mendLabels(layout: TableLayout, body: Excel.Range, values: readonly (readonly unknown[])[]): void {
  const columns = layout.rows.map((_, row) => ({ key: formLabel(layout, row), header: formLabel(layout, row) }));
  const labels = values.map(([label]) => String(label));
  for (const { header, candidate } of findColumns(tableSpec(layout.key), columns, labels).missing) {
    const renamed = candidate === undefined ? -1 : labels.indexOf(candidate);
    const last = body.getLastRow();
    // A whole row, because cells alone would tear tables below that are wider than this one.
    const cell = renamed === -1 ? last.getEntireRow().insert('Down').getIntersection(last.getOffsetRange(-1, 0)).getCell(0, 0) : body.getCell(renamed, 0);
    cell.values = [[header]];
    if (renamed !== -1) labels[renamed] = header;
  }
}

/** Puts the rows in that an overview lacks; its formulas follow. */
function addRows(layout: TableLayout, info: TableInfo, table: Excel.Table, values: readonly (readonly unknown[])[]): void {
  const ours = layout.blocks.find(({ role }) => role === 'label')?.column ?? 0;
  const column = Math.max(0, info.headers.findIndex((header) => sameHeader(header, layout.headers[ours] ?? '')));
  const there = values.map((row) => String(row[column]));
  const missing = layout.rows.map((row) => row[ours]).filter((label) => typeof label === 'string' && label !== '' && !there.includes(label));
  const blank = there.flatMap((label, row) => (label === '' ? [row] : []));
  for (const [index, label] of missing.entries()) {
    const row = blank[index];
    const range = row === undefined ? table.rows.add().getRange() : table.getDataBodyRange().getRow(row);
    range.getCell(0, column).values = [[label]];
  }
}
