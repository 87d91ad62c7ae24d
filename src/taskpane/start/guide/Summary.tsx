import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { PlanAnswers } from '../../../app/plan-of-answers';
import { FORMATS } from '../../../messages/formats';
import type { Writer } from '../../../messages/write';
import { useMessages } from '../../messages';
import type { Step } from './answers';

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  step: { ...typographyStyles.body1Strong },
  answer: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

const joined = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' · ');

function planText({ name, from, to, programme }: PlanAnswers, { language, say }: Writer): string {
  const { day } = FORMATS[language];
  const period = [from && day(from), to && day(to)].filter(Boolean).join(' – ');
  return joined([name, period, say('pane.guide.of-programme', { programme: programme.id })]);
}

function linesOf(answers: PlanAnswers, messages: Writer): Record<Step, readonly string[]> {
  const { hours, share } = FORMATS[messages.language];
  return {
    plan: [planText(answers, messages)],
    parties: answers.parties.map(({ name, kind }) => joined([name, messages.say(`pane.guide.party.${kind}`)])),
    areas: answers.areas.map(({ area, weighting }) => joined([answers.programme.areas.find(({ id }) => id === area)?.name, weighting && share(weighting)])),
    positions: answers.positions.map((position) => joined([position.title, position.hours && hours(position.hours), messages.say(`pane.guide.paid-by.${position.paidBy}`)])),
  };
}

/** What the sheets are going to hold. */
export function Summary({ answers }: { answers: PlanAnswers }) {
  const styles = useStyles();
  const messages = useMessages();
  const lines = Object.entries(linesOf(answers, messages)) as [Step, readonly string[]][];
  return (
    <dl className={styles.list}>
      {lines.map(([step, texts]) => (
        <div key={step}>
          <dt className={styles.step}>{messages.say(`pane.guide.step.${step}`)}</dt>
          {(texts.length > 0 ? texts : [messages.say('pane.guide.nothing')]).map((text) => (
            <dd key={text} className={styles.answer}>{text}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
