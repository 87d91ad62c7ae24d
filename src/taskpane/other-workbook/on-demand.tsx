import { Button, makeStyles, Spinner, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { lazy, Suspense, useId, useState } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { useMessages } from '../messages';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalXL },
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  note: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

/** After an update on the server the page's old file may be gone. */
function NotLoaded() {
  return <Text role="alert">{useMessages().say('pane.place.not-loaded')}</Text>;
}

const Page = lazy(() =>
  import(/* webpackChunkName: "other-workbook" */ './OtherWorkbookPage').then(
    ({ OtherWorkbookPage }) => ({ default: OtherWorkbookPage }),
    () => ({ default: NotLoaded }),
  ),
);

/** *Hent tal fra en anden projektmappe*: folded, and fetched with what reads files when somebody first unfolds it. */
export function OtherWorkbookSection({ result }: { result: CheckResult }) {
  const styles = useStyles();
  const { say } = useMessages();
  const [open, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const id = useId();
  const title = useId();
  const toggle = () => {
    setOpen(!open);
    setWasOpen(true);
  };
  return (
    <section className={styles.section} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        {say('pane.other.title')}
      </h2>
      <p className={styles.note}>{say('pane.other.what')}</p>
      <Button aria-expanded={open} aria-controls={id} onClick={toggle}>
        {say(open ? 'pane.other.hide' : 'pane.other.show')}
      </Button>
      <div id={id} hidden={!open}>
        {wasOpen && (
          <Suspense fallback={<Spinner size="small" label={say('pane.place.loading')} />}>
            <Page result={result} />
          </Suspense>
        )}
      </div>
    </section>
  );
}
