import { Checkbox } from '@fluentui/react-components';
import { FORMATS } from '../../../messages/formats';
import { useMessages } from '../../messages';
import { areaAnswer, programmeOfAnswers, readWeighting, weightingSum, type AreaAnswer } from './answers';
import { AskedField } from './AskedField';
import type { StepProps } from './step';
import { useGuideStyles } from './use-guide-styles';

/** Which of the programme's areas the plan works in, and how much each weighs. */
export function AreasStep({ answers, change, strict }: StepProps) {
  const styles = useGuideStyles();
  const { language, say } = useMessages();
  const total = weightingSum(answers);
  const set = (id: string, answer: Partial<AreaAnswer>) => change({ areas: { ...answers.areas, [id]: { ...areaAnswer(answers, id), ...answer } } });
  return (
    <div className={styles.fields}>
      <div role="group" aria-label={say('pane.guide.areas')} className={styles.fields}>
        {programmeOfAnswers(answers).areas.map(({ id, name, short }) => {
          const { chosen, weighting } = areaAnswer(answers, id);
          return (
            <div key={id} className={styles.row}>
              <Checkbox className={styles.box} label={name} checked={chosen} onChange={(_, { checked }) => set(id, { chosen: checked === true })} />
              {chosen && (
                <AskedField
                  label={say('pane.guide.weighting', { area: short })}
                  value={weighting}
                  onChange={(value) => set(id, { weighting: value })}
                  read={readWeighting}
                  write={FORMATS[language].share}
                  example={say('pane.guide.weighting.example')}
                  strict={strict}
                />
              )}
            </div>
          );
        })}
      </div>
      <p className={styles.note} role="status">
        {total === undefined ? say('pane.guide.weighting.optional') : say('pane.guide.weighting.sum', { share: total })}
      </p>
    </div>
  );
}
