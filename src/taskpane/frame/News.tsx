import { useEffect, useRef, useState } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { changesBetween } from '../../app/finding-changes';
import type { Finding } from '../../domain/finding';
import type { Writer } from '../../messages/write';
import { counted, countBySeverity } from '../check/counting';
import { useMessages } from '../messages';
import { useHiddenStyles } from './hidden';

const sentence = (text: string) => text.charAt(0).toLocaleUpperCase('da') + text.slice(1);

/** "2 punkter løst, 1 nyt punkt. Nu 1 fejl og 3 råd." */
function newsOf(before: readonly Finding[] | undefined, { findings: after, justified: setApart }: CheckResult, messages: Writer): string | undefined {
  const { say } = messages;
  const { solved, justified, added } = changesBetween(before ?? [], after, setApart.map(({ finding }) => finding));
  if (before && solved + justified + added === 0) return undefined;
  const changes = [solved > 0 && say('pane.news.solved', { n: solved }), justified > 0 && say('pane.news.justified', { n: justified }), added > 0 && say('pane.news.added', { n: added })];
  const counts = countBySeverity(after).filter(({ count }) => count > 0);
  const now = counts.length === 0 ? say('pane.news.well') : say('pane.news.now', { counts: counts.map((each) => counted(each, messages)) });
  const said = before ? changes.filter(Boolean).join(', ') : '';
  return said ? `${sentence(said)}. ${now}` : now;
}

/** Tells a screen reader what an edit changed, without moving the focus. */
export function News({ result }: { result: CheckResult | undefined }) {
  const styles = useHiddenStyles();
  const messages = useMessages();
  const before = useRef<readonly Finding[]>(undefined);
  const [news, setNews] = useState('');
  useEffect(() => {
    if (!result?.started || result.version === 'newer') return;
    const text = newsOf(before.current, result, messages);
    before.current = result.findings;
    if (text) setNews(text);
  }, [result, messages]);
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {news}
    </div>
  );
}
