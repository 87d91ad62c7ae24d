import { Button, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckResult } from '../../app/check-plan';
import type { WrittenResult } from '../../app/write-check-result';
import { useActions } from '../actions';
import { useMessages } from '../messages';
import { useSession } from '../session';

const useStyles = makeStyles({
  // The text of the button stands below what is above it, its edge in the margin.
  button: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, minWidth: 0 },
  done: { ...typographyStyles.caption1, margin: 0, ':empty': { display: 'none' } },
});

/** Puts the result of the check on the board's page, when somebody asks for it; nothing where the page has no cell for it. */
export function WriteResult({ result }: { result: CheckResult }) {
  const styles = useStyles();
  const { say } = useMessages();
  const { attempt } = useActions();
  const { workbook, check } = useSession();
  const [writing, setWriting] = useState(false);
  const [written, setWritten] = useState<WrittenResult>();
  const sheet = result.places.sheetOf('boardCheck');
  if (sheet === undefined) return null;

  const write = async () => {
    setWriting(true);
    setWritten(undefined);
    await attempt('result', async () => {
      const { writeCheckResult } = await import('../../app/write-check-result');
      setWritten(await writeCheckResult(workbook, check));
    });
    setWriting(false);
  };
  return (
    <div>
      <Button
        className={styles.button}
        appearance="transparent"
        size="small"
        disabledFocusable={writing}
        icon={writing ? <Spinner size="tiny" aria-hidden="true" /> : undefined}
        onClick={() => void write()}
      >
        {writing ? say('pane.result.working') : say('pane.result.button', { sheet })}
      </Button>
      <p role="status" className={styles.done}>
        {written && say(`pane.result.${written}`, { sheet })}
      </p>
    </div>
  );
}
