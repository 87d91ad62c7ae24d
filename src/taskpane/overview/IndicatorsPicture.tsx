import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { CheckResult } from '../../app/check-plan';
import { indicatorStanding, placeOnScale, type Figure, type IndicatorStanding } from '../../domain/indicator-standing';
import { WITHHELD } from '../../domain/quantities';
import type { Writer } from '../../messages/write';
import type { IndicatorUnit, Programme } from '../../programmes/programme';
import { useMessages } from '../messages';
import { BarChart } from './BarChart';
import type { Bar } from './bar';
import { NothingToShow } from './NothingToShow';
import { Picture } from './Picture';

const useStyles = makeStyles({
  scale: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalM} 0 0`, color: tokens.colorNeutralForeground2 },
  name: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}` },
  missing: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 },
  withheld: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalS}` },
});

const UNITS: readonly IndicatorUnit[] = ['percent', 'grade'];

/** One figure that a plan states of one of the programme's indicators, and how it stands. */
interface Measured {
  readonly id: string;
  readonly name: string;
  readonly unit: IndicatorUnit;
  readonly standing: IndicatorStanding;
}

/** What everybody states is missing when it has no figure; a second measure may be left out. */
interface Sorted {
  readonly measured: readonly Measured[];
  readonly missing: readonly string[];
}

function sortedBy({ goals }: Programme, plan: CheckResult['plan']): Sorted {
  const measured: Measured[] = [];
  const missing: string[] = [];
  for (const { unit, measures, perElection } of goals.flatMap(({ indicators }) => indicators)) {
    measures.forEach(({ id, name }, place) => {
      const standing = indicatorStanding(plan, id, unit);
      if (standing) measured.push({ id, name, unit, standing });
      else if (place === 0 || perElection) missing.push(name);
    });
  }
  return { measured, missing };
}

function figureText({ value }: Figure, unit: IndicatorUnit, { say }: Writer): string {
  return value === WITHHELD ? say('pane.overview.indicators.withheld') : say(`pane.overview.indicators.figure.${unit}`, { value });
}

/** The figures of a standing with what each is, in the order in which they are read. */
function figuresOf({ newest, baseline, comparator }: IndicatorStanding, { say }: Writer) {
  const inYear = (label: string, { year }: Figure) =>
    year === undefined ? label : say('pane.overview.indicators.in-year', { label, year: String(year) });
  return [
    { ...newest, look: 'own', label: inYear(say('pane.overview.indicators.newest'), newest) },
    baseline && { ...baseline, look: 'earlier', label: inYear(say('pane.overview.indicators.baseline'), baseline) },
    comparator && { ...comparator, look: 'other', label: inYear(comparator.name ?? say('pane.overview.indicators.comparator'), comparator) },
  ].filter((figure) => figure !== undefined) as readonly (Figure & { readonly look: Bar['look']; readonly label: string })[];
}

function Drawn({ measured: { name, unit, standing } }: { measured: Measured }) {
  const styles = useStyles();
  const messages = useMessages();
  const figures = figuresOf(standing, messages).map((figure) => ({
    ...figure,
    words: messages.say('pane.overview.bar', { label: figure.label, value: figureText(figure, unit, messages) }),
    onScale: placeOnScale(figure.value, unit),
  }));
  const bars = figures.flatMap(({ words, look, onScale }): Bar[] => (onScale ? [{ label: words, look, ...onScale }] : []));
  return (
    <div aria-hidden="true">
      <p className={styles.name}>{name}</p>
      {figures.map(({ words, onScale }) => !onScale && <p key={words} className={styles.withheld}>{words}</p>)}
      {bars.length > 0 && <BarChart bars={bars} />}
    </div>
  );
}

/** The newest figure of each of the programme's indicators; percentages and marks each on a scale of their own. */
export function IndicatorsPicture({ result }: { result: CheckResult }) {
  const styles = useStyles();
  const messages = useMessages();
  const { say } = messages;
  const { measured, missing } = sortedBy(result.programme, result.plan);
  const title = say('pane.overview.indicators.title');
  if (measured.length === 0) {
    const line =
      missing.length === 0 ? say('pane.overview.indicators.none', { programme: result.programme.id }) : say('pane.overview.indicators.empty');
    return <NothingToShow title={title} line={line} sheet="indicators" result={result} />;
  }
  const units = UNITS.filter((unit) => measured.some((each) => each.unit === unit));
  return (
    <Picture
      title={title}
      says={
        <>
          {say('pane.overview.indicators.says')}
          {missing.length > 0 && <p className={styles.missing}>{say('pane.overview.indicators.missing', { names: missing })}</p>}
        </>
      }
      forTheEye
      drawing={units.map((unit) => (
        <div key={unit}>
          <p className={styles.scale} aria-hidden="true">
            {say(`pane.overview.indicators.scale.${unit}`)}
          </p>
          {measured.map((each) => each.unit === unit && <Drawn key={each.id} measured={each} />)}
        </div>
      ))}
      table={{
        headers: [say('pane.overview.indicators.name'), say('pane.overview.indicators.what'), say('pane.overview.indicators.figure')],
        rows: measured.flatMap(({ id, name, unit, standing }) =>
          figuresOf(standing, messages).map((figure) => ({ key: `${id} ${figure.look}`, cells: [name, figure.label, figureText(figure, unit, messages)] })),
        ),
      }}
    />
  );
}
