import { readFile, type FileOutcome } from '../../app/other-workbook/read-file';

/**
 * Reads a file in a worker, so that the pane answers meanwhile: five thousand rows take most of a second. Where the
 * browser gives no worker, or it fails, the page reads the file itself.
 */
export async function readAside(file: File): Promise<FileOutcome> {
  const worker = fileReader();
  if (!worker) return readFile(file);
  try {
    return await new Promise<FileOutcome>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<FileOutcome>) => resolve(data);
      worker.onerror = worker.onmessageerror = () => reject(new Error('the worker does not read'));
      worker.postMessage(file);
    });
  } catch {
    return await readFile(file);
  } finally {
    worker.terminate();
  }
}

function fileReader(): Worker | undefined {
  try {
    return new Worker(new URL('./file-reader.worker.ts', import.meta.url));
  } catch {
    return undefined;
  }
}
