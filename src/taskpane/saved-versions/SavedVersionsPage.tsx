import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { CheckResult } from '../../app/check-plan';
import { versionsOf, type SavedVersion } from '../../app/saved-versions';
import { useActions } from '../actions';
import { useMessages } from '../messages';
import { useSession } from '../session';
import { SaveForm } from './SaveForm';
import { VersionItem } from './VersionItem';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM, margin: `${tokens.spacingVerticalL} 0 0`, padding: 0, listStyleType: 'none' },
  none: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalM} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** The form that saves, and the versions that there are, the newest first. */
export function SavedVersionsPage({ result }: { result: CheckResult }) {
  const styles = useStyles();
  const { say } = useMessages();
  const { attempt } = useActions();
  const { workbook } = useSession();
  const [versions, setVersions] = useState<readonly SavedVersion[]>();
  const readAgain = useCallback(async () => setVersions(versionsOf(await workbook.readVersions())), [workbook]);
  useEffect(() => void attempt('versions', readAgain), [attempt, readAgain]);
  return (
    <>
      <SaveForm onSaved={readAgain} />
      {versions?.length === 0 && <p className={styles.none}>{say('pane.saved.none')}</p>}
      {versions && versions.length > 0 && (
        <ul className={styles.list}>
          {[...versions].reverse().map((version) => (
            <li key={version.key}>
              <VersionItem version={version} result={result} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
