import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import type { CheckResult } from '../../../app/check-plan';
import { fixFinding, fixesFor, type FixPreview } from '../../../app/fix-finding';
import type { Finding } from '../../../domain/finding';
import type { PlanPath } from '../../../domain/path';
import { writer, type MessageKey } from '../../../messages/write';
import { addressOf } from '../../../sheets/places';
import { sheetOf } from '../../../sheets/sheets';
import { useActions } from '../../actions';
import { useMessages } from '../../messages';
import { useSession } from '../../session';
import type { CardButtonProps } from '../card-buttons';
import { Preview } from './Preview';

export interface FixesProps {
  readonly finding: Finding;
  /** By which the finding is the same after the next check. */
  readonly itemKey: string;
  readonly result: CheckResult;
  readonly buttonProps: CardButtonProps;
}

const useStyles = makeStyles({
  section: { position: 'relative', marginTop: tokens.spacingVerticalS },
  title: { ...typographyStyles.caption1Strong, margin: `0 0 ${tokens.spacingVerticalXXS}`, color: tokens.colorNeutralForeground2 },
  list: { display: 'grid', rowGap: tokens.spacingVerticalXXS, margin: 0, padding: 0, listStyleType: 'none' },
  choice: { display: 'block', width: '100%', minWidth: 0, textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  changed: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXS} 0 0`, ':empty': { display: 'none' } },
});

/** The ways to put a finding right, none of them chosen; each shows every cell before anything is written. */
export function Fixes({ finding, itemKey, result, buttonProps }: FixesProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { language, say } = messages;
  const { attempt } = useActions();
  const { workbook, check } = useSession();
  const [chosen, setChosen] = useState<number>();
  const [doing, setDoing] = useState(false);
  const [changed, setChanged] = useState(false);
  const titleId = useId();
  const fixes = useMemo(() => fixesFor(finding, result), [finding, result]);
  const label = ({ fix: { name, values } }: FixPreview) => {
    const { sayStored } = writer(language, (path: PlanPath) => {
      const cell = result.places.cellOf(path);
      return { sheet: result.places.sheetOf(path.table) ?? sheetOf(path.table).name, cell: cell && addressOf(cell) };
    });
    return sayStored(`fix.${name}` as MessageKey, values);
  };
  const put = async (shown: FixPreview) => {
    setDoing(true);
    setChanged(false);
    await attempt('fix-finding', async () => setChanged(!(await fixFinding(workbook, check, itemKey, shown))));
    setDoing(false);
    setChosen(undefined);
  };
  if (fixes.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {say('pane.fix.title')}
      </h3>
      <ul className={styles.list}>
        {fixes.map((each, index) => (
          <li key={index}>
            <Button className={styles.choice} size="small" aria-expanded={chosen === index} onClick={() => setChosen(chosen === index ? undefined : index)} {...buttonProps}>
              {label(each)}
            </Button>
            {chosen === index && <Preview fix={each} result={result} doing={doing} buttonProps={buttonProps} onDo={() => void put(each)} />}
          </li>
        ))}
      </ul>
      <p role="status" className={styles.changed}>
        {changed && say('pane.fix.changed')}
      </p>
    </section>
  );
}
