import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { groupBy } from '../../../domain/group-by';
import { MONTH_STATES, type MonthState, type PositionMonth } from '../../../domain/position-months';
import { useMessages } from '../../messages';
import { paneColour } from '../../theme/themes';

const useStyles = makeStyles({
  years: { display: 'grid', gridTemplateColumns: 'auto repeat(12, minmax(0, 1fr))', gap: '2px', alignItems: 'center', marginTop: tokens.spacingVerticalXS },
  year: { ...typographyStyles.caption1, paddingRight: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  month: {
    ...typographyStyles.caption2Strong,
    boxSizing: 'border-box',
    height: '18px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    textAlign: 'center',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground1,
  },
  whole: { border: `1px solid ${paneColour('earlier')}`, backgroundColor: paneColour('earlier'), '@media (forced-colors: active)': { forcedColorAdjust: 'none', border: '1px solid CanvasText', backgroundColor: 'CanvasText' } },
  part: { border: `1px solid ${paneColour('earlier')}`, backgroundImage: `linear-gradient(to top, ${paneColour('earlier')} 45%, transparent 45%)`, '@media (forced-colors: active)': { forcedColorAdjust: 'none', border: '1px solid CanvasText', backgroundImage: 'linear-gradient(to top, CanvasText 45%, transparent 45%)' } },
  none: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
  overlap: { border: `2px solid ${paneColour('severity-error')}`, lineHeight: '14px', color: paneColour('severity-error') },
  outside: { border: `2px solid ${paneColour('severity-warning')}`, lineHeight: '14px', color: paneColour('severity-warning') },
  beyond: { border: '1px none transparent' },
  legend: { ...typographyStyles.caption1, display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`, margin: `${tokens.spacingVerticalS} 0`, color: tokens.colorNeutralForeground2 },
  key: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  sample: { width: '16px' },
});

/** States are told apart by sign and frame too, never by colour alone. */
const SIGNS: Partial<Record<MonthState, string>> = { overlap: '2', outside: '!', none: '–' };

/** A year a line, a square a month; for the eye, because the table beside it says the same. */
export function MonthStrip({ months }: { months: readonly PositionMonth[] }) {
  const styles = useStyles();
  const { say } = useMessages();
  const square = (state: MonthState, key: string, extra?: string) => (
    <span key={key} className={mergeClasses(styles.month, styles[state], extra)}>
      {SIGNS[state]}
    </span>
  );
  const used = MONTH_STATES.filter((state) => months.some((month) => month.state === state));
  return (
    <div aria-hidden="true">
      <div className={styles.years}>
        {[...groupBy(months, ({ first }) => first.slice(0, 4))].flatMap(([year, ofYear]) => [
          <span key={year} className={styles.year}>
            {year}
          </span>,
          ...ofYear.map(({ first, state }) => square(state, first)),
        ])}
      </div>
      <div className={styles.legend}>
        {used.flatMap((state) =>
          state === 'beyond'
            ? []
            : [
                <span key={state} className={styles.key}>
                  {square(state, 'sample', styles.sample)}
                  {say(`pane.person.state.${state}`)}
                </span>,
              ],
        )}
      </div>
    </div>
  );
}
