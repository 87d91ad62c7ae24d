import { isPercent, TEXT } from './format';
import type { CellValue } from './cell';

/** What an entry makes of a cell. */
export type Entry =
  | { readonly formula: string }
  | {
      readonly value: CellValue;
      /** A format the entry brings with it, where the cell had none. */
      readonly numberFormat?: string;
    };

/** Serial number of a day: 1 is 1 January 1900, and Excel counts a 29 February 1900. */
export function dateSerial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = Math.round((time - Date.UTC(1899, 11, 30)) / 86_400_000);
  return serial >= 61 ? serial : serial - 1;
}

/**
 * A value as the API writes it: text is understood as English (United States) Excel would, an
 * apostrophe keeps it text, and in a cell formatted as text it stays as it is.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 */
export function apiEntry(value: unknown, numberFormat: string | undefined): Entry {
  if (typeof value === 'number' || typeof value === 'boolean') return { value };
  const text = String(value);
  if (numberFormat === TEXT) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.length > 1 && text.startsWith('=')) return { formula: text };
  return readEnglish(text.trim(), numberFormat) ?? { value: text };
}

function readEnglish(text: string, numberFormat: string | undefined): Entry | null {
  if (/^(?:true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  const number = /^([+-]?)(\$?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?\s*(%?)$/i.exec(text);
  if (number) {
    const [, sign, currency, digits = '', exponent = '', percent] = number;
    const size = Number(digits.replaceAll(',', '') + exponent) * (sign === '-' ? -1 : 1);
    if (percent) return { value: size / 100, numberFormat: digits.includes('.') ? '0.00%' : '0%' };
    if (currency) return { value: size, numberFormat: '$#,##0.00' };
    return { value: size };
  }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const serial = iso
    ? dateSerial(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    : american && dateSerial(Number(american[3]), Number(american[1]), Number(american[2]));
  if (serial === null) return null;
  return isPercent(numberFormat) ? { value: serial } : { value: serial, numberFormat: 'm/d/yyyy' };
}
