import { createExcelWorkbook } from '../../src/workbook/excel/excel-workbook';
import type { OpenWorkbook } from '../../src/workbook/workbook';
import { startExcel, type RunningExcel, type StartOptions } from '../excel/start-excel';
import { dumpModel } from './model-dump';
import type { WorkbookUnderTest } from './workbook-under-test';

export interface ExcelUnderTest extends WorkbookUnderTest<OpenWorkbook> {
  readonly excel: RunningExcel;
}

/** The oldest Excel that the product runs in. */
const FLOOR: StartOptions = { requirementSets: { ExcelApi: '1.13' } };

/** The Excel adapter over a new workbook in the stand-in. */
export async function openExcel(options: StartOptions = {}): Promise<ExcelUnderTest> {
  const excel = await startExcel({ ...FLOOR, ...options });
  return {
    excel,
    workbook: createExcelWorkbook(),
    person: excel.user,
    dump: () => dumpModel(excel.workbook),
    close: () => excel.close(),
  };
}
