export const words = {
  'severity.error': 'Error',
  'severity.warning': 'Warning',
  'severity.advice': 'Advice',
  'basis.requirement': 'requirement',
  'basis.agreement': 'agreement',
  'basis.our-advice': 'our advice',
  'phase.draft': 'Draft',
  'phase.signature': 'For signature',
  'phase.running': 'Running',
  'places.more': '{count:count(cell|cells)} more',
} as const;
