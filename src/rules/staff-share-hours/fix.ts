import { fraction, isMultipleOf, over, times } from '../../domain/exact';
import type { Fix } from '../../domain/fix';
import type { RowName } from '../../domain/plan';
import type { Share } from '../../domain/quantities';
import { known } from '../../domain/reading';
import { setField } from '../fixes/field-fix';
import type { FixMaker } from '../fixes/fix-maker';
import { contractedHours, lineAt, linesByPosition } from '../staff';

/** A share is written with one decimal of a percent; one that needs more is no figure to put into an agreement. */
const TENTH: Share = fraction(1, 1000);

/** The hours that the shares are, or the shares that the hours are, in every line of the finding. */
export const fixStaffShareHours: FixMaker = ({ at, values: { position } }, plan) => {
  const named = new Set(at.map(({ row }) => row));
  const lines = (linesByPosition(plan).get(position as RowName) ?? []).filter(({ row }) => named.has(row));
  const stated = lines.flatMap((line) => {
    const [share, hours, contracted] = [known(line.share), known(line.hours), contractedHours(plan, [line])];
    return share && hours && contracted ? [{ line, share, hours, contracted }] : [];
  });
  const fixes: Fix[] = [
    { name: 'hours-of-share', values: {}, rows: [], fields: stated.map(({ line, share, contracted }) => setField(lineAt(line, 'hours'), times(contracted, share))) },
  ];
  const shares = stated.map(({ line, hours, contracted }) => ({ line, share: over<'share', 'hours'>(hours as unknown as Share, contracted) }));
  if (shares.every(({ share }) => isMultipleOf(share, TENTH))) {
    fixes.push({ name: 'share-of-hours', values: {}, rows: [], fields: shares.map(({ line, share }) => setField(lineAt(line, 'share'), share)) });
  }
  return fixes;
};
