/** What the rules say about indicators, sub-goals and activities. */
export const indicatorRules = {
  'rule.indicator-missing.baseline.headline': '{count:count(fixed indicator lacks|fixed indicators lack)} a baseline',
  'rule.indicator-missing.baseline.explanation':
    'The programme has {all:count} fixed indicators, and each needs a figure. There is none for {indicators:names}.',
  'rule.indicator-missing.baseline.action':
    'Enter the figures in Indikatorer, or write diskretioneret where a figure is withheld.',
  'rule.indicator-missing.details.headline': '{count:count(detail is|details are)} missing from the baselines',
  'rule.indicator-missing.details.explanation':
    '{places:places} is blank. A baseline says of which year and source it is, and what the figure is elsewhere.',
  'rule.indicator-missing.details.action': 'Fill in the fields. Write diskretioneret if the figure to compare with is withheld.',

  'rule.indicator-unit.grade-in-percent.headline': '{indicator:name} cannot be in %',
  'rule.indicator-unit.grade-in-percent.explanation':
    'In {places:places} the unit is %. A grade is a number from {lowest:figure} to {highest:figure} and never %.',
  'rule.indicator-unit.grade-in-percent.action': 'Choose karakter under Enhed, and write the average, for example 5.8.',
  'rule.indicator-unit.grade-in-percent-many.headline': '{count:count(grade is|grades are)} in %',
  'rule.indicator-unit.grade-in-percent-many.explanation':
    'In {places:places} the unit is %. A grade is a number from {lowest:figure} to {highest:figure} and never %.',
  'rule.indicator-unit.grade-in-percent-many.action': 'Choose karakter under Enhed, and write the average, for example 5.8.',
  'rule.indicator-unit.no-grade.headline': '{value:figure} is not a grade',
  'rule.indicator-unit.no-grade.explanation': 'It is in {places:places}. Grades go from {lowest:figure} to {highest:figure}.',
  'rule.indicator-unit.no-grade.action': 'Correct the figure. Is the decimal point misplaced, or is the unit another?',
  'rule.indicator-unit.no-grade-many.headline': '{count:count(figure is|figures are)} not grades',
  'rule.indicator-unit.no-grade-many.explanation':
    'One is {value:figure}. Grades go from {lowest:figure} to {highest:figure}. It goes for {places:places}.',
  'rule.indicator-unit.no-grade-many.action': 'Correct the figures. Is the decimal point misplaced, or is the unit another?',
  'rule.indicator-unit.no-percentage.headline': '{value:figure} % cannot be right',
  'rule.indicator-unit.no-percentage.explanation':
    'It is in {places:places}. A proportion is from {lowest:figure} to {highest:figure} %.',
  'rule.indicator-unit.no-percentage.action': 'Correct the figure. If it is a count or a change, say so under Enhed.',
  'rule.indicator-unit.no-percentage-many.headline': '{count:count(figure|figures)} in % cannot be right',
  'rule.indicator-unit.no-percentage-many.explanation':
    'One is {value:figure} %. A proportion is from {lowest:figure} to {highest:figure} %. It goes for {places:places}.',
  'rule.indicator-unit.no-percentage-many.action': 'Correct the figures. If they are counts or changes, say so under Enhed.',

  'rule.indicator-population.differ.headline': 'Ages {ages:text} in {year:text}: counts and % do not match',
  'rule.indicator-population.differ.explanation':
    '{more:name}: {moreCount:count} are {moreValue:figure} % of {moreFrom:count}-{moreTo:count} people. {fewer:name}: {fewerCount:count} are {fewerValue:figure} % of {fewerFrom:count}-{fewerTo:count}. It is the same age group, so there must be equally many.',
  'rule.indicator-population.differ.action':
    'Look the counts and % up in the source, and correct what is wrong in {places:places}.',
  'rule.indicator-population.sources-differ.headline': 'Ages {ages:text} in {year:text}: the sources disagree',
  'rule.indicator-population.sources-differ.explanation':
    '{more:name}: {moreCount:count} are {moreValue:figure} % of {moreFrom:count}-{moreTo:count} people. {fewer:name}: {fewerCount:count} are {fewerValue:figure} % of {fewerFrom:count}-{fewerTo:count}. It is the same age group, but the sources are different.',
  'rule.indicator-population.sources-differ.action':
    'Preferably use the same source, or look the figures in {places:places} up. Leave them if each source counts a group of its own.',

  'rule.indicator-subset.above.headline': '{indicator:name}: more in the area than in the municipality',
  'rule.indicator-subset.above.explanation':
    'The area has {inArea:figure}, but {comparator:name} has {inAll:figure} in {places:places}. The area is a part of the municipality.',
  'rule.indicator-subset.above.action':
    'Correct one of the figures. If it is not of the whole municipality, say so under Sammenlignes med.',
  'rule.indicator-subset.above-many.headline': '{count:count(row|rows)}: more in the area than in the municipality',
  'rule.indicator-subset.above-many.explanation':
    'That goes for {places:places}. Under {indicator:name}, for example, the area has {inArea:figure}, but {comparator:name} has {inAll:figure}.',
  'rule.indicator-subset.above-many.action':
    'Correct one of the figures in each row. If it is not of the whole municipality, say so under Sammenlignes med.',

  'rule.indicator-year.survey.headline': '{indicators:names}: there is a newer survey',
  'rule.indicator-year.survey.explanation':
    'The baseline is of {year:text}. The survey was also made in {newest:text}, before the plan begins on {start:day}.',
  'rule.indicator-year.survey.action': 'Add a row with the figures of {newest:text}, if the area is part of that survey.',
  'rule.indicator-year.register.headline': '{indicators:names}: the baseline is of {year:text}',
  'rule.indicator-year.register.explanation':
    'The plan begins on {start:day}, more than {years:count} years later. Newer figures have probably been published.',
  'rule.indicator-year.register.action': 'Add a row with the newest figures from before the plan. Leave it if there are none.',
  'rule.indicator-year.election.headline': '{indicators:names}: the baseline is of the election in {year:text}',
  'rule.indicator-year.election.explanation':
    'The plan begins on {start:day}, more than {years:count} years later, and there has been an election since.',
  'rule.indicator-year.election.action': 'Add a row with the last election before the plan.',
  'rule.indicator-year.after.headline': '{indicators:names}: the baseline is from after the plan’s start',
  'rule.indicator-year.after.explanation': 'The oldest figure is of {year:text}, but the plan begins on {start:day}.',
  'rule.indicator-year.after.action': 'Add a row with the newest figures from before the plan.',

  'rule.indicator-scope.comparator.headline': 'It cannot be seen who it is compared with',
  'rule.indicator-scope.comparator.explanation':
    '{places:places} is blank, but there is a figure to compare with. In surveys that is often other areas and not the municipality.',
  'rule.indicator-scope.comparator.action': 'Write whose figure it is, for example øvrige helhedsplaner.',
  'rule.indicator-scope.same-year.headline': '{indicator:name} has {count:count} figures for {year:text}',
  'rule.indicator-scope.same-year.explanation':
    'They are in {places:places}. Only one of them can be of the plan’s area, and it cannot be seen which.',
  'rule.indicator-scope.same-year.action': 'Write in Kommentar what the other figures cover, or delete them.',
  'rule.indicator-scope.same-year-many.headline': '{groups:count} times there are several figures for one year',
  'rule.indicator-scope.same-year-many.explanation':
    'They are in {places:places}, for example {indicator:name} in {year:text}. Only one figure can be of the plan’s area, and it cannot be seen which.',
  'rule.indicator-scope.same-year-many.action': 'Write in Kommentar what the other figures cover, or delete them.',

  'rule.indicator-per-election.which.headline': 'It cannot be seen which election it is',
  'rule.indicator-per-election.which.explanation':
    '{places:places} names the indicator, but not the election. Each election has a figure and a year of its own.',
  'rule.indicator-per-election.which.action':
    'Choose one of these under Indikator: {measures:texts}. Give each election a row of its own.',
  'rule.indicator-per-election.several.headline': 'Several elections share a row',
  'rule.indicator-per-election.several.explanation':
    'In {places:places} there is more than one figure or year. Each election has a figure and a year of its own.',
  'rule.indicator-per-election.several.action': 'Give each election a row of its own, with these indicators: {measures:texts}.',
  'rule.indicator-per-election.year.headline': '{count:count(election lacks its|elections lack their)} year',
  'rule.indicator-per-election.year.explanation': '{places:places} is blank. Each election has a year of its own.',
  'rule.indicator-per-election.year.action': 'Write the year in which the election was held.',

  'rule.subgoal-worse.lower.headline': '{goal:name}: the target is lower than the baseline',
  'rule.subgoal-worse.lower.explanation':
    'The baseline is {baseline:figure} and the target {target:figure}, but the figure should rise. It is in {places:places}.',
  'rule.subgoal-worse.lower.action': 'Correct the target, or write under Forklaring why it is set so.',
  'rule.subgoal-worse.lower-many.headline': '{count:count(target is|targets are)} lower than the baseline',
  'rule.subgoal-worse.lower-many.explanation':
    'That goes for {places:places}, where the figure should rise. The target of {goal:name}, for example, is {target:figure}, and the baseline {baseline:figure}.',
  'rule.subgoal-worse.lower-many.action': 'Correct the targets, or write under Forklaring why they are set so.',
  'rule.subgoal-worse.higher.headline': '{goal:name}: the target is higher than the baseline',
  'rule.subgoal-worse.higher.explanation':
    'The baseline is {baseline:figure} and the target {target:figure}, but the figure should fall. It is in {places:places}.',
  'rule.subgoal-worse.higher.action': 'Correct the target, or write under Forklaring why it is set so.',
  'rule.subgoal-worse.higher-many.headline': '{count:count(target is|targets are)} higher than the baseline',
  'rule.subgoal-worse.higher-many.explanation':
    'That goes for {places:places}, where the figure should fall. The target of {goal:name}, for example, is {target:figure}, and the baseline {baseline:figure}.',
  'rule.subgoal-worse.higher-many.action': 'Correct the targets, or write under Forklaring why they are set so.',

  'rule.subgoal-activity.no-activity.headline': '{count:count(sub-goal has|sub-goals have)} no activity',
  'rule.subgoal-activity.no-activity.explanation': 'No activity supports {goals:names}.',
  'rule.subgoal-activity.no-activity.action':
    'Write the sub-goal’s number under Støtter delmål of an activity, or add an activity.',
  'rule.subgoal-activity.no-goal.headline': '{count:count(activity supports|activities support)} no sub-goal',
  'rule.subgoal-activity.no-goal.explanation': 'Støtter delmål is blank at {activities:names}.',
  'rule.subgoal-activity.no-goal.action': 'Write the numbers of the sub-goals that the activity supports, for example 1.1, 1.2.',
  'rule.subgoal-activity.unknown-goal.headline': '{count:count(activity names|activities name)} a sub-goal that does not exist',
  'rule.subgoal-activity.unknown-goal.explanation': '{goals:names} in {places:places} is not the number of a sub-goal.',
  'rule.subgoal-activity.unknown-goal.action': 'Correct the number, or add the sub-goal in Delmål.',
} as const;
