import type { CaseFilesResult } from '../export/case-file';
import type { CheckResult } from './check-plan';
import type { LiveCheck } from './live-check';
import { refuseNewer } from './refuse-newer';
import { writeCaseFiles, type CaseFileOptions } from './write-case-files';

/** The files of the case, and what they were written from. */
export interface CaseFilesNow {
  readonly checked: CheckResult;
  readonly draft: boolean;
  readonly made: CaseFilesResult;
}

/**
 * Checks where the result is not current, and writes the files of the case from the plan as it then
 * is: no more than the one round trip of the check.
 *
 * @throws WorkbookError where the workbook cannot be read: never are files made of what it was before
 */
export async function caseFilesNow(check: LiveCheck, options: CaseFileOptions): Promise<CaseFilesNow> {
  const result = await check.current();
  refuseNewer(result);
  return { checked: result, draft: options.draft, made: await writeCaseFiles(result, options) };
}
