import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useActions } from './actions';
import { FailureNotice } from './frame/FailureNotice';
import { News } from './frame/News';
import { PaneHeader } from './frame/PaneHeader';
import { Places } from './frame/Places';
import { StandingFoot } from './frame/StandingFoot';
import { useMessages } from './messages';
import { useLiveState } from './session';
import { EmptyWorkbook } from './start/EmptyWorkbook';
import { GuidePage } from './start/guide-on-demand';
import { useGuide } from './start/guide-state';
import { NewerNotice } from './versions/on-demand';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  main: { flex: '1 1 auto', minHeight: 0, display: 'flex', flexDirection: 'column' },
  reading: { margin: 'auto' },
});

/** Header, what there is to see, and how the check stands. */
export function App() {
  const styles = useStyles();
  const { say } = useMessages();
  const { result, trouble, fromElsewhere } = useLiveState();
  const { creating, unfinished } = useActions();
  const guide = useGuide();
  // What was interrupted may be in the workbook in part; the guide stays until it is finished or closed.
  const isGuiding = guide.isOpen && result && (!result.started || creating || unfinished);
  return (
    <div className={styles.pane}>
      <PaneHeader plan={result?.started && result.version !== 'newer' ? result.plan : undefined} />
      <main className={styles.main}>
        {!result && !trouble && <Spinner className={styles.reading} size="small" label={say('pane.reading')} />}
        {isGuiding && <GuidePage started={result.started} />}
        {result && !isGuiding && (result.version === 'newer' ? <NewerNotice /> : result.started ? <Places result={result} /> : <EmptyWorkbook />)}
      </main>
      <FailureNotice />
      <StandingFoot />
      <News result={result} fromElsewhere={fromElsewhere} />
    </div>
  );
}
