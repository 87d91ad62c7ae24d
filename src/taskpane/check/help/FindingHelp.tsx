import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMessages } from '../../messages';
import type { CardButtonProps } from '../card-buttons';

export interface FindingHelpProps {
  readonly buttonProps: CardButtonProps;
  readonly onWhy: () => void;
}

const useStyles = makeStyles({
  // Above the card, all of which can be clicked; the text of the first button stands below the card's.
  row: { position: 'relative', display: 'flex', flexWrap: 'wrap', margin: `${tokens.spacingVerticalXS} 0 0 calc(-1 * ${tokens.spacingHorizontalS})` },
  button: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

/** What helps to understand a finding. */
export function FindingHelp({ buttonProps, onWhy }: FindingHelpProps) {
  const styles = useStyles();
  const { say } = useMessages();
  return (
    <div className={styles.row}>
      <Button className={styles.button} appearance="transparent" size="small" onClick={onWhy} {...buttonProps}>
        {say('pane.help.why')}
      </Button>
    </div>
  );
}
