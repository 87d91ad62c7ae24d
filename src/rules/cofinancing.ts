import { countsAsLocal } from '../domain/cofinancing';
import { fraction, minus, times } from '../domain/exact';
import type { Money } from '../domain/money';
import { moneyOf, type PlanMoney } from '../domain/plan-money';
import type { FinancingLine, Plan } from '../domain/plan';
import type { Share } from '../domain/quantities';
import { isUnclear } from '../domain/reading';
import type { WorkbookState } from '../domain/workbook-state';
import { amountsCanBeRead, hasMoney, totalIfClear } from './amounts';
import { canBeRead } from './readable';

/** Is it understood whether the line counts as local? */
const isClear = ({ local, source }: FinancingLine) => !isUnclear(local) && (local.kind === 'value' || !isUnclear(source));

/** The plan's money with its local share; `undefined` where something of it is not understood, or there is none. */
export function clearMoney(plan: Plan, workbook: WorkbookState): (PlanMoney & { readonly localShare: Share }) | undefined {
  const isThere = amountsCanBeRead(workbook, 'financing') && canBeRead(workbook, 'financing', ['source', 'local', 'total']);
  if (!isThere || totalIfClear(plan.financing) === undefined || !plan.financing.every((line) => !hasMoney(line) || isClear(line))) return undefined;
  const { localShare, ...money } = moneyOf(plan);
  return localShare && { ...money, localShare };
}

/** The lines with money that count as local. */
export const localLines = ({ financing }: Plan): readonly FinancingLine[] => financing.filter((line) => hasMoney(line) && countsAsLocal(line));

/** What is missing of the money that must be local, rounded up to an øre. */
export function missingLocal({ financing, local }: PlanMoney, required: Share): Money {
  const { numerator, denominator } = minus(times(fraction<'øre'>(financing), required), fraction<'øre'>(local));
  return Number((numerator + denominator - 1n) / denominator) as Money;
}
