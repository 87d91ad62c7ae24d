/** What the rules say about the case: periods, areas, parties, documents, milestones and follow-up. */
export const caseRules = {
  'rule.period-order.reversed.headline': 'The plan ends before it begins',
  'rule.period-order.reversed.explanation': 'The first day is {from:day}, and the last is {to:day}.',
  'rule.period-order.reversed.action': 'Correct the two dates in Stamdata. Are they exchanged?',

  'rule.period-succession.gap.headline': 'The plan does not begin right after the one before',
  'rule.period-succession.gap.explanation': 'The plan before ends on {previous:day}, but this one begins only on {from:day}.',
  'rule.period-succession.gap.action': 'Leave it if there is to be a break. Otherwise change the first day to {right:day}.',
  'rule.period-succession.overlap.headline': 'The plan overlaps the one before',
  'rule.period-succession.overlap.explanation': 'The plan before ends on {previous:day}, but this one begins as early as {from:day}.',
  'rule.period-succession.overlap.action':
    'Correct one of the dates, so that the plan begins on {right:day}. Leave it if money left from the plan before is used beside this one.',

  'rule.sub-agreement-period.outside.headline': '{count:count(sub-agreement reaches|sub-agreements reach)} outside the plan',
  'rule.sub-agreement-period.outside.explanation':
    'The plan is from {from:day} to {to:day}, but for {areas:names} it says {days:days} in {places:places}.',
  'rule.sub-agreement-period.outside.action': 'Correct the period so that it lies within the plan’s, or delete it if it is the plan’s.',

  'rule.date-outside-plan.salaries.headline': '{count:count(salary row lies|salary rows lie)} outside the plan',
  'rule.date-outside-plan.salaries.explanation':
    'The plan is from {from:day} to {to:day}, but by the dates in {places:places} no day of it lies in the plan.',
  'rule.date-outside-plan.salaries.action': 'Correct the dates in Løn, or delete the row if it belongs to another plan.',
  'rule.date-outside-plan.amounts.headline': '{count:count(amount or row belongs|amounts or rows belong)} to years outside the plan',
  'rule.date-outside-plan.amounts.explanation':
    'The plan is from {from:day} to {to:day}, but {places:places} holds something for later years.',
  'rule.date-outside-plan.amounts.action': 'Move it to one of the plan’s years, or correct the plan’s period.',
  'rule.date-outside-plan.milestones.headline': '{count:count(milestone lies|milestones lie)} outside the plan',
  'rule.date-outside-plan.milestones.explanation':
    'The plan is from {from:day} to {to:day}, but for {names:names} it says {days:days}. Only hiring may be up to {before:count} months before, and only accounts and evaluation up to {after:count} months after.',
  'rule.date-outside-plan.milestones.action': 'Correct the dates in {places:places}, or leave them if that is what was agreed.',
  'rule.date-outside-plan.follow-ups.headline':
    '{count:count(follow-up belongs|follow-ups belong)} to an accounting year that is none of the plan’s',
  'rule.date-outside-plan.follow-ups.explanation':
    'The plan is from {from:day} to {to:day}, but {places:places} names an accounting year that it does not touch.',
  'rule.date-outside-plan.follow-ups.action': 'Correct the accounting year. If it belongs to another plan, delete the row.',

  'rule.area-unknown.unknown.headline': '{areas:names}: not in this programme',
  'rule.area-unknown.unknown.explanation': 'The areas of {programme:text} are {known:texts}.',
  'rule.area-unknown.unknown.action': 'Choose one of the programme’s areas, or correct the programme in Stamdata.',

  'rule.area-sub-agreement.missing.headline': '{count:count(sub-agreement is|sub-agreements are)} missing',
  'rule.area-sub-agreement.missing.explanation':
    '{count:count} of the {chosen:count} chosen areas have no sub-agreement yet: {areas:names}.',
  'rule.area-sub-agreement.missing.action': 'Write the date or the state of the sub-agreement beside the area.',
  'rule.area-sub-agreement.twice.headline': '{area:name} has {count:count} sub-agreements',
  'rule.area-sub-agreement.twice.explanation':
    'The area is chosen several times, in {places:places}. Each area has exactly one sub-agreement.',
  'rule.area-sub-agreement.twice.action': 'Keep the row that applies, and delete the others.',
  'rule.area-sub-agreement.not-chosen.headline': '{areas:names}: a sub-agreement, but not chosen',
  'rule.area-sub-agreement.not-chosen.explanation': 'It says so in {places:places}. Only chosen areas have a sub-agreement.',
  'rule.area-sub-agreement.not-chosen.action': 'Choose the area, or delete what is said of its sub-agreement.',

  'rule.area-not-chosen.carries.headline': '{area:name} is not chosen, but used',
  'rule.area-not-chosen.carries.explanation':
    'There is {count:count(weighting, position or amount|weightings, positions or amounts)} for the area in {places:places}.',
  'rule.area-not-chosen.carries.action': 'Choose the area in Stamdata, or move what is there to a chosen area.',

  'rule.party-missing.both.headline': 'The parties are missing',
  'rule.party-missing.both.explanation':
    'There is neither a housing organisation nor a municipality among the parties. There must be at least one of each.',
  'rule.party-missing.both.action': 'Write the parties in Stamdata, and choose what each of them is.',
  'rule.party-missing.housing-organisation.headline': 'A housing organisation is missing',
  'rule.party-missing.housing-organisation.explanation':
    'Among {count:count(party|parties)} there is no housing organisation. There must be at least one.',
  'rule.party-missing.housing-organisation.action': 'Add the housing organisation under Parter, or correct what the party is.',
  'rule.party-missing.municipality.headline': 'A municipality is missing',
  'rule.party-missing.municipality.explanation': 'Among {count:count(party|parties)} there is no municipality. There must be at least one.',
  'rule.party-missing.municipality.action': 'Add the municipality under Parter, or correct what the party is.',

  'rule.administrator-missing.missing.headline': 'The administrator is missing',
  'rule.administrator-missing.missing.explanation': 'It does not say who is the employer and keeps the plan’s accounts.',
  'rule.administrator-missing.missing.action': 'Write the administrator in Stamdata. It need not be a party.',

  'rule.signature-missing.missing.headline': '{count:count(party has|parties have)} not signed',
  'rule.signature-missing.missing.explanation':
    'Name or date is missing for {parties:names} in {places:places}. There are {of:count(party|parties)} in all.',
  'rule.signature-missing.missing.action': 'Write who has signed, and when.',

  'rule.document-missing.missing.headline': '{count:count(document is|documents are)} missing',
  'rule.document-missing.missing.explanation':
    '{count:count} of the {of:count} documents of {programme:text} are not marked as there: {documents:names}.',
  'rule.document-missing.missing.action': 'Choose Ja under Er der once the document is on the case.',

  'rule.placeholder-left.left.headline': 'Guidance or a note was left in a text',
  'rule.placeholder-left.left.explanation': '{place:place} says “{raw:raw}”.',
  'rule.placeholder-left.left.action': 'Write the final text, or delete the note.',
  'rule.placeholder-left.left-many.headline': 'Guidance or notes were left in {count:count} texts',
  'rule.placeholder-left.left-many.explanation': 'This concerns {places:places}, for example “{raw:raw}”.',
  'rule.placeholder-left.left-many.action': 'Write the final texts, or delete the notes.',

  'rule.text-years-backwards.backwards.headline': 'The years in “{raw:raw}” run backwards',
  'rule.text-years-backwards.backwards.explanation': 'It stands in {place:place} and ends before it begins.',
  'rule.text-years-backwards.backwards.action': 'Exchange the years, or correct what is wrong.',
  'rule.text-years-backwards.backwards-many.headline': 'The years in {count:count} texts run backwards',
  'rule.text-years-backwards.backwards-many.explanation': 'This concerns {places:places}, for example “{raw:raw}”.',
  'rule.text-years-backwards.backwards-many.action': 'Exchange the years, or correct what is wrong.',

  'rule.milestone-order.reversed.headline': '{milestone:name}: the deadline is before the start',
  'rule.milestone-order.reversed.explanation': 'Work begins on {start:day}, but the deadline is {deadline:day} in {place:place}.',
  'rule.milestone-order.reversed.action': 'Correct Start or Frist. Are the two dates exchanged?',
  'rule.milestone-order.reversed-many.headline': '{count:count(milestone has|milestones have)} a deadline before the start',
  'rule.milestone-order.reversed-many.explanation':
    'This concerns {places:places}. {milestone:name}, for example, begins on {start:day} with the deadline {deadline:day}.',
  'rule.milestone-order.reversed-many.action': 'Correct Start or Frist. Are the dates exchanged?',
  'rule.milestone-order.responsible.headline': 'Nobody is responsible for {count:count(milestone|milestones)}',
  'rule.milestone-order.responsible.explanation': 'Nobody stands under Ansvarlig for {milestones:names} in {places:places}.',
  'rule.milestone-order.responsible.action': 'Write who sees to it that it happens.',

  'rule.milestone-coverage.activities.headline': '{count:count(activity has|activities have)} no milestone',
  'rule.milestone-coverage.activities.explanation':
    '{count:count} of {of:count(activity|activities)} are not named under Aktivitet in Milepælsplan: {activities:names}.',
  'rule.milestone-coverage.activities.action': 'Add a milestone for each, or leave it if the activity needs none.',
  'rule.milestone-coverage.years.headline': '{count:count(accounting year|accounting years)} without a milestone for the follow-up',
  'rule.milestone-coverage.years.explanation': 'No milestone for following up on the goals covers {years:texts}.',
  'rule.milestone-coverage.years.action': 'Add a milestone for the follow-up to the auditor. If it repeats every year, one row is enough.',

  'rule.followup-year.missing.headline': 'The follow-up is missing for {count:count(accounting year|accounting years)}',
  'rule.followup-year.missing.explanation': '{years:texts} has passed, but Opfølgningslog has no follow-up on the goals.',
  'rule.followup-year.missing.action': 'Write the follow-up in Opfølgningslog, with the accounting year as it is called here.',
  'rule.followup-year.not-shown.headline': 'The auditor has not seen the follow-up for {count:count(accounting year|accounting years)}',
  'rule.followup-year.not-shown.explanation':
    '{years:texts} ended more than {months:count} months ago, but there is no date in {places:places}.',
  'rule.followup-year.not-shown.action': 'Show the follow-up to the auditor, and write the date.',

  'rule.approval-outdated.outdated.headline': '{names:names}: newer than the board’s approval',
  'rule.approval-outdated.outdated.explanation': 'The board last approved on {approved:day}, but {places:places} says {days:days}.',
  'rule.approval-outdated.outdated.action':
    'Put the change before the board, and write the new approval in Stamdata. If the date is wrong, correct it.',
} as const;
