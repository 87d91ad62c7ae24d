import { Button, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { useActions } from '../actions';
import { useMessages } from '../messages';
import { paneColour } from '../theme/themes';
import { updateLines } from './update-lines';

const useStyles = makeStyles({
  section: {
    marginBottom: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: paneColour('raised'),
  },
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  note: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  lines: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalS}`, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** What an older workbook gets when it is updated, and the button that does it. */
export function UpdateSection({ later }: Pick<CheckResult, 'later'>) {
  const styles = useStyles();
  const messages = useMessages();
  const { say } = messages;
  const { update, updating } = useActions();
  const [title, list] = [useId(), useId()];
  return (
    <section className={styles.section} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        {say('pane.update.title')}
      </h2>
      <p className={styles.note}>{say(later.length > 0 ? 'pane.update.what' : 'pane.update.almost')}</p>
      <ul id={list} className={styles.lines}>
        {updateLines(later, messages).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={styles.note}>{say('pane.update.safe')}</p>
      <Button
        appearance="primary"
        aria-describedby={list}
        disabledFocusable={updating}
        icon={updating ? <Spinner size="tiny" aria-hidden="true" /> : undefined}
        onClick={() => void update()}
      >
        {say(updating ? 'pane.update.working' : 'pane.update.button')}
      </Button>
    </section>
  );
}
