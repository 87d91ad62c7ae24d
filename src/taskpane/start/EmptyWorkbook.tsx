import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { useRef, useEffect } from 'react';
import { NEW_PLAN } from '../../app/create-sheets';
import { useActions } from '../actions';
import { Folded } from '../check/Folded';
import { useMessages } from '../messages';
import { CreateButton } from '../sheets/CreateButton';
import { paneColour } from '../theme/themes';
import { useGuide } from './guide-state';
import { SampleButtons } from './SampleButtons';

const useStyles = makeStyles({
  start: {
    display: 'grid',
    justifyItems: 'center',
    rowGap: tokens.spacingVerticalM,
    margin: 'auto 0',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    overflowY: 'auto',
    textAlign: 'center',
  },
  icon: { color: paneColour('well'), fontSize: '48px' },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  line: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  ways: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  samples: { minWidth: 0, width: '100%' },
  private: {
    ...typographyStyles.caption1,
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    '& svg': { flexShrink: 0 },
  },
});

/** A workbook without any of the plan's sheets: what the product does, and the ways to begin. */
export function EmptyWorkbook() {
  const styles = useStyles();
  const { say } = useMessages();
  const { creating } = useActions();
  const { answers, change } = useGuide();
  const guideButton = useRef<HTMLButtonElement>(null);
  // Whoever closed the guide goes on from the way back into it.
  useEffect(() => {
    if (answers !== undefined && document.activeElement === document.body) guideButton.current?.focus();
  }, [answers]);
  return (
    <section className={styles.start}>
      <TableAddRegular className={styles.icon} />
      <h2 className={styles.title}>{say('pane.start.title')}</h2>
      <p className={styles.line}>{say('pane.start.what')}</p>
      <div className={styles.ways}>
        <Button ref={guideButton} appearance="primary" disabledFocusable={creating} onClick={() => change({ isOpen: true })}>
          {say(answers === undefined ? 'pane.start.guide' : 'pane.start.guide.go-on')}
        </Button>
        <CreateButton text={say('pane.start.create')} plan={NEW_PLAN} appearance="secondary" />
      </div>
      <p className={styles.private}>
        <LockClosed16Regular />
        {say('pane.start.private')}
      </p>
      <div className={styles.samples}>
        <Folded show={say('pane.sample.show')} hide={say('pane.sample.hide')}>
          <SampleButtons />
        </Folded>
      </div>
    </section>
  );
}
