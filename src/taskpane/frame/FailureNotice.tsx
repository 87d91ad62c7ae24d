import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useActions } from '../actions';
import { useMessages } from '../messages';

const useStyles = makeStyles({
  place: { flexShrink: 0 },
  notice: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});

/** What the user asked for and did not get, and what to do about it. */
export function FailureNotice() {
  const styles = useStyles();
  const { say } = useMessages();
  const { failure, dismissFailure } = useActions();
  return (
    <div role="alert" className={styles.place}>
      {failure && (
        <MessageBar intent="warning" layout="multiline" className={styles.notice}>
          <MessageBarBody>
            <MessageBarTitle>{say(`pane.failed.title.${failure.action}`)}</MessageBarTitle>{' '}
            {say(`pane.failed.${failure.trouble}`)}
            {failure.action !== 'go' && ` ${say(`pane.failed.${failure.action}.again`)}`}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button appearance="transparent" icon={<Dismiss16Regular />} aria-label={say('pane.dismiss')} onClick={dismissFailure} />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
