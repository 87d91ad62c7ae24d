import type { CheckResult } from '../../../app/check-plan';
import { followUpOf } from '../../../domain/budget-follow-up';
import type { PlanPath } from '../../../domain/path';
import { CROSS_CUTTING, OUTSIDE } from '../../../domain/plan';
import { known } from '../../../domain/reading';
import { addressOf } from '../../../sheets/places';
import { sheetOf } from '../../../sheets/sheets';
import type { Writer } from '../../../messages/write';

/** What the user calls an area, or one of the two places that are none. */
export function placeName(place: string, { programme }: Pick<CheckResult, 'programme'>, { say }: Writer): string {
  if (place === CROSS_CUTTING || place === OUTSIDE) return say(`pane.overview.staff.${place}`);
  return programme.areas.find(({ id }) => id === place)?.name ?? place;
}

/** "Løn · C5". */
export function cellText(at: PlanPath, { places }: Pick<CheckResult, 'places'>): string {
  const cell = places.cellOf(at);
  const sheet = places.sheetOf(at.table) ?? sheetOf(at.table).name;
  return cell ? `${sheet} · ${addressOf(cell)}` : sheet;
}

/**
 * What a cell's row is about, and its year where it is one of several.
 *
 * @param byPosition is a line of staff told by its position, and not by its area?
 */
export function rowLabel({ table, row, field = '' }: PlanPath, result: CheckResult, messages: Writer, byPosition = false): string {
  const { plan, places } = result;
  const year = field.startsWith('amounts.') ? (places.headerOf({ table, field }) ?? '') : '';
  const nameOf = (): string => {
    const empty = { kind: 'empty' } as const;
    if (table === 'salaries' || (table === 'staffResources' && byPosition)) return known(plan[table].find((each) => each.row === row)?.position ?? empty) ?? '';
    if (table === 'budgetFollowUp') {
      const line = followUpOf(plan).ofRow(row ?? '')?.line;
      return (line && (known(line.post) ?? known(line.number))) ?? '';
    }
    if (table === 'accountEntries') {
      const entry = plan.accountEntries.find((each) => each.row === row);
      return (entry && (known(entry.text) ?? known(entry.account))) ?? '';
    }
    if (table === 'areas' || table === 'staffResources') {
      const area = known(plan[table].find((each) => each.row === row)?.area ?? empty);
      return area === undefined ? '' : placeName(area, result, messages);
    }
    if (table === 'budget') {
      const line = plan.budget.find((each) => each.row === row);
      return (line && (known(line.post) ?? known(line.number))) ?? '';
    }
    if (table !== 'financing') return '';
    const line = plan.financing.find((each) => each.row === row);
    const source = line && known(line.source);
    return (line && known(line.party)) ?? (source ? messages.say(`source.${source}`) : '');
  };
  return [nameOf(), year].filter(Boolean).join(' · ');
}
