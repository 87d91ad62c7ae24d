import type { GuideAnswers } from './answers';

/** What every step is given. */
export interface StepProps {
  readonly answers: GuideAnswers;
  readonly change: (change: Partial<GuideAnswers>) => void;
  /** Has somebody wanted to go on while something was not settled? */
  readonly strict: boolean;
}
