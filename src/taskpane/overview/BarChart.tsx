import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { HorizontalBarChart, HorizontalBarChartVariant, type HorizontalBarChartStyles } from '@fluentui/react-charts';
import { toNumber } from '../../domain/exact';
import { paneColour } from '../theme/themes';
import type { Bar } from './bar';

/** The colours of the computer, where it forces its own on pages: drawings are not given them by themselves. */
const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  row: { marginBottom: tokens.spacingVerticalS },
  label: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalXXS}`, overflowWrap: 'anywhere' },
  items: { marginBottom: 0 },
  track: {
    overflow: 'hidden',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    [FORCED]: { border: '1px solid CanvasText' },
  },
  bar: { [FORCED]: { fill: 'CanvasText' } },
  // Three of its sides are transparent, which forced colours would fill.
  limit: { borderTopColor: tokens.colorNeutralForeground1, [FORCED]: { forcedColorAdjust: 'none', borderTopColor: 'CanvasText' } },
  limitRow: { marginTop: tokens.spacingVerticalXXS },
});

const COLOURS: Record<Bar['look'], string> = {
  own: paneColour('well'),
  earlier: paneColour('earlier'),
  other: tokens.colorNeutralForeground3,
};

/**
 * Bars below each other, each with its words and figure above it, in as many lines as they need.
 *
 * Fluent draws the bars, one chart each, and nothing else: its titles are cut off at the edge and
 * leave hidden notes in the page, it speaks English to screen readers, and every bar would be a
 * stop for Tab. So the words are ours, the drawing is for the eye alone, and a table says the same.
 */
export function BarChart({ bars }: { bars: readonly Bar[] }) {
  const { row, label: words, items, track, bar, limit: mark, limitRow } = useStyles();
  // The type asks for every part's class; a part without one keeps its own.
  const styles = { items, chart: track, barWrapper: bar, triangle: mark, benchmarkContainer: limitRow } as HorizontalBarChartStyles;
  return (
    <div inert>
      {bars.map(({ label, place, length, look, limit }) => (
        <div key={label} className={row}>
          <p className={words}>{label}</p>
          <HorizontalBarChart
            // The chart adds to what it is given: it is given its own.
            data={[
              {
                chartData: [
                  {
                    legend: label,
                    color: COLOURS[look],
                    horizontalBarChartdata: { x: toNumber(place), total: toNumber(length) },
                    ...(limit && { data: toNumber(limit) }),
                  },
                ],
              },
            ]}
            variant={HorizontalBarChartVariant.AbsoluteScale}
            hideLabels
            hideTooltip
            styles={styles}
          />
        </div>
      ))}
    </div>
  );
}
