import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plan } from '../../src/domain/plan';
import { planFromJson } from '../../src/domain/plan-json';
import { readWorkbook } from '../../src/ooxml/read/read-workbook';
import type { WorkbookFile } from '../../src/ooxml/workbook-file';
import { writeWorkbook } from '../../src/ooxml/write/write-workbook';
import { CURRENT_FORMAT, FORMAT_NAME } from '../../src/sheets/format';

/** Workbooks that earlier versions wrote, by the version of the format they are of. */
export const FROZEN = [
  ['step-1', 1],
  ['step-2', 2],
  ['step-3', 3],
] as const;
export type FrozenName = (typeof FROZEN)[number][0];

const place = (file: string) => path.join(__dirname, '../fixtures/frozen', file);

export const frozenBytes = (name: FrozenName): Uint8Array => readFileSync(place(`${name}.xlsx`));
export const frozenFile = (name: FrozenName): WorkbookFile => readWorkbook(frozenBytes(name));

/** The plan that the workbook was made from. */
export const frozenPlan = (name: FrozenName): Plan => planFromJson(JSON.parse(readFileSync(place(`${name}.json`), 'utf8')));

/** A file that says it is of the next version, which nobody has written yet. */
export const newerBytes = (): Uint8Array => {
  const file = frozenFile('step-2');
  return writeWorkbook({ ...file, names: [...(file.names ?? []), { name: FORMAT_NAME, formula: String(CURRENT_FORMAT + 1) }] });
};
