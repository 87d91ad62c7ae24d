/** What the rules say about indicators, sub-goals and activities. */
export const indicatorRules = {
  'rule.indicator-missing.baseline.headline': '{count:count(fast indikator|faste indikatorer)} mangler baseline',
  'rule.indicator-missing.baseline.explanation':
    'Bevillingsperioden har {all:count} faste indikatorer, og hver skal have et tal. Der er intet tal for {indicators:names}.',
  'rule.indicator-missing.baseline.action': 'Skriv tallene i Indikatorer, eller skriv diskretioneret, hvor tallet ikke oplyses.',
  'rule.indicator-missing.details.headline': '{count:count(oplysning|oplysninger)} mangler ved indikatorernes baseline',
  'rule.indicator-missing.details.explanation':
    '{places:places} står tomt. Til en baseline hører, hvilket år og hvilken kilde tallet er fra, og hvad det er til sammenligning.',
  'rule.indicator-missing.details.action': 'Udfyld felterne. Skriv diskretioneret, hvis tallet til sammenligning ikke oplyses.',

  'rule.indicator-unit.grade-in-percent.headline': '{indicator:name} kan ikke være i %',
  'rule.indicator-unit.grade-in-percent.explanation':
    'I {places:places} er enheden %. En karakter er et tal fra {lowest:figure} til {highest:figure} og aldrig %.',
  'rule.indicator-unit.grade-in-percent.action': 'Vælg karakter under Enhed, og skriv gennemsnittet, for eksempel 5,8.',
  'rule.indicator-unit.grade-in-percent-many.headline': '{count:count(karakter|karakterer)} står i %',
  'rule.indicator-unit.grade-in-percent-many.explanation':
    'I {places:places} er enheden %. En karakter er et tal fra {lowest:figure} til {highest:figure} og aldrig %.',
  'rule.indicator-unit.grade-in-percent-many.action': 'Vælg karakter under Enhed, og skriv gennemsnittet, for eksempel 5,8.',
  'rule.indicator-unit.no-grade.headline': '{value:figure} er ikke en karakter',
  'rule.indicator-unit.no-grade.explanation':
    'Det står i {places:places}. Karakterer går fra {lowest:figure} til {highest:figure}.',
  'rule.indicator-unit.no-grade.action': 'Ret tallet. Er kommaet sat forkert, eller er enheden en anden?',
  'rule.indicator-unit.no-grade-many.headline': '{count:count(tal|tal)} er ikke karakterer',
  'rule.indicator-unit.no-grade-many.explanation':
    'Der står for eksempel {value:figure}. Karakterer går fra {lowest:figure} til {highest:figure}. Det gælder {places:places}.',
  'rule.indicator-unit.no-grade-many.action': 'Ret tallene. Er kommaet sat forkert, eller er enheden en anden?',
  'rule.indicator-unit.no-percentage.headline': '{value:figure} % kan ikke passe',
  'rule.indicator-unit.no-percentage.explanation':
    'Det står i {places:places}. En andel er fra {lowest:figure} til {highest:figure} %.',
  'rule.indicator-unit.no-percentage.action': 'Ret tallet. Er det et antal eller en ændring, så skriv det under Enhed.',
  'rule.indicator-unit.no-percentage-many.headline': '{count:count(tal|tal)} i % kan ikke passe',
  'rule.indicator-unit.no-percentage-many.explanation':
    'Der står for eksempel {value:figure} %. En andel er fra {lowest:figure} til {highest:figure} %. Det gælder {places:places}.',
  'rule.indicator-unit.no-percentage-many.action': 'Ret tallene. Er de antal eller ændringer, så skriv det under Enhed.',

  'rule.indicator-population.differ.headline': '{ages:text}-årige i {year:text}: antal og % passer ikke sammen',
  'rule.indicator-population.differ.explanation':
    '{more:name}: {moreCount:count} er {moreValue:figure} % af {moreFrom:count}-{moreTo:count} personer. {fewer:name}: {fewerCount:count} er {fewerValue:figure} % af {fewerFrom:count}-{fewerTo:count}. Det er den samme aldersgruppe, så det skal kunne være lige mange.',
  'rule.indicator-population.differ.action': 'Slå antal og % efter i kilden, og ret det, der er forkert i {places:places}.',
  'rule.indicator-population.sources-differ.headline': '{ages:text}-årige i {year:text}: kilderne er ikke enige',
  'rule.indicator-population.sources-differ.explanation':
    '{more:name}: {moreCount:count} er {moreValue:figure} % af {moreFrom:count}-{moreTo:count} personer. {fewer:name}: {fewerCount:count} er {fewerValue:figure} % af {fewerFrom:count}-{fewerTo:count}. Det er den samme aldersgruppe, men kilderne er forskellige.',
  'rule.indicator-population.sources-differ.action':
    'Brug helst den samme kilde, eller slå tallene i {places:places} efter. Lad dem stå, hvis kilderne tæller hver sin gruppe.',

  'rule.indicator-subset.above.headline': '{indicator:name}: flere i området end i kommunen',
  'rule.indicator-subset.above.explanation':
    'Området har {inArea:figure}, men {comparator:name} har {inAll:figure} i {places:places}. Området er en del af kommunen.',
  'rule.indicator-subset.above.action':
    'Ret det ene af tallene. Er tallet ikke for hele kommunen, så skriv det under Sammenlignes med.',
  'rule.indicator-subset.above-many.headline': '{count:count(række|rækker)}: flere i området end i kommunen',
  'rule.indicator-subset.above-many.explanation':
    'Det gælder {places:places}. For eksempel har området {inArea:figure} under {indicator:name}, men {comparator:name} har {inAll:figure}.',
  'rule.indicator-subset.above-many.action':
    'Ret det ene af tallene i hver række. Er tallet ikke for hele kommunen, så skriv det under Sammenlignes med.',

  'rule.indicator-year.survey.headline': '{indicators:names}: der er en nyere undersøgelse',
  'rule.indicator-year.survey.explanation':
    'Baseline er fra {year:text}. Undersøgelsen er også lavet i {newest:text}, før planen begynder {start:day}.',
  'rule.indicator-year.survey.action': 'Tilføj en række med tallene fra {newest:text}, hvis området er med i den undersøgelse.',
  'rule.indicator-year.register.headline': '{indicators:names}: baseline er fra {year:text}',
  'rule.indicator-year.register.explanation':
    'Planen begynder {start:day}, mere end {years:count} år senere. Der er formentlig udgivet nyere tal.',
  'rule.indicator-year.register.action': 'Tilføj en række med de nyeste tal fra før planen. Lad det stå, hvis der ingen er.',
  'rule.indicator-year.election.headline': '{indicators:names}: baseline er fra valget i {year:text}',
  'rule.indicator-year.election.explanation':
    'Planen begynder {start:day}, mere end {years:count} år senere, og der har været valg siden.',
  'rule.indicator-year.election.action': 'Tilføj en række med det seneste valg før planen.',
  'rule.indicator-year.after.headline': '{indicators:names}: baseline er fra efter planens start',
  'rule.indicator-year.after.explanation': 'Det ældste tal er fra {year:text}, men planen begynder {start:day}.',
  'rule.indicator-year.after.action': 'Tilføj en række med de nyeste tal fra før planen.',

  'rule.indicator-scope.comparator.headline': 'Det ses ikke, hvem der sammenlignes med',
  'rule.indicator-scope.comparator.explanation':
    '{places:places} står tomt, men der er et tal at sammenligne med. I undersøgelser er det tit andre områder og ikke kommunen.',
  'rule.indicator-scope.comparator.action': 'Skriv, hvem tallet er for, for eksempel øvrige helhedsplaner.',
  'rule.indicator-scope.same-year.headline': '{indicator:name} har {count:count} tal for {year:text}',
  'rule.indicator-scope.same-year.explanation':
    'De står i {places:places}. Kun ét af dem kan gælde planens område, og det ses ikke hvilket.',
  'rule.indicator-scope.same-year.action': 'Skriv i Kommentar, hvad de andre tal dækker, eller slet dem.',
  'rule.indicator-scope.same-year-many.headline': '{groups:count} gange har en indikator flere tal for samme år',
  'rule.indicator-scope.same-year-many.explanation':
    'De står i {places:places}, for eksempel {indicator:name} i {year:text}. Kun ét tal kan gælde planens område, og det ses ikke hvilket.',
  'rule.indicator-scope.same-year-many.action': 'Skriv i Kommentar, hvad de andre tal dækker, eller slet dem.',

  'rule.indicator-per-election.which.headline': 'Det ses ikke, hvilket valg der er tale om',
  'rule.indicator-per-election.which.explanation':
    'I {places:places} står indikatoren, men ikke valget. Hvert valg har sit eget tal og sit eget år.',
  'rule.indicator-per-election.which.action':
    'Vælg en af disse under Indikator: {measures:texts}. Giv hvert valg sin egen række.',
  'rule.indicator-per-election.several.headline': 'Flere valg står i samme række',
  'rule.indicator-per-election.several.explanation':
    'I {places:places} står der mere end ét tal eller år. Hvert valg har sit eget tal og sit eget år.',
  'rule.indicator-per-election.several.action': 'Giv hvert valg sin egen række med disse indikatorer: {measures:texts}.',
  'rule.indicator-per-election.year.headline': '{count:count(valg|valg)} mangler sit år',
  'rule.indicator-per-election.year.explanation': '{places:places} står tomt. Hvert valg har sit eget år.',
  'rule.indicator-per-election.year.action': 'Skriv det år, valget blev holdt.',

  'rule.subgoal-worse.lower.headline': '{goal:name}: måltallet er lavere end udgangspunktet',
  'rule.subgoal-worse.lower.explanation':
    'Udgangspunktet er {baseline:figure}, og måltallet er {target:figure}, men tallet skal stige. Det står i {places:places}.',
  'rule.subgoal-worse.lower.action': 'Ret måltallet, eller skriv under Forklaring, hvorfor det er sat sådan.',
  'rule.subgoal-worse.lower-many.headline': '{count:count(måltal|måltal)} er lavere end udgangspunktet',
  'rule.subgoal-worse.lower-many.explanation':
    'Det gælder {places:places}, hvor tallet skal stige. For eksempel er måltallet for {goal:name} {target:figure}, og udgangspunktet {baseline:figure}.',
  'rule.subgoal-worse.lower-many.action': 'Ret måltallene, eller skriv under Forklaring, hvorfor de er sat sådan.',
  'rule.subgoal-worse.higher.headline': '{goal:name}: måltallet er højere end udgangspunktet',
  'rule.subgoal-worse.higher.explanation':
    'Udgangspunktet er {baseline:figure}, og måltallet er {target:figure}, men tallet skal falde. Det står i {places:places}.',
  'rule.subgoal-worse.higher.action': 'Ret måltallet, eller skriv under Forklaring, hvorfor det er sat sådan.',
  'rule.subgoal-worse.higher-many.headline': '{count:count(måltal|måltal)} er højere end udgangspunktet',
  'rule.subgoal-worse.higher-many.explanation':
    'Det gælder {places:places}, hvor tallet skal falde. For eksempel er måltallet for {goal:name} {target:figure}, og udgangspunktet {baseline:figure}.',
  'rule.subgoal-worse.higher-many.action': 'Ret måltallene, eller skriv under Forklaring, hvorfor de er sat sådan.',

  'rule.subgoal-activity.no-activity.headline': '{count:count(delmål|delmål)} har ingen aktivitet',
  'rule.subgoal-activity.no-activity.explanation': 'Ingen aktivitet støtter {goals:names}.',
  'rule.subgoal-activity.no-activity.action':
    'Skriv delmålets nummer under Støtter delmål ved en aktivitet, eller tilføj en aktivitet.',
  'rule.subgoal-activity.no-goal.headline': '{count:count(aktivitet|aktiviteter)} støtter intet delmål',
  'rule.subgoal-activity.no-goal.explanation': 'Støtter delmål står tomt ved {activities:names}.',
  'rule.subgoal-activity.no-goal.action': 'Skriv numrene på de delmål, aktiviteten støtter, for eksempel 1.1, 1.2.',
  'rule.subgoal-activity.unknown-goal.headline': '{count:count(aktivitet|aktiviteter)} nævner et delmål, der ikke findes',
  'rule.subgoal-activity.unknown-goal.explanation': '{goals:names} i {places:places} er ikke et nummer på et delmål.',
  'rule.subgoal-activity.unknown-goal.action': 'Ret nummeret, eller tilføj delmålet i Delmål.',
} as const;
