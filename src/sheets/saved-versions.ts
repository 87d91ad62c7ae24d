import { normalHeader, sameHeader } from './same-header';
import type { TableInfo } from './snapshot';

/**
 * *Gemte versioner*: versions of the plan, on a hidden sheet that travels with the workbook. It is no
 * sheet of the plan: it is made when the first version is saved, lacks nothing until then, and is
 * read only when somebody asks for it.
 */
export const SAVED_VERSIONS = {
  key: 'savedVersions',
  sheet: 'Gemte versioner',
  table: 'hpGemteVersioner',
  purpose: 'Her gemmer panelet planen, som den var. Hver version fylder en eller flere rækker. Ret ikke i dem.',
  /** The rows of the title, of the purpose and of the headers, from 0. */
  rows: { title: 0, purpose: 1, header: 3 },
} as const;

/** A part of a saved version, as it stands in the sheet: texts, '' where nothing stands. */
export interface VersionRow {
  readonly name: string;
  /** `2026-01-31T12:00:00.000Z` */
  readonly savedAt: string;
  readonly by: string;
  /** From 1, of {@link parts}. */
  readonly part: string;
  readonly parts: string;
  readonly content: string;
  /** Of the whole version; each of its parts has the same. */
  readonly checksum: string;
}

const HEADERS: Readonly<Record<keyof VersionRow, string>> = {
  name: 'Navn',
  savedAt: 'Gemt den',
  by: 'Gemt af',
  part: 'Del nr.',
  parts: 'Dele i alt',
  content: 'Indhold',
  checksum: 'Kontrolsum',
};
const KEYS = Object.keys(HEADERS) as readonly (keyof VersionRow)[];
export const VERSION_HEADERS: readonly string[] = KEYS.map((key) => HEADERS[key]);

/** The table of saved versions: by its name, else by its headers; one that lacks a header is not it. */
export function findVersions<Table extends Pick<TableInfo, 'name' | 'headers'>>(tables: readonly Table[]): Table | undefined {
  const has = ({ headers }: Table) => VERSION_HEADERS.every((header) => headers.some((other) => sameHeader(other, header)));
  const ours = tables.filter(has);
  return ours.find(({ name }) => sameHeader(name, SAVED_VERSIONS.table)) ?? ours[0];
}

const columnOf = (headers: readonly string[], key: keyof VersionRow) => headers.findIndex((header) => normalHeader(header) === normalHeader(HEADERS[key]));

const textOf = (value: unknown) => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');

/** A row of the table, by its headers; `undefined` where nothing of ours stands. */
export function versionRow(headers: readonly string[], cells: readonly unknown[]): VersionRow | undefined {
  const row = Object.fromEntries(KEYS.map((key) => [key, textOf(cells[columnOf(headers, key)])])) as unknown as VersionRow;
  return KEYS.some((key) => row[key] !== '') ? row : undefined;
}

/** A row's cells, as long as the headers; `null` in columns of the user's own. */
export const versionCells = (headers: readonly string[], row: VersionRow): readonly (string | null)[] =>
  headers.map((header) => {
    const key = KEYS.find((each) => sameHeader(HEADERS[each], header));
    return key === undefined ? null : row[key];
  });

/** Those of the rows that do not stand among the others yet, cell for cell. */
export function missingRows(rows: readonly VersionRow[], standing: readonly VersionRow[]): readonly VersionRow[] {
  const keyOf = (row: VersionRow) => JSON.stringify(KEYS.map((key) => row[key]));
  const keys = new Set(standing.map(keyOf));
  return rows.filter((row) => !keys.has(keyOf(row)));
}
