/** What the rules say about the budget and who pays for it. */
export const moneyRules = {
  'rule.budget-line-product.differs.headline': 'Hours times rate is not the amount',
  'rule.budget-line-product.differs.explanation':
    '{hours:figure} hours at {rate:money} is {computed:money}, but {place:place} says {stated:money}. The difference is {gap:money}, and at most {tolerance:money} can be rounding.',
  'rule.budget-line-product.differs.action': 'Correct the hours, the rate or the amounts of the years.',
  'rule.budget-line-product.differs-many.headline': '{count:count(line|lines)}: hours times rate is not the amount',
  'rule.budget-line-product.differs-many.explanation':
    'In {place:place} {hours:figure} hours at {rate:money} is {computed:money}, but {stated:money} is stated. At most {tolerance:money} can be rounding. It is in {places:places}.',
  'rule.budget-line-product.differs-many.action': 'Correct the hours, the rate or the amounts of the years, line by line.',
  'rule.budget-line-product.manual.headline': '{count:count(salary amount|salary amounts)} without a reason',
  'rule.budget-line-product.manual.explanation':
    'In {places:places} {amount:money} is typed in place of what is calculated. The row gives no reason.',
  'rule.budget-line-product.manual.action': 'Write why the amount is another, or delete it so that the sheet calculates again.',
  'rule.budget-line-product.manual-many.headline': '{count:count(salary amount|salary amounts)} without a reason',
  'rule.budget-line-product.manual-many.explanation':
    'In {places:places} amounts are typed in place of what is calculated. The rows give no reason.',
  'rule.budget-line-product.manual-many.action':
    'Write why the amounts are others, or delete them so that the sheet calculates again.',

  'rule.budget-non-cash.no-line.headline': 'Hours or premises lack their expense line',
  'rule.budget-non-cash.no-line.explanation':
    'In {places:places} there is no expense line. What is given in hours or premises is an expense of {amount:money} too.',
  'rule.budget-non-cash.no-line.action':
    'Write the amount as an expense in Budget, and the number of the line under Udgiftslinje.',
  'rule.budget-non-cash.unknown-line.headline': 'Expense line {numbers:names} cannot be found',
  'rule.budget-non-cash.unknown-line.explanation':
    'In {places:places} stands a number that is not the number of exactly one line in Budget.',
  'rule.budget-non-cash.unknown-line.action': 'Correct the number, or give it to the line in Budget.',
  'rule.budget-non-cash.differs.headline': 'Expense line {number:name} has another amount',
  'rule.budget-non-cash.differs.explanation':
    'Finansiering has {financed:money} in hours and premises on the line, but Budget has {expense:money}. They differ in {years:columns}.',
  'rule.budget-non-cash.differs.action':
    'Correct one of them, so that the amounts are the same in each year. If a part of the expense is cash, divide the line in Budget in two.',

  'rule.budget-commitment.differs.headline': 'LBF’s amount is not that of its commitment',
  'rule.budget-commitment.differs.explanation':
    'LBF’s commitment is {commitment:money}, but its lines in Finansiering come to {financed:money}. The difference is {gap:money}.',
  'rule.budget-commitment.differs.action':
    'Correct the amounts in Finansiering, or the commitment in Stamdata if it has changed.',

  'rule.budget-agreement-figures.lbf.headline': 'The agreement’s amount from LBF is not the budget’s',
  'rule.budget-agreement-figures.lbf.explanation':
    'The agreement says {agreed:money} from LBF, but Finansiering comes to {financed:money}. The difference is {gap:money}.',
  'rule.budget-agreement-figures.lbf.action':
    'Correct the one that is wrong. If the budget has changed, the agreement must follow.',
  'rule.budget-agreement-figures.local.headline': 'The agreement’s local amount is not the budget’s',
  'rule.budget-agreement-figures.local.explanation':
    'The agreement says {agreed:money} of local co-financing, but Finansiering comes to {financed:money}. The difference is {gap:money}.',
  'rule.budget-agreement-figures.local.action':
    'Correct the one that is wrong. If the budget has changed, the agreement must follow.',
  'rule.budget-agreement-figures.total.headline': 'The agreement’s amount in all is not the budget’s',
  'rule.budget-agreement-figures.total.explanation':
    'The agreement says {agreed:money} in all, but Finansiering comes to {financed:money}. The difference is {gap:money}.',
  'rule.budget-agreement-figures.total.action':
    'Correct the one that is wrong. If the budget has changed, the agreement must follow.',

  'rule.budget-negative.unmarked.headline': '{count:count(amount is|amounts are)} below zero',
  'rule.budget-negative.unmarked.explanation':
    'There is for example {amount:money}. The line does not say that it is income or a refund. It is in {places:places}.',
  'rule.budget-negative.unmarked.action':
    'Remove the minus, or write in the post or the remark that it is income or a refund (indtægt, refusion).',

  'rule.budget-outside-money.marked.headline': 'Money outside the plan is counted',
  'rule.budget-outside-money.marked.explanation':
    '{places:places} says that the money is outside the plan, but the line is in the sum with {amount:money}.',
  'rule.budget-outside-money.marked.action':
    'Move the line to the table Penge uden for helhedsplanen below Finansiering, or correct the text.',
  'rule.budget-outside-money.repeated.headline': '{names:names}: both inside and outside the plan',
  'rule.budget-outside-money.repeated.explanation':
    'The line in {places:places} is in the sum with {amount:money}, and the same stands in {outside:places}, which is in no sum.',
  'rule.budget-outside-money.repeated.action':
    'Delete the money in one of the two places. If they are two contributions, write beside the giver or the post what each is for.',

  'rule.budget-unspecified.bare.headline': '{names:names}: what the money is for is not said',
  'rule.budget-unspecified.bare.explanation': 'The post in {places:places} is {amount:money} in all and has no remark.',
  'rule.budget-unspecified.bare.action': 'Write in the remark what the money may be spent on.',

  'rule.budget-activity.unknown.headline': '{names:names}: not on the sheet Aktiviteter',
  'rule.budget-activity.unknown.explanation':
    'In {places:places} there is money for an activity that is not on the sheet Aktiviteter.',
  'rule.budget-activity.unknown.action': 'Write the name as it stands on the sheet Aktiviteter, or add the activity there.',

  'rule.budget-overspent.overspent.headline': '{line:name}: {gap:money} over the budget',
  'rule.budget-overspent.overspent.explanation':
    '{spent:money} of {budget:money} is spent in {year:column}. There is no explanation in {place:place}.',
  'rule.budget-overspent.overspent.action': 'Write the explanation, or correct what is spent or the revised budget.',
  'rule.budget-overspent.overspent-many.headline': '{count:count(line is|lines are)} over the budget unexplained',
  'rule.budget-overspent.overspent-many.explanation':
    '{gap:money} more than the budget is spent, most of it on {line:name}: {spent:money} of {budget:money} in {year:column}. The explanation is missing in {places:places}.',
  'rule.budget-overspent.overspent-many.action': 'Write the explanations, or correct what is spent or the revised budgets.',

  'rule.budget-carried-over.no-origin.headline': 'Where the money carried over comes from is not said',
  'rule.budget-carried-over.no-origin.explanation':
    '{amount:money} is carried over. In {places:places} there is no party, commitment or remark.',
  'rule.budget-carried-over.no-origin.action': 'Write which plan or grant the money is carried over from.',
  'rule.budget-carried-over.counted-local.headline': 'Money carried over counts as local',
  'rule.budget-carried-over.counted-local.explanation':
    '{amount:money} is carried over and says Ja in {places:places}. Money carried over is outside the {required:share} that must be local.',
  'rule.budget-carried-over.counted-local.action': 'Write Nej under Tæller som lokal, or choose the right source.',
  'rule.budget-carried-over.not-left.headline': '{gap:money} more is carried over than there was',
  'rule.budget-carried-over.not-left.explanation':
    '{from:money} is carried over to {year:column} from the year before, but in that year only {left:money} is carried on. There is no explanation in {places:places}.',
  'rule.budget-carried-over.not-left.action':
    'Correct the amounts so that they agree, or write under Forklaring where the money comes from.',

  'rule.cofinancing-minimum.short.headline': 'The local co-financing is {share:share}',
  'rule.cofinancing-minimum.short.explanation':
    '{sources:words} count as local with {local:money} of {total:money} in all. At least {required:share} must be local, so {gap:money} is missing.',
  'rule.cofinancing-minimum.short.action':
    'Find more local co-financing in place of other, or correct Tæller som lokal if a line is counted wrongly.',
  'rule.cofinancing-minimum.none.headline': 'There is no local co-financing',
  'rule.cofinancing-minimum.none.explanation':
    'The financing is {total:money} in all, and no line counts as local. At least {required:share} must be local: {gap:money}.',
  'rule.cofinancing-minimum.none.action':
    'Write in Finansiering what municipality and housing organisations give, also in hours and premises.',

  'rule.cofinancing-year.low.headline': 'The local co-financing is low in {years:columns}',
  'rule.cofinancing-year.low.explanation':
    'The whole plan has {share:share} of local co-financing and must have {required:share}. In {years:columns} it is lower, at the lowest {lowest:share}.',
  'rule.cofinancing-year.low.action':
    'Leave it if the money comes in other years. Otherwise correct how it is divided between the years.',

  'rule.cofinancing-hours.unstated.headline': 'Working hours lack hours or rate',
  'rule.cofinancing-hours.unstated.explanation':
    '{amount:money} is given as working hours. {places:places} does not say how many hours, or what an hour is worth.',
  'rule.cofinancing-hours.unstated.action': 'Write the hours of the whole plan under Timer i alt and the rate under Timesats.',

  'rule.cofinancing-party.unknown.headline': '{names:names}: not on the list of parties',
  'rule.cofinancing-party.unknown.explanation':
    '{amount:money} from {places:places} counts as local co-financing, but the giver is not one of the agreement’s parties or their departments.',
  'rule.cofinancing-party.unknown.action':
    'Write the name as in Parter on Stamdata, or add the party. If the giver is no party, write Nej under Tæller som lokal.',
} as const;
