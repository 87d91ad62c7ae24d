import { Button, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { addRows, type Added, type Addition, type Filling } from '../../app/add-rows';
import type { ListKey } from '../../domain/path';
import type { Writer } from '../../messages/write';
import type { CheckResult } from '../../app/check-plan';
import { sheetOf, tableSpec } from '../../sheets/sheets';
import { useActions } from '../actions';
import { useMessages } from '../messages';
import { useSession } from '../session';

const useStyles = makeStyles({
  done: { ...typographyStyles.caption1, margin: 0, marginTop: tokens.spacingVerticalXS, outlineStyle: 'none', ':empty': { display: 'none' } },
  button: { justifySelf: 'start' },
});

/** The name that the user knows a table by: its sheet's, or its own where the sheet holds several. */
export function tableName(table: ListKey, { places }: CheckResult): string {
  const sheet = sheetOf(table);
  return sheet.tables.length > 1 ? tableSpec(table).title : (places.sheetOf(table) ?? sheet.name);
}

const sentence = (text: string) => text.charAt(0).toLocaleUpperCase('da') + text.slice(1);

function newsOf(added: Added, result: CheckResult, filledText: string, { say }: Writer): string {
  if (added.kind === 'missing') return say('pane.paste.missing', { names: added.names });
  const rows = Object.entries(added.rows).filter(([, n]) => n > 0);
  const things = [
    ...rows.map(([table, n]) => say('pane.paste.added', { n, sheet: tableName(table as ListKey, result) })),
    ...(added.filled > 0 ? [filledText] : []),
  ];
  return things.length === 0 ? say('pane.paste.added-none') : sentence(say('pane.paste.done', { things }));
}

interface Props {
  readonly result: CheckResult;
  readonly additions: readonly Addition[];
  readonly fillings: readonly Filling[];
  /** What the button says while there is something to add. */
  readonly label: string;
  /** And while there is nothing. */
  readonly nothing: string;
  /** What is said of facts that were filled in. */
  readonly filledText: string;
}

/** The button that puts rows and facts into the sheets, and what became of it, to which the focus goes. */
export function AddRows({ result, additions, fillings, label, nothing, filledText }: Props) {
  const styles = useStyles();
  const messages = useMessages();
  const { attempt } = useActions();
  const { workbook, check } = useSession();
  const [adding, setAdding] = useState(false);
  const [news, setNews] = useState('');
  const done = useRef<HTMLParagraphElement>(null);
  const isNothing = additions.every(({ rows }) => rows.length === 0) && fillings.length === 0;

  const add = async () => {
    setAdding(true);
    setNews('');
    let added: Added | undefined;
    await attempt('add', async () => (added = await addRows(workbook, check, additions, fillings)));
    setAdding(false);
    if (!added) return;
    setNews(newsOf(added, result, filledText, messages));
    done.current?.focus();
  };
  return (
    <div>
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={adding || isNothing}
        icon={adding ? <Spinner size="tiny" aria-hidden="true" /> : undefined}
        onClick={() => void add()}
      >
        {adding ? messages.say('pane.paste.adding') : isNothing ? nothing : label}
      </Button>
      <p ref={done} role="status" tabIndex={-1} className={styles.done}>
        {news}
      </p>
    </div>
  );
}
