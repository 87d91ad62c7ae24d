import { Button, Field, makeStyles, Radio, RadioGroup, Textarea, tokens, typographyStyles } from '@fluentui/react-components';
import { useDeferredValue, useRef, useState, type ComponentType } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { useMessages } from '../messages';
import { IndicatorPaste } from './IndicatorPaste';
import type { PasteProps } from './paste-props';
import { PeriodPaste } from './PeriodPaste';
import { StaffPaste } from './StaffPaste';

const useStyles = makeStyles({
  what: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  empty: { justifySelf: 'start', marginTop: `calc(-1 * ${tokens.spacingVerticalS})`, marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

const KINDS = ['staff', 'indicators', 'period'] as const;
type Kind = (typeof KINDS)[number];

const READERS: Record<Kind, ComponentType<PasteProps>> = { staff: StaffPaste, indicators: IndicatorPaste, period: PeriodPaste };

/** Text from a sub-agreement becomes rows, each seen beside the text that it was read from before it is added. */
export function PastePage({ result }: { result: CheckResult }) {
  const styles = useStyles();
  const { say } = useMessages();
  const [kind, setKind] = useState<Kind>('staff');
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const read = useDeferredValue(text);
  const Reader = READERS[kind];
  return (
    <>
      <p className={styles.what}>{say('pane.paste.what')}</p>
      <div className={styles.page}>
        <Field label={say('pane.paste.kind')}>
          <RadioGroup value={kind} onChange={(_, { value }) => setKind(value as Kind)}>
            {KINDS.map((each) => (
              <Radio key={each} value={each} label={say(`pane.paste.kind.${each}`)} />
            ))}
          </RadioGroup>
        </Field>
        <Field label={say('pane.paste.text')}>
          <Textarea ref={field} rows={6} resize="vertical" value={text} onChange={(_, { value }) => setText(value)} />
        </Field>
        {text !== '' && (
          <Button
            className={styles.empty}
            appearance="transparent"
            size="small"
            onClick={() => {
              setText('');
              field.current?.focus();
            }}
          >
            {say('pane.paste.empty')}
          </Button>
        )}
        <Reader text={read} result={result} />
      </div>
    </>
  );
}
