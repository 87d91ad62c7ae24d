import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useActions } from '../actions';
import { useMessages } from '../messages';
import { loadSample, SAMPLE_IDS, type SampleId } from './samples';

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  about: { ...typographyStyles.caption1, display: 'block', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  button: { width: '100%', justifyContent: 'start', textAlign: 'left' },
  missing: { ...typographyStyles.caption1, margin: 0, ':empty': { display: 'none' } },
});

/** Samples that fill an empty workbook, and that they are samples. */
export function SampleButtons() {
  const styles = useStyles();
  const { say } = useMessages();
  const { createSheets, creating } = useActions();
  const [isMissing, setMissing] = useState(false);
  const fill = async (id: SampleId) => {
    const plan = await loadSample(id);
    setMissing(plan === undefined);
    if (plan) await createSheets(plan);
  };
  return (
    <>
      <p className={styles.note}>{say('pane.sample.note')}</p>
      <ul className={styles.list}>
        {SAMPLE_IDS.map((id) => (
          <li key={id}>
            <Button className={styles.button} disabledFocusable={creating} onClick={() => void fill(id)}>
              <span>
                {say(`pane.sample.${id}`)}
                <span className={styles.about}>{say(`pane.sample.about.${id}`)}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
      <p role="alert" className={styles.missing}>{isMissing && say('pane.sample.not-loaded')}</p>
    </>
  );
}
