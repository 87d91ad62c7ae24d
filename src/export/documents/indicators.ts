import type { IndicatorRow } from '../../domain/plan';
import type { CaseContent } from '../case-file';
import { caseTable } from '../case-table';
import { PlanColumns, type CaseSource } from '../plan-columns';

/** The figures year by year; `undefined` where the workbook has none. */
export function indicatorsDocument(source: CaseSource): CaseContent | undefined {
  const { indicators } = source.plan;
  if (indicators.length === 0) return undefined;
  const of = new PlanColumns<IndicatorRow>(source, 'indicators');
  const table = caseTable('', indicators, [
    of.column('indicator', { width: 40 }),
    of.column('year'),
    of.optional('measured'),
    of.optional('count'),
    of.column('value'),
    of.column('unit'),
    of.optional('comparator'),
    of.optional('comparatorValue'),
    of.optional('source'),
    of.optional('takenOn'),
    of.optional('comment'),
    of.optional('treatedOn'),
  ]);
  return { document: 'indicators', title: 'Indikatorer', sheets: [{ name: 'Indikatorer', title: 'Indikatorer', notes: [], tables: [table] }], totals: [] };
}
