/** What the rules say about the period, the weightings and the money. */
export const planRules = {
  'rule.period-four-years.day-short.headline': 'The plan ends one day early',
  'rule.period-four-years.day-short.explanation': 'From {from:day} to {to:day} is one day short of four whole years.',
  'rule.period-four-years.day-short.action': 'Change the last day to {right:day}, if the period is four years.',
  'rule.period-four-years.day-long.headline': 'The plan ends one day late',
  'rule.period-four-years.day-long.explanation': 'From {from:day} to {to:day} is one day more than four whole years.',
  'rule.period-four-years.day-long.action': 'Change the last day to {right:day}, if the period is four years.',
  'rule.period-four-years.other.headline': 'The plan lasts {length:duration}',
  'rule.period-four-years.other.explanation':
    'The period is from {from:day} to {to:day}. Agreements are usually for four whole years.',
  'rule.period-four-years.other.action':
    'Leave it if this is the agreed period. Four years from the first day end on {right:day}.',

  'rule.weighting-sum.above.headline': 'The weightings come to {sum:share}',
  'rule.weighting-sum.above.explanation': '{shares:shares} = {sum:share}. That is {gap:share} too much.',
  'rule.weighting-sum.above.action': 'Lower one or more of the weightings, so that they come to 100 %.',
  'rule.weighting-sum.below.headline': 'The weightings come to {sum:share}',
  'rule.weighting-sum.below.explanation': '{shares:shares} = {sum:share}. {gap:share} is missing.',
  'rule.weighting-sum.below.action': 'Raise one or more of the weightings, so that they come to 100 %.',
  'rule.weighting-sum.rounding.headline': 'The weightings come to {sum:share}',
  'rule.weighting-sum.rounding.explanation':
    '{shares:shares} = {sum:share}. The difference of {gap:share} may be rounding, which can here be up to {tolerance:share}.',
  'rule.weighting-sum.rounding.action': 'Leave it, or correct one of the weightings if they should come to exactly 100 %.',

  'rule.weighting-partial.partial.headline': 'Some areas have no weighting',
  'rule.weighting-partial.partial.explanation':
    'A weighting is written for {count:count(area|areas)} of the {chosen:count} chosen, but {areas:names} has none.',
  'rule.weighting-partial.partial.action': 'Write the missing weightings too, or delete them all if the areas are not weighted.',

  'rule.budget-sum.line.headline': '{stated:money} is stated, but the sum is {computed:money}',
  'rule.budget-sum.line.explanation':
    '{amounts:amounts} = {computed:money}, but the formula in {place:place} is written over with {stated:money}. The difference is {gap:money}.',
  'rule.budget-sum.line.action':
    'Delete the number, and copy the formula from another row of the column. If the total is right, correct the amounts of the years.',
  'rule.budget-sum.undivided.headline': '{stated:money} is not divided into years',
  'rule.budget-sum.undivided.explanation':
    'In {place:place} the formula is written over with {stated:money}, but the years hold no amounts. It counts in the whole, but in no year.',
  'rule.budget-sum.undivided.action':
    'Write the amounts of the years, delete the number, and copy the formula from another row of the column.',
  'rule.budget-sum.column.headline': '{stated:money} is stated, but the sum is {computed:money}',
  'rule.budget-sum.column.explanation':
    'The amounts of the lines for {column:column} come to {computed:money}, but the formula in {place:place} is written over with {stated:money}. The difference is {gap:money}.',
  'rule.budget-sum.column.action':
    'Delete the number, and choose Sum in the list of the cell in the row I alt, so that Excel calculates again. If the total is right, correct the amounts of the lines.',
  'rule.budget-sum.overwritten.headline': 'A sum is written over',
  'rule.budget-sum.overwritten.explanation':
    'The formula in {place:place} is written over with {stated:money}. That is right now, but may not follow when the amounts change.',
  'rule.budget-sum.overwritten.action':
    'Delete the number, and copy the formula from another row of the column. In the row I alt you can choose Sum in the list of the cell.',
  'rule.budget-sum.overwritten-many.headline': '{count:count(sum is|sums are)} written over',
  'rule.budget-sum.overwritten-many.explanation':
    'Something else than the formula stands in {places:places}. The numbers are right now, but may not follow when the amounts change.',
  'rule.budget-sum.overwritten-many.action':
    'Delete the numbers, and copy the formula from another row of the column. In the row I alt you can choose Sum in the list of the cell.',

  'rule.budget-financed.short.headline': '{gap:money} of financing is missing',
  'rule.budget-financed.short.explanation':
    'The expenses are {expenses:money}, and the financing is {financing:money}. They differ in {years:columns}.',
  'rule.budget-financed.short.action': 'Add what is missing in Finansiering, or correct the expenses in Budget.',
  'rule.budget-financed.over.headline': 'The financing is {gap:money} too large',
  'rule.budget-financed.over.explanation':
    'The expenses are {expenses:money}, and the financing is {financing:money}. They differ in {years:columns}.',
  'rule.budget-financed.over.action':
    'Correct the financing, or add the expenses that are missing in Budget. Working hours and premises must stand in both.',
  'rule.budget-financed.years.headline': 'Financing agrees in total, not year by year',
  'rule.budget-financed.years.explanation':
    'Expenses and financing are both {expenses:money} in total, but they differ in {years:columns}, by {gap:money} at most.',
  'rule.budget-financed.years.action': 'Leave it if money is moved between the years. Otherwise correct the amounts of the years.',
  'rule.budget-financed.no-financing.headline': 'The financing is missing',
  'rule.budget-financed.no-financing.explanation': 'The expenses are {expenses:money}, but there are no amounts in Finansiering.',
  'rule.budget-financed.no-financing.action': 'Write in Finansiering who pays, and how much in each year.',
  'rule.budget-financed.no-expenses.headline': 'The expenses are missing',
  'rule.budget-financed.no-expenses.explanation': 'The financing is {financing:money}, but there are no amounts in Budget.',
  'rule.budget-financed.no-expenses.action': 'Write in Budget what the money is spent on, and how much in each year.',
} as const;
