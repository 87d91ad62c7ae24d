/**
 * Number formats that have a number of their own in every workbook (ECMA-376 §18.8.30), as Excel's `numberFormat`
 * tells them. 5–8, 14–22 and 37–44 follow the user's region; these are the en-US ones.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"$"#,##0_);("$"#,##0)',
  6: '"$"#,##0_);[Red]("$"#,##0)',
  7: '"$"#,##0.00_);("$"#,##0.00)',
  8: '"$"#,##0.00_);[Red]("$"#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The first number that a workbook may give to a format of its own. */
export const FIRST_OWN_FORMAT = 164;
export const GENERAL = 'General';

/** The format of a number that the workbook does not define; General where nobody does. */
export function builtInFormat(id: number): string {
  return BUILT_IN[id] ?? GENERAL;
}

/** Those whose meaning is the same everywhere, and the short date, which is meant to follow the region. */
const WRITTEN_BY_NUMBER = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 14, 49];
const NUMBERS = new Map(WRITTEN_BY_NUMBER.map((id) => [builtInFormat(id), id]));

/** The number of a format that needs no definition. */
export function builtInNumber(format: string): number | undefined {
  return NUMBERS.get(format);
}
