import type { FindingText } from '../../app/describe-findings';
import type { FilteredFindings } from '../../app/filter-findings';
import { findingKeys } from '../../app/finding-changes';
import type { Finding } from '../../domain/finding';

/** A finding in the list, with the key by which it is the same after the next check. */
export interface FindingItem {
  readonly key: string;
  readonly text: FindingText;
}
export interface FindingGroup {
  readonly sheet: string;
  /** How many of the sheet's findings the filter lets through, drawn or not, and how many it has. */
  readonly count: number;
  readonly of: number;
  readonly items: readonly FindingItem[];
}

/** The first findings of the list by sheet, so that a broken paste does not fill the pane with thousands. */
export function firstItems(groups: readonly FilteredFindings[], findings: readonly Finding[], limit: number): readonly FindingGroup[] {
  const keys = findingKeys(findings);
  let left = limit;
  return groups.flatMap(({ sheet, of, findings: texts }) => {
    const shown = texts.slice(0, left);
    left -= shown.length;
    const items = shown.map((text) => ({ key: keys.get(text.finding) ?? '', text }));
    return items.length > 0 ? [{ sheet, count: texts.length, of, items }] : [];
  });
}
