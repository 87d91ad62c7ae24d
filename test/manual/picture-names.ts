const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** A name as a file may have it anywhere: small letters from a to z. */
const fileName = (name: string) => name.toLowerCase().replaceAll(/[æøå]/gu, (letter) => LETTERS[letter] ?? letter).replaceAll(/[^a-z0-9]+/gu, '-');

/** The picture of a sheet, from the manual's folder. */
export const sheetPicture = (sheet: string) => `billeder/ark-${fileName(sheet)}.png`;

/** The picture of a state of the pane in both widths and all colours. */
export const panePicture = (state: string) => `billeder/panel-${fileName(state)}.png`;

/** The picture of a file of the case, as it is printed. */
export const casePicture = (document: string) => `billeder/sag-${fileName(document)}.png`;
