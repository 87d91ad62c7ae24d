import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { PeopleEdit16Regular } from '@fluentui/react-icons/svg/people-edit';
import { useId, type ReactNode } from 'react';
import type { FindingText } from '../../app/describe-findings';
import { canBeJustified } from '../../rules/deviations';
import { addressOf } from '../../sheets/places';
import { JustifyButton } from '../justify/JustifyButton';
import { useMessages } from '../messages';
import { paneColour } from '../theme/themes';
import type { CardButtonProps } from './card-buttons';
import { SEVERITY_ICONS, useSeverityColours } from './severity';
import { Statements } from './Statements';

interface Props {
  readonly text: FindingText;
  /** Is it the one whose cells were selected last? */
  readonly current: boolean;
  /** Did it come with a co-author's edit, and has nobody opened it since? */
  readonly fromElsewhere: boolean;
  readonly buttonProps: CardButtonProps;
  readonly onActivate: () => void;
  readonly buttonRef: (button: HTMLButtonElement | null) => void;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  card: {
    position: 'relative',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalMNudge} ${tokens.spacingVerticalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: '3px solid currentcolor',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: paneColour('raised') },
    ':focus-within': { scrollMargin: tokens.spacingVerticalM },
  },
  current: {
    backgroundColor: paneColour('current'),
    boxShadow: `0 0 0 1px ${paneColour('currentLine')}`,
    ':hover': { backgroundColor: paneColour('current') },
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  button: {
    display: 'block',
    width: '100%',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    /** The whole card can be clicked; the statements lie above. */
    '::after': { content: '""', position: 'absolute', inset: 0, borderRadius: tokens.borderRadiusMedium },
    ':focus-visible': { outlineStyle: 'none' },
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  top: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
  },
  severity: { fontWeight: tokens.fontWeightSemibold },
  address: { marginLeft: 'auto', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  elsewhere: {
    ...typographyStyles.caption1,
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalXXS} 0`,
    color: tokens.colorNeutralForeground2,
  },
  headline: { ...typographyStyles.body1Strong, display: 'block', color: tokens.colorNeutralForeground1 },
  line: { fontSize: '13px', lineHeight: '18px', margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** One finding: how grave, what, the statements that differ, the numbers behind it and what to do. */
export function FindingCard({ text, current, fromElsewhere, buttonProps, onActivate, buttonRef, children }: Props) {
  const styles = useStyles();
  const colours = useSeverityColours();
  const { say } = useMessages();
  const [headlineId, moreId] = [useId(), useId()];
  return (
    <article className={mergeClasses(styles.card, colours[text.severity], current && styles.current)} aria-labelledby={headlineId}>
      <button
        ref={buttonRef}
        type="button"
        className={styles.button}
        aria-current={current}
        aria-describedby={moreId}
        onClick={onActivate}
        {...buttonProps}
      >
        <span className={styles.top}>
          {SEVERITY_ICONS[text.severity]}
          <span className={styles.severity}>{text.severityWord}</span>
          {text.cell && <span className={styles.address}>{addressOf(text.cell)}</span>}
        </span>
        {fromElsewhere && (
          <span className={styles.elsewhere}>
            <PeopleEdit16Regular />
            {say('pane.findings.elsewhere')}
          </span>
        )}
        <span id={headlineId} className={styles.headline}>
          {text.headline}
        </span>
      </button>
      {text.statements.length > 0 && <Statements text={text} buttonProps={buttonProps} />}
      <div id={moreId}>
        <p className={mergeClasses(styles.line, styles.quiet)}>{text.explanation}</p>
        <p className={styles.line}>{text.action}</p>
      </div>
      {children}
      {canBeJustified(text.finding) && <JustifyButton finding={text.finding} describedBy={headlineId} buttonProps={buttonProps} />}
    </article>
  );
}
