import type { StatedFigure } from '../../app/indicators-of-text';
import type { StaffStatement } from '../../app/staff-of-text';
import { CROSS_CUTTING } from '../../domain/plan';
import { toNumber } from '../../domain/exact';
import { WITHHELD, type Measure } from '../../domain/quantities';
import { known, type Reading } from '../../domain/reading';
import { FORMATS } from '../../messages/formats';
import type { Writer } from '../../messages/write';

const quoted = (text: string) => `“${text}”`;

/** The value in words, or what is written where it is not understood. */
function part<T>(reading: Reading<T>, write: (value: T) => string): string {
  const value = known(reading);
  return value === undefined ? ('raw' in reading ? quoted(reading.raw) : '') : write(value);
}

const joined = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' · ');

/** "Boligsocial leder · ansat 37 t/uge · 25 % af stillingen". */
export function staffText(statement: StaffStatement, { say }: Writer): string {
  if (statement.kind === 'weighting') return part(statement.weighting, (share) => say('pane.paste.weighting', { share }));
  const { position, contractedHours, share, hours, place, remark } = statement;
  return joined([
    position,
    part(contractedHours, (value) => say('pane.paste.contracted', { hours: value })),
    part(share, (value) => say('pane.paste.share', { share: value })),
    part(hours, (value) => say('pane.paste.hours', { hours: value })),
    place && say(place === CROSS_CUTTING ? 'pane.paste.cross-cutting' : 'pane.paste.outside'),
    remark,
  ]);
}

/** "Trygge beboere · år 2023 · 80 % · sammenlignes med 82 %". */
export function figureText({ indicator, year, count, value, unit, comparator, comparatorValue }: StatedFigure, nameOf: (indicator: string) => string, { language, say }: Writer): string {
  const percent = known(unit) === 'percent';
  const figure = (measure: Measure) =>
    measure === WITHHELD ? say('pane.paste.withheld') : `${FORMATS[language].count(toNumber(measure))}${percent ? ' %' : ''}`;
  const compared = joined([part(comparator, (name) => name), part(comparatorValue, figure)]);
  const stated = [part(count, (n) => say('pane.paste.count', { n: toNumber(n) })), part(value, figure)];
  return joined([
    nameOf(indicator),
    part(year, (each) => say('pane.paste.year', { year: String(each) })),
    ...(stated.some(Boolean) ? stated : [say('pane.paste.nothing')]),
    compared && say('pane.paste.compared', { value: compared }),
  ]);
}
