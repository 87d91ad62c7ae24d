/** What the list of findings says around them: what is shown of it, and what a finding rests on. */
export const finding = {
  'pane.filter.button': 'Filter',
  'pane.filter.part': '{n:count} of {of:count}',
  'pane.filter.shown': '{n:count} of {of:count(item|items)}',
  'pane.filter.none': 'No items fit your choice.',
  'pane.filter.all': 'Show all',
  'pane.filter.group': 'Filter the items',
  'pane.filter.sheet': 'Sheet',
  'pane.filter.area': 'Area',
  'pane.filter.rule': 'Check',
  'pane.filter.any': 'All',
  'pane.filter.no-area': 'Without an area',
  'pane.filter.choice': '{name:text} ({n:count})',

  'pane.help.why': 'Why?',
  'pane.help.back': 'Back',
};
