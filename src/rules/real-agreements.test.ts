import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contextOf, planOfJson, type PlanJson } from '../../test/rule-tester';
import { readYears } from '../notation/years';
import { programmeOf } from '../programmes/programmes';
import { judge } from './registry';

const DOCUMENT = readFileSync(join(__dirname, '../../docs/rigtige-aftaler.md'), 'utf8');
const ROW = /^\| (?<what>.+) \| \[(?<rule>[a-z-]+)\]\(\.\.\/src\/rules\/(?<folder>[a-z-]+)\/README\.md\) \|$/gmu;
const rowsUnder = (heading: string) => {
  const section = DOCUMENT.split(/^## /mu).find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(ROW)].map(({ groups }) => ({ what: groups!['what']!, rule: groups!['rule']!, folder: groups!['folder']! }));
};

const KR = 100;
const young = (...figures: readonly (readonly [string, number, number])[]): PlanJson => ({
  indicators: figures.map(([indicator, count, value]) => ({ indicator, count, value, year: 2019, unit: 'percent', source: 'LBF Beboerdata / Boligsociale data' })),
});
const text = (purpose: string): PlanJson => ({ activities: [{ name: 'Sundhedstjek', purpose }] });
const evictions = (explanation: string | null): PlanJson => ({
  subGoals: [{ number: '1', name: 'Udsættelser', unit: 'count', baseline: 3, direction: 'down', target: { raw: 'under 6', problem: 'inexact' }, explanation }],
});
const halved = (...pairs: readonly (readonly [number, number])[]): PlanJson => ({
  subGoals: pairs.map(([baseline, target], index) => ({ number: String(index + 1), unit: 'percentage-points', baseline, direction: 'down', target })),
});
const agreed = (lbf: number, local: number, total: number): PlanJson => ({
  masterData: { programme: '2015-18', agreementLbf: 11_706_000 * KR, agreementLocal: 5_582_000 * KR, agreementTotal: total * KR },
  financing: [{ source: 'lbf', amounts: [lbf * KR] }, { source: 'municipality', amounts: [local * KR] }],
});
const survey = (comparator: string | null): PlanJson => ({ indicators: [{ indicator: 'feel-safe', value: 80, unit: 'percent', year: 2018, comparator, comparatorValue: 73, source: 'VIVE' }] });
const positions = [{ title: 'Boligsocial leder' }, { title: 'Fritidsvejleder' }];
const staffResources = [{ area: 'education', position: 'Boligsocial leder', contractedHours: 37, share: 1 }];
const years = readYears('2018-2012');

/** What is told, by the row of the document; and in whose plan the same rule is silent. */
const FOUND: readonly { readonly wrong: PlanJson; readonly right: PlanJson }[] = [
  { wrong: { masterData: { from: '2021-11-01', to: '2025-10-30' } }, right: { masterData: { from: '2021-11-01', to: '2025-10-31' } } },
  { wrong: young(['neither-education-nor-work', 213, 18], ['charged', 52, 4.6]), right: young(['neither-education-nor-work', 213, 18], ['charged', 55, 4.6]) },
  { wrong: text('Tjek af sundheden. Kommentar: Uddybes, når kommunen er spurgt'), right: text('Tjek af sundheden') },
  { wrong: text('BEMÆRKNING: Samarbejdet kræver afklaring'), right: text('BEMÆRKNING: Samarbejdet er aftalt') },
  { wrong: { positions, staffResources, activities: [{ name: 'Klub', actors: 'Fritidsvejlederen: åbner klubben' }] }, right: { positions, staffResources, activities: [{ name: 'Klub', actors: 'Skolen: åbner klubben' }] } },
  { wrong: { subGoals: [{ number: '1', year: 'raw' in years && 'problem' in years ? { raw: years.raw, problem: years.problem } : null }] }, right: { subGoals: [{ number: '1', year: 2012 }] } },
  { wrong: evictions('Henvendelserne er i perioden 2018-2012 faldet med 20 %'), right: evictions('Henvendelserne er i perioden 2018-2021 faldet med 20 %') },
  { wrong: evictions(null), right: evictions('Tallet er usikkert og kan være højere') },
];
/** What is right, by the row of the document; and what of it would be told if it were wrong. */
const SILENT: readonly { readonly right: PlanJson; readonly wrong: PlanJson }[] = [
  { right: young(['neither-education-nor-work', 799, 17.4], ['charged', 158, 3.5]), wrong: young(['neither-education-nor-work', 799, 17.4], ['charged', 157, 3.5]) },
  { right: evictions('Tallet er usikkert og kan være højere'), wrong: evictions(null) },
  { right: text('Kommentar: Målet er sat sammen med kommunen'), wrong: text('Kommentar: Er målet sat sammen med kommunen?') },
  { right: survey('Øvrige helhedsplaner'), wrong: survey(null) },
  { right: agreed(11_706_000, 5_582_000, 17_288_000), wrong: agreed(11_706_000, 5_582_000, 17_289_000) },
  { right: agreed(11_706_000, 5_582_000, 17_288_000), wrong: agreed(13_000_000, 4_288_000, 17_288_000) },
  { right: halved([15, 7.5], [7, 3.5], [12.4, 6.2]), wrong: halved([15, 17.5]) },
];

const tells = (rule: string, json: PlanJson) => {
  const plan = planOfJson(json);
  return judge({ ...contextOf(plan), programme: programmeOf(plan) }).some((finding) => finding.rule === rule);
};

describe.each([
  ['Bliver fundet', FOUND],
  ['Er rigtigt', SILENT],
] as const)('%s', (heading, cases) => {
  const rows = rowsUnder(heading);

  test('every row of the document is tried', () => {
    expect(rows.length).toBe(cases.length);
    expect(rows.every(({ rule, folder }) => rule === folder)).toBe(true);
  });

  test.each(rows.map(({ what, rule }, index) => [what, rule, cases[index]!] as const))('%s', (_, rule, { wrong, right }) => {
    expect({ wrong: tells(rule, wrong), right: tells(rule, right) }).toEqual({ wrong: true, right: false });
  });
});
