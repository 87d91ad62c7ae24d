import { readWorkbook } from '../../src/ooxml/read/read-workbook';
import { writeWorkbook } from '../../src/ooxml/write/write-workbook';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import type { Workbook } from '../../src/workbook/workbook';
import { headlessUniver } from '../excel/calculation/headless-univer';
import { UniverCalculator } from '../excel/calculation/univer-calculator';
import { ExcelHost } from '../excel/host';
import { User } from '../excel/user';
import { Workbook as StandIn } from '../excel/workbook/workbook';
import { dumpModel } from './model-dump';
import { fileOfStandIn, takeFile } from './stand-in-of-file';
import type { Person, WorkbookUnderTest } from './workbook-under-test';

export interface FileUnderTest extends WorkbookUnderTest {
  /** The file as it lies there now. */
  readonly bytes: () => Uint8Array;
}

/**
 * The file adapter over a file that is written and opened again at every step. A person opens it
 * in the stand-in, does one thing, and saves.
 */
export function openFile(): Promise<FileUnderTest> {
  let bytes = writeWorkbook({ sheets: [{ name: 'Ark1', rows: [] }] });
  const standIn = new StandIn();
  const univer = headlessUniver();
  const host = new ExcelHost({ workbook: standIn, calculator: new UniverCalculator(univer.api, standIn, { started: univer.onlyWhenAsked }) });
  const user = new User(host);

  const workbook: Workbook = {
    read: () => FileWorkbook.open(bytes).read(),
    readVersions: () => FileWorkbook.open(bytes).readVersions(),
    apply: async (changes) => {
      const file = FileWorkbook.open(bytes);
      await file.apply(changes);
      bytes = file.bytes();
    },
  };
  const inStandIn = async <T>(work: () => Promise<T>): Promise<T> => {
    takeFile(standIn, readWorkbook(bytes));
    const result = await work();
    bytes = writeWorkbook(fileOfStandIn(standIn));
    return result;
  };
  const person = new Proxy(user, {
    get: (target, name: keyof Person) => (...given: never[]) =>
      inStandIn(() => (target[name] as (...each: never[]) => Promise<unknown>).apply(target, given)),
  });
  const dump = () => {
    takeFile(standIn, readWorkbook(bytes));
    return dumpModel(standIn);
  };
  const close = () => {
    univer.dispose();
    return Promise.resolve();
  };
  return Promise.resolve({ workbook, person, dump, close, bytes: () => bytes });
}
