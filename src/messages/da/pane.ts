/** What the pane says. */
export const pane = {
  'pane.check-now': 'Tjek nu',
} as const;
