import { useEffect, useRef, useState } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { changesBetween } from '../../app/finding-changes';
import type { LiveState } from '../../app/live-check';
import type { Finding } from '../../domain/finding';
import type { Writer } from '../../messages/write';
import { counted, countBySeverity } from '../check/counting';
import { useMessages } from '../messages';
import { useHiddenStyles } from './hidden';

const sentence = (text: string) => text.charAt(0).toLocaleUpperCase('da') + text.slice(1);

/** "2 punkter løst, 1 nyt punkt. Nu 1 fejl og 3 råd." */
function newsOf(before: readonly Finding[] | undefined, { findings: after, justified: setApart }: CheckResult, fromElsewhere: ReadonlySet<string>, messages: Writer): string | undefined {
  const { say } = messages;
  const { solved, justified, added, addedElsewhere } = changesBetween(before ?? [], after, setApart.map(({ finding }) => finding), fromElsewhere);
  if (before && solved + justified + added + addedElsewhere === 0) return undefined;
  const changes = [
    solved > 0 && say('pane.news.solved', { n: solved }),
    justified > 0 && say('pane.news.justified', { n: justified }),
    added > 0 && say('pane.news.added', { n: added }),
    addedElsewhere > 0 && say('pane.news.added-elsewhere', { n: addedElsewhere }),
  ];
  const counts = countBySeverity(after).filter(({ count }) => count > 0);
  const now = counts.length === 0 ? say('pane.news.well') : say('pane.news.now', { counts: counts.map((each) => counted(each, messages)) });
  const said = before ? changes.filter(Boolean).join(', ') : '';
  return said ? `${sentence(said)}. ${now}` : now;
}

/** Tells a screen reader what an edit changed, without moving the focus. */
export function News({ result, fromElsewhere }: Pick<LiveState, 'result' | 'fromElsewhere'>) {
  const styles = useHiddenStyles();
  const messages = useMessages();
  const before = useRef<readonly Finding[]>(undefined);
  const [news, setNews] = useState('');
  useEffect(() => {
    if (!result?.started || result.version === 'newer') return;
    const text = newsOf(before.current, result, fromElsewhere, messages);
    before.current = result.findings;
    if (text) setNews(text);
  }, [result, fromElsewhere, messages]);
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {news}
    </div>
  );
}
