/**
 * Widths as people know them from Excel, in characters of the default font, as the points that
 * Office.js takes. A character is 7 pixels wide in Calibri 11, and 5 pixels are margins and the
 * line; Excel rounds to whole pixels, of which 96 are 72 points.
 * https://support.microsoft.com/office/change-the-column-width-and-row-height-72f5e3cc-994d-43e8-ae58-9774a0905f46
 */
export const pointsOfCharacters = (characters: number): number => (Math.round(characters * 7 + 5) * 72) / 96;
