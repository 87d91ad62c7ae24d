import { z } from 'zod';
import { areaOverview, chosenAreas } from '../../domain/area-overview';
import type { Day } from '../../domain/calendar';
import { countsAsLocal } from '../../domain/cofinancing';
import { fraction, times, type Exact } from '../../domain/exact';
import { countedIn } from '../../domain/line-total';
import { sumOfAmounts, type Money } from '../../domain/money';
import { CROSS_CUTTING, FORMS, OUTSIDE, SOURCES, type BudgetLine, type FinancingLine, type Plan } from '../../domain/plan';
import { LARGEST_NUMBER_OF_YEARS } from '../../domain/plan-words';
import { EMPTY, isUnclear, known, type Reading } from '../../domain/reading';
import { dayInPlan } from '../../domain/staff-by-place';
import { staffOverview } from '../../domain/staff-overview';
import { programmeOf } from '../../programmes/programmes';
import { sameHeader } from '../../sheets/same-header';

/**
 * The figures of a plan that a template's cell may hold: a closed list, by the words of the glossary. Each is narrowed
 * by what stands beside its name: `{"figure": "budget", "year": 2, "area": "employment"}`.
 */

export const planYear = z.int().min(1).max(LARGEST_NUMBER_OF_YEARS).describe('Which of the plan’s years, from 1.');
const area = z.string().min(1).describe('The id of an area of the programme, such as "employment"; also "cross-cutting".');
const onDay = z.iso.date().optional().describe('Which day; left out, it is today, or the day of the plan nearest to it.');
const asPercent = z.boolean().optional().describe('Is 25 % written as 25, and not as 0,25 in a cell that shows percentages?');

const FACTS = ['name', 'caseNumber', 'housingAreas', 'departments', 'administrator', 'contact', 'programme', 'from', 'to', 'commitmentDate', 'commitmentAmount'] as const;
type Fact = (typeof FACTS)[number];

const fact = z.strictObject({ figure: z.enum(FACTS) });
const budget = z.strictObject({ figure: z.literal('budget'), year: planYear.optional(), area: area.optional(), post: z.string().min(1).optional() });
const financing = z.strictObject({
  figure: z.literal('financing'),
  year: planYear.optional(),
  source: z.enum(SOURCES).optional(),
  form: z.enum(FORMS).optional(),
  party: z.string().min(1).optional(),
});
const localCofinancing = z.strictObject({ figure: z.literal('localCofinancing'), year: planYear.optional() });
const localShare = z.strictObject({ figure: z.literal('localShare'), year: planYear.optional(), asPercent });
const staff = z.strictObject({ figure: z.enum(['staffHours', 'staffFte']), area, on: onDay });
const weighting = z.strictObject({ figure: z.literal('weighting'), area, asPercent });

export const FIGURE = z.discriminatedUnion('figure', [fact, budget, financing, localCofinancing, localShare, staff, weighting]);
export type Figure = z.output<typeof FIGURE>;

/** Those that there is one of for each year, without the year. */
export const YEARLY_FIGURE = z.discriminatedUnion('figure', [
  budget.omit({ year: true }),
  financing.omit({ year: true }),
  localCofinancing.omit({ year: true }),
  localShare.omit({ year: true }),
]);
export type YearlyFigure = z.output<typeof YEARLY_FIGURE>;

/** What the plan says. */
export type FigureValue =
  | { readonly kind: 'money'; readonly value: Money }
  | { readonly kind: 'number'; readonly value: Exact<string> }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'day'; readonly value: Day }
  | { readonly kind: 'empty' }
  /** So many cells that it is made of are not understood. */
  | { readonly kind: 'unclear'; readonly count: number }
  /** The plan has no such area. */
  | { readonly kind: 'no-area'; readonly area: string };

const NOTHING: FigureValue = { kind: 'empty' };

const HUNDRED = fraction<'percent'>(100);
const number = (value: Exact<string>): FigureValue => ({ kind: 'number', value });
const share = (value: Exact<'share'>, percent: boolean | undefined) => number(percent ? times(value, HUNDRED) : value);

type Line = BudgetLine | FinancingLine;
const amountsOf = (lines: readonly Line[], year: number | undefined): readonly Reading<Money>[] =>
  lines.flatMap((line) => (year === undefined ? countedIn(line) : [line.amounts[year - 1] ?? EMPTY]));

/** Nothing is summed where a part of it is not understood. */
function sumOf(lines: readonly Line[], year: number | undefined): FigureValue {
  const amounts = amountsOf(lines, year);
  const count = amounts.filter(isUnclear).length;
  return count > 0 ? { kind: 'unclear', count } : { kind: 'money', value: sumOfAmounts(amounts) };
}

function localShareOf({ financing: lines }: Plan, { year, asPercent: percent }: { readonly year?: number | undefined; readonly asPercent?: boolean | undefined }): FigureValue {
  const [local, all] = [sumOf(lines.filter(countsAsLocal), year), sumOf(lines, year)];
  if (local.kind !== 'money' || all.kind !== 'money') return all;
  return all.value > 0 ? share(fraction<'share'>(local.value, all.value), percent) : NOTHING;
}

function factOf({ masterData }: Plan, name: Fact): FigureValue {
  const reading: Reading<unknown> = masterData[name];
  if (reading.kind === 'empty') return NOTHING;
  if (reading.kind !== 'value') return { kind: 'unclear', count: 1 };
  if (name === 'commitmentAmount') return { kind: 'money', value: reading.value as Money };
  if (name === 'from' || name === 'to' || name === 'commitmentDate') return { kind: 'day', value: reading.value as Day };
  return { kind: 'text', value: String(reading.value) };
}

const says = (reading: Reading<string>, text: string) => reading.kind === 'value' && sameHeader(reading.value, text);

/** Is there such an area, or such a place beside them? */
function hasArea(plan: Plan, id: string): boolean {
  return id === CROSS_CUTTING || id === OUTSIDE || programmeOf(plan).areas.some((each) => each.id === id) || chosenAreas(plan).includes(id);
}

/** @param today for figures of a day that is not given */
export function figureValue(figure: Figure, plan: Plan, today: Day): FigureValue {
  if ('area' in figure && figure.area !== undefined && !hasArea(plan, figure.area)) return { kind: 'no-area', area: figure.area };
  switch (figure.figure) {
    case 'budget': {
      const { year, area: id, post } = figure;
      return sumOf(plan.budget.filter((line) => (id === undefined || known(line.area) === id) && (post === undefined || says(line.post, post))), year);
    }
    case 'financing': {
      const { year, source, form, party } = figure;
      const meant = (line: FinancingLine) =>
        (source === undefined || known(line.source) === source) && (form === undefined || known(line.form) === form) && (party === undefined || says(line.party, party));
      return sumOf(plan.financing.filter(meant), year);
    }
    case 'localCofinancing':
      return sumOf(plan.financing.filter(countsAsLocal), figure.year);
    case 'localShare':
      return localShareOf(plan, figure);
    case 'staffHours':
    case 'staffFte': {
      const overview = staffOverview(plan, (figure.on as Day | undefined) ?? dayInPlan(plan, today));
      const { hours, fte } = areaOverview(plan, overview, figure.area);
      return number(figure.figure === 'staffHours' ? hours : fte);
    }
    case 'weighting': {
      const reading = plan.areas.find((row) => known(row.area) === figure.area)?.weighting ?? EMPTY;
      if (isUnclear(reading)) return { kind: 'unclear', count: 1 };
      const value = known(reading);
      return value ? share(value, figure.asPercent) : NOTHING;
    }
    default:
      return factOf(plan, figure.figure);
  }
}
