import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Finding, Severity } from '../../domain/finding';
import { useMessages } from '../messages';
import { paneColour } from '../theme/themes';
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
    display: 'block',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalSNudge}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: 'transparent',
    fontFamily: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: paneColour('raised') },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    backgroundColor: paneColour('current'),
    boxShadow: `0 0 0 1px ${paneColour('currentLine')}`,
    ':hover': { backgroundColor: paneColour('current') },
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  /** Colour means something: none of a kind has no colour, and cannot be chosen. */
  none: { color: tokens.colorNeutralForeground2, cursor: 'default', ':hover': { backgroundColor: 'transparent' } },
  number: { ...typographyStyles.subtitle1, display: 'block', fontVariantNumeric: 'tabular-nums' },
  word: { ...typographyStyles.caption1, display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly findings: readonly Finding[];
  /** Those that alone are listed; none hides nothing. */
  readonly chosen: readonly Severity[];
  readonly onChoose: (chosen: readonly Severity[]) => void;
}

/** How many fejl, advarsler and råd there are, at a glance; each is a way to see only those. */
export function Counters({ findings, chosen, onChoose }: Props) {
  const styles = useStyles();
  const colours = useSeverityColours();
  const messages = useMessages();
  return (
    <ul className={styles.counters} aria-label={messages.say('pane.counters')}>
      {countBySeverity(findings).map((each) => {
        const { severity, count } = each;
        const isChosen = chosen.includes(severity);
        return (
          <li key={severity}>
            <button
              type="button"
              className={mergeClasses(styles.counter, count > 0 ? colours[severity] : styles.none, isChosen && styles.chosen)}
              aria-pressed={isChosen}
              disabled={count === 0 && !isChosen}
              onClick={() => onChoose(isChosen ? chosen.filter((other) => other !== severity) : [...chosen, severity])}
            >
              <span className={styles.number}>{count}</span>
              <span className={styles.word}>
                {SEVERITY_ICONS[severity]}
                {severityNoun(each, messages)}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
