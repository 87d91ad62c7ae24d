import type { CellValue } from './cell';
import { type CellFormat, GENERAL } from './format';

const DAY = 86_400_000;
const pad = (value: number): string => String(value).padStart(2, '0');

/**
 * What the cell shows, for the number formats this project uses: whole and decimal numbers with
 * or without grouping, percent, a unit in quotes, dates. Others show the plain number.
 * https://support.microsoft.com/office/review-guidelines-for-customizing-a-number-format-c0a1d1fa-d3f4-4018-96b7-9c9354dd99f5
 */
export function displayText(value: CellValue, { numberFormat = GENERAL }: CellFormat, language: string): string {
  if (typeof value === 'boolean') return language === 'da-DK' ? (value ? 'SAND' : 'FALSK') : String(value).toUpperCase();
  if (typeof value === 'string') return value;
  const [format = GENERAL] = numberFormat.split(';');
  if (format === GENERAL || format === '@') return general(value, language);
  const unquoted = format.replace(/"[^"]*"|\\./g, '');
  if (/[dy]/i.test(unquoted)) return dateText(value, unquoted);
  const digits = /\.(0+|#+)/.exec(unquoted)?.[1]?.length ?? 0;
  const percent = unquoted.includes('%');
  const number = (percent ? value * 100 : value).toLocaleString(language, {
    useGrouping: unquoted.includes(','),
    minimumFractionDigits: /\.0/.test(unquoted) ? digits : 0,
    maximumFractionDigits: digits,
  });
  const before = /^((?:"[^"]*"|\\.|\s)*)/.exec(format)?.[1] ?? '';
  const after = /((?:"[^"]*"|\\.|\s|%)*)$/.exec(format)?.[1] ?? '';
  return `${literal(before)}${number}${literal(after)}`;
}

const literal = (text: string): string => text.replaceAll('"', '').replace(/\\(.)/g, '$1');

/** At most eleven characters' worth of digits, as in a cell of standard format. */
function general(value: number, language: string): string {
  return Number(value.toPrecision(10)).toLocaleString(language, { useGrouping: false, maximumFractionDigits: 9 });
}

function dateText(serial: number, format: string): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * DAY);
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
  return format.replace(/\[[^\]]*\]|[ \\]/g, '').replace(/yyyy|yy|mm|m|dd|d/gi, (part) => {
    switch (part.toLowerCase()) {
      case 'yyyy':
        return String(year);
      case 'yy':
        return pad(year % 100);
      case 'mm':
        return pad(month);
      case 'm':
        return String(month);
      case 'dd':
        return pad(day);
      default:
        return String(day);
    }
  });
}
