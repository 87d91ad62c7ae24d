import { dayOfSerial } from '../../domain/calendar';
import { exact, times, toNumber } from '../../domain/exact';
import type { Cell } from '../../sheets/snapshot';
import { isDateFormat } from '../../workbook/file/cell-of-file';

/** A day as Danes write it in figures, 1.11.2025. */
const inFigures = (day: string) => day.split('-').map(Number).reverse().join('.');
/** The decimals with a comma and no points: nothing else can be meant by it. */
const number = (value: number) => String(value).replace('.', ',');
const HUNDRED = exact<'share'>(100);

/** Does the cell hold a number that is shown as a day? */
export const isDay = ({ kind, format }: Cell) => kind === 'number' && isDateFormat(format);

/** A cell as a person would copy it by hand: 25 % where the cell shows a percentage, 1.11.2025 where it shows a day. */
export function cellText({ value, format, kind }: Cell): string {
  if (typeof value !== 'number') return typeof value === 'boolean' ? (value ? 'Ja' : 'Nej') : value;
  const day = isDay({ value, format, kind }) ? dayOfSerial(value) : undefined;
  if (day !== undefined) return inFigures(day);
  return format.includes('%') ? `${number(toNumber(times(exact<'share'>(value), HUNDRED)))} %` : number(value);
}
