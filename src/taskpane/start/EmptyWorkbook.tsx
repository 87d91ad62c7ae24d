import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { useMessages } from '../messages';
import { CreateButton } from '../sheets/CreateButton';
import { paneColour } from '../theme/themes';

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
  private: {
    ...typographyStyles.caption1,
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    '& svg': { flexShrink: 0 },
  },
});

/** A workbook without any of the plan's sheets: what the product does, and one button. */
export function EmptyWorkbook() {
  const styles = useStyles();
  const { say } = useMessages();
  return (
    <section className={styles.start}>
      <TableAddRegular className={styles.icon} />
      <h2 className={styles.title}>{say('pane.start.title')}</h2>
      <p className={styles.line}>{say('pane.start.what')}</p>
      <CreateButton text={say('pane.start.create')} />
      <p className={styles.private}>
        <LockClosed16Regular />
        {say('pane.start.private')}
      </p>
    </section>
  );
}
