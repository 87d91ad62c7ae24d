/** What the rules say about staff. */
export const staffRules = {
  'rule.staff-hours-differ.differ.headline': '{position:name}: timerne er ikke de samme',
  'rule.staff-hours-differ.differ.explanation':
    'Den {days:days} står stillingen til {budget:hours} i {salary:place}, men til {stated:hours} i {agreements:places}.',
  'rule.staff-hours-differ.differ.action': 'Ret det ene sted, så de siger det samme.',
  'rule.staff-hours-differ.differ-many.headline': '{position:name}: timerne er ikke de samme',
  'rule.staff-hours-differ.differ-many.explanation':
    'Den {days:days} står stillingen til {budget:hours} i {salary:place}, men til {stated:hours} i {agreements:places}.',
  'rule.staff-hours-differ.differ-many.action':
    'Ret enten timerne i Løn eller {count:count(linje|linjer)} i Medarbejderressourcer, så de siger det samme.',
  'rule.staff-hours-differ.agreements-differ.headline': '{position:name}: delaftalerne er ikke enige',
  'rule.staff-hours-differ.agreements-differ.explanation':
    'Den {date:day} står stillingen til {stated:hoursList} i {agreements:places}. Løn siger ikke noget om timerne den dag.',
  'rule.staff-hours-differ.agreements-differ.action': 'Ret linjerne, så stillingen har de samme timer i alle delaftaler.',

  'rule.staff-share-sum.above.headline': '{position:name}: fordelt {sum:share}',
  'rule.staff-share-sum.above.explanation':
    '{shares:shares} = {sum:share}. Det er {gap:share} mere, end stillingen har.',
  'rule.staff-share-sum.above.action': 'Sæt en eller flere af andelene ned, så de tilsammen giver 100 %.',
  'rule.staff-share-sum.below.headline': '{position:name}: {gap:share} ikke fordelt',
  'rule.staff-share-sum.below.explanation':
    '{shares:shares} = {sum:share}. Alle delaftaler er udfyldt, men der mangler {gap:share} af stillingen.',
  'rule.staff-share-sum.below.action':
    'Skriv de {gap:share} på en linje som Tværgående eller Uden for helhedsplanen, eller ret andelene.',
  'rule.staff-share-sum.rounding.headline': '{position:name}: andelene giver {sum:share}',
  'rule.staff-share-sum.rounding.explanation':
    '{shares:shares} = {sum:share}. Forskellen er {gap:share}, og det kan være afrunding, for den kan her være op til {tolerance:share}.',
  'rule.staff-share-sum.rounding.action':
    'Lad det stå, eller ret en af andelene, hvis de skal give præcis 100 %.',
  'rule.staff-share-sum.above-hours.headline': '{position:name}: fordelt {gap:hours} for meget',
  'rule.staff-share-sum.above-hours.explanation':
    '{parts:addends} = {sum:hours}, men stillingen er ansat på {contracted:hours}.',
  'rule.staff-share-sum.above-hours.action':
    'Sæt timerne eller andelene ned, så de tilsammen giver {contracted:hours}.',
  'rule.staff-share-sum.below-hours.headline': '{position:name}: {gap:hours} ikke fordelt',
  'rule.staff-share-sum.below-hours.explanation':
    '{parts:addends} = {sum:hours}. Alle delaftaler er udfyldt, men stillingen er ansat på {contracted:hours}.',
  'rule.staff-share-sum.below-hours.action':
    'Skriv de {gap:hours} på en linje som Tværgående eller Uden for helhedsplanen, eller ret timerne.',
  'rule.staff-share-sum.rounding-hours.headline': '{position:name}: timerne giver {sum:hours}',
  'rule.staff-share-sum.rounding-hours.explanation':
    '{parts:addends} = {sum:hours} mod {contracted:hours}. Forskellen er {gap:hours}, og det kan være afrunding, for den kan her være op til {tolerance:hours}.',
  'rule.staff-share-sum.rounding-hours.action':
    'Lad det stå, eller ret en af linjerne, hvis de skal give præcis {contracted:hours}.',
  'rule.staff-share-sum.unstated.headline': '{position:name}: andel eller timer mangler',
  'rule.staff-share-sum.unstated.explanation':
    'Alle delaftaler er udfyldt, men i {places:places} står der hverken andel eller timer, og stillingen er ikke fordelt helt.',
  'rule.staff-share-sum.unstated.action': 'Skriv enten andelen eller timerne, som delaftalen siger.',

  'rule.staff-missing-in-budget.missing.headline': '{position:name} mangler i Løn',
  'rule.staff-missing-in-budget.missing.explanation':
    'Stillingen står i {lines:places}, men ikke i Løn. Delaftalernes medarbejdere skal stemme overens med budgettet.',
  'rule.staff-missing-in-budget.missing.action':
    'Skriv stillingen ind i Løn. Lønnes den ikke af planen, så vælg Andre under Lønnes af på listen Stillinger.',
  'rule.staff-missing-in-budget.not-on-day.headline': '{position:name}: Løn dækker ikke dagen',
  'rule.staff-missing-in-budget.not-on-day.explanation':
    'Den {days:days} står stillingen i {lines:places}, men perioden i {salaries:places} dækker ikke den dag.',
  'rule.staff-missing-in-budget.not-on-day.action':
    'Ret Fra eller Til i Løn. Er stillingen ikke besat endnu, så skriv under Oplyst den, hvornår oplysningen gælder fra.',

  'rule.staff-missing-in-agreements.missing.headline': '{position:name} mangler i delaftalerne',
  'rule.staff-missing-in-agreements.missing.explanation':
    'Stillingen står i {salaries:places}, men ikke i Medarbejderressourcer. Det kan ikke ses, hvad dens timer går til.',
  'rule.staff-missing-in-agreements.missing.action':
    'Skriv stillingen ind i Medarbejderressourcer. Går tiden til ledelse, økonomi eller kommunikation i planen, så vælg Tværgående.',

  'rule.staff-share-range.share-zero.headline': 'En andel er {share:share}',
  'rule.staff-share-range.share-zero.explanation':
    'Det står i {place:place}. En andel er den del af stillingen, der bruges på området, og den skal være over 0 %.',
  'rule.staff-share-range.share-zero.action': 'Skriv den rigtige andel, eller slet linjen, hvis stillingen ikke bruger tid på området.',
  'rule.staff-share-range.share-zero-many.headline': '{count:count(andel|andele)} er 0 % eller mindre',
  'rule.staff-share-range.share-zero-many.explanation':
    'Der står for eksempel {share:share}. En andel skal være over 0 %. Det gælder {places:places}.',
  'rule.staff-share-range.share-zero-many.action':
    'Skriv de rigtige andele, eller slet de linjer, hvor stillingen ikke bruger tid på området.',
  'rule.staff-share-range.share-above.headline': 'En andel er {share:share}',
  'rule.staff-share-range.share-above.explanation':
    'Det står i {place:place}. Ingen kan bruge mere end 100 % af sin egen stilling på et område.',
  'rule.staff-share-range.share-above.action': 'Ret andelen, så den højst er 100 %. Er kommaet sat forkert?',
  'rule.staff-share-range.share-above-many.headline': '{count:count(andel|andele)} er over 100 %',
  'rule.staff-share-range.share-above-many.explanation':
    'Der står for eksempel {share:share}. Ingen kan bruge mere end 100 % af sin egen stilling på et område. Det gælder {places:places}.',
  'rule.staff-share-range.share-above-many.action': 'Ret andelene, så de højst er 100 %. Er kommaet sat forkert?',
  'rule.staff-share-range.hours-zero.headline': 'Der står {hours:hours}',
  'rule.staff-share-range.hours-zero.explanation': 'Det står i {place:place}. Timer om ugen skal være over 0.',
  'rule.staff-share-range.hours-zero.action': 'Skriv de rigtige timer, eller slet rækken, hvis stillingen ikke er besat.',
  'rule.staff-share-range.hours-zero-many.headline': '{count:count(sted|steder)} er timerne 0 eller mindre',
  'rule.staff-share-range.hours-zero-many.explanation':
    'Der står for eksempel {hours:hours}. Timer om ugen skal være over 0. Det gælder {places:places}.',
  'rule.staff-share-range.hours-zero-many.action': 'Skriv de rigtige timer, eller slet rækkerne, hvis stillingerne ikke er besat.',
  'rule.staff-share-range.hours-above.headline': '{hours:hours} er mere end fuld tid',
  'rule.staff-share-range.hours-above.explanation': 'Det står i {place:place}. Fuld tid er {fullTime:hours}.',
  'rule.staff-share-range.hours-above.action':
    'Ret timerne. Er det timer om måneden eller om året, så regn dem om til timer om ugen.',
  'rule.staff-share-range.hours-above-many.headline': '{count:count(sted|steder)} er der mere end fuld tid',
  'rule.staff-share-range.hours-above-many.explanation':
    'Der står for eksempel {hours:hours}, men fuld tid er {fullTime:hours}. Det gælder {places:places}.',
  'rule.staff-share-range.hours-above-many.action':
    'Ret timerne. Er det timer om måneden eller om året, så regn dem om til timer om ugen.',

  'rule.staff-share-hours.differ.headline': '{position:name}: andel og timer passer ikke',
  'rule.staff-share-hours.differ.explanation':
    '{share:share} af {contracted:hours} er {computed:hours}, men der står {stated:hours}. Forskellen er {gap:hours}.',
  'rule.staff-share-hours.differ.action': 'Ret andelen eller timerne, eller lad det ene felt stå tomt.',
  'rule.staff-share-hours.differ-many.headline': '{position:name}: andele og timer passer ikke',
  'rule.staff-share-hours.differ-many.explanation':
    'Det gælder {count:count(linje|linjer)}: {places:places}. For eksempel er {share:share} af {contracted:hours} lig med {computed:hours}, men der står {stated:hours}.',
  'rule.staff-share-hours.differ-many.action': 'Ret andelene eller timerne, eller lad det ene felt stå tomt.',
  'rule.staff-share-hours.close.headline': '{position:name}: andel og timer passer ikke helt',
  'rule.staff-share-hours.close.explanation':
    '{share:share} af {contracted:hours} er {computed:hours}, men der står {stated:hours}. Forskellen er {gap:hours}; op til {silent:hours} regnes for afrunding.',
  'rule.staff-share-hours.close.action': 'Lad det stå, hvis timerne er rundet af, eller ret det ene af de to tal.',
  'rule.staff-share-hours.close-many.headline': '{position:name}: andele og timer passer ikke helt',
  'rule.staff-share-hours.close-many.explanation':
    'Det gælder {count:count(linje|linjer)}: {places:places}. For eksempel er {share:share} af {contracted:hours} lig med {computed:hours}, men der står {stated:hours}. Op til {silent:hours} regnes for afrunding.',
  'rule.staff-share-hours.close-many.action': 'Lad det stå, hvis timerne er rundet af, eller ret det ene af de to tal.',

  'rule.staff-rows-overlap.overlap.headline': '{position:name} står to gange i samme tid',
  'rule.staff-rows-overlap.overlap.explanation':
    'Fra {from:day} til {to:day} er der to rækker for stillingen i Løn. De mødes i {places:places}, og lønnen tælles med to gange.',
  'rule.staff-rows-overlap.overlap.action':
    'Ret Til i den første række eller Fra i den anden. Er det to personer, så giv dem hver sin linje på listen Stillinger.',
  'rule.staff-rows-overlap.overlap-many.headline': '{position:name}: rækkerne overlapper {count:count(gang|gange)}',
  'rule.staff-rows-overlap.overlap-many.explanation':
    'Første gang er fra {from:day} til {to:day}. Rækkerne mødes i {places:places}, og lønnen tælles med flere gange.',
  'rule.staff-rows-overlap.overlap-many.action':
    'Ret Fra og Til, så rækkerne følger efter hinanden. Er det flere personer, så giv dem hver sin linje på listen Stillinger.',
  'rule.staff-rows-overlap.vacancy.headline': '{position:name}: stillingen er ubesat en tid',
  'rule.staff-rows-overlap.vacancy.explanation':
    'Fra {from:day} til {to:day} er der ingen løn til stillingen. Det ses i {places:places}.',
  'rule.staff-rows-overlap.vacancy.action': 'Lad det stå, hvis stillingen er ubesat. Ellers ret Fra eller Til.',
  'rule.staff-rows-overlap.vacancy-many.headline': '{position:name}: ubesat {count:count(gang|gange)}',
  'rule.staff-rows-overlap.vacancy-many.explanation':
    'Første gang er fra {from:day} til {to:day}, hvor der ingen løn er til stillingen. Det ses i {places:places}.',
  'rule.staff-rows-overlap.vacancy-many.action': 'Lad det stå, hvis stillingen er ubesat. Ellers ret Fra eller Til.',
  'rule.staff-rows-overlap.ends-early.headline': '{position:name} slutter før planen',
  'rule.staff-rows-overlap.ends-early.explanation':
    'Stillingens sidste dag er {last:day} i {places:places}, men planen løber til {end:day}.',
  'rule.staff-rows-overlap.ends-early.action':
    'Lad det stå, hvis stillingen slutter før planen. Ellers ret Til, eller lad Til stå tomt, så følger det planen.',
  'rule.staff-rows-overlap.ends-early-many.headline': '{count:count(stilling|stillinger)} slutter før planen',
  'rule.staff-rows-overlap.ends-early-many.explanation':
    '{positions:names} slutter {last:day} i {places:places}, men planen løber til {end:day}.',
  'rule.staff-rows-overlap.ends-early-many.action':
    'Lad det stå, hvis stillingerne slutter før planen. Ellers ret Til, eller lad Til stå tomt, så følger det planen.',
  'rule.staff-rows-overlap.reversed.headline': '{position:name} slutter, før den begynder',
  'rule.staff-rows-overlap.reversed.explanation':
    'I {place:place} står {to:day}, men rækken begynder først {from:day}.',
  'rule.staff-rows-overlap.reversed.action': 'Ret Fra eller Til. Er de to datoer byttet om?',

  'rule.weighting-vs-staff.differs.headline': '{area:name}: vægtet {weighting:share}, men {share:share} af timerne',
  'rule.weighting-vs-staff.differs.explanation':
    'Områdets timer er {share:share} af timerne i de valgte områder. Vægtningen afviger {gap:share}; op til {limit:share} siges der ikke noget om.',
  'rule.weighting-vs-staff.differs.action':
    'Lad det stå, hvis vægtningen siger andet end, hvor tiden går hen. Ellers ret vægtningen eller timerne.',
  'rule.weighting-vs-staff.differs-many.headline': '{count:count(område|områder)}: vægtning og timer følges ikke ad',
  'rule.weighting-vs-staff.differs-many.explanation':
    'Det gælder {areas:names}. For eksempel er {area:name} vægtet {weighting:share}, men har {share:share} af timerne i de valgte områder; op til {limit:share} siges der ikke noget om.',
  'rule.weighting-vs-staff.differs-many.action':
    'Lad det stå, hvis vægtningerne siger andet end, hvor tiden går hen. Ellers ret vægtningerne eller timerne.',
  'rule.weighting-vs-staff.differs-spread.headline': '{area:name}: vægtet {weighting:share}, men {share:share} af timerne',
  'rule.weighting-vs-staff.differs-spread.explanation':
    'Uden de tværgående timer har området {share:share}, og når de fordeles ligeligt på områderne {spread:share}. Vægtningen afviger {gap:share} fra det nærmeste; op til {limit:share} siges der ikke noget om.',
  'rule.weighting-vs-staff.differs-spread.action':
    'Lad det stå, hvis vægtningen siger andet end, hvor tiden går hen. Ellers ret vægtningen eller timerne.',
  'rule.weighting-vs-staff.differs-spread-many.headline': '{count:count(område|områder)}: vægtning og timer følges ikke ad',
  'rule.weighting-vs-staff.differs-spread-many.explanation':
    'Det gælder {areas:names}. For eksempel er {area:name} vægtet {weighting:share}, men har {share:share} af timerne uden de tværgående og {spread:share}, når de fordeles ligeligt; op til {limit:share} siges der ikke noget om.',
  'rule.weighting-vs-staff.differs-spread-many.action':
    'Lad det stå, hvis vægtningerne siger andet end, hvor tiden går hen. Ellers ret vægtningerne eller timerne.',

  'rule.staff-cost-area.budget.headline': '{area:name}: løn {stated:money} i Budget',
  'rule.staff-cost-area.budget.explanation':
    'Efter andelene i Medarbejderressourcer og lønnen i Løn hører {computed:money} til området i hele planen. Forskellen er {gap:money}. Det står i {places:places}.',
  'rule.staff-cost-area.budget.action': 'Ret beløbene i Budget, eller ret andelene, hvis de er gamle.',
  'rule.staff-cost-area.budget-many.headline': '{count:count(område|områder)}: lønnen passer ikke med andelene',
  'rule.staff-cost-area.budget-many.explanation':
    'Det gælder {areas:names} i {places:places}. For eksempel står {area:name} til {stated:money} i Budget, men efter andelene og Løn hører {computed:money} til området.',
  'rule.staff-cost-area.budget-many.action': 'Ret beløbene i Budget, eller ret andelene, hvis de er gamle.',
  'rule.staff-cost-area.salaries.headline': '{position:name} står kun på {area:name} i Løn',
  'rule.staff-cost-area.salaries.explanation':
    'Efter {lines:places} er det {share:share} af stillingen, altså {part:money} af {cost:money} i hele planen. Resten hører til andre steder.',
  'rule.staff-cost-area.salaries.action': 'Lad Indsatsområde stå tomt i Løn, eller ret andelene i Medarbejderressourcer.',
  'rule.staff-cost-area.salaries-many.headline': '{count:count(stilling|stillinger)} står kun på ét område i Løn',
  'rule.staff-cost-area.salaries-many.explanation':
    'Det gælder {positions:names} i {places:places}. For eksempel bruger {position:name} kun {share:share} af tiden på {area:name}, så {part:money} af {cost:money} hører til der.',
  'rule.staff-cost-area.salaries-many.action': 'Lad Indsatsområde stå tomt i Løn, eller ret andelene i Medarbejderressourcer.',

  'rule.staff-duplicate.alike.headline': '{position:name} står måske to gange',
  'rule.staff-duplicate.alike.explanation':
    '{names:names} i {places:places} hedder næsten det samme, og intet nummer skiller dem ad.',
  'rule.staff-duplicate.alike.action':
    'Er det én stilling, så slet de andre linjer og brug ét navn. Er det flere, så giv dem hver sit nummer eller initialer.',
  'rule.staff-duplicate.alike-many.headline': '{groups:count(stilling|stillinger)} står måske to gange',
  'rule.staff-duplicate.alike-many.explanation':
    '{names:names} i {places:places} hedder to og to næsten det samme, og intet nummer skiller dem ad.',
  'rule.staff-duplicate.alike-many.action':
    'Er det den samme stilling, så slet den ene linje og brug ét navn. Er det flere, så giv dem hver sit nummer eller initialer.',

  'rule.staff-unbudgeted-actor.no-line.headline': '{count:count(stilling|stillinger)} har opgaver, men ingen timer',
  'rule.staff-unbudgeted-actor.no-line.explanation':
    '{actors:names} har opgaver i {places:places}, men står hverken i Medarbejderressourcer eller i Løn.',
  'rule.staff-unbudgeted-actor.no-line.action':
    'Skriv timerne ind begge steder. Lønnes stillingen ikke af planen, så vælg Andre under Lønnes af på listen Stillinger.',
} as const;
