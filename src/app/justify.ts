import type { Day } from '../domain/calendar';
import type { Finding } from '../domain/finding';
import { findingKeys, keyText } from '../domain/finding-key';
import { valueOf } from '../domain/reading';
import { writer, type MessageKey } from '../messages/write';
import { sheetOf } from '../sheets/sheets';
import type { PlanRow } from '../sheets/spec';
import type { OpenWorkbook } from '../workbook/workbook';
import { addRows, type Added } from './add-rows';
import type { CheckResult } from './check-plan';
import { describeFindings } from './describe-findings';
import type { LiveCheck } from './live-check';

/** Why a finding is right as it stands, who says so and when. */
export interface Justification {
  readonly reason: string;
  readonly name: string;
  readonly date: Day;
}

/** The row of *Begrundede afvigelser*, in Danish as all of the workbook. */
export function deviationOf(finding: Finding, { reason, name, date }: Justification, { plan, places }: CheckResult): PlanRow {
  const [text] = describeFindings([finding], 'da', places).flatMap(({ findings }) => findings);
  const title = writer('da').sayStored(`rule-title.${finding.rule}` as MessageKey, {});
  return {
    rule: valueOf(`${title} (${finding.rule})`),
    concerns: valueOf(text?.headline ?? ''),
    reason: valueOf(reason.trim()),
    name: valueOf(name.trim()),
    date: valueOf(date),
    key: valueOf(keyText(findingKeys(plan)(finding))),
  };
}

/** Is there a sheet for reasons in the workbook? An older one gets it by the update. */
export const hasDeviations = ({ places }: CheckResult): boolean => places.hasField('deviations', 'key');

/** The sheet's name, where it is not in the workbook. */
export const DEVIATIONS_SHEET = sheetOf('deviations').name;

/**
 * Gives a reason for a finding: one row, one undo step. It holds for the figures as the result has them.
 *
 * @throws WorkbookError
 */
export const justify = (workbook: OpenWorkbook, check: LiveCheck, finding: Finding, justification: Justification, result: CheckResult): Promise<Added> =>
  addRows(workbook, check, [{ table: 'deviations', rows: [deviationOf(finding, justification, result)] }]);
