/**
 * The functions that the sheets' formulas may use. Each is in Excel 2016, and LibreOffice 7.4 and
 * the Excel stand-in's engine were found to give the engine's results with it; a function that is
 * added here is to be seen in a formula of those tests. None depends on the language of Excel, as
 * TEXT does, none spills, and none is recalculated without need, as OFFSET and TODAY are.
 */
export const FORMULA_FUNCTIONS: ReadonlySet<string> = new Set([
  'ABS',
  'AND',
  'DATE',
  'DAY',
  'EDATE',
  'FIND',
  'IF',
  'IFERROR',
  'INT',
  'ISNA',
  'ISNUMBER',
  'LEFT',
  'LOOKUP',
  'MATCH',
  'MAX',
  'MIN',
  'MONTH',
  'N',
  'NOT',
  'OR',
  'PRODUCT',
  'ROUND',
  'SUBSTITUTE',
  'SUBTOTAL',
  'SUM',
  'SUMIFS',
  'SUMPRODUCT',
  'TRIM',
  'UPPER',
  'YEAR',
]);

/** The names of the functions that a formula calls, outside its texts and references. */
export function functionsIn(formula: string): readonly string[] {
  const code = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/\[(?:[^[\]]|\[[^[\]]*\])*\]/g, '');
  return [...code.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\(/gu)].map(([, name = '']) => name);
}
