import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { describeFindings } from '../../app/describe-findings';
import { findingKeys } from '../../app/finding-changes';
import type { Finding } from '../../domain/finding';
import { useMessages } from '../messages';
import { GoTo } from '../paste/GoTo';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', margin: 0, padding: 0, listStyleType: 'none' },
  error: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  headline: { ...typographyStyles.body1Strong, margin: 0 },
  action: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly errors: readonly Finding[];
  readonly checked: CheckResult;
  readonly showFinding: (finding: Finding) => void;
}

/** The errors that keep files from being final, each with the way to it. What a draft merely lacks is not in the list of *Tjek*. */
export function Blocked({ errors, checked, showFinding }: Props) {
  const styles = useStyles();
  const { language, say } = useMessages();
  const title = useId();
  const described = useMemo(() => describeFindings(errors, language, checked.places).flatMap(({ findings }) => findings), [errors, language, checked]);
  const listed = useMemo(() => new Set(findingKeys(checked.findings).values()), [checked]);
  const keys = useMemo(() => findingKeys(errors), [errors]);
  return (
    <section aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {say('pane.files.blocked.title')}
      </h3>
      <ul className={styles.list}>
        {described.map(({ finding, headline, action, cell }, index) => (
          <li key={index} className={styles.error}>
            <p className={styles.headline}>{headline}</p>
            <p className={styles.action}>{action}</p>
            <div className={styles.ways}>
              {cell && <GoTo at={finding.at.find((path) => checked.places.cellOf(path)) ?? finding.at[0]} result={checked} />}
              {listed.has(keys.get(finding) ?? '') && (
                <Button size="small" onClick={() => showFinding(finding)}>
                  {say('pane.files.show')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
