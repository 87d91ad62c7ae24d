import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle16Regular } from '@fluentui/react-icons/svg/circle';
import { useId } from 'react';
import type { ChecklistItem, ChecklistStanding } from '../../export/case-file';
import { useMessages } from '../messages';
import { paneColour } from '../theme/themes';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}` },
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', columnGap: tokens.spacingHorizontalS, '& svg': { flexShrink: 0, marginTop: tokens.spacingVerticalXXS } },
  ready: { '& svg': { color: paneColour('well') } },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  name: { ...typographyStyles.body1, margin: 0 },
  standing: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

const READY: readonly ChecklistStanding[] = ['written', 'there'];

/** What of the programme's list is there, and what is missing, in words. */
export function Checklist({ items }: { items: readonly ChecklistItem[] }) {
  const styles = useStyles();
  const { say } = useMessages();
  const title = useId();
  return (
    <section aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {say('pane.files.checklist')}
      </h3>
      <ul className={styles.list}>
        {items.map(({ name, standing, required, files, dated }) => {
          const isReady = READY.includes(standing);
          const facts = [say(`pane.files.standing.${standing}`), ...(standing === 'there' ? files : []), dated && say('pane.files.dated', { day: dated }), !required && say('pane.files.besides')];
          return (
            <li key={name} className={mergeClasses(styles.item, isReady && styles.ready)}>
              {isReady ? <CheckmarkCircle16Filled aria-hidden="true" /> : <Circle16Regular aria-hidden="true" />}
              <div className={styles.text}>
                <p className={styles.name}>{name}</p>
                <p className={styles.standing}>{facts.filter(Boolean).join(' · ')}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
