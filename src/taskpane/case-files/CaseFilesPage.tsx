import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { caseFilesNow, type CaseFilesNow } from '../../app/case-files-now';
import { dayOfDate } from '../../domain/calendar';
import type { Plan } from '../../domain/plan';
import { planToJson } from '../../domain/plan-json';
import { useActions } from '../actions';
import { useMessages } from '../messages';
import { useSession } from '../session';
import { TemplateSection } from '../template/on-demand';
import { Blocked } from './Blocked';
import type { CaseFilesProps } from './case-files-props';
import { Checklist } from './Checklist';
import { FileCard } from './FileCard';
import { FilesForm, type FilesWanted } from './FilesForm';
import { StaffParagraphs } from './StaffParagraphs';

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  part: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalS} 0 0` },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  done: { ...typographyStyles.body1, margin: 0, ':empty': { display: 'none' } },
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
});

const textOf = (plan: Plan) => JSON.stringify(planToJson(plan));

/** The files of the case: asked for, listed, and handed over in whichever way this Excel can. */
export function CaseFilesPage({ result, showFinding }: CaseFilesProps) {
  const styles = useStyles();
  const { say } = useMessages();
  const { attempt } = useActions();
  const { workbook, check } = useSession();
  const [making, setMaking] = useState(false);
  const [now, setNow] = useState<CaseFilesNow>();
  const [round, setRound] = useState(0);
  const isBusy = useRef(false);
  const isStale = useMemo(() => now !== undefined && now.checked !== result && textOf(now.checked.plan) !== textOf(result.plan), [now, result]);
  const make = async (wanted: FilesWanted) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setMaking(true);
    setNow(undefined);
    await attempt('files', async () => {
      setNow(await caseFilesNow(check, { ...wanted, today: dayOfDate(new Date()) }));
      setRound((before) => before + 1);
    });
    isBusy.current = false;
    setMaking(false);
  };
  const made = now?.made;
  const files = made?.status === 'written' ? made.files : [];
  const news = () => {
    if (made === undefined) return '';
    if (isStale) return say('pane.files.stale');
    if (made.status === 'blocked') return say('pane.files.blocked', { n: made.errors.length });
    return files.length === 0 ? say('pane.files.none') : say('pane.files.made', { n: files.length });
  };
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{say('pane.files.title')}</h2>
      <p className={styles.note}>{say('pane.files.what')}</p>
      <FilesForm result={result} making={making} onMake={(wanted) => void make(wanted)} />
      <p role="status" className={styles.done}>
        {news()}
      </p>
      {now && made?.status === 'blocked' && <Blocked errors={made.errors} checked={now.checked} showFinding={showFinding} />}
      {files.length > 0 && (
        <>
          <h3 className={styles.part}>{say('pane.files.list')}</h3>
          <p className={styles.note}>{say(workbook.facts.downloads ? 'pane.files.how' : 'pane.files.how-no-download')}</p>
          <ul className={styles.list}>
            {files.map((file) => (
              <li key={`${round} ${file.name}`}>
                <FileCard file={file} draft={now?.draft === true} />
              </li>
            ))}
          </ul>
        </>
      )}
      {made?.status === 'written' && made.checklist.length > 0 && <Checklist items={made.checklist} />}
      <StaffParagraphs result={result} />
      <TemplateSection result={result} />
    </div>
  );
}
