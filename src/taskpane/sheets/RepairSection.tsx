import { Button, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { countByKind } from '../../app/repair';
import { countOf, type Repairs } from '../../domain/repairs';
import { useActions } from '../actions';
import { useMessages } from '../messages';
import { countedRepairs, repairedText } from './repaired-text';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalXL },
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  note: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  done: { ...typographyStyles.caption1, margin: 0, marginTop: tokens.spacingVerticalS, ':empty': { display: 'none' } },
});

/** What is damaged and can be put right, and the button that does; it also gives look and lists back, which nothing tells of. */
export function RepairSection({ repairs }: { repairs: Repairs }) {
  const styles = useStyles();
  const messages = useMessages();
  const { say } = messages;
  const { repair, repairing, repaired } = useActions();
  const note = useId();
  const title = useId();
  const isDamaged = countOf(repairs) > 0;
  return (
    <section className={styles.section} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        {say('pane.repair.title')}
      </h2>
      <p id={note} className={styles.note}>
        {isDamaged ? say('pane.repair.found', { things: countedRepairs(countByKind(repairs), messages) }) : say('pane.repair.look')}{' '}
        {say('pane.repair.safe')}
      </p>
      <Button
        appearance={isDamaged ? 'primary' : 'secondary'}
        aria-describedby={note}
        disabledFocusable={repairing}
        icon={repairing ? <Spinner size="tiny" aria-hidden="true" /> : undefined}
        onClick={() => void repair()}
      >
        {say(repairing ? 'pane.repair.working' : 'pane.repair.button')}
      </Button>
      <p role="status" className={styles.done}>
        {repaired && repairedText(repaired, messages)}
      </p>
    </section>
  );
}
