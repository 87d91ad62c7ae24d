export const pane = {
  'pane.product': 'Boligsocial helhedsplan',
  'pane.period': '{from:day} – {to:day}',
  'pane.period.from': 'From {from:day}',
  'pane.period.to': 'Until {to:day}',

  'pane.places': 'Pages of the pane',
  'pane.place.check': 'Check',
  'pane.place.sheets': 'Sheets',

  'pane.check-now': 'Check now',
  'pane.reading': 'Reading the workbook …',
  'pane.standing.nothing': 'None of the plan’s sheets yet',
  'pane.standing.unchecked': 'Not checked yet',
  'pane.standing.checking': 'Checking …',
  'pane.standing.current': 'Checked at {at:time} · up to date',
  'pane.standing.older': 'Changed since checked at {at:time}',
  'pane.standing.interrupted': 'Last checked at {at:time}',

  'pane.trouble.busy':
    'Excel is busy, because a cell is being edited. Leave the cell, and the check continues by itself.',
  'pane.trouble.no-answer': 'Excel does not answer. Wait a moment and choose Check now.',
  'pane.trouble.too-large':
    'There is more in the tables than Excel can hand over. Delete the empty rows at the bottom of the tables and choose Check now.',
  'pane.trouble.protected': 'The workbook is protected. Remove the protection on the Review tab and choose Check now.',
  'pane.trouble.unexpected':
    'The check was interrupted, and we do not know why. What you have written in the sheets is still there. Choose Check now; if that does not help, close the pane and open it again.',

  'pane.failed.busy': 'Excel is busy, because a cell is being edited. Leave the cell and try again.',
  'pane.failed.no-answer': 'Excel does not answer. Wait a moment and try again.',
  'pane.failed.too-large': 'That was more than Excel takes at a time. Save the workbook and try again.',
  'pane.failed.protected': 'The workbook is protected. Remove the protection on the Review tab and try again.',
  'pane.failed.unexpected': 'It did not work, and we do not know why. What you have written in the sheets is still there. Try again.',
  'pane.failed.title.go': 'The cell could not be shown.',
  'pane.failed.title.create': 'The sheets were not finished.',
  'pane.failed.create.again': 'What is already made stays, and the rest is made when you try again.',
  'pane.dismiss': 'Close the message',

  'pane.start.title': 'Begin the plan here',
  'pane.start.what':
    'The workbook gets sheets for the plan’s master data, salaries and staff resources. The pane then tells where they do not say the same.',
  'pane.start.private': 'Everything stays in the workbook.',
  'pane.start.create': 'Create the sheets',
  'pane.start.creating': 'Creating the sheets …',
  'pane.created.one': 'The sheet {sheets:texts} was created.',
  'pane.created.many': 'The sheets {sheets:texts} were created.',
  'pane.created.begin': 'Begin in {sheet:text}.',

  'pane.todo.title': 'Still to do',
  'pane.todo.explained': 'The plan is a draft. What is merely not filled in does not count as an error.',
  'pane.todo.show': 'Show the list',
  'pane.todo.hide': 'Hide the list',

  'pane.purpose.masterData': 'Name, period, areas and the list of positions',
  'pane.purpose.salaries': 'Whom the plan pays, for how many hours and when',
  'pane.purpose.staffResources': 'What each sub-agreement says about positions and time',
  'pane.purpose.resourceOverview': 'Salaries and sub-agreements side by side',
  'pane.purpose.budget': 'The expenses year by year',
  'pane.purpose.financing': 'Who pays, and in what form',

  'pane.counters': 'Result of the check',
  'pane.counter.error.one': 'error',
  'pane.counter.error.many': 'errors',
  'pane.counter.warning.one': 'warning',
  'pane.counter.warning.many': 'warnings',
  'pane.counter.advice.one': 'advice',
  'pane.counter.advice.many': 'advice',

  'pane.findings.hint': 'Choose an item to see its cells. ↑ and ↓ move.',
  'pane.findings.group-count': '{n:count(item|items)}',
  'pane.findings.go-to': 'Go to',
  'pane.findings.more': 'Show {n:count(more item|more items)}',

  'pane.well.title': 'Everything agrees',
  'pane.well.compared':
    '{positions:count(position|positions)}, {salaries:count(line|lines)} in Løn and {staff:count(line|lines)} in Medarbejderressourcer were held against each other.',
  'pane.well.follows': 'The check follows along as you edit.',
  'pane.ready.title': 'The sheets are ready',
  'pane.ready.what': 'Fill them in in this order. The check follows along as you write.',

  'pane.news.solved': '{n:count(item|items)} solved',
  'pane.news.added': '{n:count(new item|new items)}',
  'pane.news.now': 'Now {counts:texts}.',
  'pane.news.well': 'Everything agrees.',

  'pane.sheets.what': 'The plan’s sheets in this workbook.',
  'pane.sheets.there': 'There',
  'pane.sheets.missing': 'Missing',
  'pane.sheets.incomplete': 'Lacks {tables:texts}',
  'pane.sheets.go-to': 'Go to {sheet:text}',
  'pane.sheets.complete': 'Create what is missing',
  'pane.sheets.complete-note': 'What you have written elsewhere stays.',

  'pane.broken.title': 'The pane has stopped',
  'pane.broken.what': 'What you have written in the sheets is still there. Close the pane and open it again.',
} as const;
