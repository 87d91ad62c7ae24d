/**
 * A sheet that we have begun and not finished carries this custom property, with the sheet's key
 * as its value; it is taken off at the end, so that a finished sheet carries nothing of ours.
 */
const UNFINISHED = 'helhedsplan.unfinished';

/** ExcelApi 1.12. */
export function markUnfinished(sheet: Excel.Worksheet, key: string): void {
  sheet.customProperties.add(UNFINISHED, key);
}

export function markFinished(sheet: Excel.Worksheet): void {
  sheet.customProperties.getItem(UNFINISHED).delete();
}

/** Asks for the mark; the returned function reads the key, or `undefined` where there is none or no sheet. */
export function askUnfinished(sheet: Excel.Worksheet): () => string | undefined {
  const property = sheet.customProperties.getItemOrNullObject(UNFINISHED);
  property.load('value');
  return () => (property.isNullObject ? undefined : property.value);
}
