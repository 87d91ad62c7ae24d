import { Button, Field, Input, Select } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { PARTY_KINDS, type PartyKind } from '../../../domain/plan-words';
import { useMessages } from '../../messages';
import type { StepProps } from './step';
import { useGuideStyles } from './use-guide-styles';
import { useRows } from './use-rows';

/** The housing organisations and the municipality that sign the agreement. */
export function PartiesStep({ answers, change }: StepProps) {
  const styles = useGuideStyles();
  const { say } = useMessages();
  const { addButton, add, changeRow, remove, firstField } = useRows(answers.parties, (parties) => change({ parties }));
  return (
    <div className={styles.fields}>
      {answers.parties.map(({ id, name, kind }, index) => (
        <div key={id} role="group" aria-label={say('pane.guide.party', { n: index + 1 })} className={styles.row}>
          <Field label={say('pane.guide.party.name')}>
            <Input ref={firstField(id)} className={styles.narrow} value={name} onChange={(_, { value }) => changeRow(id, { name: value })} />
          </Field>
          <div className={styles.line}>
            <Field label={say('pane.guide.party.kind')} className={styles.narrow}>
              <Select value={kind} onChange={(_, { value }) => changeRow(id, { kind: value as PartyKind })}>
                {PARTY_KINDS.map((each) => (
                  <option key={each} value={each}>{say(`pane.guide.party.${each}`)}</option>
                ))}
              </Select>
            </Field>
            <Button appearance="subtle" icon={<DeleteRegular />} aria-label={say('pane.guide.party.remove', { n: index + 1 })} onClick={() => remove(id)} />
          </div>
        </div>
      ))}
      <Button ref={addButton} className={styles.add} icon={<AddRegular />} onClick={() => add({ name: '', kind: 'housing-organisation' })}>
        {say('pane.guide.party.add')}
      </Button>
    </div>
  );
}
