import { Button, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { addCaseSheets } from '../../app/add-case-sheets';
import { copyOfSheets } from '../../app/copy-tables';
import type { CaseFile, CaseTotal } from '../../export/case-file';
import { useActions } from '../actions';
import type { Writer } from '../../messages/write';
import { useMessages } from '../messages';
import { useSession } from '../session';
import { textAlone } from './clipboard';
import { startDownload } from './download';
import { useCopying } from './use-copying';

const useStyles = makeStyles({
  card: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  facts: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  hash: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, marginBottom: tokens.spacingVerticalXS },
  small: { minWidth: 0, paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  done: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXS} 0 0`, ':empty': { display: 'none' } },
});

/** Of a checksum so much is shown, as much as tells two files apart by eye. */
const SHORT = 12;

const totalText = (total: CaseTotal, { say }: Writer) =>
  total.kind === 'money'
    ? say('pane.files.total.money', { label: total.label, amount: total.value })
    : say('pane.files.total.hours', { label: total.label, hours: total.value });

/** A file by what it is recognised by, and the ways to get it. */
export function FileCard({ file, draft }: { file: CaseFile; draft: boolean }) {
  const styles = useStyles();
  const messages = useMessages();
  const { say } = messages;
  const { attempt } = useActions();
  const { workbook } = useSession();
  const { copy, byHand } = useCopying();
  const [news, setNews] = useState('');
  const [working, setWorking] = useState<'open' | 'add'>();
  const [whole, setWhole] = useState(false);
  const heading = useId();
  const { name, rows, totals, sha256, bytes, sheets } = file;
  const facts = [say('pane.files.rows', { n: rows }), ...totals.map((total) => totalText(total, messages))].join(' · ');
  const inExcel = async (way: 'open' | 'add', work: () => Promise<void>, done: string) => {
    if (working) return;
    setNews('');
    setWorking(way);
    await attempt('file', async () => {
      await work();
      setNews(done);
    });
    setWorking(undefined);
  };
  const button = (way: 'open' | 'add') => ({
    size: 'small' as const,
    disabledFocusable: working !== undefined,
    icon: working === way ? <Spinner size="extra-tiny" aria-hidden="true" /> : undefined,
  });
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <h4 id={heading} className={styles.name}>
        {name}
      </h4>
      <p className={styles.facts}>{facts}</p>
      <div className={styles.hash}>
        <p className={styles.facts}>{say('pane.files.hash', { hash: whole ? sha256 : `${sha256.slice(0, SHORT)}…` })}</p>
        <Button
          size="small"
          appearance="transparent"
          className={styles.small}
          onClick={() => (whole ? void copy(textAlone(sha256), say('pane.files.hash.copied')).then(setNews) : setWhole(true))}
        >
          {say(whole ? 'pane.files.hash.copy' : 'pane.files.hash.show')}
        </Button>
      </div>
      <div className={styles.ways}>
        <Button {...button('open')} onClick={() => void inExcel('open', () => workbook.openNew(bytes), say('pane.files.opened'))}>
          {say('pane.files.open')}
        </Button>
        {workbook.facts.downloads && (
          <Button
            size="small"
            onClick={() => {
              startDownload(name, bytes);
              setNews(say('pane.files.downloading'));
            }}
          >
            {say('pane.files.download')}
          </Button>
        )}
        <Button size="small" onClick={() => void copy(copyOfSheets(sheets, draft), say('pane.files.copied')).then(setNews)}>
          {say('pane.files.copy')}
        </Button>
        <Button {...button('add')} onClick={() => void inExcel('add', () => addCaseSheets(workbook, file, draft), say('pane.files.added', { n: sheets.length }))}>
          {say('pane.files.add')}
        </Button>
      </div>
      <p role="status" className={styles.done}>
        {news}
      </p>
      {byHand}
    </section>
  );
}
