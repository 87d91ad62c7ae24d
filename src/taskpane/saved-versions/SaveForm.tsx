import { Button, Field, Input, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef, useState, type SyntheticEvent } from 'react';
import { saveVersion, type Saving } from '../../app/saved-versions';
import { useActions } from '../actions';
import { useMessages } from '../messages';
import { useSession } from '../session';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalM },
  // A text field is wide by itself, and would make the pane scroll sideways.
  field: { minWidth: 0 },
  proposals: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { justifySelf: 'start' },
  done: { ...typographyStyles.caption1, margin: 0, ':empty': { display: 'none' } },
});

const PROPOSALS = ['pane.saved.sent', 'pane.saved.shown'] as const;

/** Saves the plan as it is, under a name; two names are proposed, and none is chosen. */
export function SaveForm({ onSaved }: { onSaved: () => Promise<void> }) {
  const styles = useStyles();
  const { say } = useMessages();
  const { attempt } = useActions();
  const { workbook, check } = useSession();
  const [name, setName] = useState('');
  const [by, setBy] = useState('');
  const [asked, setAsked] = useState(false);
  const [saving, setSaving] = useState(false);
  const [news, setNews] = useState('');
  const nameField = useRef<HTMLInputElement>(null);
  const isUnnamed = name.trim() === '';
  const propose = (proposed: string) => {
    setName(proposed);
    nameField.current?.focus();
  };
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    setNews('');
    setAsked(true);
    if (isUnnamed) return nameField.current?.focus();
    if (saving) return;
    setSaving(true);
    const outcome: Saving[] = [];
    const version = { name: name.trim(), by: by.trim() };
    await attempt('versions', async () => {
      outcome.push(await saveVersion(workbook, check, version));
      await onSaved();
    });
    setSaving(false);
    const [done] = outcome;
    if (done === undefined || done === 'no-plan') return;
    setNews(say(`pane.saved.${done}`, { name: version.name }));
    setName('');
    setAsked(false);
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
      <Field label={say('pane.saved.name')} required {...(asked && isUnnamed && { validationMessage: say('pane.saved.name.missing') })}>
        <Input ref={nameField} className={styles.field} maxLength={100} value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <div className={styles.proposals}>
        {PROPOSALS.map((key) => (
          <Button key={key} size="small" onClick={() => propose(say(key))}>
            {say(key)}
          </Button>
        ))}
      </div>
      <Field label={say('pane.saved.by')} hint={say('pane.saved.by.hint')}>
        <Input className={styles.field} maxLength={100} autoComplete="name" value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <Button type="submit" className={styles.button} appearance="primary" disabledFocusable={saving} icon={saving ? <Spinner size="tiny" aria-hidden="true" /> : undefined}>
        {say(saving ? 'pane.saved.saving' : 'pane.saved.save')}
      </Button>
      <p role="status" className={styles.done}>
        {news}
      </p>
    </form>
  );
}
