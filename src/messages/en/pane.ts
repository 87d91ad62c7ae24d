export const pane = {
  'pane.check-now': 'Check now',
} as const;
