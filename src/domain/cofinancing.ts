import { compare, fraction, rounded, type Exact } from './exact';
import { countedIn } from './line-total';
import { sumOfAmounts, type Money } from './money';
import type { FinancingLine, FinancingSource, Plan } from './plan';
import type { Share } from './quantities';
import { isUnclear, known } from './reading';

/** How much of the financing is local. */
export interface Cofinancing {
  readonly local: Money;
  readonly total: Money;
  /** Local of all; `undefined` where there is no money yet. */
  readonly share: Share | undefined;
  /** So many amounts were not understood, and are in none of the sums. */
  readonly unread: number;
}

/** Who is local unless somebody says otherwise; foundations and money that is carried over are not. */
export const LOCAL_SOURCES: readonly FinancingSource[] = ['housing-organisation', 'municipality'];

/**
 * Does the line count as local co-financing? What is said counts, else the source decides.
 *
 * Source: local are the municipality and the housing organisations.
 */
export function countsAsLocal({ local, source }: Pick<FinancingLine, 'local' | 'source'>): boolean {
  const from = known(source);
  return known(local) ?? (from !== undefined && LOCAL_SOURCES.includes(from));
}

/** The local money among all the plan's financing, over all years, as the lines' totals stand in the sheet. */
export function cofinancing({ financing }: Pick<Plan, 'financing'>): Cofinancing {
  const amounts = financing.flatMap(countedIn);
  const total = sumOfAmounts(amounts);
  const local = sumOfAmounts(financing.filter(countsAsLocal).flatMap(countedIn));
  const share = total > 0 ? fraction<'share'>(local, total) : undefined;
  return { local, total, share, unread: amounts.filter(isUnclear).length };
}

/**
 * A share as it is written: with one decimal of a percentage, save where that would show it on the
 * other side of a limit, or at the limit itself. 24,97 % is not 25 %.
 */
export function writtenBeside(share: Share, limit: Share): Share {
  const short: Exact<'share'> = rounded(share, 3);
  return compare(short, limit) === compare(share, limit) ? short : share;
}
