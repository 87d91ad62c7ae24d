import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { FindingText } from '../../app/describe-findings';
import { useActions } from '../actions';
import { useHiddenStyles } from '../frame/hidden';
import { useMessages } from '../messages';
import { paneColour } from '../theme/themes';
import type { CardButtonProps } from './card-buttons';

const useStyles = makeStyles({
  statements: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, auto)',
    gap: tokens.spacingHorizontalSNudge,
    margin: `${tokens.spacingVerticalSNudge} 0`,
  },
  statement: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: paneColour('raised'),
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'left',
  },
  button: {
    cursor: 'pointer',
    ':hover': { border: `1px solid ${tokens.colorBrandStroke1}` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  place: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  value: { ...typographyStyles.body1Strong, fontVariantNumeric: 'tabular-nums' },
});

/** The statements that differ, side by side; none is taken to be the right one. Each goes to its own cell. */
export function Statements({ text, buttonProps }: { text: FindingText; buttonProps: CardButtonProps }) {
  const styles = useStyles();
  const { hidden } = useHiddenStyles();
  const { say } = useMessages();
  const { goTo } = useActions();
  return (
    <div className={styles.statements}>
      {text.statements.map(({ place, value, cell }, index) => {
        const at = text.finding.statements?.[index]?.at;
        const words = (
          <>
            <span className={styles.place}>{place}</span>
            <span className={styles.value}>{value}</span>
          </>
        );
        return cell && at ? (
          <button
            key={index}
            type="button"
            className={mergeClasses(styles.statement, styles.button)}
            onClick={() => void goTo([at])}
            {...buttonProps}
          >
            <span className={hidden}>{say('pane.findings.go-to')} </span>
            {words}
          </button>
        ) : (
          <div key={index} className={styles.statement}>
            {words}
          </div>
        );
      })}
    </div>
  );
}
