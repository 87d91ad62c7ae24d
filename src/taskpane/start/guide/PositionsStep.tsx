import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { FORMATS } from '../../../messages/formats';
import { readHours } from '../../../notation/hours';
import { useMessages } from '../../messages';
import { isRepeated, isUnnamed, NOT_ASKED, type PositionAnswer } from './answers';
import { AskedField } from './AskedField';
import type { StepProps } from './step';
import { useGuideStyles } from './use-guide-styles';
import { useRows } from './use-rows';

/** The positions that salaries and sub-agreements choose from. */
export function PositionsStep({ answers, change, strict }: StepProps) {
  const styles = useGuideStyles();
  const { language, say } = useMessages();
  const { addButton, add, changeRow, remove, firstField } = useRows(answers.positions, (positions) => change({ positions }));
  const problemOf = (position: PositionAnswer) => {
    if (isRepeated(answers, position)) return { validationMessage: say('pane.guide.position.repeated') };
    return strict && isUnnamed(position) ? { validationMessage: say('pane.guide.position.unnamed') } : {};
  };
  return (
    <div className={styles.fields}>
      {answers.positions.map((position, index) => {
        const { id, title, hours, isPaid } = position;
        return (
          <div key={id} role="group" aria-label={say('pane.guide.position', { n: index + 1 })} className={styles.row}>
            <Field label={say('pane.guide.position.title')} {...problemOf(position)}>
              <Input ref={firstField(id)} className={styles.narrow} value={title} onChange={(_, { value }) => changeRow(id, { title: value })} />
            </Field>
            <div className={styles.line}>
              <Checkbox className={styles.box} label={say('pane.guide.position.paid')} checked={isPaid} onChange={(_, { checked }) => changeRow(id, { isPaid: checked === true })} />
              <Button appearance="subtle" icon={<DeleteRegular />} aria-label={say('pane.guide.position.remove', { n: index + 1 })} onClick={() => remove(id)} />
            </div>
            {isPaid && (
              <AskedField
                label={say('pane.guide.position.hours')}
                value={hours}
                onChange={(value) => changeRow(id, { hours: value })}
                read={readHours}
                write={FORMATS[language].hours}
                example={say('pane.guide.position.hours.example')}
                strict={strict}
              />
            )}
          </div>
        );
      })}
      <Button ref={addButton} className={styles.add} icon={<AddRegular />} onClick={() => add({ title: '', hours: NOT_ASKED, isPaid: true })}>
        {say('pane.guide.position.add')}
      </Button>
    </div>
  );
}
