/** Single words and names, used by other messages and by the pane. */
export const words = {
  'severity.error': 'Fejl',
  'severity.warning': 'Advarsel',
  'severity.advice': 'Råd',
  'basis.requirement': 'krav',
  'basis.agreement': 'aftale',
  'basis.our-advice': 'vores råd',
  'phase.draft': 'Udkast',
  'phase.signature': 'Til underskrift',
  'phase.running': 'I drift',
  'duration.years': '{count:count(år|år)}',
  'duration.months': '{count:count(måned|måneder)}',
  'duration.days': '{count:count(dag|dage)}',
  'names.more': '{count:count} mere',
  'places.more': '{count:count(celle|celler)} mere',
} as const;
