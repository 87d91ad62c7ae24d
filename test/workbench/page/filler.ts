import { createSheets } from '../../../src/app/create-sheets';
import hoejeGladsaxe from '../../../assets/samples/hoeje-gladsaxe-2017-20.json';
import ishoej from '../../../assets/samples/ishoej-2025-29.json';
import vejleaaparken from '../../../assets/samples/vejleaaparken-2021-25.json';
import { planFromJson } from '../../../src/domain/plan-json';
import { readWorkbook } from '../../../src/ooxml/read/read-workbook';
import { createExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import sample from '../../fixtures/faulty-sample.json';
import type { Filled } from './filling';
import { openedFile } from './opened';
import type { SampleName } from './settings';
import { writeFile } from './write-file';

const SAMPLES: Readonly<Record<SampleName, unknown>> = { sample, vejleaaparken, 'hoeje-gladsaxe': hoejeGladsaxe, ishoej };

/** Makes the sheets of the plan that the address names, as the pane would, or those of a file; and tells the page around it. */
async function fillWorkbook(): Promise<void> {
  await Office.onReady();
  const asked = location.hash.slice(1);
  if (!/^\d+$/.test(asked)) return createSheets(createExcelWorkbook(), planFromJson(SAMPLES[asked as SampleName]));
  const file = openedFile(parent, Number(asked));
  if (!file) throw new Error('Siden, der åbnede projektmappen, er lukket.');
  await writeFile(readWorkbook(file));
}

const tell = (message: Filled) => parent.postMessage(message, location.origin);

fillWorkbook().then(
  () => tell({ filled: true }),
  (failure: unknown) => tell({ filled: true, failure: failure instanceof Error ? failure.message : String(failure) }),
);
