import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import type { CheckResult } from '../../app/check-plan';
import type { Writer } from '../../messages/write';
import { useMessages } from '../messages';
import { BlockChoice } from './BlockChoice';
import { useOtherFile, type OtherFile } from './use-other-file';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalM,
    // However long the file's headers are.
    '& .fui-Select': { minWidth: 0 },
    '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
  },
  file: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalXS },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', ':empty': { display: 'none' } },
  problem: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere', ':empty': { display: 'none' } },
});

function standingText(file: OtherFile | undefined, { say }: Writer): string {
  if (!file) return say('pane.other.file.kinds');
  if (file.state === 'reading') return say('pane.other.reading', { file: file.name });
  return file.state === 'read' && file.blocks.length > 0 ? say('pane.other.read', { file: file.name, n: file.blocks.length }) : '';
}

function problemText(file: OtherFile | undefined, { say }: Writer): string {
  if (file?.state === 'unreadable') return file.cause === 'gone' ? say('cli.not-found', { file: file.name }) : say(`cli.unreadable.${file.cause}`, { file: file.name });
  return file?.state === 'read' && file.blocks.length === 0 ? say('pane.other.no-tables', { file: file.name }) : '';
}

/** A file is picked, and then, one step after another, which of its rows go where. */
export function OtherWorkbookPage({ result }: { result: CheckResult }) {
  const styles = useStyles();
  const messages = useMessages();
  const { say } = messages;
  const { file, pick } = useOtherFile();
  const input = useRef<HTMLInputElement>(null);
  const standing = useId();
  return (
    <div className={styles.page}>
      <div className={styles.file}>
        <Button aria-describedby={standing} onClick={() => input.current?.click()}>
          {say(file ? 'pane.other.file.another' : 'pane.other.file')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx,.xlsm"
          onChange={({ currentTarget }) => {
            const [picked] = currentTarget.files ?? [];
            if (picked) void pick(picked);
            // So that the same file, mended, can be picked again.
            currentTarget.value = '';
          }}
        />
        <p id={standing} role="status" className={styles.text}>
          {standingText(file, messages)}
        </p>
        <p role="alert" className={styles.problem}>
          {problemText(file, messages)}
        </p>
      </div>
      {file?.state === 'read' && file.blocks.length > 0 && <BlockChoice key={file.pick} blocks={file.blocks} result={result} />}
    </div>
  );
}
