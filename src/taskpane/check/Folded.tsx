import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  // The text of the button stands below what is above it, its edge in the margin.
  toggle: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, minWidth: 0 },
});

/** What is shown when somebody asks for it; the button says which of the two it does. */
export function Folded({ show, hide, children }: { show: string; hide: string; children: ReactNode }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button className={styles.toggle} appearance="transparent" size="small" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {open ? hide : show}
      </Button>
      <div id={id} hidden={!open}>
        {children}
      </div>
    </>
  );
}
