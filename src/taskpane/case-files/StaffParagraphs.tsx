import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { chosenAreas } from '../../domain/area-overview';
import { staffParagraph, type StaffParagraph } from '../../export/staff-paragraph';
import { useMessages } from '../messages';
import { textAlone } from './clipboard';
import { useCopying } from './use-copying';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}` },
  note: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  area: { ...typographyStyles.body1Strong, margin: 0 },
  text: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  done: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXS} 0 0`, ':empty': { display: 'none' } },
});

function Paragraph({ area, paragraph }: { area: string; paragraph: StaffParagraph }) {
  const styles = useStyles();
  const { say } = useMessages();
  const { copy, byHand } = useCopying();
  const [news, setNews] = useState('');
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h4 id={heading} className={styles.area}>
        {area}
      </h4>
      <p lang="da" className={styles.text}>
        {paragraph.text}
      </p>
      <div className={styles.ways}>
        <Button size="small" onClick={() => void copy(textAlone(paragraph.text), say('pane.staff.text.copied')).then(setNews)}>
          {say('pane.staff.text')}
        </Button>
        <Button size="small" onClick={() => void copy(paragraph, say('pane.staff.table.copied')).then(setNews)}>
          {say('pane.staff.table')}
        </Button>
      </div>
      <p role="status" className={styles.done}>
        {news}
      </p>
      {byHand}
    </section>
  );
}

/** For each sub-agreement what it says of its staff, as the plan says it now. */
export function StaffParagraphs({ result: { plan, programme } }: { result: CheckResult }) {
  const styles = useStyles();
  const { say } = useMessages();
  const title = useId();
  const paragraphs = useMemo(
    () =>
      chosenAreas(plan).flatMap((id) => {
        const paragraph = staffParagraph(plan, id);
        return paragraph ? [{ id, paragraph, name: programme.areas.find((area) => area.id === id)?.name ?? id }] : [];
      }),
    [plan, programme],
  );
  return (
    <section aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {say('pane.staff.title')}
      </h3>
      <p className={styles.note}>{say(paragraphs.length > 0 ? 'pane.staff.what' : 'pane.staff.none')}</p>
      <ul className={styles.list}>
        {paragraphs.map(({ id, name, paragraph }) => (
          <li key={id}>
            <Paragraph area={name} paragraph={paragraph} />
          </li>
        ))}
      </ul>
    </section>
  );
}
