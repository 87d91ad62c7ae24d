import type { Day } from '../../domain/calendar';
import { known } from '../../domain/reading';
import { DRAFT_WORD } from '../../export/file-names';
import type { Mapping } from '../../export/template/mapping';
import { WorkbookError } from '../../workbook/workbook';
import type { CheckResult } from '../check-plan';
import { fillTemplate, type FillOutcome } from '../fill-template';
import type { LiveCheck } from '../live-check';
import { refuseNewer } from '../refuse-newer';

/** A template that was filled in or refused, and what it was filled in from. */
export interface TemplateNow {
  readonly checked: CheckResult;
  readonly outcome: FillOutcome;
  /** The template's own name, and before it the word for a draft where the plan is one or has errors. */
  readonly name: string;
  readonly draft: boolean;
}

/**
 * Checks where the result is not current, and fills in the template from the plan as it then is: no more than the one
 * round trip of the check.
 *
 * @throws WorkbookError where the workbook cannot be read: never is a template filled in with what stood there before
 * @throws UnreadableFile where the template cannot be read
 */
export async function fillTemplateNow(check: LiveCheck, template: { readonly name: string; readonly bytes: Uint8Array }, mapping: Mapping, today: Day): Promise<TemplateNow> {
  if (check.getState().standing !== 'current') await check.checkNow();
  const { result, trouble } = check.getState();
  refuseNewer(result);
  if (!result || trouble) throw new WorkbookError(trouble ?? 'no-answer', 'no current result of the check');
  const draft = (known(result.plan.masterData.phase) ?? 'draft') === 'draft' || result.findings.some(({ severity }) => severity === 'error');
  return { checked: result, outcome: fillTemplate(template.bytes, mapping, result.plan, today), name: draft ? `${DRAFT_WORD} – ${template.name}` : template.name, draft };
}
