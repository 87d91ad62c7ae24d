import type { Language } from '../messages/formats';
import type { Justified } from '../rules/verdict';
import type { CheckResult } from './check-plan';
import { describeFindings, type FindingText } from './describe-findings';

/** A finding that somebody stands by, in the user's language. */
export interface JustifiedText extends Omit<Justified, 'finding'> {
  readonly text: FindingText;
}

/** In the order of findings; the reasons are what people wrote. */
export function describeJustified({ justified, places }: CheckResult, language: Language): readonly JustifiedText[] {
  const byFinding = new Map(justified.map((each) => [each.finding, each]));
  return describeFindings([...byFinding.keys()], language, places)
    .flatMap(({ findings }) => findings)
    .flatMap((text) => {
      const each = byFinding.get(text.finding);
      return each ? [{ text, reason: each.reason, name: each.name, date: each.date }] : [];
    });
}
