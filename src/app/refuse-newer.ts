import { WorkbookError } from '../workbook/workbook';
import type { CheckResult } from './check-plan';

/**
 * Nothing is written into a workbook of a newer version of the format: we do not know what its sheets mean.
 *
 * @throws WorkbookError `newer`
 */
export function refuseNewer(result: Pick<CheckResult, 'version'> | undefined): void {
  if (result?.version === 'newer') throw new WorkbookError('newer', 'the workbook is of a newer format');
}
