/** Why a text was not understood, where it stands in a cell: the rest of the problems of `cell-not-understood`. */
export const notationProblems = {
  'rule.cell-not-understood.number-as-text.headline': '"{raw:raw}" stands as text',
  'rule.cell-not-understood.number-as-text.explanation':
    'It stands in {place:place} under {column:column}, and the formulas of the sheet see no number in it. It can be read as {meaning:raw}.',
  'rule.cell-not-understood.number-as-text.action': 'Write it as a number, such as {example:word}, if that is what you mean.',
  'rule.cell-not-understood.number-as-text-many.headline':
    '{count:count(cell|cells)} under {column:column} stand as text',
  'rule.cell-not-understood.number-as-text-many.explanation':
    'One of them says "{raw:raw}", which can be read as {meaning:raw}, but the formulas of the sheet see no number in it. They are {places:places}.',
  'rule.cell-not-understood.number-as-text-many.action': 'Write them as numbers, such as {example:word}, if that is what you mean.',

  'rule.cell-not-understood.share-as-text.headline': '"{raw:raw}" stands as text',
  'rule.cell-not-understood.share-as-text.explanation':
    'It stands in {place:place} under {column:column}, and the formulas of the sheet see no number in it. It can be read as {meaning:share}.',
  'rule.cell-not-understood.share-as-text.action': 'Write it as a number, such as {example:word}, if that is what you mean.',
  'rule.cell-not-understood.share-as-text-many.headline':
    '{count:count(cell|cells)} under {column:column} stand as text',
  'rule.cell-not-understood.share-as-text-many.explanation':
    'One of them says "{raw:raw}", which can be read as {meaning:share}, but the formulas of the sheet see no number in it. They are {places:places}.',
  'rule.cell-not-understood.share-as-text-many.action': 'Write them as numbers, such as {example:word}, if that is what you mean.',

  'rule.cell-not-understood.date-as-text.headline': '"{raw:raw}" stands as text',
  'rule.cell-not-understood.date-as-text.explanation':
    'It stands in {place:place} under {column:column}, and the formulas of the sheet see no date in it. It can be read as {meaning:day}.',
  'rule.cell-not-understood.date-as-text.action': 'Write it as a date, such as {example:word}, if that is what you mean.',
  'rule.cell-not-understood.date-as-text-many.headline':
    '{count:count(cell|cells)} under {column:column} stand as text',
  'rule.cell-not-understood.date-as-text-many.explanation':
    'One of them says "{raw:raw}", which can be read as {meaning:day}, but the formulas of the sheet see no date in it. They are {places:places}.',
  'rule.cell-not-understood.date-as-text-many.action': 'Write them as dates, such as {example:word}, if that is what you mean.',

  'rule.cell-not-understood.inexact.headline': '"{raw:raw}" is not one certain number',
  'rule.cell-not-understood.inexact.explanation':
    'In {place:place} under {column:column} stands an estimate, a limit or a range. It cannot be compared with other numbers.',
  'rule.cell-not-understood.inexact.action':
    'Write one number, such as {example:word}, and put the reservation in a remark.',
  'rule.cell-not-understood.inexact-many.headline':
    '{count:count(cell|cells)} under {column:column} are not certain numbers',
  'rule.cell-not-understood.inexact-many.explanation':
    'One of them says "{raw:raw}", an estimate, a limit or a range. They are {places:places}.',
  'rule.cell-not-understood.inexact-many.action':
    'Write one number in each, such as {example:word}, and put the reservation in a remark.',

  'rule.cell-not-understood.not-per-week.headline': '"{raw:raw}" is not hours a week',
  'rule.cell-not-understood.not-per-week.explanation':
    'In {place:place} under {column:column} the hours are those of something else than a week. They are not converted.',
  'rule.cell-not-understood.not-per-week.action': 'Write the hours a week, such as {example:word}.',
  'rule.cell-not-understood.not-per-week-many.headline':
    '{count:count(cell|cells)} under {column:column} are not hours a week',
  'rule.cell-not-understood.not-per-week-many.explanation':
    'One of them says "{raw:raw}", and the hours are not converted. They are {places:places}.',
  'rule.cell-not-understood.not-per-week-many.action': 'Write the hours a week, such as {example:word}.',

  'rule.cell-not-understood.incomplete-date.headline': '"{raw:raw}" is not a whole date',
  'rule.cell-not-understood.incomplete-date.explanation':
    'In {place:place} under {column:column} a day, a month or a year is missing.',
  'rule.cell-not-understood.incomplete-date.action': 'Write the whole date, such as {example:word}.',
  'rule.cell-not-understood.incomplete-date-many.headline':
    '{count:count(cell|cells)} under {column:column} are not whole dates',
  'rule.cell-not-understood.incomplete-date-many.explanation':
    'One of them says "{raw:raw}", where a day, a month or a year is missing. They are {places:places}.',
  'rule.cell-not-understood.incomplete-date-many.action': 'Write whole dates, such as {example:word}.',

  'rule.cell-not-understood.not-a-period.headline': '"{raw:raw}" is not a period',
  'rule.cell-not-understood.not-a-period.explanation':
    'It stands in {place:place} under {column:column}, where a first and a last day belong.',
  'rule.cell-not-understood.not-a-period.action': 'Write both dates, such as 1/11-2025 – 31/10-2029.',
  'rule.cell-not-understood.not-a-period-many.headline':
    '{count:count(cell|cells)} under {column:column} are not periods',
  'rule.cell-not-understood.not-a-period-many.explanation':
    'One of them says "{raw:raw}", where a first and a last day belong. They are {places:places}.',
  'rule.cell-not-understood.not-a-period-many.action': 'Write both dates, such as 1/11-2025 – 31/10-2029.',

  'rule.cell-not-understood.ends-before-start.headline': '"{raw:raw}" ends before it starts',
  'rule.cell-not-understood.ends-before-start.explanation':
    'It stands in {place:place} under {column:column}. Which of the two is wrong is not guessed.',
  'rule.cell-not-understood.ends-before-start.action': 'Correct the start or the end.',
  'rule.cell-not-understood.ends-before-start-many.headline':
    '{count:count(period|periods)} under {column:column} end too early',
  'rule.cell-not-understood.ends-before-start-many.explanation':
    'One of them says "{raw:raw}", which ends before it starts. They are {places:places}.',
  'rule.cell-not-understood.ends-before-start-many.action': 'Correct the start or the end.',

  'rule.cell-not-understood.not-a-year.headline': '"{raw:raw}" is not a year',
  'rule.cell-not-understood.not-a-year.explanation':
    'It stands in {place:place} under {column:column}, where a year of four digits belongs.',
  'rule.cell-not-understood.not-a-year.action': 'Write the year, such as 2025. Has the digit of a footnote come along?',
  'rule.cell-not-understood.not-a-year-many.headline': '{count:count(cell|cells)} under {column:column} are not years',
  'rule.cell-not-understood.not-a-year-many.explanation':
    'One of them says "{raw:raw}", where a year of four digits belongs. They are {places:places}.',
  'rule.cell-not-understood.not-a-year-many.action':
    'Write years, such as 2025. Has the digit of a footnote come along?',

  'rule.cell-not-understood.not-a-baseline.headline': '"{raw:raw}" is not a baseline',
  'rule.cell-not-understood.not-a-baseline.explanation':
    'In {place:place} under {column:column} a count, a percentage or an average belongs.',
  'rule.cell-not-understood.not-a-baseline.action':
    'Write for example 120 børn 45,5 %, or diskretioneret where the number must not be shown.',
  'rule.cell-not-understood.not-a-baseline-many.headline':
    '{count:count(cell|cells)} under {column:column} are not baselines',
  'rule.cell-not-understood.not-a-baseline-many.explanation':
    'One of them says "{raw:raw}", neither a count nor a percentage nor an average. They are {places:places}.',
  'rule.cell-not-understood.not-a-baseline-many.action':
    'Write for example 120 børn 45,5 %, or diskretioneret where the number must not be shown.',

  'rule.cell-not-understood.several-numbers.headline': '"{raw:raw}" is several numbers',
  'rule.cell-not-understood.several-numbers.explanation':
    'In {place:place} under {column:column} it does not say which number is which.',
  'rule.cell-not-understood.several-numbers.action':
    'Write one number, or put a name with a colon before each of them.',
  'rule.cell-not-understood.several-numbers-many.headline':
    '{count:count(cell|cells)} under {column:column} hold several numbers',
  'rule.cell-not-understood.several-numbers-many.explanation':
    'One of them says "{raw:raw}", which does not say which number is which. They are {places:places}.',
  'rule.cell-not-understood.several-numbers-many.action':
    'Write one number in each, or put a name with a colon before each of them.',

  'rule.cell-not-understood.not-a-staff-line.headline': '"{raw:raw}" states no staff resources',
  'rule.cell-not-understood.not-a-staff-line.explanation':
    'In {place:place} under {column:column} belongs a position with hours or a percentage, or the weighting of the area.',
  'rule.cell-not-understood.not-a-staff-line.action':
    'Write for example Beboerrådgiver (ansat på 32 timer): 50 % af stillingen.',
  'rule.cell-not-understood.not-a-staff-line-many.headline':
    '{count:count(line|lines)} under {column:column} state no staff',
  'rule.cell-not-understood.not-a-staff-line-many.explanation':
    'One of them says "{raw:raw}", neither a position with hours or a percentage nor a weighting. They are {places:places}.',
  'rule.cell-not-understood.not-a-staff-line-many.action':
    'Write for example Beboerrådgiver (ansat på 32 timer): 50 % af stillingen.',
};
