/** What the rules say about the budget and who pays for it. */
export const moneyRules = {
  'rule.budget-line-product.differs.headline': 'Timer gange timesats giver ikke beløbet',
  'rule.budget-line-product.differs.explanation':
    '{hours:figure} timer à {rate:money} er {computed:money}, men {place:place} siger {stated:money}. Forskellen er {gap:money}, og højst {tolerance:money} kan være afrunding.',
  'rule.budget-line-product.differs.action': 'Ret timerne, timesatsen eller beløbene i årene.',
  'rule.budget-line-product.differs-many.headline': '{count:count(linje|linjer)}: timer gange sats giver ikke beløbet',
  'rule.budget-line-product.differs-many.explanation':
    'I {place:place} er {hours:figure} timer à {rate:money} {computed:money}, men der står {stated:money}. Højst {tolerance:money} kan være afrunding. Det gælder {places:places}.',
  'rule.budget-line-product.differs-many.action': 'Ret timerne, timesatsen eller beløbene i årene, linje for linje.',
  'rule.budget-line-product.manual.headline': '{count:count(lønbeløb|lønbeløb)} er skrevet uden begrundelse',
  'rule.budget-line-product.manual.explanation':
    'I {places:places} er {amount:money} skrevet i stedet for det, der beregnes. Der er ingen begrundelse i rækken.',
  'rule.budget-line-product.manual.action': 'Skriv, hvorfor beløbet er et andet, eller slet beløbet, så regner arket igen.',
  'rule.budget-line-product.manual-many.headline': '{count:count(lønbeløb|lønbeløb)} er skrevet uden begrundelse',
  'rule.budget-line-product.manual-many.explanation':
    'I {places:places} er der skrevet beløb i stedet for det, der beregnes. Der er ingen begrundelse i rækkerne.',
  'rule.budget-line-product.manual-many.action': 'Skriv, hvorfor beløbene er andre, eller slet dem, så regner arket igen.',

  'rule.budget-non-cash.no-line.headline': 'Timer eller lokaler mangler deres udgiftslinje',
  'rule.budget-non-cash.no-line.explanation':
    'I {places:places} står der ingen udgiftslinje. Det, der gives i timer eller lokaler, er også en udgift på {amount:money}.',
  'rule.budget-non-cash.no-line.action': 'Skriv beløbet som udgift i Budget og linjens nummer under Udgiftslinje.',
  'rule.budget-non-cash.unknown-line.headline': 'Udgiftslinje {numbers:names} kan ikke findes',
  'rule.budget-non-cash.unknown-line.explanation':
    'I {places:places} står der et nummer, som ikke er nummeret på netop én linje i Budget.',
  'rule.budget-non-cash.unknown-line.action': 'Ret nummeret, eller giv linjen i Budget det.',
  'rule.budget-non-cash.differs.headline': 'Udgiftslinje {number:name} har et andet beløb',
  'rule.budget-non-cash.differs.explanation':
    'Finansiering har {financed:money} i timer og lokaler på linjen, men Budget har {expense:money}. Forskellen ligger i {years:columns}.',
  'rule.budget-non-cash.differs.action':
    'Ret det ene sted, så beløbene er de samme i hvert år. Er en del af udgiften kontant, så del linjen i Budget i to.',

  'rule.budget-commitment.differs.headline': 'Landsbyggefondens beløb er ikke tilsagnets',
  'rule.budget-commitment.differs.explanation':
    'Landsbyggefondens tilsagn er {commitment:money}, men i Finansiering er linjerne fra Landsbyggefonden {financed:money}. Forskellen er {gap:money}.',
  'rule.budget-commitment.differs.action': 'Ret beløbene i Finansiering, eller ret tilsagnet i Stamdata, hvis det er ændret.',

  'rule.budget-agreement-figures.lbf.headline': 'Aftalens beløb fra Landsbyggefonden er ikke budgettets',
  'rule.budget-agreement-figures.lbf.explanation':
    'Aftalen siger {agreed:money} fra Landsbyggefonden, men Finansiering giver {financed:money}. Forskellen er {gap:money}.',
  'rule.budget-agreement-figures.lbf.action': 'Ret det sted, der er forkert. Er budgettet ændret, skal aftalen følge med.',
  'rule.budget-agreement-figures.local.headline': 'Aftalens lokale beløb er ikke budgettets',
  'rule.budget-agreement-figures.local.explanation':
    'Aftalen siger {agreed:money} i lokal medfinansiering, men Finansiering giver {financed:money}. Forskellen er {gap:money}.',
  'rule.budget-agreement-figures.local.action': 'Ret det sted, der er forkert. Er budgettet ændret, skal aftalen følge med.',
  'rule.budget-agreement-figures.total.headline': 'Aftalens beløb i alt er ikke budgettets',
  'rule.budget-agreement-figures.total.explanation':
    'Aftalen siger {agreed:money} i alt, men Finansiering giver {financed:money}. Forskellen er {gap:money}.',
  'rule.budget-agreement-figures.total.action': 'Ret det sted, der er forkert. Er budgettet ændret, skal aftalen følge med.',

  'rule.budget-negative.unmarked.headline': '{count:count(beløb|beløb)} er under nul',
  'rule.budget-negative.unmarked.explanation':
    'Der står for eksempel {amount:money}. Linjen siger ikke, at det er en indtægt eller en refusion. Det gælder {places:places}.',
  'rule.budget-negative.unmarked.action':
    'Fjern minusset, eller skriv i posten eller bemærkningen, at det er en indtægt eller en refusion.',

  'rule.budget-outside-money.marked.headline': 'Penge uden for helhedsplanen er talt med',
  'rule.budget-outside-money.marked.explanation':
    'I {places:places} står det, at pengene er uden for helhedsplanen, men linjen er med i summen med {amount:money}.',
  'rule.budget-outside-money.marked.action':
    'Flyt linjen til tabellen Penge uden for helhedsplanen under Finansiering, eller ret teksten.',
  'rule.budget-outside-money.repeated.headline': '{names:names} står både i og uden for planen',
  'rule.budget-outside-money.repeated.explanation':
    'Linjen i {places:places} er med i summen med {amount:money}, og det samme står i {outside:places}, som ikke er med i nogen sum.',
  'rule.budget-outside-money.repeated.action':
    'Slet pengene det ene af de to steder. Er det to bidrag, så skriv ved giver og post, hvad hvert af dem er til.',

  'rule.budget-unspecified.bare.headline': '{names:names}: det står ikke, hvad pengene går til',
  'rule.budget-unspecified.bare.explanation': 'Posten i {places:places} er på {amount:money} i alt og har ingen bemærkning.',
  'rule.budget-unspecified.bare.action': 'Skriv i bemærkningen, hvad pengene kan bruges til.',

  'rule.budget-activity.unknown.headline': '{names:names} er ikke på arket Aktiviteter',
  'rule.budget-activity.unknown.explanation':
    'I {places:places} er der penge til en aktivitet, som ikke er på arket Aktiviteter.',
  'rule.budget-activity.unknown.action': 'Skriv navnet, som det står på arket Aktiviteter, eller tilføj aktiviteten der.',

  'rule.budget-overspent.overspent.headline': '{line:name}: {gap:money} over budgettet',
  'rule.budget-overspent.overspent.explanation':
    'Der er brugt {spent:money} af {budget:money} i {year:column}. Der er ingen forklaring i {place:place}.',
  'rule.budget-overspent.overspent.action': 'Skriv forklaringen, eller ret forbruget eller det reviderede budget.',
  'rule.budget-overspent.overspent-many.headline': '{count:count(linje|linjer)} er over budgettet uden forklaring',
  'rule.budget-overspent.overspent-many.explanation':
    'Der er brugt {gap:money} mere end budgettet, mest på {line:name}: {spent:money} af {budget:money} i {year:column}. Forklaringen mangler i {places:places}.',
  'rule.budget-overspent.overspent-many.action': 'Skriv forklaringerne, eller ret forbruget eller de reviderede budgetter.',

  'rule.budget-carried-over.no-origin.headline': 'Det står ikke, hvor de overførte midler kommer fra',
  'rule.budget-carried-over.no-origin.explanation':
    '{amount:money} er overførte midler. I {places:places} er der hverken part, tilsagn eller bemærkning.',
  'rule.budget-carried-over.no-origin.action': 'Skriv, hvilken plan eller bevilling pengene er overført fra.',
  'rule.budget-carried-over.counted-local.headline': 'Overførte midler tæller som lokale',
  'rule.budget-carried-over.counted-local.explanation':
    '{amount:money} er overførte midler og står med Ja i {places:places}. Overførte midler er uden for de {required:share}, der skal være lokale.',
  'rule.budget-carried-over.counted-local.action': 'Skriv Nej under Tæller som lokal, eller vælg den rigtige kilde.',
  'rule.budget-carried-over.not-left.headline': 'Der er overført {gap:money} mere, end der var',
  'rule.budget-carried-over.not-left.explanation':
    '{from:money} er overført til {year:column} fra året før, men året før er kun {left:money} overført til året efter. Der er ingen forklaring i {places:places}.',
  'rule.budget-carried-over.not-left.action': 'Ret beløbene, så de er ens, eller skriv i Forklaring, hvor pengene kommer fra.',

  'rule.cofinancing-minimum.short.headline': 'Den lokale medfinansiering er {share:share}',
  'rule.cofinancing-minimum.short.explanation':
    '{sources:words} tæller som lokale med {local:money} ud af {total:money} i alt. Mindst {required:share} skal være lokal, så der mangler {gap:money}.',
  'rule.cofinancing-minimum.short.action':
    'Find mere lokal medfinansiering i stedet for anden, eller ret Tæller som lokal, hvis en linje er regnet forkert.',
  'rule.cofinancing-minimum.none.headline': 'Der er ingen lokal medfinansiering',
  'rule.cofinancing-minimum.none.explanation':
    'Finansieringen er {total:money} i alt, og ingen linje tæller som lokal. Mindst {required:share} skal være lokal: {gap:money}.',
  'rule.cofinancing-minimum.none.action':
    'Skriv i Finansiering, hvad kommunen og boligorganisationerne giver, også i timer og lokaler.',

  'rule.cofinancing-year.low.headline': 'Den lokale medfinansiering er lav i {years:columns}',
  'rule.cofinancing-year.low.explanation':
    'Hele planen har {share:share} lokal medfinansiering og skal have {required:share}. I {years:columns} er den lavere, lavest {lowest:share}.',
  'rule.cofinancing-year.low.action': 'Lad det stå, hvis pengene kommer i andre år. Ellers ret fordelingen på år.',

  'rule.cofinancing-hours.unstated.headline': 'Arbejdstimer mangler timer eller timesats',
  'rule.cofinancing-hours.unstated.explanation':
    '{amount:money} gives som arbejdstimer. I {places:places} står der ikke, hvor mange timer det er, eller hvad en time regnes for.',
  'rule.cofinancing-hours.unstated.action': 'Skriv timerne i hele planen under Timer i alt og satsen under Timesats.',

  'rule.cofinancing-party.unknown.headline': '{names:names} er ikke på listen over parter',
  'rule.cofinancing-party.unknown.explanation':
    '{amount:money} fra {places:places} tæller som lokal medfinansiering, men giveren er ikke en af aftalens parter eller deres afdelinger.',
  'rule.cofinancing-party.unknown.action':
    'Skriv navnet som i Parter på Stamdata, eller tilføj parten. Er giveren ikke part, så skriv Nej under Tæller som lokal.',
} as const;
