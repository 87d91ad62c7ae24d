import { createSheets } from '../../../src/app/create-sheets';
import { planFromJson } from '../../../src/domain/plan';
import { createExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import sample from '../../fixtures/faulty-sample.json';
import type { Filled } from './filling';

/** Makes the sheets of the sample plan in the workbook, as the pane would, and tells the page around it. */
async function fillWorkbook(): Promise<void> {
  await Office.onReady();
  await createSheets(createExcelWorkbook(), planFromJson(sample));
}

const tell = (message: Filled) => parent.postMessage(message, location.origin);

fillWorkbook().then(
  () => tell({ filled: true }),
  (failure: unknown) => tell({ filled: true, failure: failure instanceof Error ? failure.message : String(failure) }),
);
