/**
 * A sheet that we have begun and not finished carries this custom property, with the sheet's key
 * as its value; it is taken off at the end, so that a finished sheet carries nothing of ours.
 */
const UNFINISHED = 'helhedsplan.unfinished';
/** Before the key, where the sheet is being repaired: then what it holds was there before us. */
const REPAIR = 'repair:';

/** What a sheet was begun as. */
export interface Mark {
  readonly key: string;
  readonly mending: boolean;
}

/** ExcelApi 1.12. */
export function markUnfinished(sheet: Excel.Worksheet, { key, mending }: Mark): void {
  sheet.customProperties.add(UNFINISHED, mending ? `${REPAIR}${key}` : key);
}

export function markFinished(sheet: Excel.Worksheet): void {
  sheet.customProperties.getItem(UNFINISHED).delete();
}

/** Asks for the mark; the returned function reads it, or `undefined` where there is none or no sheet. */
export function askUnfinished(sheet: Excel.Worksheet): () => Mark | undefined {
  const property = sheet.customProperties.getItemOrNullObject(UNFINISHED);
  property.load('value');
  return () => {
    if (property.isNullObject) return undefined;
    const { value } = property as { readonly value: string };
    const mending = value.startsWith(REPAIR);
    return { key: mending ? value.slice(REPAIR.length) : value, mending };
  };
}
