import { readFile, type FileOutcome } from '../../app/other-workbook/read-file';
import { aside } from './aside';

/** Reads the tables of a file in a worker: five thousand rows take most of a second. */
export const readAside = (file: File): Promise<FileOutcome> => aside(() => new Worker(new URL('./file-reader.worker.ts', import.meta.url)), file, readFile);
