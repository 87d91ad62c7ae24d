/** What the rules say about staff. */
export const staffRules = {
  'rule.staff-hours-differ.differ.headline': '{position:name}: the hours differ',
  'rule.staff-hours-differ.differ.explanation':
    'On {days:days} the position has {budget:hours} in {salary:place}, but {stated:hours} in {agreements:places}.',
  'rule.staff-hours-differ.differ.action': 'Correct one of them, so that they say the same.',
  'rule.staff-hours-differ.differ-many.headline': '{position:name}: the hours differ',
  'rule.staff-hours-differ.differ-many.explanation':
    'On {days:days} the position has {budget:hours} in {salary:place}, but {stated:hours} in {agreements:places}.',
  'rule.staff-hours-differ.differ-many.action':
    'Correct either the hours in Løn or {count:count(line|lines)} in Medarbejderressourcer, so that they say the same.',
  'rule.staff-hours-differ.agreements-differ.headline': '{position:name}: the sub-agreements disagree',
  'rule.staff-hours-differ.agreements-differ.explanation':
    'On {date:day} the position has {stated:hoursList} in {agreements:places}. Løn does not state any hours on that day.',
  'rule.staff-hours-differ.agreements-differ.action':
    'Correct the lines, so that the position has the same hours in every sub-agreement.',

  'rule.staff-share-sum.above.headline': '{position:name}: {sum:share} allocated',
  'rule.staff-share-sum.above.explanation':
    '{shares:shares} = {sum:share}. That is {gap:share} more than the position has.',
  'rule.staff-share-sum.above.action': 'Lower one or more of the shares, so that they come to 100 %.',
  'rule.staff-share-sum.below.headline': '{position:name}: {gap:share} not allocated',
  'rule.staff-share-sum.below.explanation':
    '{shares:shares} = {sum:share}. All sub-agreements are complete, but {gap:share} of the position is missing.',
  'rule.staff-share-sum.below.action':
    'Add {gap:share} on a line as Tværgående (cross-cutting) or Uden for helhedsplanen (outside the plan), or correct the shares.',
  'rule.staff-share-sum.rounding.headline': '{position:name}: the shares come to {sum:share}',
  'rule.staff-share-sum.rounding.explanation':
    '{shares:shares} = {sum:share}. The difference of {gap:share} may be rounding, which can here be up to {tolerance:share}.',
  'rule.staff-share-sum.rounding.action': 'Leave it, or correct one of the shares if they should come to exactly 100 %.',
  'rule.staff-share-sum.above-hours.headline': '{position:name}: {gap:hours} too many allocated',
  'rule.staff-share-sum.above-hours.explanation':
    '{parts:addends} = {sum:hours}, but the position is contracted for {contracted:hours}.',
  'rule.staff-share-sum.above-hours.action': 'Lower the hours or shares, so that they come to {contracted:hours}.',
  'rule.staff-share-sum.below-hours.headline': '{position:name}: {gap:hours} not allocated',
  'rule.staff-share-sum.below-hours.explanation':
    '{parts:addends} = {sum:hours}. All sub-agreements are complete, but the position is contracted for {contracted:hours}.',
  'rule.staff-share-sum.below-hours.action':
    'Add {gap:hours} on a line as Tværgående (cross-cutting) or Uden for helhedsplanen (outside the plan), or correct the hours.',
  'rule.staff-share-sum.rounding-hours.headline': '{position:name}: the hours come to {sum:hours}',
  'rule.staff-share-sum.rounding-hours.explanation':
    '{parts:addends} = {sum:hours} against {contracted:hours}. The difference of {gap:hours} may be rounding, which can here be up to {tolerance:hours}.',
  'rule.staff-share-sum.rounding-hours.action':
    'Leave it, or correct one of the lines if they should come to exactly {contracted:hours}.',
  'rule.staff-share-sum.unstated.headline': '{position:name}: share or hours missing',
  'rule.staff-share-sum.unstated.explanation':
    'All sub-agreements are complete, but {places:places} states neither share nor hours, and the position is not fully allocated.',
  'rule.staff-share-sum.unstated.action': 'Write either the share or the hours that the sub-agreement states.',

  'rule.staff-missing-in-budget.missing.headline': '{position:name} is missing in Løn',
  'rule.staff-missing-in-budget.missing.explanation':
    'The position stands in {lines:places}, but not in Løn. The staff of the sub-agreements must agree with the budget.',
  'rule.staff-missing-in-budget.missing.action':
    'Add the position to Løn. If the plan does not pay it, choose Andre under Lønnes af in the list Stillinger.',
  'rule.staff-missing-in-budget.not-on-day.headline': '{position:name}: Løn does not cover the day',
  'rule.staff-missing-in-budget.not-on-day.explanation':
    'On {days:days} the position stands in {lines:places}, but the period in {salaries:places} does not cover that day.',
  'rule.staff-missing-in-budget.not-on-day.action':
    'Correct Fra or Til in Løn. If the position is not filled yet, write under Oplyst den from when the statement holds.',

  'rule.staff-missing-in-agreements.missing.headline': '{position:name} is in no sub-agreement',
  'rule.staff-missing-in-agreements.missing.explanation':
    'The position stands in {salaries:places}, but not in Medarbejderressourcer. What its hours are spent on cannot be seen.',
  'rule.staff-missing-in-agreements.missing.action':
    'Add the position to Medarbejderressourcer. If the time goes to management, finance or communication inside the plan, choose Tværgående (cross-cutting).',

  'rule.staff-share-range.share-zero.headline': 'A share is {share:share}',
  'rule.staff-share-range.share-zero.explanation':
    'It stands in {place:place}. A share is the part of the position spent on the area, and it must be above 0 %.',
  'rule.staff-share-range.share-zero.action': 'Write the right share, or delete the line if the position spends no time on the area.',
  'rule.staff-share-range.share-zero-many.headline': '{count:count(share|shares)} of 0 % or less',
  'rule.staff-share-range.share-zero-many.explanation':
    'One of them is {share:share}. A share must be above 0 %. This concerns {places:places}.',
  'rule.staff-share-range.share-zero-many.action':
    'Write the right shares, or delete the lines where the position spends no time on the area.',
  'rule.staff-share-range.share-above.headline': 'A share is {share:share}',
  'rule.staff-share-range.share-above.explanation':
    'It stands in {place:place}. Nobody can spend more than 100 % of their own position on an area.',
  'rule.staff-share-range.share-above.action': 'Correct the share to 100 % at most. Is the decimal comma in the wrong place?',
  'rule.staff-share-range.share-above-many.headline': '{count:count(share|shares)} above 100 %',
  'rule.staff-share-range.share-above-many.explanation':
    'One of them is {share:share}. Nobody can spend more than 100 % of their own position on an area. This concerns {places:places}.',
  'rule.staff-share-range.share-above-many.action': 'Correct the shares to 100 % at most. Is the decimal comma in the wrong place?',
  'rule.staff-share-range.hours-zero.headline': 'The hours are {hours:hours}',
  'rule.staff-share-range.hours-zero.explanation': 'That stands in {place:place}. Hours a week must be above 0.',
  'rule.staff-share-range.hours-zero.action': 'Write the right hours, or delete the row if the position is not filled.',
  'rule.staff-share-range.hours-zero-many.headline': 'The hours are 0 or less in {count:count(place|places)}',
  'rule.staff-share-range.hours-zero-many.explanation':
    'One of them is {hours:hours}. Hours a week must be above 0. This concerns {places:places}.',
  'rule.staff-share-range.hours-zero-many.action': 'Write the right hours, or delete the rows if the positions are not filled.',
  'rule.staff-share-range.hours-above.headline': '{hours:hours} is more than full time',
  'rule.staff-share-range.hours-above.explanation': 'That stands in {place:place}. Full time is {fullTime:hours}.',
  'rule.staff-share-range.hours-above.action':
    'Correct the hours. If they are hours a month or a year, convert them to hours a week.',
  'rule.staff-share-range.hours-above-many.headline': 'More than full time in {count:count(place|places)}',
  'rule.staff-share-range.hours-above-many.explanation':
    'One of them is {hours:hours}, but full time is {fullTime:hours}. This concerns {places:places}.',
  'rule.staff-share-range.hours-above-many.action':
    'Correct the hours. If they are hours a month or a year, convert them to hours a week.',

  'rule.staff-share-hours.differ.headline': '{position:name}: share and hours do not agree',
  'rule.staff-share-hours.differ.explanation':
    '{share:share} of {contracted:hours} is {computed:hours}, but {stated:hours} is stated. The difference is {gap:hours}.',
  'rule.staff-share-hours.differ.action': 'Correct the share or the hours, or leave one of them empty.',
  'rule.staff-share-hours.differ-many.headline': '{position:name}: shares and hours do not agree',
  'rule.staff-share-hours.differ-many.explanation':
    'This concerns {count:count(line|lines)}: {places:places}. For example, {share:share} of {contracted:hours} is {computed:hours}, but {stated:hours} is stated.',
  'rule.staff-share-hours.differ-many.action': 'Correct the shares or the hours, or leave one of them empty.',
  'rule.staff-share-hours.close.headline': '{position:name}: share and hours differ a little',
  'rule.staff-share-hours.close.explanation':
    '{share:share} of {contracted:hours} is {computed:hours}, but {stated:hours} is stated. The difference is {gap:hours}; up to {silent:hours} counts as rounding.',
  'rule.staff-share-hours.close.action': 'Leave it if the hours are rounded, or correct one of the two.',
  'rule.staff-share-hours.close-many.headline': '{position:name}: shares and hours differ a little',
  'rule.staff-share-hours.close-many.explanation':
    'This concerns {count:count(line|lines)}: {places:places}. For example, {share:share} of {contracted:hours} is {computed:hours}, but {stated:hours} is stated. Up to {silent:hours} counts as rounding.',
  'rule.staff-share-hours.close-many.action': 'Leave it if the hours are rounded, or correct one of the two.',

  'rule.staff-rows-overlap.overlap.headline': '{position:name} stands twice at the same time',
  'rule.staff-rows-overlap.overlap.explanation':
    'From {from:day} to {to:day} the position has two rows in Løn. They meet in {places:places}, and the salary is counted twice.',
  'rule.staff-rows-overlap.overlap.action':
    'Correct Til in the first row or Fra in the second. If they are two people, give each a line in the list Stillinger.',
  'rule.staff-rows-overlap.overlap-many.headline': '{position:name}: rows overlap {count:count(time|times)}',
  'rule.staff-rows-overlap.overlap-many.explanation':
    'The first time is from {from:day} to {to:day}. The rows meet in {places:places}, and the salary is counted more than once.',
  'rule.staff-rows-overlap.overlap-many.action':
    'Correct Fra and Til, so that the rows follow on each other. If they are several people, give each a line in the list Stillinger.',
  'rule.staff-rows-overlap.vacancy.headline': '{position:name}: vacant for a time',
  'rule.staff-rows-overlap.vacancy.explanation':
    'From {from:day} to {to:day} there is no salary for the position. See {places:places}.',
  'rule.staff-rows-overlap.vacancy.action': 'Leave it if the position is vacant. Otherwise correct Fra or Til.',
  'rule.staff-rows-overlap.vacancy-many.headline': '{position:name}: vacant {count:count(time|times)}',
  'rule.staff-rows-overlap.vacancy-many.explanation':
    'The first time is from {from:day} to {to:day}, when there is no salary for the position. See {places:places}.',
  'rule.staff-rows-overlap.vacancy-many.action': 'Leave it if the position is vacant. Otherwise correct Fra or Til.',
  'rule.staff-rows-overlap.ends-early.headline': '{position:name} ends before the plan',
  'rule.staff-rows-overlap.ends-early.explanation':
    'The last day of the position is {last:day} in {places:places}, but the plan runs until {end:day}.',
  'rule.staff-rows-overlap.ends-early.action':
    'Leave it if the position ends before the plan. Otherwise correct Til, or leave Til empty, and it follows the plan.',
  'rule.staff-rows-overlap.ends-early-many.headline': '{count:count(position|positions)} end before the plan',
  'rule.staff-rows-overlap.ends-early-many.explanation':
    '{positions:names} end on {last:day} in {places:places}, but the plan runs until {end:day}.',
  'rule.staff-rows-overlap.ends-early-many.action':
    'Leave it if the positions end before the plan. Otherwise correct Til, or leave Til empty, and it follows the plan.',
  'rule.staff-rows-overlap.reversed.headline': '{position:name} ends before it begins',
  'rule.staff-rows-overlap.reversed.explanation':
    '{place:place} says {to:day}, but the row does not begin until {from:day}.',
  'rule.staff-rows-overlap.reversed.action': 'Correct Fra or Til. Are the two dates swapped?',

  'rule.weighting-vs-staff.differs.headline': '{area:name}: weighted {weighting:share}, but {share:share} of the hours',
  'rule.weighting-vs-staff.differs.explanation':
    'The area has {share:share} of the hours in the chosen areas. The weighting is {gap:share} away; up to {limit:share} nothing is said.',
  'rule.weighting-vs-staff.differs.action':
    'Leave it if the weighting says something else than where the time goes. Otherwise correct the weighting or the hours.',
  'rule.weighting-vs-staff.differs-many.headline': '{count:count(area|areas)}: weighting and hours do not match',
  'rule.weighting-vs-staff.differs-many.explanation':
    'That goes for {areas:names}. {area:name}, for example, is weighted {weighting:share}, but has {share:share} of the hours in the chosen areas; up to {limit:share} nothing is said.',
  'rule.weighting-vs-staff.differs-many.action':
    'Leave it if the weightings say something else than where the time goes. Otherwise correct the weightings or the hours.',
  'rule.weighting-vs-staff.differs-spread.headline': '{area:name}: weighted {weighting:share}, but {share:share} of the hours',
  'rule.weighting-vs-staff.differs-spread.explanation':
    'Without the cross-cutting hours the area has {share:share}, and {spread:share} when they are spread evenly over the areas. The weighting is {gap:share} away from the nearer; up to {limit:share} nothing is said.',
  'rule.weighting-vs-staff.differs-spread.action':
    'Leave it if the weighting says something else than where the time goes. Otherwise correct the weighting or the hours.',
  'rule.weighting-vs-staff.differs-spread-many.headline': '{count:count(area|areas)}: weighting and hours do not match',
  'rule.weighting-vs-staff.differs-spread-many.explanation':
    'That goes for {areas:names}. {area:name}, for example, is weighted {weighting:share}, but has {share:share} of the hours without the cross-cutting ones and {spread:share} when they are spread evenly; up to {limit:share} nothing is said.',
  'rule.weighting-vs-staff.differs-spread-many.action':
    'Leave it if the weightings say something else than where the time goes. Otherwise correct the weightings or the hours.',

  'rule.staff-cost-area.budget.headline': '{area:name}: salaries of {stated:money} in Budget',
  'rule.staff-cost-area.budget.explanation':
    'By the shares in Medarbejderressourcer and the salaries in Løn, {computed:money} belong to the area in the whole plan. The difference is {gap:money}. It is in {places:places}.',
  'rule.staff-cost-area.budget.action': 'Correct the amounts in Budget, or the shares if they are old.',
  'rule.staff-cost-area.budget-many.headline': '{count:count(area|areas)}: the salaries do not match the shares',
  'rule.staff-cost-area.budget-many.explanation':
    'That goes for {areas:names} in {places:places}. {area:name}, for example, has {stated:money} in Budget, but by the shares and Løn {computed:money} belong to the area.',
  'rule.staff-cost-area.budget-many.action': 'Correct the amounts in Budget, or the shares if they are old.',
  'rule.staff-cost-area.salaries.headline': '{position:name} is on {area:name} only in Løn',
  'rule.staff-cost-area.salaries.explanation':
    'By {lines:places} it is {share:share} of the position, that is {part:money} of {cost:money} in the whole plan. The rest belongs elsewhere.',
  'rule.staff-cost-area.salaries.action': 'Leave Indsatsområde blank in Løn, or correct the shares in Medarbejderressourcer.',
  'rule.staff-cost-area.salaries-many.headline': '{count:count(position|positions)} are on one area only in Løn',
  'rule.staff-cost-area.salaries-many.explanation':
    'That goes for {positions:names} in {places:places}. {position:name}, for example, spends only {share:share} of the time on {area:name}, so {part:money} of {cost:money} belong there.',
  'rule.staff-cost-area.salaries-many.action':
    'Leave Indsatsområde blank in Løn, or correct the shares in Medarbejderressourcer.',

  'rule.staff-duplicate.alike.headline': '{position:name} may be listed twice',
  'rule.staff-duplicate.alike.explanation':
    '{names:names} in {places:places} are called almost the same, and no number tells them apart.',
  'rule.staff-duplicate.alike.action':
    'If it is one position, delete the other lines and use one name. If they are several, give each a number or initials.',
  'rule.staff-duplicate.alike-many.headline': '{groups:count(position|positions)} may be listed twice',
  'rule.staff-duplicate.alike-many.explanation':
    'Of {names:names} in {places:places} some are called almost the same, and no number tells them apart.',
  'rule.staff-duplicate.alike-many.action':
    'If it is the same position, delete one of the lines and use one name. If they are several, give each a number or initials.',

  'rule.staff-unbudgeted-actor.no-line.headline': '{count:count(position has|positions have)} tasks, but no hours',
  'rule.staff-unbudgeted-actor.no-line.explanation':
    '{actors:names} have tasks in {places:places}, but are neither in Medarbejderressourcer nor in Løn.',
  'rule.staff-unbudgeted-actor.no-line.action':
    'Enter the hours in both. If the plan does not pay the position, choose Andre under Lønnes af on the list Stillinger.',
} as const;
