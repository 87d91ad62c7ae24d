import type { CheckResult } from '../../app/check-plan';

/** What a kind of text is read from, and held up against. */
export interface PasteProps {
  readonly text: string;
  readonly result: CheckResult;
}
