import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type ComponentType } from 'react';
import { planOfAnswers } from '../../../app/plan-of-answers';
import { useActions } from '../../actions';
import { useMessages } from '../../messages';
import { CreateButton } from '../../sheets/CreateButton';
import { useGuide } from '../guide-state';
import { isStepSettled, NO_ANSWERS, planAnswers, STEPS, type GuideAnswers, type Step } from './answers';
import { AreasStep } from './AreasStep';
import { PartiesStep } from './PartiesStep';
import { PlanStep } from './PlanStep';
import { PositionsStep } from './PositionsStep';
import type { StepProps } from './step';
import { Summary } from './Summary';

const useStyles = makeStyles({
  page: { flex: '1 1 auto', minHeight: 0, overflowY: 'auto', padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}` },
  progress: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  title: { ...typographyStyles.subtitle1, margin: `0 0 ${tokens.spacingVerticalXS}`, outlineStyle: 'none' },
  what: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  buttons: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '& button': { minWidth: 0 },
  },
  ahead: { marginLeft: 'auto', display: 'flex', gap: tokens.spacingHorizontalS },
});

const FIELDS: Record<Step, ComponentType<StepProps>> = { plan: PlanStep, parties: PartiesStep, areas: AreasStep, positions: PositionsStep };

/** From blank to the first sheets, step by step; nothing is written before the end. */
export function Guide({ started }: { started: boolean }) {
  const styles = useStyles();
  const { say } = useMessages();
  const { creating } = useActions();
  const { step: at, answers = NO_ANSWERS, change, finish } = useGuide();
  const [strict, setStrict] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const step = STEPS[at];
  useEffect(() => heading.current?.focus(), [at]);
  const plan = useMemo(() => planAnswers(answers), [answers]);

  const go = (to: number, skipped = answers.skipped) => {
    setStrict(false);
    change({ step: to, answers: { ...answers, skipped } });
  };
  const others = answers.skipped.filter((each) => each !== step);
  const goOn = () => {
    if (step === undefined || isStepSettled(step, answers)) {
      go(at + 1, others);
      return;
    }
    setStrict(true);
    // The field that is told of is marked in the next picture of the page.
    requestAnimationFrame(() => page.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const Fields = step && FIELDS[step];
  return (
    <>
      <div ref={page} className={styles.page}>
        {step && <p className={styles.progress}>{say('pane.guide.progress', { n: at + 1, of: STEPS.length })}</p>}
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {say(step ? `pane.guide.step.${step}` : 'pane.guide.summary')}
        </h2>
        <p className={styles.what}>{say(step ? `pane.guide.what.${step}` : started && !creating ? 'pane.guide.summary.unfinished' : 'pane.guide.summary.what')}</p>
        {Fields ? <Fields answers={answers} change={(changed: Partial<GuideAnswers>) => change({ answers: { ...answers, ...changed } })} strict={strict} /> : <Summary answers={plan} />}
      </div>
      <div className={styles.buttons}>
        {at === 0 || started ? (
          <Button disabledFocusable={creating} onClick={() => change({ isOpen: false })}>{say('pane.guide.close')}</Button>
        ) : (
          <Button disabledFocusable={creating} onClick={() => go(at - 1)}>{say('pane.guide.back')}</Button>
        )}
        <div className={styles.ahead}>
          {step ? (
            <>
              <Button appearance="subtle" onClick={() => go(at + 1, [...others, step])}>{say('pane.guide.skip')}</Button>
              <Button appearance="primary" onClick={goOn}>{say('pane.guide.next')}</Button>
            </>
          ) : (
            <CreateButton text={say('pane.guide.create')} {...(!started && { plan: planOfAnswers(plan) })} onCreated={finish} />
          )}
        </div>
      </div>
    </>
  );
}
