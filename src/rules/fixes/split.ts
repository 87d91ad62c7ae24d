import { fraction } from '../../domain/exact';
import type { Fix } from '../../domain/fix';
import { splitInSteps } from '../../domain/largest-remainder';
import type { PlanPath } from '../../domain/path';
import { WHOLE, type Share } from '../../domain/quantities';
import { setField } from './field-fix';

/** 0,1 %. */
const TENTH: Share = fraction(1, 1000);

/** The rounding aid: shares that miss the whole by rounding, split in tenths by the largest remainders. */
export function splitInTenths(at: readonly PlanPath[], shares: readonly Share[]): Fix {
  const split = splitInSteps(WHOLE, shares, TENTH);
  return { name: 'split', values: { shares: split }, fields: at.flatMap((path, index) => (split[index] ? [setField(path, split[index])] : [])), rows: [] };
}
