import { Button, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useRef, useState, type ReactNode } from 'react';
import type { Added, Addition } from '../../app/add-rows';
import type { CheckResult } from '../../app/check-plan';
import { useActions } from '../actions';
import { Folded } from '../check/Folded';
import { useMessages } from '../messages';
import { useSession } from '../session';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalXL },
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  note: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
  preview: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalXS },
  button: { justifySelf: 'start' },
  done: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalS} 0 0`, ':empty': { display: 'none' } },
});

interface Props {
  readonly result: CheckResult;
  readonly title: string;
  readonly what: string;
  /** What the button says that unfolds the preview; without one it is open. */
  readonly show?: string;
  /** How many rows could be proposed; without any, only what was added last is told. */
  readonly proposed: number;
  readonly addition: Addition;
  /** The rows as they will be. */
  readonly children: ReactNode;
}

/** Rows that the plan could have, seen before they are put into their sheet in one step. */
export function ProposalPart({ result, title, what, show, proposed, addition, children }: Props) {
  const styles = useStyles();
  const { say } = useMessages();
  const { attempt } = useActions();
  const { workbook, check } = useSession();
  const [adding, setAdding] = useState(false);
  const [news, setNews] = useState('');
  const done = useRef<HTMLParagraphElement>(null);
  const heading = useId();
  const { table, rows } = addition;

  const add = async () => {
    setAdding(true);
    setNews('');
    let added: Added | undefined;
    await attempt('add', async () => {
      const { addRows } = await import('../../app/add-rows');
      added = await addRows(workbook, check, [addition], []);
    });
    setAdding(false);
    if (!added) return;
    const count = added.kind === 'added' ? (added.rows[table] ?? 0) : 0;
    const sheet = result.places.sheetOf(table) ?? title;
    setNews(
      added.kind === 'missing' ? say('pane.paste.missing', { names: added.names }) : count === 0 ? say('pane.paste.added-none') : say('pane.propose.done', { n: count, sheet }),
    );
    done.current?.focus();
  };
  const preview = (
    <div className={styles.preview}>
      {children}
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={adding || rows.length === 0}
        icon={adding ? <Spinner size="tiny" aria-hidden="true" /> : undefined}
        onClick={() => void add()}
      >
        {adding ? say('pane.paste.adding') : rows.length === 0 ? say('pane.paste.add-none') : say('pane.paste.add', { n: rows.length })}
      </Button>
    </div>
  );
  return (
    <>
      {proposed > 0 && (
        <section className={styles.section} aria-labelledby={heading}>
          <h2 id={heading} className={styles.title}>{title}</h2>
          <p className={styles.note}>{what}</p>
          {show === undefined ? preview : <Folded show={show} hide={say('pane.propose.hide')}>{preview}</Folded>}
        </section>
      )}
      <p ref={done} role="status" tabIndex={-1} className={styles.done}>{news}</p>
    </>
  );
}
