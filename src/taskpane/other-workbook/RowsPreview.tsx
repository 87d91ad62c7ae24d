import { Button, Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Fragment, useId, useState } from 'react';
import type { OtherRow } from '../../app/other-workbook/read-rows';
import type { Plan } from '../../domain/plan';
import { useMessages } from '../messages';
import { valueText } from '../../app/value-text';

const FIRST_SHOWN = 10;
const SHOWN_MORE = 50;

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: { ...typographyStyles.caption1, padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS}`, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  box: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, overflowWrap: 'anywhere' },
  fields: { display: 'grid', gridTemplateColumns: '38% minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS, margin: 0, overflowWrap: 'anywhere' },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums', whiteSpace: 'pre-line' },
  unclear: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly rows: readonly OtherRow[];
  readonly isChosen: (row: OtherRow) => boolean;
  readonly onChoose: (row: OtherRow, value: boolean) => void;
  readonly plan: Plan;
}

/** The first rows, each as it is read, and the way to the next; what is not understood is said in words. */
export function RowsPreview({ rows, isChosen, onChoose, plan }: Props) {
  const styles = useStyles();
  const messages = useMessages();
  const { say } = messages;
  const title = useId();
  const [limit, setLimit] = useState(FIRST_SHOWN);
  const hidden = rows.length - limit;
  const nameOf = ({ row, label }: OtherRow) => (label === '' ? say('pane.other.row', { row: String(row + 1) }) : say('pane.other.row.of', { row: String(row + 1), label }));
  return (
    <section aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {say('pane.other.rows')}
      </h3>
      {rows.length === 0 && <p className={styles.note}>{say('pane.other.rows.none')}</p>}
      <ul className={styles.list}>
        {rows.slice(0, limit).map((row) => (
          <li key={row.row} className={styles.row}>
            <Checkbox className={styles.box} label={nameOf(row)} checked={isChosen(row)} disabled={row.stands} onChange={(_, { checked }) => onChoose(row, checked === true)} />
            {row.stands && <p className={styles.note}>{say('pane.paste.stands')}</p>}
            {row.isTotal && !row.stands && <p className={styles.note}>{say('pane.other.row.total')}</p>}
            <dl className={styles.fields}>
              {row.fields.map(({ column, reading }) => (
                <Fragment key={column.key}>
                  <dt className={styles.name}>{column.header}</dt>
                  <dd className={styles.value}>
                    {valueText(column, reading, plan, messages)}
                    {reading.kind !== 'value' && reading.kind !== 'empty' && <span className={styles.unclear}> – {say(`pane.other.${reading.kind}`)}</span>}
                  </dd>
                </Fragment>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button appearance="subtle" size="small" onClick={() => setLimit(limit + SHOWN_MORE)}>
          {say('pane.other.more', { n: Math.min(hidden, SHOWN_MORE) })}
        </Button>
      )}
    </section>
  );
}
