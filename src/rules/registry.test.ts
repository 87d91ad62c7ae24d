import fc from 'fast-check';
import { arbitraryPlan, arbitraryTables } from '../../test/fixtures/arbitrary-plan';
import { contextOf } from '../../test/rule-tester';
import { LARGEST_NUMBER_OF_YEARS } from '../domain/plan-words';
import { amountField, atTotal, pathText, type PlanPath } from '../domain/path';
import { planOf, type Plan } from '../domain/plan';
import { everyReading } from '../domain/every-reading';
import { exampleIn } from './columns';
import { judge } from './registry';

/** The sums of each year, which are there whether somebody wrote over them or not. */
const SUMS = (['budget', 'financing'] as const).flatMap((table) =>
  Array.from({ length: LARGEST_NUMBER_OF_YEARS }, (_, year) => atTotal(table, amountField(year))),
);

/** What is not in any row is told at its column; a column that is not there throws. */
const isColumn = ({ table, row, field }: PlanPath) => row === undefined && field !== undefined && exampleIn(table, field).length > 0;

const judgePlan = (plan: Plan) => judge(contextOf(plan));

test('whatever is written, every finding points at fields that are there', () => {
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      const fields = new Set([...everyReading(plan).map(({ path }) => pathText(path)), ...SUMS.map(pathText)]);
      const unknown = judgePlan(plan)
        .flatMap(({ at }): readonly PlanPath[] => at)
        .filter((path) => !fields.has(pathText(path)) && !isColumn(path));
      expect(unknown).toEqual([]);
    }),
  );
});

test('every cell that is not understood is told', () => {
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      const unclear = everyReading(plan).filter(({ reading }) => reading.kind === 'not-understood' || reading.kind === 'ambiguous');
      const expected = unclear.map(({ path }) => pathText(path)).sort();
      const findings = judgePlan(plan);
      const toldBy = (id: string) => findings.filter(({ rule }) => rule === id).flatMap(({ at }): readonly PlanPath[] => at).map(pathText);
      // Of an area that the programme does not have, that rule tells; it also tells of areas that were understood.
      const areas = toldBy('area-unknown').filter((path) => expected.includes(path));
      // And of a cell that holds several elections.
      const elections = toldBy('indicator-per-election').filter((path) => expected.includes(path) && !toldBy('cell-not-understood').includes(path));
      expect([...toldBy('cell-not-understood'), ...areas, ...elections].sort()).toEqual(expected);
    }),
  );
});

test('sorting the sheets upside down changes no verdict', () => {
  const verdicts = (plan: Plan) => judgePlan(plan).map(({ rule, variant, severity, at }) => [rule, variant, severity, at.length].join(' ')).sort();
  fc.assert(
    fc.property(arbitraryTables, (tables) => {
      const reversed = { ...tables, staffResources: [...tables.staffResources].reverse(), budget: [...tables.budget].reverse(), financing: [...tables.financing].reverse() };
      expect(verdicts(planOf(reversed))).toEqual(verdicts(planOf(tables)));
    }),
  );
});
