import type { Day } from '../../domain/calendar';
import { groupBy } from '../../domain/group-by';
import type { PlanPath } from '../../domain/path';
import { known } from '../../domain/reading';
import type { Indicator, Programme } from '../../programmes/programme';
import { figuresIn, type Figure } from '../figures';
import { canBeRead } from '../readable';
import { createRule, type RuleContext } from '../rule';

/** A survey is taken to be published by the end of the year after it, and figures of registers within so many years. */
export const YEARS_TO_PUBLISH = 1;
/** A figure from a register may be so many years older than the plan. */
export const OLDEST_REGISTER = 3;
/** There is an election of each kind at least every fourth year. */
export const YEARS_BETWEEN_ELECTIONS = 4;

/** An indicator with its newest figure from before the plan, or its first one after it. */
interface Baseline {
  readonly figure: Figure;
  readonly indicator: Indicator;
  readonly year: number;
}

/**
 * The baseline is the latest that was published before the plan's start. Which surveys there are, the
 * programme knows; of registers nobody has told when they are published, so only an old figure is told.
 */
export const indicatorYear = createRule({
  id: 'indicator-year',
  basis: 'our-advice',
  check(context, report) {
    const start = known(context.plan.masterData.from);
    if (start === undefined || !canBeRead(context.workbook, 'masterData', ['from'])) return;
    const startYear = Number(start.slice(0, 4));
    const baselines = baselinesIn(context, startYear);
    const common = (same: Same) => ({ values: { indicators: same.map(({ figure }) => figure.name), year: String(same[0].year), start }, at: placesOf(same) });

    for (const same of byYear(baselines.filter(({ year }) => year > startYear))) {
      report({ variant: 'after', severity: 'advice', ...common(same) });
    }
    const newest = newestSurvey(context.programme, start);
    for (const same of byYear(baselines.filter(({ indicator, year }) => indicator.kind === 'survey' && newest !== undefined && year < newest))) {
      const { values, ...rest } = common(same);
      report({ variant: 'survey', severity: 'advice', values: { ...values, newest: String(newest) }, ...rest });
    }
    for (const same of byYear(baselines.filter(({ indicator, year }) => indicator.kind === 'register' && year < startYear - oldest(indicator)))) {
      const { values, ...rest } = common(same);
      const [{ indicator }] = same;
      report({ variant: indicator.perElection ? 'election' : 'register', severity: 'advice', values: { ...values, years: oldest(indicator) }, ...rest });
    }
  },
});

type Same = readonly [Baseline, ...Baseline[]];

const oldest = ({ perElection }: Indicator) => (perElection ? YEARS_BETWEEN_ELECTIONS : OLDEST_REGISTER);

const byYear = (baselines: readonly Baseline[]): readonly Same[] => [...groupBy(baselines, ({ indicator, year }) => `${year} ${indicator.perElection === true}`).values()];

const placesOf = ([first, ...others]: Same): [PlanPath, ...PlanPath[]] => [first.figure.at('year'), ...others.map(({ figure }) => figure.at('year'))];

function newestSurvey({ surveyYears }: Programme, start: Day): number | undefined {
  const published = surveyYears.filter((year) => year + YEARS_TO_PUBLISH < Number(start.slice(0, 4)));
  return published.length === 0 ? undefined : Math.max(...published);
}

/** One for each measure that the plan has a figure of; none where a year is blank or not understood. */
function baselinesIn(context: RuleContext, startYear: number): readonly Baseline[] {
  const figures = figuresIn(context, ['indicator', 'year', 'value']).filter(({ table, value }) => table === 'indicators' && value.kind !== 'empty');
  return [...groupBy(figures, ({ name }) => name).values()].flatMap((ofOne) => {
    const indicator = ofOne[0].fixed?.indicator;
    const dated = ofOne.flatMap((figure) => {
      const year = known(figure.year);
      return indicator === undefined || year === undefined ? [] : [{ figure, indicator, year }];
    });
    const [first, ...others] = dated.sort((one, other) => one.year - other.year);
    if (!first || dated.length < ofOne.length) return [];
    return [[first, ...others].findLast(({ year }) => year <= startYear) ?? first];
  });
}
