import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { proposedFollowUpRows, proposedFollowUps } from '../../app/proposed-follow-ups';
import { useMessages } from '../messages';
import { ProposalPart } from './ProposalPart';

const useStyles = makeStyles({
  list: { ...typographyStyles.body1, margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

/** A row for each line of the budget that has none in a year in which others have one. */
export function FollowUpProposals({ result }: { result: CheckResult }) {
  const styles = useStyles();
  const { say } = useMessages();
  const { plan } = result;
  const proposed = useMemo(() => proposedFollowUps(plan), [plan]);
  const rows = useMemo(() => proposedFollowUpRows(proposed), [proposed]);
  return (
    <ProposalPart
      result={result}
      title={say('pane.propose.follow-ups')}
      what={say('pane.propose.follow-ups.what', { n: rows.length })}
      proposed={rows.length}
      addition={{ table: 'budgetFollowUp', rows }}
    >
      <ul className={styles.list}>
        {proposed.map(({ year, name, numbers }) => (
          <li key={year}>{say('pane.propose.follow-ups.year', { year: name, numbers })}</li>
        ))}
      </ul>
    </ProposalPart>
  );
}
