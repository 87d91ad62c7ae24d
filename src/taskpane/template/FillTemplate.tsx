import { Button, Spinner } from '@fluentui/react-components';
import { useId, useMemo, useRef, useState } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { describeNote, describeProblem } from '../../app/describe-template';
import { fillTemplateNow, type TemplateNow } from '../../app/template/fill-template-now';
import { dayOfDate } from '../../domain/calendar';
import type { Plan } from '../../domain/plan';
import { planToJson } from '../../domain/plan-json';
import type { Mapping } from '../../export/template/mapping';
import { useActions } from '../actions';
import { startDownload } from '../case-files/download';
import { useMessages } from '../messages';
import { useSession } from '../session';
import { useTemplateStyles } from './styles';
import type { ReadTemplate } from './use-template';

interface Props {
  readonly mapping: Mapping;
  /** The sheets with a block that is not in the mapping yet. */
  readonly unsaved: readonly string[];
  readonly template: ReadTemplate;
  readonly result: CheckResult;
}

const textOf = (plan: Plan) => JSON.stringify(planToJson(plan));

/** Fills in the template, tells what came of it, and hands it over in whichever way this Excel can. */
export function FillTemplate({ mapping, unsaved, template, result }: Props) {
  const styles = useTemplateStyles();
  const messages = useMessages();
  const { say } = messages;
  const { attempt } = useActions();
  const { workbook, check } = useSession();
  const [made, setMade] = useState<{ readonly now: TemplateNow; readonly mapping: Mapping; readonly template: ReadTemplate }>();
  const [filling, setFilling] = useState(false);
  const [news, setNews] = useState('');
  const isBusy = useRef(false);
  const title = useId();
  const warning = useId();
  // What was filled in by another mapping, or into another template, is not shown any more.
  const now = made?.mapping === mapping && made.template === template ? made.now : undefined;
  const isStale = useMemo(() => now !== undefined && now.checked !== result && textOf(now.checked.plan) !== textOf(result.plan), [now, result]);
  const once = async (action: 'files' | 'file', work: () => Promise<void>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setNews('');
    await attempt(action, work);
    isBusy.current = false;
  };
  const fill = () =>
    once('files', async () => {
      setFilling(true);
      setMade(undefined);
      try {
        setMade({ now: await fillTemplateNow(check, template, mapping, dayOfDate(new Date())), mapping, template });
      } finally {
        setFilling(false);
      }
    });
  const plan = now?.checked.plan;
  const outcome = now?.outcome;
  const lines =
    !plan || !outcome
      ? []
      : outcome.state === 'refused'
        ? outcome.problems.map((problem) => describeProblem(problem, plan, messages))
        : [...outcome.notes.map((note) => describeNote(note, plan, messages)), ...(outcome.calculates ? [say('template.open-first')] : []), ...(now.draft ? [say('pane.template.draft')] : [])];
  const told = () => {
    if (!now) return '';
    if (isStale) return say('pane.template.stale');
    return now.outcome.state === 'refused' ? say('template.refused') : say('pane.template.filled', { file: now.name, cells: now.outcome.cells });
  };
  const hasMacros = !/\.xlsx$/i.test(template.name);
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h4 id={title} className={styles.title}>
        {say('pane.template.fill.title')}
      </h4>
      {unsaved.length > 0 && (
        <p id={warning} className={styles.note}>
          {say('pane.template.block.unsaved', { sheets: unsaved })}
        </p>
      )}
      <Button appearance="primary" aria-describedby={unsaved.length > 0 ? warning : undefined} disabledFocusable={filling} icon={filling ? <Spinner size="tiny" aria-hidden="true" /> : undefined} onClick={() => void fill()}>
        {say('pane.template.fill')}
      </Button>
      <p role="status" className={styles.news}>
        {told()}
      </p>
      {lines.length > 0 && (
        <ul className={styles.list}>
          {lines.map((line, index) => (
            <li key={index}>
              <p className={styles.text}>{line}</p>
            </li>
          ))}
        </ul>
      )}
      {now && outcome?.state === 'filled' && (
        <>
          <div className={styles.ways}>
            {!hasMacros && (
              <Button
                onClick={() =>
                  void once('file', async () => {
                    await workbook.openNew(outcome.bytes);
                    setNews(say('pane.files.opened'));
                  })
                }
              >
                {say('pane.files.open')}
              </Button>
            )}
            {workbook.facts.downloads && (
              <Button
                onClick={() => {
                  startDownload(now.name, outcome.bytes);
                  setNews(say('pane.files.downloading'));
                }}
              >
                {say('pane.files.download')}
              </Button>
            )}
          </div>
          {hasMacros && <p className={styles.note}>{say(workbook.facts.downloads ? 'pane.template.macros' : 'pane.template.macros.no-download')}</p>}
          <p role="status" className={styles.note}>
            {news}
          </p>
        </>
      )}
    </section>
  );
}
