/** What the rules say about the workbook and its cells. */
export const workbookRules = {
  'rule.workbook-sheet-missing.sheet.headline': 'The sheet {title:text} is no longer in the file',
  'rule.workbook-sheet-missing.sheet.explanation':
    'Without the sheet {title:text}, what belongs on it cannot be checked. What you have written on the other sheets stays.',
  'rule.workbook-sheet-missing.sheet.action':
    'Undo the deletion in Excel, or choose Repair the sheets under Sheets in the pane and fill the sheet in again.',
  'rule.workbook-sheet-missing.table.headline': 'The table {title:text} is missing on {sheet:text}',
  'rule.workbook-sheet-missing.table.explanation':
    'Without the table {title:text}, what belongs in it cannot be checked. The rest of the sheet {sheet:text} is still there.',
  'rule.workbook-sheet-missing.table.action':
    'Choose Repair the sheets under Sheets in the pane, or undo in Excel.',

  'rule.workbook-sheet-missing.unread-sheet.headline': 'The sheet {title:text} is not in the file',
  'rule.workbook-sheet-missing.unread-sheet.explanation':
    'The sheet was deleted, or its headers were changed. No rule uses {title:text}, so the rest of the plan is checked as before.',
  'rule.workbook-sheet-missing.unread-sheet.action': 'Choose Create what is missing under Sheets in the pane.',
  'rule.workbook-sheet-missing.shown-sheet.headline': 'The sheet {title:text} is not in the file',
  'rule.workbook-sheet-missing.shown-sheet.explanation':
    'The sheet {title:text} only shows what the other sheets say. Nothing is lost, and the plan is checked as before.',
  'rule.workbook-sheet-missing.shown-sheet.action': 'Choose Create what is missing under Sheets in the pane when you want to use it.',
  'rule.workbook-sheet-missing.unread-table.headline': 'The table {title:text} is not on the sheet {sheet:text}',
  'rule.workbook-sheet-missing.unread-table.explanation':
    'The table was deleted, or its headers were changed. No rule uses {title:text}, so the rest of the plan is checked as before.',
  'rule.workbook-sheet-missing.unread-table.action': 'Choose Repair the sheets under Sheets in the pane.',

  'rule.workbook-plan-changed.typed.headline': '{count:count(column|columns)} with figures no longer fit the plan',
  'rule.workbook-plan-changed.typed.explanation':
    'They are {headers:texts}. According to Stamdata they are none of the plan’s years, so what they hold is not part of the check. Nothing has been deleted.',
  'rule.workbook-plan-changed.typed.action':
    'Choose Fit the sheets under Sheets in the pane. The columns stay under another name, and you can write the amounts of the new years. If Stamdata is wrong, correct it instead.',
  'rule.workbook-plan-changed.years.headline': 'The years have changed',
  'rule.workbook-plan-changed.years.explanation': 'The sheets do not have columns for the very years that the plan has according to Stamdata.',
  'rule.workbook-plan-changed.years.action': 'Choose Fit the sheets under Sheets in the pane, or correct the period or the budget years on Stamdata.',
  'rule.workbook-plan-changed.programme.headline': 'The programme has changed',
  'rule.workbook-plan-changed.programme.explanation': 'Stamdata does not have rows for the very areas and documents of the programme.',
  'rule.workbook-plan-changed.programme.action':
    'Choose Fit the sheets under Sheets in the pane. Rows that hold something stay under another name. If the programme is wrong, correct it instead.',
  'rule.workbook-plan-changed.areas.headline': 'The chosen areas have changed',
  'rule.workbook-plan-changed.areas.explanation': 'The sheet {sheet:sheet} does not have columns for the very areas that are chosen on Stamdata.',
  'rule.workbook-plan-changed.areas.action': 'Choose Fit the sheets under Sheets in the pane.',

  'rule.workbook-header-missing.unread.headline': '{count:count(header is|headers are)} missing on the sheet {sheet:sheet}',
  'rule.workbook-header-missing.unread.explanation':
    'Missing: {headers:texts}. No rule uses them, so the rest of the sheet is read and checked as before.',
  'rule.workbook-header-missing.unread.action': 'Choose Repair the sheets under Sheets in the pane.',
  'rule.workbook-header-missing.missing.headline': '{header:text} is missing on the sheet {sheet:sheet}',
  'rule.workbook-header-missing.missing.explanation':
    'Entries are found by their header, and no header is called {header:text}. They are therefore read as empty.',
  'rule.workbook-header-missing.missing.action':
    'Choose Repair the sheets under Sheets in the pane, or undo in Excel.',
  'rule.workbook-header-missing.renamed.headline': '{header:text} has another header',
  'rule.workbook-header-missing.renamed.explanation':
    'On the sheet {sheet:sheet} it says "{candidate:raw}" where {header:text} used to be. Entries are found by their header and are now read as empty.',
  'rule.workbook-header-missing.renamed.action':
    'Choose Repair the sheets under Sheets in the pane, or change "{candidate:raw}" back to {header:text}. If it is a column of your own, leave it and add {header:text} beside it.',

  'rule.workbook-table-twice.copied.headline': '{title:text} is in the file {count:count(time|times)}',
  'rule.workbook-table-twice.copied.explanation':
    'The sheet {sheet:text} is the one that is read and checked. What the copy on {copies:texts} says does not count.',
  'rule.workbook-table-twice.copied.action':
    'Delete the copy or keep it in another file, so that nobody corrects the wrong one.',

  'rule.workbook-overview-row-missing.missing.headline':
    '{label:name} has no row in the overview',
  'rule.workbook-overview-row-missing.missing.explanation':
    'The sheet {sheet:sheet} shows only what has a row in its table, so {label:name} cannot be seen there.',
  'rule.workbook-overview-row-missing.missing.action':
    'Choose Repair the sheets under Sheets in the pane, or write {label:name} in the first cell below the last row of the table.',
  'rule.workbook-overview-row-missing.missing-many.headline':
    '{count:count(row is|rows are)} missing in the overview',
  'rule.workbook-overview-row-missing.missing-many.explanation':
    'The sheet {sheet:sheet} shows only what has a row in its table. Missing are {labels:names}.',
  'rule.workbook-overview-row-missing.missing-many.action':
    'Choose Repair the sheets under Sheets in the pane, or write them one at a time in the first cell below the last row of the table.',

  'rule.cell-not-understood.not-a-number.headline': '"{raw:raw}" is not a number',
  'rule.cell-not-understood.not-a-number.explanation':
    'It stands in {place:place} under {column:column} and cannot be calculated with.',
  'rule.cell-not-understood.not-a-number.action': 'Write a number, such as {example:word}.',
  'rule.cell-not-understood.not-a-number-many.headline':
    '{count:count(cell|cells)} under {column:column} are not numbers',
  'rule.cell-not-understood.not-a-number-many.explanation':
    'One of them says "{raw:raw}", which cannot be calculated with. They are {places:places}.',
  'rule.cell-not-understood.not-a-number-many.action': 'Write numbers, such as {example:word}.',

  'rule.cell-not-understood.not-a-date.headline': '"{raw:raw}" is not a date',
  'rule.cell-not-understood.not-a-date.explanation':
    'It stands in {place:place} under {column:column}, where one particular day is needed.',
  'rule.cell-not-understood.not-a-date.action': 'Write a date, such as {example:word}.',
  'rule.cell-not-understood.not-a-date-many.headline':
    '{count:count(cell|cells)} under {column:column} are not dates',
  'rule.cell-not-understood.not-a-date-many.explanation':
    'One of them says "{raw:raw}", where one particular day is needed. They are {places:places}.',
  'rule.cell-not-understood.not-a-date-many.action': 'Write dates, such as {example:word}.',

  'rule.cell-not-understood.not-a-year.headline': '"{raw:raw}" is not a year',
  'rule.cell-not-understood.not-a-year.explanation':
    'It stands in {place:place} under {column:column}, where one year is needed.',
  'rule.cell-not-understood.not-a-year.action': 'Write a year with four digits, such as {example:word}.',
  'rule.cell-not-understood.not-a-year-many.headline': '{count:count(cell|cells)} under {column:column} are not years',
  'rule.cell-not-understood.not-a-year-many.explanation':
    'One of them says "{raw:raw}", where one year is needed. They are {places:places}.',
  'rule.cell-not-understood.not-a-year-many.action':
    'Write years with four digits, such as {example:word}. Where there are figures of two years, use a row for each.',

  'rule.cell-not-understood.error-value.headline': 'A formula results in {raw:raw}',
  'rule.cell-not-understood.error-value.explanation':
    'It happens in {place:place} under {column:column}. The value can be neither read nor checked.',
  'rule.cell-not-understood.error-value.action':
    'Correct the formula, or write what should be there, such as {example:word}.',
  'rule.cell-not-understood.error-value-many.headline':
    '{count:count(cell|cells)} under {column:column} show an error',
  'rule.cell-not-understood.error-value-many.explanation':
    'One of them shows {raw:raw}; the values can be neither read nor checked. They are {places:places}.',
  'rule.cell-not-understood.error-value-many.action':
    'Correct the formulas, or write what should be there, such as {example:word}.',

  'rule.cell-not-understood.not-a-choice.headline': '"{raw:raw}" cannot be chosen here',
  'rule.cell-not-understood.not-a-choice.explanation':
    'It stands in {place:place} under {column:column}, but is not on the cell’s list.',
  'rule.cell-not-understood.not-a-choice.action': 'Choose from the cell’s list, for example {example:word}.',
  'rule.cell-not-understood.not-a-choice-many.headline':
    '{count:count(cell|cells)} under {column:column} are not on the list',
  'rule.cell-not-understood.not-a-choice-many.explanation':
    'One of them says "{raw:raw}", which cannot be chosen here. They are {places:places}.',
  'rule.cell-not-understood.not-a-choice-many.action': 'Choose from the cells’ lists, for example {example:word}.',

  'rule.cell-not-understood.not-a-position.headline': '"{raw:raw}" is not a position on the list',
  'rule.cell-not-understood.not-a-position.explanation':
    'It stands in {place:place}, but not in the list Stillinger on the sheet Stamdata, so its hours cannot be compared.',
  'rule.cell-not-understood.not-a-position.action':
    'Choose the position from the cell’s list, or add the name to the list Stillinger, perhaps under Kaldes også.',
  'rule.cell-not-understood.not-a-position-many.headline':
    '{count:count(position is|positions are)} not on the list Stillinger',
  'rule.cell-not-understood.not-a-position-many.explanation':
    'One of them is "{raw:raw}", which is not in the list Stillinger on the sheet Stamdata. They are {places:places}.',
  'rule.cell-not-understood.not-a-position-many.action':
    'Choose the positions from the cells’ lists, or add the names to the list Stillinger, perhaps under Kaldes også.',

  'rule.cell-not-understood.several-positions.headline': 'Several positions are called "{raw:raw}"',
  'rule.cell-not-understood.several-positions.explanation': 'Which of them {place:place} means cannot be seen.',
  'rule.cell-not-understood.several-positions.action':
    'Choose the position from the cell’s list. If they look the same, give them a number or initials in the list Stillinger.',
  'rule.cell-not-understood.several-positions-many.headline':
    '{count:count(cell|cells)} may be one of several positions',
  'rule.cell-not-understood.several-positions-many.explanation':
    'One of them says "{raw:raw}", and several positions on the list are called that. They are {places:places}.',
  'rule.cell-not-understood.several-positions-many.action':
    'Choose the positions from the cells’ lists. If they look the same, give them a number or initials in the list Stillinger.',

  'rule.cell-not-understood.share-without-percent.headline': '"{raw:raw}" lacks a percent sign',
  'rule.cell-not-understood.share-without-percent.explanation':
    'In {place:place} under {column:column} stands a plain number and not a percentage.',
  'rule.cell-not-understood.share-without-percent.action': 'Write {raw:raw} %, if that is what you mean.',
  'rule.cell-not-understood.share-without-percent-many.headline':
    '{count:count(cell|cells)} under {column:column} lack a percent sign',
  'rule.cell-not-understood.share-without-percent-many.explanation':
    'One of them says {raw:raw}, a plain number and not a percentage. They are {places:places}.',
  'rule.cell-not-understood.share-without-percent-many.action': 'Write {raw:raw} %, for example, if that is what you mean.',

  'rule.cell-not-understood.too-large.headline': 'A number is too large to calculate with',
  'rule.cell-not-understood.too-large.explanation': '{place:place} under {column:column} says {raw:raw}.',
  'rule.cell-not-understood.too-large.action': 'Correct the number. Are there too many digits?',
  'rule.cell-not-understood.too-large-many.headline':
    '{count:count(number|numbers)} under {column:column} are too large',
  'rule.cell-not-understood.too-large-many.explanation':
    'One of them is {raw:raw}, too large to calculate with. They are {places:places}.',
  'rule.cell-not-understood.too-large-many.action': 'Correct the numbers. Are there too many digits?',

  'rule.cell-not-understood.ambiguous.headline': '"{raw:raw}" can be read in several ways',
  'rule.cell-not-understood.ambiguous.explanation':
    'It stands in {place:place} under {column:column}. What is meant is not guessed.',
  'rule.cell-not-understood.ambiguous.action': 'Write it in full, for example {example:word}.',
  'rule.cell-not-understood.ambiguous-many.headline':
    '{count:count(cell|cells)} under {column:column} can be read in several ways',
  'rule.cell-not-understood.ambiguous-many.explanation':
    'One of them says "{raw:raw}". What is meant is not guessed. They are {places:places}.',
  'rule.cell-not-understood.ambiguous-many.action': 'Write them in full, for example {example:word}.',

  'rule.cell-not-understood.ambiguous-share.headline': '"{raw:raw}": is it {readings:eitherShare}?',
  'rule.cell-not-understood.ambiguous-share.explanation':
    'In {place:place} under {column:column} the number stands without a percent sign. What is meant is not guessed.',
  'rule.cell-not-understood.ambiguous-share.action': 'Write the percentage with its sign, for example {example:word}.',
  'rule.cell-not-understood.ambiguous-share-many.headline':
    '{count:count(cell|cells)} under {column:column} lack a percent sign',
  'rule.cell-not-understood.ambiguous-share-many.explanation':
    'One of them says "{raw:raw}", which may be {readings:eitherShare}. They are {places:places}.',
  'rule.cell-not-understood.ambiguous-share-many.action':
    'Write the percentages with their sign, for example {example:word}.',

  'rule.workbook-formula-overwritten.value.headline': 'A formula under {header:text} is written over',
  'rule.workbook-formula-overwritten.value.explanation':
    'Something was written in {place:place}, where Excel calculates. It does not follow when the rest of the sheet changes.',
  'rule.workbook-formula-overwritten.value.action':
    'Undo in Excel, or copy the formula from another row of the column. In the row I alt you can choose Sum in the list of the cell.',
  'rule.workbook-formula-overwritten.value-many.headline':
    '{count:count(formula|formulas)} under {header:text} written over',
  'rule.workbook-formula-overwritten.value-many.explanation':
    'Something was written in {places:places}, where Excel calculates. It does not follow when the rest of the sheet changes.',
  'rule.workbook-formula-overwritten.value-many.action':
    'Undo in Excel, or copy the formula from another row of the column. In the row I alt you can choose Sum in the list of the cell.',
  'rule.workbook-formula-overwritten.formula.headline': 'A formula under {header:text} is changed',
  'rule.workbook-formula-overwritten.formula.explanation':
    'In {place:place} Excel now calculates in another way than in the rest of the column, so the cell may show something else.',
  'rule.workbook-formula-overwritten.formula.action':
    'Undo in Excel, or copy the formula from another row of the column. In the row I alt you can choose Sum in the list of the cell.',
  'rule.workbook-formula-overwritten.formula-many.headline':
    '{count:count(formula|formulas)} under {header:text} changed',
  'rule.workbook-formula-overwritten.formula-many.explanation':
    'In {places:places} Excel now calculates in another way than the sheet did at first, so the cells may show something else.',
  'rule.workbook-formula-overwritten.formula-many.action':
    'Undo in Excel, or copy the formula from another row of the column. In the row I alt you can choose Sum in the list of the cell.',
  'rule.workbook-formula-overwritten.lost.headline': 'A formula under {header:text} has lost what it refers to',
  'rule.workbook-formula-overwritten.lost.explanation':
    'The formula in {place:place} refers to a column or a table that was deleted or changed. It no longer calculates as it should.',
  'rule.workbook-formula-overwritten.lost.action': 'Choose Repair the sheets under Sheets in the pane, or undo in Excel.',
  'rule.workbook-formula-overwritten.lost-many.headline':
    '{count:count(formula|formulas)} under {header:text} have lost what they refer to',
  'rule.workbook-formula-overwritten.lost-many.explanation':
    'The formulas in {places:places} refer to a column or a table that was deleted or changed. They no longer calculate as they should.',
  'rule.workbook-formula-overwritten.lost-many.action': 'Choose Repair the sheets under Sheets in the pane, or undo in Excel.',
  'rule.workbook-formula-overwritten.nothing.headline': 'A formula under {header:text} is deleted',
  'rule.workbook-formula-overwritten.nothing.explanation':
    '{place:place} is empty, although Excel calculates there. So the number is missing wherever it is used.',
  'rule.workbook-formula-overwritten.nothing.action':
    'Choose Repair the sheets under Sheets in the pane, or undo in Excel.',
  'rule.workbook-formula-overwritten.nothing-many.headline':
    '{count:count(formula|formulas)} under {header:text} deleted',
  'rule.workbook-formula-overwritten.nothing-many.explanation':
    'Cells are empty in {places:places}, although Excel calculates there. So the numbers are missing wherever they are used.',
  'rule.workbook-formula-overwritten.nothing-many.action':
    'Choose Repair the sheets under Sheets in the pane, or undo in Excel.',
} as const;
