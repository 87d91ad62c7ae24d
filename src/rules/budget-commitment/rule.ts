import type { Money } from '../../domain/money';
import { at, atMasterData, atTotal } from '../../domain/path';
import { isUnclear, known } from '../../domain/reading';
import { amountsCanBeRead, hasMoney, totalIfClear } from '../amounts';
import { canBeRead } from '../readable';
import { createRule } from '../rule';

/**
 * Once LBF's commitment is entered, the financing has the same amount from LBF, over all years.
 *
 * Source: LBF pays what it has promised to pay.
 */
export const budgetCommitment = createRule({
  id: 'budget-commitment',
  basis: 'requirement',
  check({ plan: { masterData, financing }, workbook }, report) {
    const commitment = known(masterData.commitmentAmount);
    const isThere = amountsCanBeRead(workbook, 'financing') && canBeRead(workbook, 'financing', ['source', 'total']);
    if (commitment === undefined || !isThere || !financing.some(hasMoney) || financing.some(({ source }) => isUnclear(source))) return;
    const lines = financing.filter(({ source }) => known(source) === 'lbf');
    const financed = totalIfClear(lines);
    if (financed === undefined || financed === commitment) return;
    const [first = atTotal('financing', 'total'), ...others] = lines.map((line) => at('financing', line, 'total'));
    report({
      variant: 'differs',
      severity: 'error',
      values: { commitment, financed, gap: Math.abs(commitment - financed) as Money },
      at: [atMasterData('commitmentAmount'), first, ...others],
      statements: [
        { at: atMasterData('commitmentAmount'), value: { kind: 'money', value: commitment } },
        { at: first, value: { kind: 'money', value: financed } },
      ],
    });
  },
});
