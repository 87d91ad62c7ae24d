/** What we write into the workbook itself. The workbook is in Danish, whatever the pane's language. */
export const workbook = {
  /** After the name of a sheet, where the user has a sheet of that name. */
  'workbook.own-sheet': '(plan)',
  'workbook.own-sheet-number': '(plan {number:count})',
  /** After the name of a clean sheet that is to be sent on, where a sheet of that name is there. */
  'workbook.case-sheet': '(sag)',
  'workbook.case-sheet-number': '(sag {number:count})',
  'workbook.not-on-list': 'Ikke på listen',
  'workbook.prefer-list': 'Vælg helst fra listen.',
  /** &P and &N are Excel's codes for page and number of pages. */
  'workbook.page-number': 'Side &P af &N',
} as const;
