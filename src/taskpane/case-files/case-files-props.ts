import type { CheckResult } from '../../app/check-plan';
import type { Finding } from '../../domain/finding';

export interface CaseFilesProps {
  readonly result: CheckResult;
  /** Goes to a finding in *Tjek*. */
  readonly showFinding: (finding: Finding) => void;
}
