/**
 * What the rules say. A headline in plain words, the numbers behind it, and the next step.
 * Key: `rule.<rule id>.<variant>.<headline | explanation | action>`.
 */
export const rules = {
  'rule.staff-hours-differ.differ.headline': '{position:text}: timerne er ikke de samme',
  'rule.staff-hours-differ.differ.explanation':
    'Den {date:day} står der {budget:hours} i {salary:place}, men {stated:hours} i {agreement:place}.',
  'rule.staff-hours-differ.differ.action': 'Ret det ene sted, så de siger det samme.',
} as const;
