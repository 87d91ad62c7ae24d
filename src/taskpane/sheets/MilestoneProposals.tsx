import { Checkbox, Field, makeStyles, Radio, RadioGroup, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { lacksAccountingYear, MEETINGS_A_YEAR, proposedMilestoneRows, proposedMilestones, type MeetingsAYear, type ProposedMilestone } from '../../app/proposed-milestones';
import { useMessages } from '../messages';
import { ProposalPart } from './ProposalPart';

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', margin: 0, padding: 0, listStyleType: 'none' },
  name: { overflowWrap: 'anywhere' },
  when: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
});

/** Milestones that most plans have, dated from the plan's period; that is our advice. */
export function MilestoneProposals({ result }: { result: CheckResult }) {
  const styles = useStyles();
  const { say } = useMessages();
  const { plan } = result;
  const [meetings, setMeetings] = useState<MeetingsAYear>(4);
  const [left, setLeft] = useState<readonly string[]>([]);
  const proposed = useMemo(() => proposedMilestones(plan, meetings), [plan, meetings]);
  const chosen = proposed.filter(({ name }) => !left.includes(name));
  const take = (name: string, taken: boolean) => setLeft(taken ? left.filter((each) => each !== name) : [...left, name]);
  const when = ({ start, deadline, repeats }: ProposedMilestone) =>
    [say('pane.propose.from-to', { from: start, to: deadline }), repeats !== undefined && say('pane.propose.times', { n: repeats })].filter(Boolean).join(' · ');
  return (
    <ProposalPart
      result={result}
      title={say('pane.propose.milestones')}
      what={say('pane.propose.milestones.what', { n: proposed.length })}
      show={say('pane.propose.milestones.show')}
      proposed={proposed.length}
      addition={{ table: 'milestones', rows: proposedMilestoneRows(chosen, plan) }}
    >
      <p className={styles.note}>{say('pane.propose.milestones.preview')}</p>
      {lacksAccountingYear(plan) && <p className={styles.note}>{say('pane.propose.milestones.no-accounts')}</p>}
      {proposed.some(({ repeats }) => repeats === meetings) && (
        <Field label={say('pane.propose.meetings')}>
          <RadioGroup layout="horizontal" value={String(meetings)} onChange={(_, { value }) => setMeetings(Number(value) as MeetingsAYear)}>
            {MEETINGS_A_YEAR.map((each) => (
              <Radio key={each} value={String(each)} label={String(each)} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <ul className={styles.list}>
        {proposed.map((milestone) => (
          <li key={milestone.name}>
            <Checkbox
              checked={!left.includes(milestone.name)}
              onChange={(_, { checked }) => take(milestone.name, checked === true)}
              label={
                <>
                  <span className={styles.name}>{milestone.name}</span>
                  <span className={styles.when}>{when(milestone)}</span>
                </>
              }
            />
          </li>
        ))}
      </ul>
    </ProposalPart>
  );
}
