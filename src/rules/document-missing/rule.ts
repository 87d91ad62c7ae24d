import { groupBy } from '../../domain/group-by';
import { at, type PlanPath } from '../../domain/path';
import { isUnclear, known } from '../../domain/reading';
import { isBegun } from '../plan-period';
import { canBeRead } from '../readable';
import { createRule } from '../rule';

/** Shown where the checklist has no row that says anything of the document. */
const COLUMN: PlanPath = Object.freeze({ table: 'documents', field: 'there' });

/** Each document of the programme's checklist is there. */
export const documentMissing = createRule({
  id: 'document-missing',
  basis: 'requirement',
  missing: ['missing'],
  check({ plan, programme, workbook }, report) {
    if (!isBegun(plan) || !canBeRead(workbook, 'documents', ['document', 'there'])) return;
    // A row that names nothing that can be read may be any of them.
    if (plan.documents.some(({ document }) => isUnclear(document))) return;
    const rows = groupBy(plan.documents, ({ document }) => known(document));
    const missing = programme.documents.filter(({ id }) => !(rows.get(id) ?? []).some(({ there }) => known(there) === true || isUnclear(there)));
    if (missing.length === 0) return;
    const places = missing.flatMap(({ id }) => (rows.get(id) ?? []).map((row) => at('documents', row, 'there')));
    const [first = COLUMN, ...others] = places;
    const values = { documents: missing.map(({ name }) => name), count: missing.length, of: programme.documents.length, programme: programme.id };
    report({ variant: 'missing', severity: 'error', values, at: [first, ...others] });
  },
});
