import { Button, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { lazy, Suspense, useId, useState } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { NotLoaded } from '../frame/NotLoaded';
import { useMessages } from '../messages';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}` },
  note: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

const Page = lazy(() =>
  import(/* webpackChunkName: "template" */ './TemplatePage').then(
    ({ TemplatePage }) => ({ default: TemplatePage }),
    () => ({ default: NotLoaded }),
  ),
);

/** *Udfyld en skabelon*: folded, and fetched with what fills it in when somebody first unfolds it. */
export function TemplateSection({ result }: { result: CheckResult }) {
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
    <section aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {say('pane.template.title')}
      </h3>
      <p className={styles.note}>{say('pane.template.what')}</p>
      <Button aria-expanded={open} aria-controls={id} onClick={toggle}>
        {say(open ? 'pane.template.hide' : 'pane.template.show')}
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
