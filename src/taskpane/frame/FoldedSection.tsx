import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  apart: { marginTop: tokens.spacingVerticalXL },
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  below: { marginTop: tokens.spacingVerticalM },
  note: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

interface FoldedSectionProps {
  readonly title: string;
  /** In a sentence, for whom and what for. */
  readonly note: string;
  /** On the button, while it is folded and while it is not. */
  readonly show: string;
  readonly hide: string;
  /** Is it a part of another section? */
  readonly within?: true;
  /** Does it begin anew each time it is unfolded, instead of staying as it was left? */
  readonly anew?: true;
  /** Made when somebody first unfolds it. */
  readonly children: () => ReactNode;
}

/** A part of a page that most days nobody needs: a heading, a sentence, and a button that unfolds the rest. */
export function FoldedSection({ title, note, show, hide, within, anew, children }: FoldedSectionProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const [id, titleId] = [useId(), useId()];
  const toggle = () => {
    setOpen(!open);
    setWasOpen(true);
  };
  const Heading = within ? 'h3' : 'h2';
  return (
    <section className={within ? styles.below : styles.apart} aria-labelledby={titleId}>
      <Heading id={titleId} className={styles.title}>
        {title}
      </Heading>
      <p className={styles.note}>{note}</p>
      <Button aria-expanded={open} aria-controls={id} onClick={toggle}>
        {open ? hide : show}
      </Button>
      <div id={id} hidden={!open}>
        {(anew ? open : wasOpen) && children()}
      </div>
    </section>
  );
}
