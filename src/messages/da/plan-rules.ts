/** What the rules say about the period, the weightings and the money. */
export const planRules = {
  'rule.period-four-years.day-short.headline': 'Planen slutter en dag for tidligt',
  'rule.period-four-years.day-short.explanation':
    'Fra {from:day} til {to:day} mangler der én dag i fire hele år.',
  'rule.period-four-years.day-short.action': 'Ret den sidste dag til {right:day}, hvis perioden er fire år.',
  'rule.period-four-years.day-long.headline': 'Planen slutter en dag for sent',
  'rule.period-four-years.day-long.explanation':
    'Fra {from:day} til {to:day} er der én dag mere end fire hele år.',
  'rule.period-four-years.day-long.action': 'Ret den sidste dag til {right:day}, hvis perioden er fire år.',
  'rule.period-four-years.other.headline': 'Planen varer {length:duration}',
  'rule.period-four-years.other.explanation':
    'Perioden er fra {from:day} til {to:day}. Aftalerne plejer at gælde i fire hele år.',
  'rule.period-four-years.other.action':
    'Lad det stå, hvis det er den aftalte periode. Fire år fra den første dag slutter {right:day}.',

  'rule.weighting-sum.above.headline': 'Vægtningerne giver {sum:share}',
  'rule.weighting-sum.above.explanation': '{shares:shares} = {sum:share}. Det er {gap:share} for meget.',
  'rule.weighting-sum.above.action': 'Sæt en eller flere af vægtningerne ned, så de tilsammen giver 100 %.',
  'rule.weighting-sum.below.headline': 'Vægtningerne giver {sum:share}',
  'rule.weighting-sum.below.explanation': '{shares:shares} = {sum:share}. Der mangler {gap:share}.',
  'rule.weighting-sum.below.action': 'Sæt en eller flere af vægtningerne op, så de tilsammen giver 100 %.',
  'rule.weighting-sum.rounding.headline': 'Vægtningerne giver {sum:share}',
  'rule.weighting-sum.rounding.explanation':
    '{shares:shares} = {sum:share}. Forskellen er {gap:share}, og det kan være afrunding, for den kan her være op til {tolerance:share}.',
  'rule.weighting-sum.rounding.action': 'Lad det stå, eller ret en af vægtningerne, hvis de skal give præcis 100 %.',

  'rule.weighting-partial.partial.headline': 'Nogle indsatsområder mangler en vægtning',
  'rule.weighting-partial.partial.explanation':
    '{count:count(område|områder)} af de {chosen:count} valgte har en vægtning, men {areas:names} har ingen.',
  'rule.weighting-partial.partial.action': 'Skriv også de manglende vægtninger, eller slet dem alle, hvis områderne ikke vægtes.',

  'rule.budget-sum.line.headline': 'Der står {stated:money}, men summen er {computed:money}',
  'rule.budget-sum.line.explanation':
    '{amounts:amounts} = {computed:money}, men formlen i {place:place} er skrevet over med {stated:money}. Forskellen er {gap:money}.',
  'rule.budget-sum.line.action':
    'Slet tallet, og kopier formlen fra en anden række i kolonnen. Er det summen, der er rigtig, så ret beløbene i årene.',
  'rule.budget-sum.undivided.headline': '{stated:money} er ikke delt ud på år',
  'rule.budget-sum.undivided.explanation':
    'I {place:place} er {stated:money} skrevet over formlen, men der er ingen beløb i årene. Det tæller med i alt, men ikke i noget år.',
  'rule.budget-sum.undivided.action':
    'Skriv beløbene i årene, slet tallet, og kopier formlen fra en anden række i kolonnen.',
  'rule.budget-sum.column.headline': 'Der står {stated:money}, men summen er {computed:money}',
  'rule.budget-sum.column.explanation':
    'Linjernes beløb til {column:column} giver {computed:money}, men formlen i {place:place} er skrevet over med {stated:money}. Forskellen er {gap:money}.',
  'rule.budget-sum.column.action':
    'Slet tallet, og vælg Sum på cellens liste i rækken I alt, så regner Excel igen. Er det summen, der er rigtig, så ret beløbene i linjerne.',
  'rule.budget-sum.overwritten.headline': 'En sum er skrevet over',
  'rule.budget-sum.overwritten.explanation':
    'Formlen i {place:place} er skrevet over med {stated:money}. Det passer nu, men følger ikke nødvendigvis med, når beløbene ændres.',
  'rule.budget-sum.overwritten.action':
    'Slet tallet, og kopier formlen fra en anden række i kolonnen. I rækken I alt kan du vælge Sum på cellens liste.',
  'rule.budget-sum.overwritten-many.headline': '{count:count(sum|summer)} er skrevet over',
  'rule.budget-sum.overwritten-many.explanation':
    'Der står andet end formlen i {places:places}. Tallene passer nu, men følger ikke nødvendigvis med, når beløbene ændres.',
  'rule.budget-sum.overwritten-many.action':
    'Slet tallene, og kopier formlen fra en anden række i kolonnen. I rækken I alt kan du vælge Sum på cellens liste.',

  'rule.budget-financed.short.headline': 'Der mangler {gap:money} i finansieringen',
  'rule.budget-financed.short.explanation':
    'Udgifterne er {expenses:money}, og finansieringen er {financing:money}. Forskellen ligger i {years:columns}.',
  'rule.budget-financed.short.action': 'Tilføj det, der mangler, i Finansiering, eller ret udgifterne i Budget.',
  'rule.budget-financed.over.headline': 'Finansieringen er {gap:money} for stor',
  'rule.budget-financed.over.explanation':
    'Udgifterne er {expenses:money}, og finansieringen er {financing:money}. Forskellen ligger i {years:columns}.',
  'rule.budget-financed.over.action':
    'Ret finansieringen, eller tilføj de udgifter, der mangler i Budget. Arbejdstimer og lokaler skal stå begge steder.',
  'rule.budget-financed.years.headline': 'Finansieringen passer i alt, men ikke år for år',
  'rule.budget-financed.years.explanation':
    'Udgifter og finansiering er begge {expenses:money} i alt, men de er forskellige i {years:columns}, højst {gap:money}.',
  'rule.budget-financed.years.action': 'Lad det stå, hvis pengene flyttes mellem årene. Ellers ret beløbene i årene.',
  'rule.budget-financed.no-financing.headline': 'Finansieringen mangler',
  'rule.budget-financed.no-financing.explanation': 'Udgifterne er {expenses:money}, men der er ingen beløb i Finansiering.',
  'rule.budget-financed.no-financing.action': 'Skriv i Finansiering, hvem der betaler, og hvor meget i hvert år.',
  'rule.budget-financed.no-expenses.headline': 'Udgifterne mangler',
  'rule.budget-financed.no-expenses.explanation': 'Finansieringen er {financing:money}, men der er ingen beløb i Budget.',
  'rule.budget-financed.no-expenses.action': 'Skriv i Budget, hvad pengene går til, og hvor meget i hvert år.',
} as const;
