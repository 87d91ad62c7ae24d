import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Reading } from '../../../domain/reading';
import { useMessages } from '../../messages';
import { chosen, type Asked } from './answers';

const useStyles = makeStyles({
  field: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  // A text field is wide by itself, and would make the pane scroll sideways.
  input: { minWidth: 0 },
});

interface Props<T> {
  readonly label: string;
  readonly value: Asked;
  readonly onChange: (value: Asked) => void;
  readonly read: (text: string) => Reading<T>;
  readonly write: (value: T) => string;
  readonly hint?: string | undefined;
  /** What to write instead of what is not understood. */
  readonly example: string;
  /** What else is wrong with it. */
  readonly problem?: string | undefined;
  /** Is what is not understood told already, before the field is left? */
  readonly strict: boolean;
}

/** A field for a figure or a date: says how it is read, and asks where it may mean several things. */
export function AskedField<T>({ label, value, onChange, read, write, hint, example, problem, strict }: Props<T>) {
  const styles = useStyles();
  const { say } = useMessages();
  const [left, setLeft] = useState(value.text !== '');
  const reading = read(value.text);
  const meant = chosen(value, read);
  const unread = reading.kind === 'not-understood' && (left || strict) ? example : undefined;
  const message = problem ?? unread;
  const readAs = meant.kind === 'value' ? say('pane.guide.read-as', { text: write(meant.value) }) : undefined;
  return (
    <div className={styles.field}>
      <Field label={label} hint={[readAs, hint].filter(Boolean).join(' ')} {...(message !== undefined && { validationMessage: message })}>
        <Input className={styles.input} value={value.text} onBlur={() => setLeft(true)} onChange={(_, { value: text }) => onChange({ text })} />
      </Field>
      {reading.kind === 'ambiguous' && (
        <Field label={say('pane.guide.which', { text: value.text })} {...(strict && meant.kind !== 'value' && { validationMessage: say('pane.guide.choose') })}>
          <RadioGroup
            value={value.choice === undefined ? '' : String(value.choice)}
            onChange={(_, data) => onChange({ text: value.text, choice: Number(data.value) })}
          >
            {reading.readings.map((each, index) => (
              <Radio key={index} value={String(index)} label={write(each)} />
            ))}
          </RadioGroup>
        </Field>
      )}
    </div>
  );
}
