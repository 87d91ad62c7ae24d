import { Button, Field, Input, makeStyles, Spinner, Text, Textarea, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { DEVIATIONS_SHEET, hasDeviations } from '../../app/justify';
import type { CheckResult } from '../../app/check-plan';
import type { Finding } from '../../domain/finding';
import { useActions } from '../actions';
import { useMessages } from '../messages';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalXS, outlineStyle: 'none' },
  what: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  // A text field is wide by itself, and would make the pane scroll sideways.
  field: { minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly finding: Finding;
  readonly result: CheckResult;
  readonly onClose: () => void;
}

/** Reason and name; the day is today. Once it is saved the finding leaves the list, and the form with it. */
export function JustifyForm({ finding, result, onClose }: Props) {
  const styles = useStyles();
  const { say } = useMessages();
  const { justify, justifier } = useActions();
  const [reason, setReason] = useState('');
  const [name, setName] = useState(justifier);
  const [asked, setAsked] = useState(false);
  const [saving, setSaving] = useState(false);
  const notice = useRef<HTMLElement>(null);
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const ready = hasDeviations(result);
  useEffect(() => (reasonField.current ?? notice.current)?.focus(), [ready]);

  if (!ready) {
    return (
      <Text ref={notice} as="span" block tabIndex={-1} className={styles.form}>
        {say('pane.justify.no-sheet', { sheet: DEVIATIONS_SHEET })}
      </Text>
    );
  }
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    setAsked(true);
    const empty = reason.trim() === '' ? reasonField : name.trim() === '' ? nameField : undefined;
    if (empty) return empty.current?.focus();
    if (saving) return;
    setSaving(true);
    const saved = await justify(finding, { reason, name });
    setSaving(false);
    if (saved) onClose();
  };
  const closing = {
    onKeyDown: ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onClose();
    },
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
      <p className={styles.what}>{say('pane.justify.what', { sheet: DEVIATIONS_SHEET })}</p>
      <Field label={say('pane.justify.reason')} required {...(asked && reason.trim() === '' && { validationMessage: say('pane.justify.reason.missing') })}>
        <Textarea ref={reasonField} className={styles.field} resize="vertical" rows={4} {...closing} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Field label={say('pane.justify.name')} required {...(asked && name.trim() === '' && { validationMessage: say('pane.justify.name.missing') })}>
        <Input ref={nameField} className={styles.field} autoComplete="name" {...closing} value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" {...closing} size="small" appearance="primary" disabledFocusable={saving} icon={saving ? <Spinner size="tiny" aria-hidden="true" /> : undefined}>
          {saving ? say('pane.justify.saving') : say('pane.justify.save')}
        </Button>
        <Button size="small" {...closing} onClick={onClose}>
          {say('pane.justify.close')}
        </Button>
      </div>
    </form>
  );
}
