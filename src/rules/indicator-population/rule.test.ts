import { exact } from '../../domain/exact';
import { testRule } from '../../../test/rule-tester';
import { populationOf } from './population';
import { indicatorPopulation } from './rule';

const row = (indicator: string, count: unknown, value: unknown, more = {}) => ({ indicator, year: 2019, count, value, unit: 'percent', source: 'LBF Beboerdata', ...more });
const IN_REST = 'neither-education-nor-work';
const AT = (...names: readonly string[]) => names.flatMap((name) => [`indicators/${name} · 2019/count`, `indicators/${name} · 2019/value`]);
const FOUND = {
  ages: '15-29', year: '2019', places: AT(IN_REST, 'charged'),
  more: 'Restgruppen 15-29 år', moreCount: 213, moreValue: 18, moreFrom: 1152, moreTo: 1217,
  fewer: 'Sigtede 15-29 år', fewerCount: 52, fewerValue: 4.6, fewerFrom: 1119, fewerTo: 1142,
};

testRule(indicatorPopulation, {
  valid: [
    { name: 'no figures' },
    { name: 'ranges that just overlap: 4579 to 4605 and 4451 to 4579', plan: { indicators: [row(IN_REST, 799, 17.4), row('charged', 158, 3.5)] } },
    { name: 'another year', plan: { indicators: [row(IN_REST, 213, 18), row('charged', 52, 4.6, { year: 2020 })] } },
    { name: 'another age group', plan: { indicators: [row('only-primary-school', 258, 26.1), row('charged', 52, 4.6)] } },
    { name: 'a percentage that may be of any number', plan: { indicators: [row(IN_REST, 213, 18), row('charged', 2, 0)] } },
    { name: 'without a count, withheld, or in another unit', plan: { indicators: [row(IN_REST, 213, 18), row('charged', null, 4.6), row('charged', 52, 'withheld'), row('charged', 52, 4.6, { unit: 'count' })] } },
    { name: 'several figures of one indicator: whose is whose cannot be seen', plan: { indicators: [row(IN_REST, 213, 18), row('charged', 52, 4.6), row('charged', 158, 3.5)] } },
    { name: 'an indicator of the plan’s own', plan: { indicators: [row(IN_REST, 213, 18), row('Andel 15-29-årige med fritidsjob', 52, 4.6)] } },
    { name: 'everything, while the sources have no header', plan: { indicators: [row(IN_REST, 213, 18), row('charged', 52, 4.6)] },
      workbook: { missingHeaders: [{ table: 'indicators', field: 'source', header: 'Kilde' }] } },
  ],
  invalid: [
    { name: 'the same source', plan: { indicators: [row('charged', 52, 4.6, { source: 'lbf  beboerdata' }), row(IN_REST, 213, 18, { unit: null })] },
      findings: [{ variant: 'differ', severity: 'warning', at: AT(IN_REST, 'charged'), values: FOUND }] },
    { name: 'different sources', plan: { indicators: [row(IN_REST, 213, 18), row('charged', 52, 4.6, { source: 'LBF Boligsociale data' })] },
      findings: [{ variant: 'sources-differ', severity: 'advice', at: AT(IN_REST, 'charged'), values: FOUND }] },
    { name: 'no source, which may be another', plan: { indicators: [row(IN_REST, 213, 18, { source: null }), row('charged', 52, 4.6, { source: null })] },
      findings: [{ variant: 'sources-differ', severity: 'advice', at: AT(IN_REST, 'charged'), values: FOUND }] },
  ],
});

test.each([
  ['whole percent', 213, 18, [1152, 1217]],
  ['one decimal', 52, 4.6, [1119, 1142]],
  ['two decimals', 799, 17.41, [4588, 4590]],
  ['everybody', 3, 100, [3, 3]],
  ['no whole number of people', 7, 88.4, undefined],
  ['nobody', 0, 18, undefined],
  ['half a person', 1.5, 18, undefined],
] as const)('%s: %s persons that are %s %%', (_, count, percentage, range) => {
  const population = populationOf(exact(count), exact(percentage));
  expect(population && [Number(population.fewest), Number(population.most)]).toEqual(range);
});
