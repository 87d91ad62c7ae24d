import type { CheckResult } from '../../app/check-plan';
import { FollowUpProposals } from './FollowUpProposals';
import { IndicatorProposals } from './IndicatorProposals';
import { MilestoneProposals } from './MilestoneProposals';

/** What the plan could have more of, in the sheets that are there. */
export function Proposals({ result }: { result: CheckResult }) {
  const { places } = result;
  return (
    <>
      {places.sheetOf('budgetFollowUp') !== undefined && <FollowUpProposals result={result} />}
      {places.sheetOf('indicators') !== undefined && <IndicatorProposals result={result} />}
      {places.sheetOf('milestones') !== undefined && <MilestoneProposals result={result} />}
    </>
  );
}
