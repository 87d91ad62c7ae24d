import type { Finding } from '../domain/finding';
import type { FieldFix, Fix, RowFix } from '../domain/fix';
import type { PlanPath } from '../domain/path';
import type { Reading } from '../domain/reading';
import { PROGRAMMES } from '../programmes/programmes';
import { fixesOf } from '../rules/fixes/registry';
import { fieldInput } from '../sheets/cell-input';
import { FORMATS } from '../sheets/look';
import { fieldOf } from '../sheets/plan-rows';
import type { CellPlace } from '../sheets/places';
import { readField } from '../sheets/read-field';
import { EMPTY_CELL, type Cell } from '../sheets/snapshot';
import { columnSpec, tableSpec } from '../sheets/sheets';
import type { ColumnSpec } from '../sheets/spec';
import { typedRows } from '../sheets/typed-rows';
import type { CellWrite, OpenChange, OpenWorkbook } from '../workbook/workbook';
import type { CheckResult } from './check-plan';
import { findingKeys } from './finding-changes';
import type { LiveCheck } from './live-check';
import { refuseNewer } from './refuse-newer';
import { restoredFormulas, type RestoredFormula } from './restored-formula';

/** A cell of a fix, before and after. */
export interface FixedCell {
  readonly at: PlanPath;
  readonly cell: CellPlace;
  readonly column: ColumnSpec;
  readonly before: Reading<unknown>;
  readonly after: Reading<unknown>;
  readonly write: CellWrite;
  /** The sheet's own formula comes back; `after` is empty where it is not known beforehand what that gives. */
  readonly calculated?: true;
}

/** A fix as it would be done in the workbook at this moment. */
export interface FixPreview {
  readonly fix: Fix;
  readonly cells: readonly FixedCell[];
  readonly rows: readonly RowFix[];
}

type Checked = Pick<CheckResult, 'plan' | 'programme' | 'places' | 'cells' | 'fits' | 'findings' | 'justified'>;

/** What stands in the cell of a path. */
function cellAt({ cells, places }: Checked, at: PlanPath): { readonly place: CellPlace; readonly content: Cell } | undefined {
  const place = places.cellOf(at);
  const table = cells[at.table];
  if (!place || !table) return undefined;
  const row = place.row === table.totals?.row ? table.totals.cells : table.rows[place.row - table.row - 1];
  const content = row?.[place.column - table.column];
  return content && { place, content };
}

const readingAt = ({ plan }: Checked, { table, row, field }: FieldFix['at']): Reading<unknown> => {
  const content = (plan as unknown as Readonly<Record<string, unknown>>)[table];
  const line = (Array.isArray(content) ? (content as readonly { readonly row: string }[]).find((each) => each.row === row) : content) as Readonly<Record<string, unknown>> | undefined;
  return fieldOf(line ?? {}, field);
};

/** @returns `undefined` where the cell is not there, or holds a formula of somebody's own */
function fixedCell(checked: Checked, { at, to }: FieldFix): FixedCell | undefined {
  const found = cellAt(checked, at);
  const column = columnSpec(tableSpec(at.table), at.field);
  if (!found || !column || found.content.formula !== undefined) return undefined;
  const { place: cell, content } = found;
  const becomes = fieldInput(to, column, { programme: checked.programme, programmes: PROGRAMMES });
  const stands = content.kind === 'empty' ? '' : (content.value as string | number);
  const format = typeof becomes === 'number' && needsFormat(column, content) ? { format: FORMATS[column.kind].format } : {};
  return { at, cell, column, before: readingAt(checked, at), after: to, write: { cell, stands, becomes, ...format } };
}

/** @returns `undefined` where the cell is not there, or its formula cannot be put back alone */
function calculatedCell(checked: Checked, at: PlanPath, restored: RestoredFormula | undefined): FixedCell | undefined {
  const found = cellAt(checked, at);
  if (!found || !restored) return undefined;
  const { place: cell, content } = found;
  const { column, formula, value } = restored;
  const context = { programme: checked.programme, programmes: PROGRAMMES, findPosition: (text: Reading<string>) => text };
  const result: Cell = value === undefined || value === '' ? EMPTY_CELL : { value, kind: typeof value === 'number' ? 'number' : 'text', format: FORMATS[column.kind].format };
  const stands = content.formula ?? (content.kind === 'empty' ? '' : (content.value as string | number));
  // Where the format is that of texts, the formula would be shown in place of its result.
  const format = content.format === '@' ? { format: FORMATS[column.kind].format } : {};
  const write: CellWrite = { cell, stands, becomes: { formula, value: value ?? '' }, ...format };
  return { at, cell, column, before: readField(column, content, context), after: readField(column, result, context), write, calculated: true };
}

/** Would the number say something else in the cell as it is? */
const needsFormat = ({ kind }: ColumnSpec, { kind: holds, format }: Cell) => holds !== 'number' || (kind === 'share' && !format.includes('%'));

/**
 * The ways to put a finding right that can be done in the workbook as it was checked, each with
 * every cell before and after. One that would touch a formula of the user's own is not offered.
 */
export function fixesFor(finding: Finding, checked: Checked): readonly FixPreview[] {
  return fixesOf(finding, checked.plan).flatMap((fix): FixPreview[] => {
    const formulas = fix.formulas ?? [];
    const restored = restoredFormulas(checked, formulas);
    const cells = [...fix.fields.map((field) => fixedCell(checked, field)), ...formulas.map((at, index) => calculatedCell(checked, at, restored[index]))];
    const whole = cells.filter((cell) => cell !== undefined);
    const hasColumns = fix.rows.every(({ table, row }) => Object.keys(row).every((field) => checked.places.hasField(table, field)));
    return whole.length === cells.length && hasColumns ? [{ fix, cells: whole, rows: fix.rows }] : [];
  });
}

/** Is it the same, cell for cell? */
const sameFix = (a: FixPreview, b: FixPreview) => keyOf(a) === keyOf(b);
const keyOf = ({ fix, cells, rows }: FixPreview) =>
  JSON.stringify([fix.name, cells.map(({ write }) => write), rows], (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));

/**
 * Does what was shown, as one step to undo, and checks anew. Where the workbook was edited meanwhile,
 * it is done only if the finding is still there and the fix is the same, cell for cell.
 *
 * @param key the finding's: see `findingKeys`
 * @returns whether it was done
 * @throws WorkbookError
 */
export async function fixFinding(workbook: OpenWorkbook, check: LiveCheck, key: string, shown: FixPreview): Promise<boolean> {
  const result = await check.current();
  refuseNewer(result);
  const [finding] = [...findingKeys(result.findings), ...findingKeys(result.todos)].find(([, each]) => each === key) ?? [];
  if (!finding || !fixesFor(finding, result).some((each) => sameFix(each, shown))) return false;
  const cells = shown.cells.map(({ write }) => write);
  const changes: OpenChange[] = [
    ...(cells.length > 0 ? [{ kind: 'write-cells', cells } as const] : []),
    ...shown.rows.map(({ table, row }) => ({ kind: 'append-rows', rows: typedRows(table, [row], result.plan) }) as const),
  ];
  await workbook.apply(changes);
  await check.checkNow();
  return true;
}
