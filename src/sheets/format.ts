import type { Snapshot } from './snapshot';
import type { Since, TableSpec } from './spec';

/** The name of the workbook's that says which version of the format it is of. */
export const FORMAT_NAME = 'hpFormat';

/** The version that we write. */
export const CURRENT_FORMAT = 4;

/** What the name stands for, without the equals sign. */
export const formulaOfFormat = (format: number): string => String(format);

/** The version that the name stands for; `undefined` where there is no name, or it is none of ours. */
export function formatOfFormula(formula: string | undefined): number | undefined {
  const [, digits] = /^=?([1-9]\d{0,5})$/.exec(formula?.trim() ?? '') ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** Is it written by a newer product than this one? */
export const isNewer = (format: number | undefined): boolean => format !== undefined && format > CURRENT_FORMAT;

/**
 * Which version a workbook is of: what its name says. One without the name was made before there
 * was one, or has lost it: then it is of the version of its newest table.
 */
export const versionOf = ({ format, cells }: Pick<Snapshot, 'format' | 'cells'>, tables: readonly TableSpec[]): number =>
  format ?? Math.max(1, ...tables.map(({ key, since }) => (cells[key] ? (since ?? 1) : 1)));

/** Did a table or column come later than the version? A workbook of that version lacks nothing without it. */
export const isLater = ({ since }: { readonly since?: Since | undefined }, version: number): boolean => since !== undefined && since > version;
