import type { Money } from '../../domain/money';
import { at as pathOf, atMasterData, atTotal } from '../../domain/path';
import { known } from '../../domain/reading';
import { hasMoney, totalOfLines } from '../amounts';
import { clearMoney, localLines } from '../cofinancing';
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
    const given = plan.financing.filter(hasMoney);
    const figures = [
      { variant: 'lbf', field: 'agreementLbf', lines: given.filter(({ source }) => known(source) === 'lbf') },
      { variant: 'local', field: 'agreementLocal', lines: localLines(plan) },
      { variant: 'total', field: 'agreementTotal', lines: given },
    ] as const;
    for (const { variant, field, lines } of figures) {
      const financed = totalOfLines(lines);
      const agreed = known(plan.masterData[field]);
      if (agreed === undefined || agreed === financed) continue;
      const [line, ...others] = lines;
      const at = [atMasterData(field), line && others.length === 0 ? pathOf('financing', line, 'total') : atTotal('financing', 'total')] as const;
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
