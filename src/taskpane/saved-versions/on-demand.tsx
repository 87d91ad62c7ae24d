import { Button, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { lazy, Suspense, useId, useState } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { NotLoaded } from '../frame/NotLoaded';
import { useMessages } from '../messages';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalXL },
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  note: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

const Page = lazy(() =>
  import(/* webpackChunkName: "saved-versions" */ './SavedVersionsPage').then(
    ({ SavedVersionsPage }) => ({ default: SavedVersionsPage }),
    () => ({ default: NotLoaded }),
  ),
);

/** *Gemte versioner*: folded, and read from the workbook when somebody unfolds it. */
export function SavedVersionsSection({ result }: { result: CheckResult }) {
  const styles = useStyles();
  const { say } = useMessages();
  const [open, setOpen] = useState(false);
  const [id, title] = [useId(), useId()];
  return (
    <section className={styles.section} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        {say('pane.saved.title')}
      </h2>
      <p className={styles.note}>{say('pane.saved.what')}</p>
      <Button aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {say(open ? 'pane.saved.hide' : 'pane.saved.show')}
      </Button>
      <div id={id} hidden={!open}>
        {open && (
          <Suspense fallback={<Spinner size="small" label={say('pane.place.loading')} />}>
            <Page result={result} />
          </Suspense>
        )}
      </div>
    </section>
  );
}
