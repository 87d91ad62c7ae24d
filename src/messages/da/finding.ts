/** What the list of findings says around them: what is shown of it, and what a finding rests on. */
export const finding = {
  'pane.filter.button': 'Filtrér',
  'pane.filter.part': '{n:count} af {of:count}',
  'pane.filter.shown': '{n:count} af {of:count(punkt|punkter)}',
  'pane.filter.none': 'Ingen punkter passer til dit valg.',
  'pane.filter.all': 'Vis alle',
  'pane.filter.group': 'Filtrér punkterne',
  'pane.filter.sheet': 'Ark',
  'pane.filter.area': 'Indsatsområde',
  'pane.filter.rule': 'Tjek',
  'pane.filter.any': 'Alle',
  'pane.filter.no-area': 'Uden indsatsområde',
  'pane.filter.choice': '{name:text} ({n:count})',

  'pane.help.why': 'Hvorfor?',
  'pane.help.back': 'Tilbage',
} as const;
