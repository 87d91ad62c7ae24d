import { fraction, over, plus, rounded, times, type Exact } from './exact';
import type { Money } from './money';
import { common, lengthOf, monthNumber, monthNumberAfter, NO_SPAN, yearSpans, type Months, type Span } from './months';
import type { Plan, SalaryRow } from './plan';
import { FULL_TIME } from './quantities';
import { known, type Reading } from './reading';
import { regulationsOf, regulationsOfGroup, shareOr0, UNREGULATED, weighted, type PartsOfØre, type Regulation } from './wage-regulation';

/** What a row of *Løn* comes to in a budget year. */
export interface SalaryYear {
  /** How much of the year the row covers. */
  readonly months: Months;
  /** The yearly salary at 37 hours, or the total cost, as regulated over those months; zero without months. */
  readonly regulated: PartsOfØre;
  /** What the year costs: what was fixed by hand, else what is calculated. */
  readonly amount: Money;
}

/** Decimals of a krone to which an amount is rounded before it is rounded to øre: see decision 12. */
export const GUARD_DECIMALS = 6;

const NO_ØRE: PartsOfØre = fraction<'øre'>(0);
const MONTHS_A_YEAR = fraction<'months'>(12);
const inØre = (amount: Money | undefined): PartsOfØre => fraction<'øre'>(amount ?? 0);
const says = (reading: Reading<unknown>) => reading.kind !== 'empty';

/** The figures of all rows of *Løn* in one plan. */
export class Salaries {
  private readonly years: readonly Span[];
  private readonly regulations: ReadonlyMap<string, Regulation>;

  constructor(private readonly plan: Plan) {
    this.years = yearSpans(plan.masterData);
    this.regulations = regulationsOf(plan);
  }

  /**
   * When the row runs; an end that is blank or not understood is the plan's. Without length where
   * the row says nothing of position and pay.
   */
  spanOf(row: SalaryRow): Span {
    if (![row.position, row.yearlySalary, row.totalCost].some(says)) return NO_SPAN;
    const [from, to] = [known(row.from), known(row.to)];
    return {
      from: from === undefined ? (this.years[0]?.from ?? NO_SPAN.from) : monthNumber(from),
      to: to === undefined ? (this.years.at(-1)?.to ?? NO_SPAN.to) : monthNumberAfter(to),
    };
  }

  /** @param year from 0 */
  yearOf(row: SalaryRow, year: number): SalaryYear {
    const span = common(this.years[year] ?? NO_SPAN, this.spanOf(row));
    const months = lengthOf(span);
    const regulated = months.numerator === 0n ? NO_ØRE : this.regulatedPay(row, span);
    return { months, regulated, amount: known(row.amounts[year] ?? { kind: 'empty' }) ?? amountOf(row, months, regulated) };
  }

  /** What all rows cost in a budget year. */
  totalOf(year: number): Money {
    return this.plan.salaries.reduce((sum, row) => sum + this.yearOf(row, year).amount, 0) as Money;
  }

  /** The regulation of the row's group in a whole budget year, as *Lønregulering* shows it. */
  groupInYear(group: Reading<string>, year: number) {
    return weighted(regulationsOfGroup(this.plan, this.regulations, group), this.years[year] ?? NO_SPAN);
  }

  regulation(row: string): Regulation | undefined {
    return this.regulations.get(row);
  }

  private regulatedPay(row: SalaryRow, span: Span): PartsOfØre {
    const ofGroup = regulationsOfGroup(this.plan, this.regulations, row.regulationGroup);
    const { factor, supplement } = ofGroup.length === 0 ? UNREGULATED : weighted(ofGroup, span);
    const total = known(row.totalCost);
    const own = times(inØre(total ?? known(row.yearlySalary)), factor);
    return plus(own, total === undefined ? supplement : times(supplement, fullTimePart(row)));
  }
}

/** Hours a week over 37. */
const fullTimePart = ({ hours }: SalaryRow): Exact<'hours'> => over(known(hours) ?? fraction<'hours'>(0), FULL_TIME);

/** Rounded once: to øre, half away from zero. */
function amountOf(row: SalaryRow, months: Months, regulated: PartsOfØre): Money {
  const ofMonths = times(regulated, over(months, MONTHS_A_YEAR));
  const onTop = plus(plus(fraction<'share'>(1), shareOr0(row.pension)), shareOr0(row.supplements));
  const cost = known(row.totalCost) === undefined ? times(times(ofMonths, fullTimePart(row)), onTop) : ofMonths;
  return Number(rounded(rounded(cost, GUARD_DECIMALS - 2), 0).numerator) as Money;
}

const made = new WeakMap<Plan, Salaries>();

/** The salaries of a plan; worked out once for all that ask. */
export function salariesOf(plan: Plan): Salaries {
  const salaries = made.get(plan) ?? new Salaries(plan);
  made.set(plan, salaries);
  return salaries;
}
