export const rules = {
  'rule.staff-hours-differ.differ.headline': '{position:text}: the hours differ',
  'rule.staff-hours-differ.differ.explanation':
    'On {date:day}, {salary:place} says {budget:hours}, but {agreement:place} says {stated:hours}.',
  'rule.staff-hours-differ.differ.action': 'Correct one of them, so that they say the same.',
} as const;
