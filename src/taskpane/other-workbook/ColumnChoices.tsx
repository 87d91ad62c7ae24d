import { Field, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { Mapping } from '../../app/other-workbook/propose-columns';
import { columnLetters } from '../../ooxml/addresses';
import type { ColumnSpec } from '../../sheets/spec';
import { useMessages } from '../messages';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  note: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  // Name and choice beside each other, as in a table.
  column: { gridTemplateColumns: '38% minmax(0, 1fr)' },
});

interface Props {
  readonly columns: readonly ColumnSpec[];
  /** Of the file's columns. */
  readonly headers: readonly string[];
  /** The file's first column of them, from 0. */
  readonly firstColumn: number;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** For each of our columns the file's that it is filled from. */
export function ColumnChoices({ columns, headers, firstColumn, mapping, onChange }: Props) {
  const styles = useStyles();
  const { say } = useMessages();
  const title = useId();
  return (
    <section aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {say('pane.other.columns')}
      </h3>
      <p className={styles.note}>{say('pane.other.columns.what')}</p>
      <div className={styles.list}>
        {columns.map(({ key, header }) => (
          <Field key={key} className={styles.column} orientation="horizontal" size="small" label={header}>
            <Select size="small" value={mapping[key] ?? ''} onChange={(_, { value }) => onChange({ ...mapping, [key]: value === '' ? undefined : Number(value) })}>
              <option value="">{say('pane.other.column.none')}</option>
              {headers.map((text, at) => (
                <option key={at} value={at}>
                  {`${columnLetters(firstColumn + at)}: ${text}`}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
    </section>
  );
}
