import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createSheets } from '../../src/app/create-sheets';
import { planFromJson } from '../../src/domain/plan-json';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';

const FOLDER = path.join(__dirname, '../../assets/samples');

/** The plans that are handed out, without extension. */
export const SAMPLES: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => path.basename(name, '.json'));

/** Where a sample's workbook lies, beside its plan. */
export const workbookPlace = (sample: string) => path.join(FOLDER, `${sample}.xlsx`);

/** A sample's workbook as the product writes it now. */
export async function workbookOf(sample: string): Promise<Uint8Array> {
  const workbook = FileWorkbook.empty();
  await createSheets(workbook, planFromJson(JSON.parse(readFileSync(path.join(FOLDER, `${sample}.json`), 'utf8'))));
  return workbook.bytes();
}
