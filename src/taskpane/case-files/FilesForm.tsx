import { Button, Checkbox, Field, makeStyles, Radio, RadioGroup, Spinner, tokens } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { known } from '../../domain/reading';
import { useMessages } from '../messages';

/** What is asked for. */
export interface FilesWanted {
  readonly draft: boolean;
  readonly salaries: boolean;
}

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  button: { justifySelf: 'start' },
});

const KINDS = ['draft', 'final'] as const;
type Kind = (typeof KINDS)[number];

/** A draft while the plan is one; salaries by person never without being asked for. */
export function FilesForm({ result, making, onMake }: { result: CheckResult; making: boolean; onMake: (wanted: FilesWanted) => void }) {
  const styles = useStyles();
  const { say } = useMessages();
  const phase = known(result.plan.masterData.phase) ?? 'draft';
  const [chosen, setChosen] = useState<Kind>();
  const [salaries, setSalaries] = useState(false);
  const kind = chosen ?? (phase === 'draft' ? 'draft' : 'final');
  const make = (event: SyntheticEvent) => {
    event.preventDefault();
    onMake({ draft: kind === 'draft', salaries });
  };
  return (
    <form className={styles.form} onSubmit={make}>
      <Field label={say('pane.files.kind')}>
        <RadioGroup value={kind} onChange={(_, { value }) => setChosen(value as Kind)}>
          {KINDS.map((each) => (
            <Radio key={each} value={each} label={say(`pane.files.${each}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Field hint={say('pane.files.salaries.why')}>
        <Checkbox label={say('pane.files.salaries')} checked={salaries} onChange={(_, { checked }) => setSalaries(checked === true)} />
      </Field>
      <Button type="submit" appearance="primary" className={styles.button} disabledFocusable={making} icon={making ? <Spinner size="tiny" aria-hidden="true" /> : undefined}>
        {say(making ? 'pane.files.making' : 'pane.files.make')}
      </Button>
    </form>
  );
}
