import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { PlanSheet } from '../../app/plan-sheets';
import { useMessages } from '../messages';
import { paneColour } from '../theme/themes';

const useStyles = makeStyles({
  state: {
    ...typographyStyles.caption1Strong,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXXS,
    '& svg': { flexShrink: 0 },
  },
  there: { color: paneColour('well') },
  missing: { color: paneColour('severity-warning') },
});

/** Is the sheet there? */
export function SheetState({ state, missingTables }: Pick<PlanSheet, 'state' | 'missingTables'>) {
  const styles = useStyles();
  const { say } = useMessages();
  const there = state === 'there';
  return (
    <span className={mergeClasses(styles.state, there ? styles.there : styles.missing)}>
      {there ? <CheckmarkCircle16Filled /> : <Warning16Filled />}
      {state === 'incomplete' ? say('pane.sheets.incomplete', { tables: missingTables }) : say(`pane.sheets.${state}`)}
    </span>
  );
}
