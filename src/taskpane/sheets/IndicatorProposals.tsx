import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { proposedIndicatorRow, proposedIndicators } from '../../app/proposed-indicators';
import { programmeOf } from '../../programmes/programmes';
import { useMessages } from '../messages';
import { ProposalPart } from './ProposalPart';

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { ...typographyStyles.body1, margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  more: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
});

/** The programme's indicators, a row for each that the plan has none of yet. */
export function IndicatorProposals({ result }: { result: CheckResult }) {
  const styles = useStyles();
  const { say } = useMessages();
  const { plan } = result;
  const proposed = useMemo(() => proposedIndicators(plan, programmeOf(plan)), [plan]);
  return (
    <ProposalPart
      result={result}
      title={say('pane.propose.indicators')}
      what={say('pane.propose.indicators.what', { n: proposed.length })}
      show={say('pane.propose.indicators.show')}
      proposed={proposed.length}
      addition={{ table: 'indicators', rows: proposed.map(proposedIndicatorRow) }}
    >
      <p className={styles.note}>{say('pane.propose.indicators.preview')}</p>
      <ul className={styles.list}>
        {proposed.map(({ id, name, unit, comparator }) => (
          <li key={id}>
            {name}
            <span className={styles.more}>
              {[say(`pane.propose.${unit}`), comparator && say('pane.propose.compared', { name: comparator })].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </ProposalPart>
  );
}
