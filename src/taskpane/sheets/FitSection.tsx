import { Button, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { fitPreview } from '../../app/fit';
import type { TableFit } from '../../domain/workbook-state';
import { useActions } from '../actions';
import { useMessages } from '../messages';
import { fitLines } from './fit-lines';

const useStyles = makeStyles({
  section: { marginBottom: tokens.spacingVerticalXL },
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  note: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  lines: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalS}`, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  done: { ...typographyStyles.caption1, margin: 0, marginTop: tokens.spacingVerticalS, ':empty': { display: 'none' } },
});

/** What becomes of the columns when the sheets are made to follow the plan's years and areas, and the button that does it. */
export function FitSection({ fits }: { fits: readonly TableFit[] }) {
  const styles = useStyles();
  const messages = useMessages();
  const { say } = messages;
  const { fit, fitting, fitted } = useActions();
  const title = useId();
  const list = useId();
  const preview = fitPreview(fits);
  if (!preview && !fitting && !fitted) return null;
  return (
    <section className={styles.section} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        {say('pane.fit.title')}
      </h2>
      {preview && (
        <>
          <p className={styles.note}>{say('pane.fit.what')}</p>
          <ul id={list} className={styles.lines}>
            {fitLines(preview, messages).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {(preview ?? fitting) && (
        <Button
          appearance="primary"
          aria-describedby={list}
          disabledFocusable={fitting}
          icon={fitting ? <Spinner size="tiny" aria-hidden="true" /> : undefined}
          onClick={() => void fit()}
        >
          {say(fitting ? 'pane.fit.working' : 'pane.fit.button')}
        </Button>
      )}
      <p role="status" className={styles.done}>
        {fitted && !preview && say('pane.fit.done')}
      </p>
    </section>
  );
}
