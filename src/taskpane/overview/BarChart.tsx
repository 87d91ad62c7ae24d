import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { toNumber, type Exact } from '../../domain/exact';
import { partOf } from '../../domain/staff-on-day';
import { paneColour } from '../theme/themes';
import type { Bar } from './bar';

/** Where the computer forces its own colours on pages, a filled surface would be emptied. */
const FORCED = '@media (forced-colors: active)';
const filled = (backgroundColor: string) => ({ backgroundColor, [FORCED]: { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' } }) as const;

const useStyles = makeStyles({
  row: { marginBottom: tokens.spacingVerticalS },
  label: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalXXS}`, overflowWrap: 'anywhere' },
  beneathLimit: { marginBottom: '10px' },
  track: {
    position: 'relative',
    boxSizing: 'border-box',
    height: '12px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  bar: { height: '100%' },
  own: filled(paneColour('well')),
  earlier: filled(paneColour('earlier')),
  other: filled(tokens.colorNeutralForeground3),
  limit: {
    position: 'absolute',
    top: '-9px',
    width: 0,
    marginLeft: '-4px',
    borderTop: `7px solid ${tokens.colorNeutralForeground1}`,
    borderLeft: '4px solid transparent',
    borderRight: '4px solid transparent',
    // Two of its sides are transparent, which forced colours would fill.
    [FORCED]: { forcedColorAdjust: 'none', borderTopColor: 'CanvasText' },
  },
});

/** A part of the length, for CSS. */
const percentOf = (part: Exact<string>, whole: Exact<string>): string => {
  const share = partOf(part, whole);
  return `${share ? toNumber(share) * 100 : 0}%`;
};

/**
 * Bars below each other, each with its words and figure above it, in as many lines as they need.
 * For the eye: a table says the same. Why they are not Fluent's charts: docs/decisions/0013.
 */
export function BarChart({ bars }: { bars: readonly Bar[] }) {
  const styles = useStyles();
  return (
    <div aria-hidden="true">
      {bars.map(({ label, place, length, look, limit }) => (
        <div key={label} className={styles.row}>
          <p className={mergeClasses(styles.label, limit && styles.beneathLimit)}>{label}</p>
          <div className={styles.track}>
            <div className={mergeClasses(styles.bar, styles[look])} style={{ width: percentOf(place, length) }} />
            {limit && <div className={styles.limit} style={{ left: percentOf(limit, length) }} />}
          </div>
        </div>
      ))}
    </div>
  );
}
