import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { useMessages } from '../messages';
import { PICTURES } from './pictures';
import { ChartsProvider } from './use-charts';

const useStyles = makeStyles({
  line: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  notice: { marginTop: tokens.spacingVerticalS, ':empty': { display: 'none' } },
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
    <ChartsProvider>
      {({ state }, again) => (
        <>
          <p className={styles.line}>{say('pane.overview.what')}</p>
          <div role="status" className={styles.notice}>
            {state === 'loading' && say('pane.overview.loading')}
            {state === 'failed' && (
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody>{say('pane.overview.not-loaded')}</MessageBarBody>
                <MessageBarActions>
                  <Button size="small" onClick={again}>
                    {say('pane.overview.again')}
                  </Button>
                </MessageBarActions>
              </MessageBar>
            )}
          </div>
          {PICTURES.map(({ id, Content }) => (
            <Content key={id} result={seen} />
          ))}
        </>
      )}
    </ChartsProvider>
  );
}
