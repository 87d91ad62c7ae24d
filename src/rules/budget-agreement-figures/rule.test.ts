import { contextOf, planOfJson, testRule } from '../../../test/rule-tester';
import { PROGRAMME_2015_18 } from '../../programmes/2015-18';
import { budgetAgreementFigures } from './rule';

const unclear = { raw: 'ca. 100', problem: 'not-a-number' };
const LBF = 1_170_600_000;
const LOCAL = 558_200_000;
const financing = [{ source: 'lbf', amounts: [LBF] }, { source: 'municipality', amounts: [LOCAL] }];
const plan = (figures: object, lines: readonly object[] = financing) => ({ masterData: figures, financing: lines });
const AGREED = { agreementLbf: LBF, agreementLocal: LOCAL, agreementTotal: LBF + LOCAL };
/** The line, where the figure is that of one line. */
const PLACES = { lbf: 'financing/lbf/total', local: 'financing/municipality/total', total: 'financing/#0/total' };
const finding = (variant: keyof typeof PLACES, field: string, agreed: number, financed: number) => ({
  variant,
  severity: 'error' as const,
  at: [`masterData/plan/${field}`, PLACES[variant]],
  values: { agreed, financed, gap: Math.abs(agreed - financed) },
  statements: [[`masterData/plan/${field}`, agreed], [PLACES[variant], financed]] as const,
});

testRule(budgetAgreementFigures, {
  programme: PROGRAMME_2015_18,
  valid: [
    { name: 'an empty plan' },
    { name: '11.706.000 + 5.582.000 = 17.288.000 as stated', plan: plan(AGREED) },
    { name: 'no figures stated', plan: plan({}) },
    { name: 'figures before any financing', plan: plan(AGREED, []) },
    { name: 'an amount that is not understood', plan: plan({ agreementTotal: 1 }, [...financing, { source: 'lbf', amounts: [unclear] }]) },
    { name: 'a figure that is not understood', plan: plan({ agreementTotal: unclear }) },
  ],
  invalid: [
    { name: 'each figure by itself', plan: plan({ agreementLbf: LBF + 1, agreementLocal: LOCAL - 100, agreementTotal: LBF + LOCAL + 2 }),
      findings: [finding('lbf', 'agreementLbf', LBF + 1, LBF), finding('local', 'agreementLocal', LOCAL - 100, LOCAL), finding('total', 'agreementTotal', LBF + LOCAL + 2, LBF + LOCAL)] },
    { name: 'only the one that differs', plan: plan({ ...AGREED, agreementTotal: 1_728_800_100 }), findings: [finding('total', 'agreementTotal', 1_728_800_100, 1_728_800_000)] },
  ],
});

test('figures are not asked of a programme whose agreement states none', () => {
  expect(budgetAgreementFigures.check(contextOf(planOfJson(plan({ agreementTotal: 1 }))))).toEqual([]);
});
