import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { planSheets } from '../../app/plan-sheets';
import { useActions } from '../actions';
import { useMessages } from '../messages';
import { OlderNotice } from '../versions/on-demand';
import { OtherWorkbookSection } from '../other-workbook/on-demand';
import { CreateButton } from './CreateButton';
import { createdText } from './created-text';
import { FitSection } from './FitSection';
import { ProposalsOnDemand } from './proposals-on-demand';
import { ReportSection } from '../report/on-demand';
import { SavedVersionsSection } from '../saved-versions/on-demand';
import { RepairSection } from './RepairSection';
import { SheetButton } from './SheetButton';
import { useFocusAfterCreation } from './use-focus-after-creation';

const useStyles = makeStyles({
  line: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2, outlineStyle: 'none' },
  list: { display: 'grid', rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  complete: { marginBottom: tokens.spacingVerticalL },
  note: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** *Ark*: the plan's sheets, the way to each, and a way to make those that are missing. */
export function SheetsPlace({ result }: { result: CheckResult }) {
  const styles = useStyles();
  const messages = useMessages();
  const { created, creating } = useActions();
  const isOlder = result.version === 'older';
  const sheets = planSheets(result.places);
  const incomplete = sheets.some(({ state }) => state !== 'there');
  const top = useRef<HTMLParagraphElement>(null);
  useFocusAfterCreation(top);
  return (
    <>
      <p ref={top} tabIndex={-1} className={styles.line} role="status">
        {created.length > 0 && !incomplete ? createdText(created, messages) : messages.say('pane.sheets.what')}
      </p>
      <OlderNotice result={result} />
      {!isOlder && <FitSection fits={result.fits} />}
      {!isOlder && (incomplete || creating) && (
        <div className={styles.complete}>
          <CreateButton text={messages.say('pane.sheets.complete')} />
          <p className={styles.note}>{messages.say('pane.sheets.complete-note')}</p>
        </div>
      )}
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet.key}>
            <SheetButton sheet={sheet} />
          </li>
        ))}
      </ul>
      {!isOlder && <ProposalsOnDemand result={result} />}
      {!isOlder && <OtherWorkbookSection result={result} />}
      {result.started && <ReportSection />}
      {!isOlder && <SavedVersionsSection result={result} />}
      {!isOlder && <RepairSection repairs={result.repairs} />}
    </>
  );
}
