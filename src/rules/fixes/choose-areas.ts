import { at } from '../../domain/path';
import { known } from '../../domain/reading';
import { programmeOf } from '../../programmes/programmes';
import { setField } from './field-fix';
import type { FixMaker } from './fix-maker';

/** The areas of the finding chosen. Those of another programme cannot be. */
export const chooseAreas: FixMaker = ({ variant, at: places }, plan) => {
  if (variant === 'twice' || variant === 'missing') return [];
  const named = new Set(places.flatMap(({ table, row }) => (table === 'areas' ? [row] : [])));
  const areas = plan.areas.filter(({ row }) => named.has(row));
  const ofProgramme = new Set(programmeOf(plan).areas.map(({ id }) => id));
  if (!areas.every(({ area }) => ofProgramme.has(known(area) ?? ''))) return [];
  return [{ name: 'choose-area', values: {}, fields: areas.map((row) => setField(at('areas', row, 'chosen'), true)), rows: [] }];
};
