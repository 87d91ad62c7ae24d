import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { dayOfDate } from '../../domain/calendar';
import { MILESTONE_TIMES, milestoneTimes, type TimedMilestone } from '../../domain/milestone-times';
import { useMessages } from '../messages';
import { MilestoneLine, nameOfMilestone, stateOfMilestone } from './MilestoneLine';
import { NothingToShow } from './NothingToShow';
import { Picture } from './Picture';

/** As many of a time as are seen at a glance. */
const SHOWN_AT_FIRST = 5;

const useStyles = makeStyles({
  time: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  more: { marginBottom: tokens.spacingVerticalM },
});

/** The milestones of one time, the first of them at once. */
function Time({ title, milestones }: { title: string; milestones: readonly TimedMilestone[] }) {
  const styles = useStyles();
  const { say } = useMessages();
  const [limit, setLimit] = useState(SHOWN_AT_FIRST);
  const hidden = milestones.length - limit;
  return (
    <>
      <h3 className={styles.time}>{title}</h3>
      <MilestoneLine milestones={milestones.slice(0, limit)} />
      {hidden > 0 && (
        <Button className={styles.more} appearance="subtle" size="small" onClick={() => setLimit(milestones.length)}>
          {say('pane.overview.milestones.more', { n: hidden })}
        </Button>
      )}
    </>
  );
}

/**
 * The milestones on a line of time, what comes next first. A line of ours: in 320 points a chart of
 * spans has no room for what the milestones are called.
 */
export function MilestonesPicture({ result }: { result: CheckResult }) {
  const messages = useMessages();
  const { say } = messages;
  const on = dayOfDate(result.checkedAt);
  const times = milestoneTimes(result.plan, on);
  const title = say('pane.overview.milestones.title');
  const there = MILESTONE_TIMES.filter((time) => times[time].length > 0);
  if (there.length === 0) return <NothingToShow title={title} line={say('pane.overview.milestones.empty')} sheet="milestones" result={result} />;

  const inOrder = there.flatMap((time) => times[time]);
  return (
    <Picture
      title={title}
      says={say('pane.overview.milestones.says', { on, counts: there.map((time) => say(`pane.overview.milestones.count.${time}`, { n: times[time].length })) })}
      drawing={there.map((time) => (
        <Time key={time} title={say(`pane.overview.milestones.time.${time}`)} milestones={times[time]} />
      ))}
      table={{
        headers: [say('pane.overview.milestones.name'), say('pane.overview.milestones.deadline'), say('pane.overview.milestones.state')],
        rows: inOrder.map((timed) => ({
          key: timed.milestone.row,
          cells: [nameOfMilestone(timed, messages), timed.deadline ? say('pane.overview.milestones.day', { on: timed.deadline }) : '', stateOfMilestone(timed, messages)],
        })),
      }}
    />
  );
}
