import type { Money } from '../../domain/money';
import { atMasterData, atTotal } from '../../domain/path';
import { known } from '../../domain/reading';
import { totalOfLines } from '../amounts';
import { clearMoney } from '../cofinancing';
import { createRule } from '../rule';

/**
 * Where the programme's agreement states figures, they are those of the financing: LBF's amount, the
 * local money, and all of it.
 *
 * Source: the programme's `agreementFigures`.
 */
export const budgetAgreementFigures = createRule({
  id: 'budget-agreement-figures',
  basis: 'requirement',
  check({ plan, programme, workbook }, report) {
    const money = programme.agreementFigures && clearMoney(plan, workbook);
    if (!money) return;
    const figures = [
      { variant: 'lbf', field: 'agreementLbf', financed: totalOfLines(plan.financing.filter(({ source }) => known(source) === 'lbf')) },
      { variant: 'local', field: 'agreementLocal', financed: money.local },
      { variant: 'total', field: 'agreementTotal', financed: money.financing },
    ] as const;
    for (const { variant, field, financed } of figures) {
      const agreed = known(plan.masterData[field]);
      if (agreed === undefined || agreed === financed) continue;
      const at = [atMasterData(field), atTotal('financing', 'total')] as const;
      report({
        variant,
        severity: 'error',
        values: { agreed, financed, gap: Math.abs(agreed - financed) as Money },
        at,
        statements: [
          { at: at[0], value: { kind: 'money', value: agreed } },
          { at: at[1], value: { kind: 'money', value: financed } },
        ],
      });
    }
  },
});
