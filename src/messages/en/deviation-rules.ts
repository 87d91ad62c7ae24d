/** What the rules say about justified deviations. */
export const deviationRules = {
  'rule.deviation-lapsed.signed.headline': 'A reason was given for other figures',
  'rule.deviation-lapsed.signed.explanation': 'The figures have changed since {name:name} wrote "{reason:name}" on {date:day}, so the reason no longer holds.',
  'rule.deviation-lapsed.signed.action': 'Correct the figures. Or justify the deviation again, and delete the old row.',
  'rule.deviation-lapsed.unsigned.headline': 'A reason was given for other figures',
  'rule.deviation-lapsed.unsigned.explanation': 'The figures have changed since somebody wrote "{reason:name}" without name or date, so the reason no longer holds.',
  'rule.deviation-lapsed.unsigned.action': 'Correct the figures. Or justify the deviation again, and delete the old row.',

  'rule.deviation-needless.nothing-left.headline': '{count:count(reason is|reasons are)} no longer needed',
  'rule.deviation-needless.nothing-left.explanation': 'The check no longer finds what was justified.',
  'rule.deviation-needless.nothing-left.action': 'Delete the row, or leave it if the auditor is to see it.',
  'rule.deviation-needless.unknown.headline': '{count:count(reason belongs|reasons belong)} to no finding',
  'rule.deviation-needless.unknown.explanation': 'What it is known by is missing or has been changed, so the reason holds for nothing.',
  'rule.deviation-needless.unknown.action': 'Find the finding in the pane, choose Justify the deviation, and delete this row.',

  'rule.deviation-incomplete.reason.headline': '{count:count(deviation has|deviations have)} no reason',
  'rule.deviation-incomplete.reason.explanation': 'Without a reason the row does not count, and the finding stays in the check.',
  'rule.deviation-incomplete.reason.action': 'Write why it is right as it stands, or delete the row.',
  'rule.deviation-incomplete.signature.headline': '{count:count(justified deviation lacks|justified deviations lack)} name or date',
  'rule.deviation-incomplete.signature.explanation': 'The auditor has to see who justified the deviation and when.',
  'rule.deviation-incomplete.signature.action': 'Write name and date in the row.',
} as const;
