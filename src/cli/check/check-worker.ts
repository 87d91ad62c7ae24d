import { parentPort, workerData } from 'node:worker_threads';
import { LANGUAGES, type Language } from '../../messages/formats';
import { loadLanguage } from '../../messages/languages';
import { writer } from '../../messages/write';
import { checkFile } from './check-file';

/** What a thread that checks files is started with: the language of its reports. */
export interface CheckWorkerData {
  readonly checksIn: Language;
}

/** The language that this thread was started to check files in; `undefined` in any other thread. */
export function languageOfWorker(): Language | undefined {
  const asked = (workerData as Partial<CheckWorkerData> | null)?.checksIn;
  return LANGUAGES.find((language) => language === asked);
}

/**
 * The work of a thread: a file's name comes, its report goes. A fault of ours ends the thread, and whoever started it
 * starts another for the next file.
 */
export async function checkWhatIsAsked(language: Language): Promise<void> {
  await loadLanguage(language);
  parentPort?.on('message', (file: string) => void checkFile(file, writer(language)).then((report) => parentPort?.postMessage(report)));
}
