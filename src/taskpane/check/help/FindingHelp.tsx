import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import type { CheckResult } from '../../../app/check-plan';
import { explainSums } from '../../../app/explain-sum';
import { positionOfFinding } from '../../../app/position-of-finding';
import type { Finding } from '../../../domain/finding';
import { useMessages } from '../../messages';
import type { CardButtonProps } from '../card-buttons';
import type { HelpPage } from './help-page';
import { SumParts } from './SumParts';

export interface FindingHelpProps {
  readonly finding: Finding;
  readonly result: CheckResult;
  readonly buttonProps: CardButtonProps;
  readonly onOpen: (page: HelpPage) => void;
}

const useStyles = makeStyles({
  // Above the card, all of which can be clicked.
  help: { position: 'relative' },
  // The text of the first button stands below the card's.
  row: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXXS, margin: `${tokens.spacingVerticalXS} 0 0 calc(-1 * ${tokens.spacingHorizontalS})` },
  button: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

/** What helps to understand a finding: its rule's page, the sums behind it, and the position that it is about. */
export function FindingHelp({ finding, result, buttonProps, onOpen }: FindingHelpProps) {
  const styles = useStyles();
  const { say } = useMessages();
  const [open, setOpen] = useState(false);
  const id = useId();
  const sums = useMemo(() => explainSums(finding, result), [finding, result]);
  const position = useMemo(() => positionOfFinding(finding, result.plan), [finding, result]);
  const common = { className: styles.button, appearance: 'transparent', size: 'small', ...buttonProps } as const;
  return (
    <div className={styles.help}>
      <div className={styles.row}>
        <Button {...common} onClick={() => onOpen({ rule: finding.rule })}>
          {say('pane.help.why')}
        </Button>
        {sums.length > 0 && (
          <Button {...common} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {say('pane.sum.button')}
          </Button>
        )}
        {position !== undefined && (
          <Button {...common} onClick={() => onOpen({ position })}>
            {say('pane.person.button')}
          </Button>
        )}
      </div>
      <div id={id} hidden={!open}>
        {open && sums.map((sum, index) => <SumParts key={index} sum={sum} result={result} buttonProps={buttonProps} />)}
      </div>
    </div>
  );
}
