import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMessages } from '../messages';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    margin: 'auto 0',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    overflowY: 'auto',
  },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  line: { ...typographyStyles.body1, margin: 0 },
});

/** A workbook of a newer version of the format: why nothing is shown, and what to do. */
export function NewerWorkbook() {
  const styles = useStyles();
  const { say } = useMessages();
  return (
    <section role="alert" className={styles.page}>
      <h2 className={styles.title}>{say('pane.newer.title')}</h2>
      <p className={styles.line}>{say('pane.newer.what')}</p>
      <p className={styles.line}>{say('pane.newer.do')}</p>
      <p className={styles.line}>{say('pane.newer.safe')}</p>
    </section>
  );
}
