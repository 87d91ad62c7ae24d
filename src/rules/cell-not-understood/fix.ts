import { exact } from '../../domain/exact';
import { unclearReadings } from '../../domain/every-reading';
import type { Plan } from '../../domain/plan';
import { pathText, type PlanPath } from '../../domain/path';
import type { Reading } from '../../domain/reading';
import type { Share } from '../../domain/quantities';
import { setField } from '../fixes/field-fix';
import type { FixMaker } from '../fixes/fix-maker';

/** A bare 25 in a column of shares is 25 %; a bare 1 may be 100 % or 1 %, and the user says which. */
export const fixCellNotUnderstood: FixMaker = (finding, plan) => {
  switch (finding.variant) {
    case 'share-without-percent':
    case 'share-without-percent-many': {
      const fields = readingsAt(plan, finding.at).flatMap(({ path, reading }) => {
        const number = reading.kind === 'not-understood' ? Number(reading.raw) : Number.NaN;
        return Number.isFinite(number) ? [setField(path, exact<'share'>(number / 100))] : [];
      });
      return fields.length > 0 ? [{ name: 'percent', values: {}, fields, rows: [] }] : [];
    }
    case 'ambiguous-share': {
      const [unclear] = readingsAt(plan, finding.at);
      const readings = unclear?.reading.kind === 'ambiguous' ? (unclear.reading.readings as readonly Share[]) : [];
      return readings.map((share) => ({ name: 'meant-share', values: { value: share }, fields: unclear ? [setField(unclear.path, share)] : [], rows: [] }));
    }
    default:
      return [];
  }
};

function readingsAt(plan: Plan, at: readonly PlanPath[]): readonly { readonly path: PlanPath; readonly reading: Reading<unknown> }[] {
  const asked = new Set(at.map(pathText));
  return unclearReadings(plan).filter(({ path }) => asked.has(pathText(path)));
}
