import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Copied } from '../../app/copy-tables';
import { useMessages } from '../messages';
import { copyToClipboard } from './clipboard';

const useStyles = makeStyles({ byHand: { marginTop: tokens.spacingVerticalS } });

interface Copying {
  /** @returns what is to be said of it */
  readonly copy: (copied: Copied, done: string) => Promise<string>;
  /** The text to be copied by hand, where Excel has refused. */
  readonly byHand: ReactElement | false;
}

/** Puts something on the clipboard, and lays it out where that is refused. */
export function useCopying(): Copying {
  const styles = useStyles();
  const { say } = useMessages();
  const [refused, setRefused] = useState<string>();
  const copy = async (copied: Copied, done: string) => {
    const isCopied = await copyToClipboard(copied);
    setRefused(isCopied ? undefined : copied.text);
    return isCopied ? done : say('pane.files.refused');
  };
  const byHand = refused !== undefined && (
    <Field className={styles.byHand} label={say('pane.files.by-hand')}>
      <Textarea readOnly rows={4} resize="vertical" value={refused} onFocus={({ currentTarget }) => currentTarget.select()} />
    </Field>
  );
  return { copy, byHand };
}
