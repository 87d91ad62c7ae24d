import { Button, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { writeReport } from '../../app/write-report';
import { useActions } from '../actions';
import { useMessages } from '../messages';
import { useSession } from '../session';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalXL },
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  note: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  done: { ...typographyStyles.caption1, margin: 0, marginTop: tokens.spacingVerticalS, ':empty': { display: 'none' } },
});

/** Writes what the check says now on a sheet of its own. */
export function WriteReport() {
  const styles = useStyles();
  const { say } = useMessages();
  const { attempt } = useActions();
  const { workbook, check } = useSession();
  const [writing, setWriting] = useState(false);
  const [written, setWritten] = useState(false);
  const title = useId();
  const note = useId();
  const write = async () => {
    setWriting(true);
    setWritten(false);
    await attempt('report', async () => {
      await writeReport(workbook, check);
      setWritten(true);
    });
    setWriting(false);
  };
  return (
    <section className={styles.section} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        {say('pane.report.title')}
      </h2>
      <p id={note} className={styles.note}>
        {say('pane.report.what')}
      </p>
      <Button
        aria-describedby={note}
        disabledFocusable={writing}
        icon={writing ? <Spinner size="tiny" aria-hidden="true" /> : undefined}
        onClick={() => void write()}
      >
        {say(writing ? 'pane.report.working' : 'pane.report.button')}
      </Button>
      <p role="status" className={styles.done}>
        {written && say('pane.report.done')}
      </p>
    </section>
  );
}
