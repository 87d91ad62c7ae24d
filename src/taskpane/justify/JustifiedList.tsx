import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { describeJustified } from '../../app/describe-justified';
import { useActions } from '../actions';
import { Folded } from '../check/Folded';
import { useHiddenStyles } from '../frame/hidden';
import { useMessages } from '../messages';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalL },
  heading: { ...typographyStyles.caption1Strong, display: 'flex', justifyContent: 'space-between', margin: 0, color: tokens.colorNeutralForeground2 },
  explained: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { justifyContent: 'start', width: `calc(100% + ${tokens.spacingHorizontalS})`, marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, textAlign: 'left', fontWeight: tokens.fontWeightSemibold },
  line: { ...typographyStyles.caption1, margin: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalS },
});

/** What somebody stands by, with reason, name and day: folded, and never hidden. */
export function JustifiedList({ result }: { result: CheckResult }) {
  const styles = useStyles();
  const { language, say } = useMessages();
  const { hidden } = useHiddenStyles();
  const { goTo } = useActions();
  const headingId = useId();
  const justified = useMemo(() => describeJustified(result, language), [result, language]);
  if (justified.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {say('pane.justified.title')}
        <span>
          <span aria-hidden="true">{justified.length}</span>
          <span className={hidden}>{say('pane.findings.group-count', { n: justified.length })}</span>
        </span>
      </h2>
      <p className={styles.explained}>{say('pane.justified.explained')}</p>
      <Folded show={say('pane.justified.show')} hide={say('pane.justified.hide')}>
        <ul className={styles.list}>
          {justified.map(({ text, reason, name, date }, index) => (
            <li key={index}>
              <Button className={styles.item} appearance="subtle" size="small" onClick={() => void goTo(text.finding.at)}>
                {text.headline} · {text.sheet}
              </Button>
              <p className={styles.line}>{reason}</p>
              <p className={mergeClasses(styles.line, styles.quiet)}>{name !== '' && date ? say('pane.justified.by', { name, date }) : name}</p>
            </li>
          ))}
        </ul>
      </Folded>
    </section>
  );
}
