import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { CheckResult } from '../../app/check-plan';
import type { SavedVersion } from '../../app/saved-versions';
import { dayOfDate } from '../../domain/calendar';
import { useMessages } from '../messages';
import { VersionChanges } from './VersionChanges';

const useStyles = makeStyles({
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  when: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
  button: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  broken: { ...typographyStyles.caption1, margin: 0 },
});

/** A version by its name and day, and what has changed since; one that is not whole says so. */
export function VersionItem({ version, result }: { version: SavedVersion; result: CheckResult }) {
  const styles = useStyles();
  const { say } = useMessages();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { name, by, savedAt, state } = version;
  const when = savedAt && say('pane.saved.when', { day: dayOfDate(savedAt), time: savedAt });
  return (
    <>
      <h3 className={styles.name}>{name}</h3>
      <p className={styles.when}>{[when, by].filter(Boolean).join(' · ')}</p>
      {state === 'whole' ? (
        <>
          <Button className={styles.button} size="small" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {say('pane.saved.since', { name })}
          </Button>
          <div id={id} hidden={!open}>
            {open && <VersionChanges version={version} result={result} />}
          </div>
        </>
      ) : (
        <p className={styles.broken}>{say(`pane.saved.${state}`)}</p>
      )}
    </>
  );
}
