import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { describeChanges, type ChangesFor } from '../../app/describe-changes';
import { planOfVersion, type SavedVersion } from '../../app/saved-versions';
import { useMessages } from '../messages';
import { GoTo } from '../paste/GoTo';

const useStyles = makeStyles({
  count: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalS} 0 0` },
  title: { ...typographyStyles.caption1Strong, margin: `${tokens.spacingVerticalM} 0 0` },
  why: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', margin: 0, padding: 0, listStyleType: 'none' },
  change: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXXS,
    justifyItems: 'start',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

/** Beyond so many of a kind only their number is told. */
const SHOWN = 100;

function Group({ group: { title, why, changes }, result }: { group: ChangesFor; result: CheckResult }) {
  const styles = useStyles();
  const { say } = useMessages();
  const heading = useId();
  const { places } = result;
  return (
    <section aria-labelledby={heading}>
      <h4 id={heading} className={styles.title}>
        {title}
      </h4>
      <p className={styles.why}>{why}</p>
      <ul className={styles.list}>
        {changes.slice(0, SHOWN).map(({ text, at }, index) => (
          <li key={index} className={styles.change}>
            {text}
            {at && places.cellOf(at) && <GoTo at={at} result={result} />}
          </li>
        ))}
      </ul>
      {changes.length > SHOWN && <p className={styles.why}>{say('pane.saved.more', { n: changes.length - SHOWN })}</p>}
    </section>
  );
}

/** What the plan says otherwise now than in the version, by whom it concerns; it follows the workbook. */
export function VersionChanges({ version, result }: { version: SavedVersion; result: CheckResult }) {
  const styles = useStyles();
  const messages = useMessages();
  const { say } = messages;
  const { plan } = result;
  const before = useMemo(() => planOfVersion(version), [version]);
  const groups = useMemo(() => before && describeChanges(before, plan, messages), [before, plan, messages]);
  const { name } = version;
  const count = (groups ?? []).reduce((sum, { changes }) => sum + changes.length, 0);
  return (
    <>
      <p role="status" className={styles.count}>
        {!groups ? say('pane.saved.unreadable') : count === 0 ? say('pane.saved.unchanged', { name }) : say('pane.saved.count', { n: count, name })}
      </p>
      {groups?.map((group) => <Group key={group.concern} group={group} result={result} />)}
    </>
  );
}
