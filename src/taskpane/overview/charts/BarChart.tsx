import { makeStyles, tokens } from '@fluentui/react-components';
import { HorizontalBarChart, HorizontalBarChartVariant, type HorizontalBarChartStyles } from '@fluentui/react-charts';
import { toNumber } from '../../../domain/exact';
import { paneColour } from '../../theme/themes';
import type { Bar } from '../bar';

/** The colours of the computer, where it forces its own on pages: drawings are not given them by themselves. */
const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  row: { marginBottom: tokens.spacingVerticalS },
  label: { overflow: 'visible', whiteSpace: 'normal', overflowWrap: 'anywhere' },
  track: {
    overflow: 'hidden',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    [FORCED]: { border: '1px solid CanvasText' },
  },
  bar: { [FORCED]: { fill: 'CanvasText' } },
  limit: { borderTopColor: tokens.colorNeutralForeground1 },
});

const COLOURS: Record<Bar['look'], string> = {
  own: paneColour('well'),
  earlier: paneColour('earlier'),
  other: tokens.colorNeutralForeground3,
};

/**
 * Bars below each other, each with its words and figure above it, in as many lines as they need.
 *
 * Fluent's chart is for the eye alone: it speaks English to screen readers, and every bar would be a
 * stop for Tab. The table beside it says the same.
 */
export function BarChart({ bars }: { bars: readonly Bar[] }) {
  const { row, label: title, track, bar, limit: mark } = useStyles();
  // The type asks for every part's class; a part without one keeps its own.
  const styles = { items: row, chartTitleLeft: title, chart: track, barWrapper: bar, triangle: mark } as HorizontalBarChartStyles;
  // The chart adds to what it is given.
  const data = bars.map(({ label, place, length, look, limit }) => ({
    chartTitle: label,
    chartData: [
      {
        legend: label,
        color: COLOURS[look],
        horizontalBarChartdata: { x: toNumber(place), total: toNumber(length) },
        ...(limit && { data: toNumber(limit) }),
      },
    ],
  }));
  return (
    <div inert>
      <HorizontalBarChart
        data={data}
        variant={HorizontalBarChartVariant.AbsoluteScale}
        hideLabels
        hideTooltip
        styles={styles}
      />
    </div>
  );
}
