import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Finding } from '../../domain/finding';
import { useMessages } from '../messages';
import { countBySeverity, severityNoun } from './counting';
import { SEVERITY_ICONS, useSeverityColours } from './severity';

const useStyles = makeStyles({
  counters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  counter: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalSNudge}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  number: { ...typographyStyles.subtitle1, fontVariantNumeric: 'tabular-nums' },
  word: { ...typographyStyles.caption1, display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  /** Colour means something: none of a kind has no colour. */
  none: { color: tokens.colorNeutralForeground2 },
});

/** How many fejl, advarsler and råd there are, at a glance. */
export function Counters({ findings }: { findings: readonly Finding[] }) {
  const styles = useStyles();
  const colours = useSeverityColours();
  const messages = useMessages();
  return (
    <ul className={styles.counters} aria-label={messages.say('pane.counters')}>
      {countBySeverity(findings).map((each) => (
        <li key={each.severity} className={mergeClasses(styles.counter, each.count > 0 ? colours[each.severity] : styles.none)}>
          <div className={styles.number}>{each.count}</div>
          <div className={styles.word}>
            {SEVERITY_ICONS[each.severity]}
            {severityNoun(each, messages)}
          </div>
        </li>
      ))}
    </ul>
  );
}
