/** What the rules say about justified deviations. */
export const deviationRules = {
  'rule.deviation-lapsed.signed.headline': 'En begrundelse gjaldt andre tal',
  'rule.deviation-lapsed.signed.explanation': 'Tallene er ændret, siden {name:name} den {date:day} skrev "{reason:name}", så begrundelsen gælder ikke længere.',
  'rule.deviation-lapsed.signed.action': 'Ret tallene. Eller begrund afvigelsen igen, og slet den gamle række.',
  'rule.deviation-lapsed.unsigned.headline': 'En begrundelse gjaldt andre tal',
  'rule.deviation-lapsed.unsigned.explanation': 'Tallene er ændret, siden nogen uden navn eller dato skrev "{reason:name}", så begrundelsen gælder ikke længere.',
  'rule.deviation-lapsed.unsigned.action': 'Ret tallene. Eller begrund afvigelsen igen, og slet den gamle række.',

  'rule.deviation-needless.nothing-left.headline': '{count:count(begrundelse|begrundelser)} er ikke nødvendig længere',
  'rule.deviation-needless.nothing-left.explanation': 'Tjekket finder ikke længere det, der er begrundet.',
  'rule.deviation-needless.nothing-left.action': 'Slet rækken, eller lad den stå, hvis revisor skal se den.',
  'rule.deviation-needless.unknown.headline': '{count:count(begrundelse|begrundelser)} hører ikke til noget punkt',
  'rule.deviation-needless.unknown.explanation': 'Kendetegnet mangler eller er ændret, så begrundelsen gælder ikke for noget.',
  'rule.deviation-needless.unknown.action': 'Find punktet i panelet, vælg Begrund afvigelsen, og slet denne række.',

  'rule.deviation-incomplete.reason.headline': '{count:count(afvigelse|afvigelser)} mangler en begrundelse',
  'rule.deviation-incomplete.reason.explanation': 'Uden begrundelse gælder rækken ikke, og punktet bliver stående i tjekket.',
  'rule.deviation-incomplete.reason.action': 'Skriv, hvorfor det er rigtigt, som det står, eller slet rækken.',
  'rule.deviation-incomplete.signature.headline': '{count:count(begrundet afvigelse|begrundede afvigelser)} mangler navn eller dato',
  'rule.deviation-incomplete.signature.explanation': 'Revisor skal kunne se, hvem der har begrundet afvigelsen og hvornår.',
  'rule.deviation-incomplete.signature.action': 'Skriv navn og dato i rækken.',
} as const;
