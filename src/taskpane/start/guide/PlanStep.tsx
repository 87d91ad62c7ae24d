import { Field, Input, Select } from '@fluentui/react-components';
import { durationOf } from '../../../domain/calendar';
import { known } from '../../../domain/reading';
import { FORMATS } from '../../../messages/formats';
import { readDate } from '../../../notation/date';
import { PROGRAMMES } from '../../../programmes/programmes';
import { useMessages } from '../../messages';
import { endsBeforeItBegins, firstDay, lastDay, writtenDay } from './answers';
import { AskedField } from './AskedField';
import type { StepProps } from './step';
import { useGuideStyles } from './use-guide-styles';

/** The newest first. */
const NEWEST_FIRST = [...PROGRAMMES].sort((a, b) => (a.id < b.id ? 1 : -1));

/** What the plan is called, when it runs, and under which programme. */
export function PlanStep({ answers, change, strict }: StepProps) {
  const styles = useGuideStyles();
  const { language, say } = useMessages();
  const { day } = FORMATS[language];
  const [from, to] = [known(firstDay(answers)), known(lastDay(answers))];
  const isBackwards = endsBeforeItBegins(answers);
  const last = answers.to ?? { text: to === undefined ? '' : writtenDay(to) };
  const shown = answers.to !== undefined || from !== undefined;
  const duration = from !== undefined && to !== undefined && !isBackwards ? say('pane.guide.lasts', { duration: durationOf({ from, to }) }) : undefined;
  return (
    <div className={styles.fields}>
      <Field label={say('pane.guide.name')} hint={say('pane.guide.name.hint')}>
        <Input className={styles.narrow} value={answers.name} onChange={(_, { value }) => change({ name: value })} />
      </Field>
      <AskedField
        label={say('pane.guide.from')}
        value={answers.from}
        onChange={(value) => change({ from: value })}
        read={readDate}
        write={day}
        example={say('pane.guide.date.example')}
        hint={answers.from.text === '' ? say('pane.guide.date.hint') : undefined}
        strict={strict}
      />
      {shown && (
        <AskedField
          label={say('pane.guide.to')}
          value={last}
          onChange={(value) => change({ to: value.text === '' && from === undefined ? undefined : value })}
          read={readDate}
          write={day}
          example={say('pane.guide.date.example')}
          problem={isBackwards ? say('pane.guide.backwards') : undefined}
          hint={answers.to === undefined ? say('pane.guide.to.proposed') : duration}
          strict={strict}
        />
      )}
      <Field label={say('pane.guide.programme')} hint={say('pane.guide.programme.hint')}>
        <Select value={answers.programme} onChange={(_, { value }) => change({ programme: value, areas: {} })}>
          {NEWEST_FIRST.map(({ id }) => (
            <option key={id} value={id}>{id}</option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
