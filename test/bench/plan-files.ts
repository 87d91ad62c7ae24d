import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createSheets } from '../../src/app/create-sheets';
import type { Plan } from '../../src/domain/plan';
import { valueOf } from '../../src/domain/reading';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { typicalPlan, type PlanSize } from '../fixtures/typical-plan';

/** Workbooks that differ; the others of a folder are copies of these, which are read as often as any other file. */
const DIFFERENT = 10;

/** A small case, and one of four times as many rows. */
export const FILE_SIZES: Readonly<Record<'small' | 'large', PlanSize>> = {
  small: { positions: 8, budgetLines: 26, milestones: 52 },
  large: { positions: 24, budgetLines: 150, milestones: 172 },
};

/** Rows in all tables of a plan. */
export const rowsOf = (plan: Plan): number => Object.values<unknown>({ ...plan }).reduce<number>((sum, table) => sum + (Array.isArray(table) ? table.length : 0), 0);

async function workbookOf(size: PlanSize, number: number): Promise<Uint8Array> {
  const plan = typicalPlan({ size, mistakes: number % 2 === 1 });
  const workbook = FileWorkbook.empty();
  await createSheets(workbook, { ...plan, masterData: { ...plan.masterData, name: valueOf(`Plan ${number}`) } });
  return workbook.bytes();
}

/** Fills a folder with workbooks; every second has mistakes. */
export async function writePlans(folder: string, size: PlanSize, count: number): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const different: Uint8Array[] = [];
  for (let number = 0; number < Math.min(count, DIFFERENT); number += 1) different.push(await workbookOf(size, number));
  return Array.from({ length: count }, (_, index) => {
    const file = path.join(folder, `plan-${String(index + 1).padStart(4, '0')}.xlsx`);
    writeFileSync(file, different[index % different.length] as Uint8Array);
    return file;
  });
}
