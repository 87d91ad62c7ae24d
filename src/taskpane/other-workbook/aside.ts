/**
 * Has a file read in a worker, so that the pane answers meanwhile. Where the browser gives no worker, or it fails, the page
 * reads the file itself.
 *
 * @param start gives a worker that answers a file with the outcome
 * @param here reads it in the page
 */
export async function aside<Outcome>(start: () => Worker, file: File, here: (file: File) => Promise<Outcome>): Promise<Outcome> {
  const worker = started(start);
  if (!worker) return here(file);
  try {
    return await new Promise<Outcome>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Outcome>) => resolve(data);
      worker.onerror = worker.onmessageerror = () => reject(new Error('the worker does not read'));
      worker.postMessage(file);
    });
  } catch {
    return await here(file);
  } finally {
    worker.terminate();
  }
}

function started(start: () => Worker): Worker | undefined {
  try {
    return start();
  } catch {
    return undefined;
  }
}
