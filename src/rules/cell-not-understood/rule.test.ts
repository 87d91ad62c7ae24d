import { contextOf, planOfJson, testRule } from '../../../test/rule-tester';
import { notUnderstood, PROBLEMS } from '../../domain/reading';
import { cellNotUnderstood } from './rule';

const raw = (text: string, problem: string) => ({ raw: text, problem });
const values = (text: string, example: string, paths: readonly string[]) => ({
  raw: text, place: paths[0], places: paths, column: paths[0], count: paths.length, example,
});

testRule(cellNotUnderstood, {
  valid: [
    { name: 'several elections in one cell: indicator-per-election tells', plan: { indicators: [{ indicator: 'voters-municipal', year: 2019, value: { raw: 'Kommunalvalg (2017) 46,6 % Folketingsvalg (2019) 68,5 %', problem: 'not-a-number' } }] } },
    { name: 'an empty plan' },
    { name: 'values', plan: { masterData: { from: '2025-11-01' }, salaries: [{ position: 'Leder', hours: 37 }] } },
    { name: 'positions, while the list of positions is gone', plan: { salaries: [{ position: raw('Leder', 'not-a-position') }] },
      workbook: { missingTables: [{ table: 'positions', title: 'Stillinger', sheet: 'Stamdata', wholeSheet: false }] } },
    { name: 'positions, while Stamdata is gone', plan: { salaries: [{ position: raw('Leder', 'not-a-position') }] },
      workbook: { missingTables: [{ table: 'masterData', title: 'Stamdata', sheet: 'Stamdata', wholeSheet: true }] } },
    { name: 'what stands over a formula: another rule tells', plan: { budget: [{ number: '1', amounts: [], total: raw('se bilag', 'not-a-number') }] },
      workbook: { overwrittenFormulas: [{ at: { table: 'budget', row: '1', field: 'total' }, header: 'I alt', now: 'value' }] } },
  ],
  invalid: [
    {
      name: 'amounts of one year, in lines and in the totals row',
      plan: { budget: [{ number: '1', amounts: [100, raw('40-50.000', 'not-a-number')] }], statedTotals: { budget: { amounts: [null, raw('ca. 50.000', 'not-a-number')], total: null } } },
      findings: [{ variant: 'inexact-many', severity: 'error', at: ['budget/1/amounts.1', 'budget/#0/amounts.1'],
        values: values('40-50.000', 'example.amount', ['budget/1/amounts.1', 'budget/#0/amounts.1']) }],
    },
    {
      name: 'what is typed in an overview: a warning, because the plan does not depend on it',
      workbook: {
        unclearInViews: [{ path: { table: 'overviewDate', row: 'plan', field: 'typedDay' }, reading: notUnderstood('nu', 'not-a-date') }],
      },
      findings: [{ variant: 'not-a-date', severity: 'warning', at: ['overviewDate/plan/typedDay'], values: values('nu', 'example.date', ['overviewDate/plan/typedDay']) }],
    },
    {
      name: 'text that means nothing for hours',
      plan: { salaries: [{ position: 'Leder', hours: raw('efter aftale', 'not-a-number') }] },
      findings: [{ variant: 'not-a-number', severity: 'error', at: ['salaries/Leder/hours'], values: values('efter aftale', 'example.hours', ['salaries/Leder/hours']) }],
    },
    {
      name: 'text that means one thing, once and many times: it says what, and does not take it',
      plan: { masterData: { from: raw('1. november 2025', 'not-a-date') }, salaries: [{ position: 'Leder', hours: raw('12,5 t', 'not-a-number'), yearlySalary: raw('450 tkr.', 'not-a-number') }],
        areas: [{ area: 'cohesion', weighting: raw('12,5 %', 'not-a-number') }, { area: 'education', weighting: raw('halvdelen', 'not-a-number') }] },
      findings: [
        { variant: 'date-as-text', severity: 'error', at: ['masterData/plan/from'], values: { ...values('1. november 2025', 'example.date', ['masterData/plan/from']), meaning: '2025-11-01' } },
        { variant: 'share-as-text-many', severity: 'error', at: ['areas/cohesion/weighting', 'areas/education/weighting'],
          values: { ...values('12,5 %', 'example.share', ['areas/cohesion/weighting', 'areas/education/weighting']), meaning: 0.125 } },
        { variant: 'number-as-text', severity: 'error', at: ['salaries/Leder/hours'], values: { ...values('12,5 t', 'example.hours', ['salaries/Leder/hours']), meaning: '12.5' } },
        { variant: 'number-as-text', severity: 'error', at: ['salaries/Leder/yearlySalary'], values: { ...values('450 tkr.', 'example.money', ['salaries/Leder/yearlySalary']), meaning: '450000' } },
      ],
    },
    {
      name: 'text that may mean two things',
      plan: { salaries: [{ position: 'Leder', hours: raw('7.5', 'not-a-number') }], areas: [{ area: 'cohesion', weighting: raw('1', 'not-a-number') }] },
      findings: [
        { variant: 'ambiguous-share', severity: 'error', at: ['areas/cohesion/weighting'], values: { ...values('1', 'example.share', ['areas/cohesion/weighting']), readings: [1, 0.01] } },
        { variant: 'ambiguous', severity: 'error', at: ['salaries/Leder/hours'], values: values('7.5', 'example.hours', ['salaries/Leder/hours']) },
      ],
    },
    {
      name: 'cells of one column for the same reason, once; for another reason, once more',
      plan: { staffResources: [
        { area: 'cohesion', share: raw('25', 'share-without-percent') },
        { area: 'education', share: raw('40', 'share-without-percent') },
        { area: 'employment', share: raw('ca. 20 %', 'not-a-number') },
      ] },
      findings: [
        { variant: 'share-without-percent-many', severity: 'error', at: ['staffResources/cohesion/share', 'staffResources/education/share'],
          values: values('25', 'example.share', ['staffResources/cohesion/share', 'staffResources/education/share']) },
        { variant: 'inexact', severity: 'error', at: ['staffResources/employment/share'], values: values('ca. 20 %', 'example.share', ['staffResources/employment/share']) },
      ],
    },
    {
      name: 'a fact of the plan',
      plan: { masterData: { to: raw('medio 2029', 'not-a-date') } },
      findings: [{ variant: 'incomplete-date', severity: 'error', at: ['masterData/plan/to'], values: values('medio 2029', 'example.date', ['masterData/plan/to']) }],
    },
    {
      name: 'a share that may be two things, once and many times',
      plan: { areas: [{ area: 'cohesion', weighting: { raw: '1', readings: [1, 0.01] } }], staffResources: [
        { area: 'cohesion', share: { raw: '2', readings: [2, 0.02] } },
        { area: 'education', share: { raw: '1', readings: [1, 0.01] } },
      ] },
      findings: [
        { variant: 'ambiguous-share', severity: 'error', at: ['areas/cohesion/weighting'], values: { ...values('1', 'example.share', ['areas/cohesion/weighting']), readings: [1, 0.01] } },
        { variant: 'ambiguous-share-many', severity: 'error', at: ['staffResources/cohesion/share', 'staffResources/education/share'],
          values: { ...values('2', 'example.share', ['staffResources/cohesion/share', 'staffResources/education/share']), readings: [2, 0.02] } },
      ],
    },
    {
      name: 'a date that may be two things',
      plan: { salaries: [{ position: 'Leder', from: { raw: '1/2/3', readings: ['2001-02-03', '2003-02-01'] } }] },
      findings: [{ variant: 'ambiguous', severity: 'error', at: ['salaries/Leder · 1/2/3/from'], values: values('1/2/3', 'example.date', ['salaries/Leder · 1/2/3/from']) }],
    },
    {
      name: 'a formula error where no rule reads',
      plan: { staffResources: [{ area: 'cohesion', remark: raw('#REF!', 'error-value') }] },
      findings: [{ variant: 'error-value', severity: 'warning', at: ['staffResources/cohesion/remark'], values: values('#REF!', 'example.remark', ['staffResources/cohesion/remark']) }],
    },
    {
      name: 'a position that is on no list, though the list is there',
      plan: { salaries: [{ position: raw('Leeder', 'not-a-position') }] },
      findings: [{ variant: 'not-a-position', severity: 'error', at: ['salaries/Leeder/position'], values: values('Leeder', 'example.position', ['salaries/Leeder/position']) }],
    },
  ],
});

test.each(PROBLEMS)('%s has words for one cell and for many', (problem) => {
  const check = (count: number) => {
    const salaries = Array.from({ length: count }, () => ({ hours: raw('x', problem) }));
    return cellNotUnderstood.check(contextOf(planOfJson({ salaries }))).map(({ variant }) => variant);
  };
  expect([check(1), check(2)]).toEqual([[problem], [`${problem}-many`]]);
});
