export const workbook = {
  'workbook.own-sheet': '(plan)',
  'workbook.own-sheet-number': '(plan {number:count})',
  'workbook.case-sheet': '(sag)',
  'workbook.case-sheet-number': '(sag {number:count})',
  'workbook.not-on-list': 'Not on the list',
  'workbook.prefer-list': 'Please choose from the list.',
  'workbook.page-number': 'Page &P of &N',
} as const;
