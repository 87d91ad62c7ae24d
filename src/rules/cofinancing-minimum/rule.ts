import { writtenBeside } from '../../domain/cofinancing';
import { compare } from '../../domain/exact';
import { atTotal } from '../../domain/path';
import { SOURCES } from '../../domain/plan';
import { known } from '../../domain/reading';
import { clearMoney, localLines, missingLocal } from '../cofinancing';
import { createRule } from '../rule';

/**
 * The local money is at least the programme's share of the whole financing. What counts as local is
 * said by the line, or else by its source.
 *
 * Source: the programme's `cofinancingSource`.
 */
export const cofinancingMinimum = createRule({
  id: 'cofinancing-minimum',
  basis: 'requirement',
  check({ plan, programme, workbook }, report) {
    const required = programme.cofinancing.local;
    const money = clearMoney(plan, workbook);
    if (!money || compare(money.localShare, required) >= 0) return;
    const values = { total: money.financing, required, gap: missingLocal(money, required) };
    const at = [atTotal('financing', 'total')] as const;
    const counted = new Set(localLines(plan).map(({ source }) => known(source) ?? 'other'));
    const sources = SOURCES.filter((source) => counted.has(source)).map((source) => `source.${source}`);
    if (sources.length === 0) report({ variant: 'none', severity: 'error', values, at });
    else {
      const share = writtenBeside(money.localShare, required);
      report({ variant: 'short', severity: 'error', values: { ...values, share, sources, local: money.local }, at });
    }
  },
});
