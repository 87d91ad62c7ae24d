import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { PlanSheet } from '../../app/plan-sheets';
import { useActions } from '../actions';
import { useMessages } from '../messages';
import { paneColour } from '../theme/themes';
import { SheetState } from './SheetState';

const useStyles = makeStyles({
  sheet: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'left',
  },
  button: {
    cursor: 'pointer',
    ':hover': { backgroundColor: paneColour('raised') },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  missing: { border: `1px dashed ${tokens.colorNeutralStroke1}` },
  step: { ...typographyStyles.subtitle2, color: paneColour('well'), fontVariantNumeric: 'tabular-nums' },
  words: { display: 'grid', flex: '1 1 auto' },
  name: { ...typographyStyles.body1Strong, overflowWrap: 'anywhere' },
  purpose: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  chevron: { display: 'flex', color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly sheet: PlanSheet;
  /** Shown where the sheets are a sequence of steps; otherwise the sheet's state is shown. */
  readonly step?: number;
}

/** One of the plan's sheets: what it is for, whether it is there, and the way to it. */
export function SheetButton({ sheet: { key, tab, state, missingTables, firstTable }, step }: Props) {
  const styles = useStyles();
  const { say } = useMessages();
  const { goTo } = useActions();
  const words = (
    <>
      {step !== undefined && <span className={styles.step}>{step}</span>}
      <span className={styles.words}>
        <span className={styles.name}>{tab}</span>
        <span className={styles.purpose}>{say(`pane.purpose.${key}`)}</span>
        {step === undefined && <SheetState state={state} missingTables={missingTables} />}
      </span>
    </>
  );
  if (!firstTable) return <div className={mergeClasses(styles.sheet, styles.missing)}>{words}</div>;
  return (
    <button type="button" className={mergeClasses(styles.sheet, styles.button)} onClick={() => void goTo([{ table: firstTable }])}>
      {words}
      <span className={styles.chevron}>
        <ChevronRight16Regular />
      </span>
    </button>
  );
}
