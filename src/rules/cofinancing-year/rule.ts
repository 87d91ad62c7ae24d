import { countsAsLocal, writtenBeside } from '../../domain/cofinancing';
import { compare, fraction, smaller } from '../../domain/exact';
import { totalOfLine } from '../../domain/line-total';
import { sumOfAmounts } from '../../domain/money';
import { amountField, atTotal } from '../../domain/path';
import type { FinancingLine, Plan } from '../../domain/plan';
import type { Share } from '../../domain/quantities';
import { EMPTY } from '../../domain/reading';
import { clearMoney } from '../cofinancing';
import { placesOf } from '../places';
import { createRule } from '../rule';

/** Years in which the local share is too small, while that of the whole plan is not, told together. */
export const cofinancingYear = createRule({
  id: 'cofinancing-year',
  basis: 'our-advice',
  check({ plan, programme, workbook }, report) {
    const required = programme.cofinancing.local;
    const money = clearMoney(plan, workbook);
    if (!money || compare(money.localShare, required) < 0 || !plan.financing.every(isDivided)) return;
    const low = sharesOfYears(plan).filter(({ share }) => compare(share, required) < 0);
    const years = placesOf(low.map(({ year }) => atTotal('financing', amountField(year))));
    if (!years) return;
    const lowest = writtenBeside(low.map(({ share }) => share).reduce(smaller), required);
    report({ variant: 'low', severity: 'advice', values: { years, lowest, share: writtenBeside(money.localShare, required), required }, at: years });
  },
});

/** Is the whole line in its years? */
const isDivided = (line: FinancingLine) => totalOfLine(line) === sumOfAmounts(line.amounts);

/** The local share of each year that has money, counted from 0. */
function sharesOfYears({ financing }: Plan): readonly { readonly year: number; readonly share: Share }[] {
  const local = financing.filter(countsAsLocal);
  const years = Math.max(0, ...financing.map(({ amounts }) => amounts.length));
  return Array.from({ length: years }, (_, year) => {
    const [ofLocal = 0, whole = 0] = [local, financing].map((lines) => sumOfAmounts(lines.map(({ amounts }) => amounts[year] ?? EMPTY)));
    return { year, ofLocal, whole };
  }).flatMap(({ year, ofLocal, whole }) => (whole > 0 ? [{ year, share: fraction<'share'>(ofLocal, whole) }] : []));
}
