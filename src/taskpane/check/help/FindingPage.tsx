import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, type ReactNode } from 'react';
import { useMessages } from '../../messages';

const useStyles = makeStyles({
  // The text of the button stands above what is below it, its edge in the margin.
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, minWidth: 0 },
});

/** A page about a finding, in place of the list; Escape and the button lead back to the finding. */
export function FindingPage({ onBack, children }: { onBack: () => void; children: ReactNode }) {
  const styles = useStyles();
  const { say } = useMessages();
  useEffect(() => {
    const heard = ({ key, defaultPrevented }: KeyboardEvent) => {
      if (key === 'Escape' && !defaultPrevented) onBack();
    };
    document.addEventListener('keydown', heard);
    return () => document.removeEventListener('keydown', heard);
  }, [onBack]);
  return (
    <>
      <Button className={styles.back} appearance="transparent" size="small" icon={<ArrowLeft16Regular />} onClick={onBack}>
        {say('pane.help.back')}
      </Button>
      {children}
    </>
  );
}
