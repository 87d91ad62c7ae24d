import { Button, makeStyles, mergeClasses, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { History16Regular } from '@fluentui/react-icons/svg/history';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import type { LiveState } from '../../app/live-check';
import type { Writer } from '../../messages/write';
import { useMessages } from '../messages';
import { useLiveState, useSession } from '../session';
import { paneColour } from '../theme/themes';

const useStyles = makeStyles({
  foot: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ...typographyStyles.caption1,
  },
  trouble: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    '& svg': { flexShrink: 0, color: paneColour('severity-warning') },
  },
  row: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  standing: {
    flex: '1 1 auto',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    '& svg': { flexShrink: 0 },
  },
  older: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  well: { '& svg': { color: paneColour('well') } },
  button: { flexShrink: 0 },
});

/** The standing in words, with its icon. */
function standingOf({ standing, trouble, result }: LiveState, { say }: Writer): { icon: ReactElement; text: string } {
  if (standing === 'checking' && !trouble) {
    return { icon: <Spinner size="extra-tiny" aria-hidden="true" />, text: say('pane.standing.checking') };
  }
  if (!result) return { icon: <Clock16Regular />, text: say('pane.standing.unchecked') };
  const at = result.checkedAt;
  if (trouble) return { icon: <Clock16Regular />, text: say('pane.standing.interrupted', { at }) };
  if (standing === 'older') return { icon: <History16Regular />, text: say('pane.standing.older', { at }) };
  if (result.version === 'newer') return { icon: <Clock16Regular />, text: say('pane.standing.newer') };
  if (!result.started) return { icon: <Clock16Regular />, text: say('pane.standing.nothing') };
  return { icon: <CheckmarkCircle16Regular />, text: say('pane.standing.current', { at }) };
}

/** Says whether what is shown still fits the workbook, and lets the user check at any time. */
export function StandingFoot() {
  const styles = useStyles();
  const messages = useMessages();
  const { check } = useSession();
  const state = useLiveState();
  const { icon, text } = standingOf(state, messages);
  return (
    <footer className={styles.foot}>
      <div role="status">
        {state.trouble && (
          <p className={styles.trouble}>
            <Warning16Filled />
            <span>{messages.say(`pane.trouble.${state.trouble}`)}</span>
          </p>
        )}
      </div>
      <div className={styles.row}>
        <span className={mergeClasses(
            styles.standing,
            state.standing === 'current' && state.result?.started && state.result.version !== 'newer' && styles.well,
            state.standing === 'older' && !state.trouble && styles.older,
          )}>
          {icon}
          <span>{text}</span>
        </span>
        <Button className={styles.button} size="small" onClick={() => void check.checkNow()}>
          {messages.say('pane.check-now')}
        </Button>
      </div>
    </footer>
  );
}
