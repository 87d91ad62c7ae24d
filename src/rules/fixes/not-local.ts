import type { Fix } from '../../domain/fix';
import type { PlanPath } from '../../domain/path';
import { setField } from './field-fix';

/** The lines of *Finansiering* that places are in do not count as local. */
export const notLocal = (at: readonly PlanPath[]): Fix => ({
  name: 'not-local',
  values: {},
  fields: at.map((place) => setField({ ...place, field: 'local' }, false)),
  rows: [],
});
