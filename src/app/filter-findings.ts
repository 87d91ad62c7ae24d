import type { Severity } from '../domain/finding';
import type { PlanPath } from '../domain/path';
import type { Plan } from '../domain/plan';
import { known, type Reading } from '../domain/reading';
import { oncePerPlan } from '../domain/once-per-plan';
import type { FindingText, SheetFindings } from './describe-findings';

/** What a list of findings can be narrowed by, one choice each. */
export const FACETS = ['sheet', 'area', 'rule'] as const;
export type Facet = (typeof FACETS)[number];

/** Which findings are to be shown; what is left out hides nothing. */
export type FindingFilter = Readonly<Partial<Record<Facet, string>>> & {
  /** Any of them; none hides nothing. */
  readonly severities: readonly Severity[];
};

export const NO_FILTER: FindingFilter = { severities: [] };
/** In place of an area: findings that are about no area. */
export const NO_AREA = '';

export const isFiltering = ({ severities, ...facets }: FindingFilter): boolean =>
  severities.length > 0 || FACETS.some((facet) => facets[facet] !== undefined);

/** The findings of a sheet that a filter lets through, beside the number of all. */
export interface FilteredFindings extends SheetFindings {
  readonly of: number;
}

/** Something to narrow the list by, and how many findings it would leave by itself. */
export interface FacetChoice {
  readonly value: string;
  readonly count: number;
}

/** The area that each row names, by table and row: asked for once a finding, so a plan is indexed once. */
const areasOfRows = oncePerPlan((plan): ReadonlyMap<string, string> => {
  const areas = new Map<string, string>();
  for (const [table, rows] of Object.entries(plan)) {
    if (!Array.isArray(rows)) continue;
    for (const row of rows as readonly { readonly row: string; readonly area?: Reading<string> }[]) {
      const area = row.area && known(row.area);
      if (area !== undefined) areas.set(rowKey(table, row.row), area);
    }
  }
  return areas;
});
const rowKey = (table: string, row: string) => `${table}\n${row}`;

/** What a finding has of a facet; of areas it may have several, and {@link NO_AREA} where it has none. */
function valuesOf(facet: Facet, { finding, sheet }: FindingText, plan: Plan): readonly string[] {
  switch (facet) {
    case 'sheet':
      return [sheet];
    case 'rule':
      return [finding.rule];
    case 'area': {
      const areas = finding.at.flatMap(({ table, row }: PlanPath) => (row === undefined ? [] : (areasOfRows(plan).get(rowKey(table, row)) ?? [])));
      return areas.length === 0 ? [NO_AREA] : [...new Set(areas)];
    }
  }
}

function passes(filter: FindingFilter, text: FindingText, plan: Plan): boolean {
  if (filter.severities.length > 0 && !filter.severities.includes(text.severity)) return false;
  return FACETS.every((facet) => {
    const wanted = filter[facet];
    return wanted === undefined || valuesOf(facet, text, plan).includes(wanted);
  });
}

/** What a filter leaves of the findings, in their order; sheets of which it leaves nothing are not there. */
export function filterFindings(groups: readonly SheetFindings[], filter: FindingFilter, plan: Plan): readonly FilteredFindings[] {
  return groups.flatMap(({ sheet, findings }) => {
    const left = findings.filter((text) => passes(filter, text, plan));
    return left.length > 0 ? [{ sheet, findings: left, of: findings.length }] : [];
  });
}

/** What the findings can be narrowed by, in their order; what the filter has chosen is there even when nothing has it any more. */
export function facetChoices(facet: Facet, groups: readonly SheetFindings[], filter: FindingFilter, plan: Plan): readonly FacetChoice[] {
  const counts = new Map<string, number>();
  for (const text of groups.flatMap(({ findings }) => findings)) {
    for (const value of valuesOf(facet, text, plan)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const chosen = filter[facet];
  if (chosen !== undefined && !counts.has(chosen)) counts.set(chosen, 0);
  return [...counts].map(([value, count]) => ({ value, count }));
}
