import { englishFormula } from './danish-formula';
import { dateSerial, type Entry } from './workbook/entry';
import { isPercent, TEXT } from './workbook/format';

/** The format `Range.numberFormat` tells for Excel's short date. */
const SHORT_DATE = 'm/d/yyyy';
const MONTHS = ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'];
const NUMBER = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d*))?(?:e([+-]?\d+))?$/i;

/**
 * What a Danish Excel makes of what a person types into a cell: `24,8` is a number, `11.706.000`
 * too, `1/11-2021` a day, `25 %` a quarter, `=SUM(A1:A2)` a formula; anything else is text.
 * In a cell formatted as text everything is text; in one formatted in percent a number is percent:
 * https://support.microsoft.com/office/format-numbers-as-percentages-de49167b-d603-4450-bcaa-31fba6c7b6b4
 *
 * @param thisYear the year of a day typed without one.
 */
export function danishEntry(typed: string, numberFormat: string | undefined, thisYear = new Date().getFullYear()): Entry {
  if (numberFormat === TEXT) return { value: typed };
  if (typed.startsWith("'")) return { value: typed.slice(1) };
  if (typed.length > 1 && typed.startsWith('=')) return { formula: englishFormula(typed) };
  const text = typed.replaceAll('\u00a0', ' ').trim();
  if (/^sand$/i.test(text)) return { value: true };
  if (/^falsk$/i.test(text)) return { value: false };
  return amount(text, numberFormat) ?? day(text, thisYear) ?? { value: typed };
}

function amount(text: string, numberFormat: string | undefined): Entry | null {
  const negative = /^\((.*)\)$/.exec(text);
  const currency = /^kr\.?\s*(.*)$/i.exec(text) ?? /^(.*?)\s*kr\.?$/i.exec(text);
  const percent = /^(.*?)\s*%$/.exec(text) ?? /^%\s*(.*)$/.exec(text);
  const bare = negative?.[1] ?? currency?.[1] ?? percent?.[1] ?? text;
  const value = number(bare);
  if (value === null || (negative && value < 0)) return null;
  const decimals = bare.includes(',');
  if (percent) return { value: hundredth(value), numberFormat: decimals ? '0.00%' : '0%' };
  if (currency) return { value, numberFormat: decimals ? '"kr." #,##0.00' : '"kr." #,##0' };
  const signed = negative ? -value : value;
  if (isPercent(numberFormat)) return { value: Math.abs(signed) >= 1 ? hundredth(signed) : signed };
  if (/e/i.test(bare)) return { value: signed, numberFormat: '0.00E+00' };
  if (bare.includes('.')) return { value: signed, numberFormat: decimals ? '#,##0.00' : '#,##0' };
  return { value: signed };
}

/** Thousands in groups of three or not at all; `1.5` and `1.70.60` are not numbers in Danish. */
function number(text: string): number | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, sign, whole = '', decimals = '', exponent = '0'] = match;
  if (whole === '' && decimals === '') return null;
  return Number(`${sign === '-' ? '-' : ''}${whole.replaceAll('.', '') || '0'}.${decimals || '0'}e${exponent}`);
}

/** Divided so that 24,8 % is 0.248 and not 0.24800000000000003. */
const hundredth = (value: number): number => Number(`${value}e-2`) || value / 100;

function day(text: string, thisYear: number): Entry | null {
  const dated = (year: number, month: number, dayOfMonth: number, numberFormat = SHORT_DATE): Entry | null => {
    const serial = dateSerial(year, month, dayOfMonth);
    return serial === null || serial < 1 ? null : { value: serial, numberFormat };
  };
  const numeric = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/.exec(text);
  if (numeric) {
    const [, dayOfMonth, month, year] = numeric;
    return dated(year === undefined ? thisYear : century(year), Number(month), Number(dayOfMonth), year === undefined ? 'd-mmm' : SHORT_DATE);
  }
  const iso = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named = /^(?:(\d{1,2})\.?[ -])?\s*([a-zæøå]{3,9})\.?[ -]\s*(\d{4}|\d{2})$/i.exec(text);
  if (!named) return null;
  const [, dayOfMonth, name = '', year = ''] = named;
  const month = MONTHS.findIndex((full) => full === name.toLowerCase() || full.slice(0, 3) === name.toLowerCase()) + 1;
  if (month === 0) return null;
  return dated(century(year), month, Number(dayOfMonth ?? 1), dayOfMonth === undefined ? 'mmm-yy' : 'd-mmm-yy');
}

/** Excel reads 00–29 as this century, 30–99 as the last. */
const century = (year: string): number => (year.length === 4 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900));
