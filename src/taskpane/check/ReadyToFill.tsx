import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { planSheets, type PlanSheet } from '../../app/plan-sheets';
import { isView } from '../../domain/path';
import { SHEETS } from '../../sheets/sheets';
import { useActions } from '../actions';
import { useMessages } from '../messages';
import { createdText } from '../sheets/created-text';
import { SheetButton } from '../sheets/SheetButton';
import { useFocusAfterCreation } from '../sheets/use-focus-after-creation';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle1, margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`, outlineStyle: 'none' },
  line: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  list: { display: 'grid', rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
});

/** A sheet that only shows what others say is nothing to begin with. */
const isFilledIn = ({ key }: PlanSheet) => SHEETS.some((sheet) => sheet.key === key && !sheet.tables.every((table) => isView(table.key)));

interface Props {
  readonly result: CheckResult;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** The sheets are there and hold nothing yet: where to begin. */
export function ReadyToFill({ result, headingRef }: Props) {
  const styles = useStyles();
  const messages = useMessages();
  const { created } = useActions();
  const justCreated = created.length > 0;
  useFocusAfterCreation(headingRef);

  return (
    <section>
      <h2 ref={headingRef} tabIndex={-1} className={styles.title}>
        {messages.say('pane.ready.title')}
      </h2>
      {justCreated && <p className={styles.line}>{createdText(created, messages)}</p>}
      <p className={styles.line}>{messages.say('pane.ready.what')}</p>
      <ol className={styles.list}>
        {planSheets(result.places).filter(isFilledIn).map((sheet, index) => (
          <li key={sheet.key}>
            <SheetButton sheet={sheet} step={index + 1} />
          </li>
        ))}
      </ol>
    </section>
  );
}
