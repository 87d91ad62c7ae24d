import { atMasterData } from '../../domain/path';
import { setField } from '../fixes/field-fix';
import type { FixMaker } from '../fixes/fix-maker';

/** A last day that is one day off; of other lengths nobody but the parties knows the right one. */
export const fixPeriodFourYears: FixMaker = ({ variant, values: { right } }) =>
  variant === 'other' || right === undefined ? [] : [{ name: 'day', values: { value: right }, fields: [setField(atMasterData('to'), right)], rows: [] }];
