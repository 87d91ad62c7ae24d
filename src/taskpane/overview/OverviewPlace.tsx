import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { useMessages } from '../messages';
import { PICTURES } from './pictures';

const useStyles = makeStyles({
  line: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/**
 * *Overblik*: the plan in pictures. Nothing of it is made before somebody looks, nor anew while
 * nobody does.
 */
export function OverviewPlace({ result, shown }: { result: CheckResult; shown: boolean }) {
  const styles = useStyles();
  const { say } = useMessages();
  const [seen, setSeen] = useState<CheckResult>();
  if (shown && seen !== result) setSeen(result);
  if (!seen) return null;
  return (
    <>
      <p className={styles.line}>{say('pane.overview.what')}</p>
      {PICTURES.map(({ id, Content }) => (
        <Content key={id} result={seen} />
      ))}
    </>
  );
}
