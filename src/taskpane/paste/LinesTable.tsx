import { Button, Checkbox, Field, makeStyles, mergeClasses, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { Fragment, useId, useState, type ReactNode } from 'react';
import { useMessages } from '../messages';

/** How far a line is understood. */
export type LineState = 'read' | 'ambiguous' | 'not-understood' | 'header';

/** Something to be chosen from a list. */
export interface LineChoice {
  readonly label: string;
  /** '' while nothing is chosen. */
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

/** A line as it is shown. */
export interface ShownLine {
  readonly key: string;
  readonly raw: string;
  readonly reading: string;
  readonly state: LineState;
  readonly notes: readonly string[];
  readonly choices: readonly LineChoice[];
  /** The box that takes the line with; none where there is nothing to take. */
  readonly inclusion?: { readonly label: string; readonly included: boolean; readonly onChange: (included: boolean) => void };
  readonly more?: ReactNode;
}

/** As many lines as are shown, and so added, at a time. */
export const SHOWN = 60;

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  table: { ...typographyStyles.caption1, width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse' },
  state: { width: '29%' },
  header: { ...typographyStyles.caption1Strong, padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`, textAlign: 'left' },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    verticalAlign: 'top',
    whiteSpace: 'pre-line',
  },
  reading: { fontVariantNumeric: 'tabular-nums' },
  open: { fontWeight: tokens.fontWeightSemibold },
  controls: { padding: `0 0 ${tokens.spacingVerticalS}` },
  note: { margin: `0 0 ${tokens.spacingVerticalXXS}`, color: tokens.colorNeutralForeground2 },
  box: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** Every line beside what is made of it; below it, what the user decides. */
export function LinesTable({ lines, more }: { lines: readonly ShownLine[]; more: { readonly count: number; readonly show: () => void } | undefined }) {
  const styles = useStyles();
  const { say } = useMessages();
  const title = useId();
  return (
    <section aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        {say('pane.paste.lines')}
      </h2>
      <table className={styles.table} aria-labelledby={title}>
        <thead>
          <tr>
            <th scope="col" className={styles.header}>{say('pane.paste.raw')}</th>
            <th scope="col" className={styles.header}>{say('pane.paste.reading')}</th>
            <th scope="col" className={mergeClasses(styles.header, styles.state)}>{say('pane.paste.state')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.key} line={line} />
          ))}
        </tbody>
      </table>
      {more && (
        <Button appearance="subtle" size="small" onClick={more.show}>
          {say('pane.paste.more', { n: more.count })}
        </Button>
      )}
    </section>
  );
}

function Line({ line: { raw, reading, state, notes, choices, inclusion, more } }: { line: ShownLine }) {
  const styles = useStyles();
  const { say } = useMessages();
  const id = useId();
  const hasControls = notes.length > 0 || choices.length > 0 || inclusion !== undefined || more !== undefined;
  return (
    <Fragment>
      <tr>
        <th id={id} scope="row" className={styles.cell}>{raw.trim()}</th>
        <td className={mergeClasses(styles.cell, styles.reading)}>{reading}</td>
        <td className={mergeClasses(styles.cell, state !== 'read' && state !== 'header' && styles.open)}>{say(`pane.paste.state.${state}`)}</td>
      </tr>
      {hasControls && (
        <tr>
          <td colSpan={3} className={styles.controls}>
            {notes.map((note) => (
              <p key={note} className={styles.note}>{note}</p>
            ))}
            {choices.map((choice) => (
              <Field key={choice.label} size="small" label={choice.label}>
                <Select size="small" aria-describedby={id} value={choice.value} onChange={(_, { value }) => choice.onChoose(value)}>
                  {choice.value === '' && <option value="">{say('pane.paste.not-chosen')}</option>}
                  {choice.options.map(({ value, label }) => (
                    <option key={value} value={value}>{label}</option>
                  ))}
                </Select>
              </Field>
            ))}
            {inclusion && (
              <Checkbox
                className={styles.box}
                aria-describedby={id}
                label={inclusion.label}
                checked={inclusion.included}
                onChange={(_, { checked }) => inclusion.onChange(checked === true)}
              />
            )}
            {more}
          </td>
        </tr>
      )}
    </Fragment>
  );
}

/** The first lines, and the way to the next. */
export function useShownLines<T>(lines: readonly T[]): { readonly shown: readonly T[]; readonly more: { readonly count: number; readonly show: () => void } | undefined } {
  const [limit, setLimit] = useState(SHOWN);
  const hidden = lines.length - limit;
  return { shown: lines.slice(0, limit), more: hidden > 0 ? { count: Math.min(hidden, SHOWN), show: () => setLimit(limit + SHOWN) } : undefined };
}
