import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { useMessages } from '../messages';
import { usePictures } from './use-pictures';

const useStyles = makeStyles({
  line: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  notice: { ...typographyStyles.body1, marginTop: tokens.spacingVerticalS, ':empty': { display: 'none' } },
  again: { marginTop: tokens.spacingVerticalS },
});

function Pictures({ result }: { result: CheckResult }) {
  const styles = useStyles();
  const { say } = useMessages();
  const [asked, again] = usePictures();
  return (
    <>
      <p className={styles.line}>{say('pane.overview.what')}</p>
      <div role="status" className={styles.notice}>
        {asked.state === 'loading' && say('pane.overview.loading')}
        {asked.state === 'failed' && say('pane.overview.not-loaded')}
      </div>
      {asked.state === 'failed' && (
        <Button className={styles.again} size="small" onClick={again}>
          {say('pane.overview.again')}
        </Button>
      )}
      {asked.state === 'there' && asked.pictures.map(({ id, Content }) => <Content key={id} result={result} />)}
    </>
  );
}

/**
 * *Overblik*: the plan in pictures. Nothing of it is made before somebody looks, nor anew while
 * nobody does.
 */
export function OverviewPlace({ result, shown }: { result: CheckResult; shown: boolean }) {
  const [seen, setSeen] = useState<CheckResult>();
  if (shown && seen !== result) setSeen(result);
  return seen && <Pictures result={seen} />;
}
