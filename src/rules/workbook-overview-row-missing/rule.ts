import { VIEW_KEYS } from '../../domain/path';
import { createRule } from '../rule';

/** Every position and every chosen area has its row in the overview, which shows nothing that has none. */
export const workbookOverviewRowMissing = createRule({
  id: 'workbook-overview-row-missing',
  basis: 'our-advice',
  check({ workbook }, report) {
    for (const table of VIEW_KEYS) {
      const missing = workbook.missingOverviewRows.filter((each) => each.table === table);
      const [first] = missing;
      if (!first) continue;
      const at = [{ table }, ...missing.map(({ source }) => source)] as const;
      const common = { severity: 'warning', at } as const;
      const labels = missing.map(({ label }) => label);
      if (missing.length === 1) {
        report({ ...common, variant: 'missing', values: { label: first.label, sheet: { table } } });
      } else {
        report({ ...common, variant: 'missing-many', values: { labels, count: labels.length, sheet: { table } } });
      }
    }
  },
});
