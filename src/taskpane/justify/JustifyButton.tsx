import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useId, useRef, useState } from 'react';
import type { Finding } from '../../domain/finding';
import type { CardButtonProps } from '../check/card-buttons';
import { NotLoaded } from '../frame/NotLoaded';
import { useMessages } from '../messages';
import { useLiveState } from '../session';

/** Fetched when somebody first gives a reason: most findings are put right. */
const Form = lazy(() =>
  import(/* webpackChunkName: "justify" */ './JustifyForm').then(
    ({ JustifyForm }) => ({ default: JustifyForm }),
    () => ({ default: NotLoaded }),
  ),
);

const useStyles = makeStyles({
  // Above the card's own button, which covers the whole of it.
  above: { position: 'relative', color: tokens.colorNeutralForeground1 },
  toggle: { marginTop: tokens.spacingVerticalXXS, marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, minWidth: 0 },
});

/** Opens the form in which a finding is justified, and closes it. */
export function JustifyButton({ finding, describedBy, buttonProps }: { finding: Finding; describedBy: string; buttonProps: CardButtonProps }) {
  const styles = useStyles();
  const { say } = useMessages();
  const { result } = useLiveState();
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    toggle.current?.focus();
  };
  return (
    <div className={styles.above}>
      <Button
        ref={toggle}
        className={styles.toggle}
        appearance="transparent"
        size="small"
        aria-expanded={open}
        aria-controls={id}
        aria-describedby={describedBy}
        onClick={() => setOpen(!open)}
        {...buttonProps}
      >
        {say('pane.justify.open')}
      </Button>
      <div id={id}>
        {open && result && (
          <Suspense fallback={<Spinner size="tiny" label={say('pane.place.loading')} />}>
            <Form finding={finding} result={result} onClose={close} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
