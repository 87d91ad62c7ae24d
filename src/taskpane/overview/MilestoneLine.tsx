import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle16Regular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFill16Regular } from '@fluentui/react-icons/svg/circle-half-fill';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import { toNumber } from '../../domain/exact';
import type { MilestoneProgress, TimedMilestone } from '../../domain/milestone-times';
import { known } from '../../domain/reading';
import type { Writer } from '../../messages/write';
import { useMessages } from '../messages';
import { paneColour } from '../theme/themes';

const ICONS: Record<MilestoneProgress, ReactElement> = {
  'not-started': <Circle16Regular />,
  'in-progress': <CircleHalfFill16Regular />,
  done: <CheckmarkCircle16Filled />,
  delayed: <Warning16Filled />,
  overdue: <Warning16Filled />,
  dropped: <SubtractCircle16Regular />,
  unstated: <QuestionCircle16Regular />,
};

const useStyles = makeStyles({
  line: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none' },
  stop: {
    position: 'relative',
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalM,
    // The line from stop to stop; it ends at the last.
    '::before': { content: '""', position: 'absolute', top: '18px', bottom: 0, left: '7px', borderLeft: `2px solid ${tokens.colorNeutralStroke1}` },
    ':last-child::before': { borderLeftStyle: 'none' },
  },
  icon: { flexShrink: 0, height: '16px', marginTop: '2px' },
  well: { color: paneColour('well') },
  late: { color: paneColour('severity-warning') },
  quiet: { color: tokens.colorNeutralForeground2 },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  facts: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

const LOOKS: Record<MilestoneProgress, 'well' | 'late' | 'quiet'> = {
  'not-started': 'quiet',
  'in-progress': 'well',
  done: 'well',
  delayed: 'late',
  overdue: 'late',
  dropped: 'quiet',
  unstated: 'quiet',
};

/** What a milestone is called: by its name, else by its number. */
export const nameOfMilestone = ({ milestone: { name, number } }: TimedMilestone, { say }: Writer): string =>
  known(name) ?? known(number) ?? say('pane.overview.milestones.unnamed');

/** Its state in words, with the day on which it was done. */
export const stateOfMilestone = ({ progress, doneOn }: TimedMilestone, { say }: Writer): string =>
  progress === 'done' && doneOn ? say('pane.overview.milestones.done-on', { on: doneOn }) : say(`pane.overview.milestones.progress.${progress}`);

/** Milestones as stops on a line, in the order given. */
export function MilestoneLine({ milestones }: { milestones: readonly TimedMilestone[] }) {
  const styles = useStyles();
  const messages = useMessages();
  const factsOf = (timed: TimedMilestone) => {
    const repeats = known(timed.milestone.repeats);
    return [
      stateOfMilestone(timed, messages),
      timed.deadline && messages.say('pane.overview.milestones.by', { deadline: timed.deadline }),
      repeats && messages.say('pane.overview.milestones.repeats', { n: toNumber(repeats) }),
    ];
  };
  return (
    <ol className={styles.line}>
      {milestones.map((timed) => (
        <li key={timed.milestone.row} className={styles.stop}>
          <span className={`${styles.icon} ${styles[LOOKS[timed.progress]]}`}>{ICONS[timed.progress]}</span>
          <div>
            <p className={styles.name}>{nameOfMilestone(timed, messages)}</p>
            <p className={styles.facts}>{factsOf(timed).filter(Boolean).join(' · ')}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
