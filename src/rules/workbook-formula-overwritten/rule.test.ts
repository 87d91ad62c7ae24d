import { testRule } from '../../../test/rule-tester';
import { workbookFormulaOverwritten } from './rule';

const cell = (row: string, now: 'value' | 'formula' | 'nothing', field = 'fte') =>
  ({ at: { table: 'staffResources', row, field }, header: 'Årsværk', now }) as const;
const AT = (row: string) => `staffResources/${row}/fte`;
const values = (...places: readonly string[]) => ({ header: 'Årsværk', place: places[0], places, count: places.length });
const total = (row: string, now: 'value' | 'nothing') => ({ at: { table: 'budget', row, field: 'total' }, header: 'I alt', now }) as const;

testRule(workbookFormulaOverwritten, {
  valid: [
    { name: 'a sound workbook' },
    { name: 'totals that can be read: budget-sum tells', plan: { budget: [{ number: '1', amounts: [100], total: 90 }], statedTotals: { budget: { amounts: [], total: 90 } } },
      workbook: { overwrittenFormulas: [total('1', 'value'), total('#0', 'value')] } },
  ],
  invalid: [
    ...(['value', 'formula', 'nothing'] as const).flatMap((now) => [
      { name: `one cell: ${now}`, workbook: { overwrittenFormulas: [cell('a', now)] },
        findings: [{ variant: now, severity: 'warning' as const, at: [AT('a')], values: values(AT('a')) }] },
      { name: `several cells: ${now}`, workbook: { overwrittenFormulas: [cell('a', now), cell('b', now)] },
        findings: [{ variant: `${now}-many`, severity: 'warning' as const, at: [AT('a'), AT('b')], values: values(AT('a'), AT('b')) }] },
    ]),
    {
      name: 'our formula without what it spoke of, and another formula in the same column',
      workbook: { overwrittenFormulas: [{ ...cell('a', 'formula'), broken: true }, cell('b', 'formula')] },
      findings: [
        { variant: 'lost', severity: 'warning', at: [AT('a')], values: values(AT('a')) },
        { variant: 'formula', severity: 'warning', at: [AT('b')], values: values(AT('b')) },
      ],
    },
    {
      name: 'two formulas without what they spoke of',
      workbook: { overwrittenFormulas: [{ ...cell('a', 'formula'), broken: true }, { ...cell('b', 'formula'), broken: true }] },
      findings: [{ variant: 'lost-many', severity: 'warning', at: [AT('a'), AT('b')], values: values(AT('a'), AT('b')) }],
    },
    {
      name: 'a total that was emptied, and one that cannot be read',
      plan: { budget: [{ number: '1', amounts: [100] }, { number: '2', amounts: [1], total: { raw: 'se bilag', problem: 'not-a-number' } }] },
      workbook: { overwrittenFormulas: [total('1', 'nothing'), total('2', 'value')] },
      findings: [
        { variant: 'nothing', severity: 'warning', at: ['budget/1/total'], values: { header: 'I alt', place: 'budget/1/total', places: ['budget/1/total'], count: 1 } },
        { variant: 'value', severity: 'warning', at: ['budget/2/total'], values: { header: 'I alt', place: 'budget/2/total', places: ['budget/2/total'], count: 1 } },
      ],
    },
  ],
});
