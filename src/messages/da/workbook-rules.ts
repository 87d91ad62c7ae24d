/** What the rules say about the workbook and its cells. */
export const workbookRules = {
  'rule.workbook-sheet-missing.sheet.headline': 'Arket {title:text} er ikke i filen mere',
  'rule.workbook-sheet-missing.sheet.explanation':
    'Uden arket {title:text} kan det, der hører til på det, ikke tjekkes. Det, du har skrevet på de andre ark, bliver stående.',
  'rule.workbook-sheet-missing.sheet.action':
    'Fortryd sletningen i Excel, eller vælg Reparer arkene under Ark i panelet, og skriv oplysningerne ind igen.',
  'rule.workbook-sheet-missing.table.headline': 'Tabellen {title:text} mangler på arket {sheet:text}',
  'rule.workbook-sheet-missing.table.explanation':
    'Uden tabellen {title:text} kan det, der hører til i den, ikke tjekkes. Resten af arket {sheet:text} er der stadig.',
  'rule.workbook-sheet-missing.table.action':
    'Vælg Reparer arkene under Ark i panelet, eller fortryd i Excel.',

  'rule.workbook-sheet-missing.unread-sheet.headline': 'Arket {title:text} er ikke i filen',
  'rule.workbook-sheet-missing.unread-sheet.explanation':
    'Arket er slettet, eller overskrifterne på det er ændret. Ingen regel bruger {title:text}, så resten af planen tjekkes som før.',
  'rule.workbook-sheet-missing.unread-sheet.action': 'Vælg Opret det, der mangler, under Ark i panelet.',
  'rule.workbook-sheet-missing.shown-sheet.headline': 'Arket {title:text} er ikke i filen',
  'rule.workbook-sheet-missing.shown-sheet.explanation':
    'Arket {title:text} viser kun, hvad de andre ark siger. Der er ikke gået noget tabt, og planen tjekkes som før.',
  'rule.workbook-sheet-missing.shown-sheet.action': 'Vælg Opret det, der mangler, under Ark i panelet, når du vil bruge arket.',
  'rule.workbook-sheet-missing.unread-table.headline': 'Tabellen {title:text} er ikke på arket {sheet:text}',
  'rule.workbook-sheet-missing.unread-table.explanation':
    'Tabellen er slettet, eller overskrifterne i den er ændret. Ingen regel bruger {title:text}, så resten af planen tjekkes som før.',
  'rule.workbook-sheet-missing.unread-table.action': 'Vælg Reparer arkene under Ark i panelet.',

  'rule.workbook-plan-changed.typed.headline': '{count:count(kolonne|kolonner)} med tal passer ikke længere',
  'rule.workbook-plan-changed.typed.explanation':
    'Det er {headers:texts}. Ifølge Stamdata er de ikke et af planens år, så det, der står i dem, tælles ikke med i tjekket. Intet er slettet.',
  'rule.workbook-plan-changed.typed.action':
    'Vælg Tilpas arkene under Ark i panelet. Kolonnerne bliver stående under et andet navn, og I kan skrive beløbene for de nye år. Er Stamdata forkert, så ret den i stedet.',
  'rule.workbook-plan-changed.years.headline': 'Årene er ændret',
  'rule.workbook-plan-changed.years.explanation': 'Arkene har ikke kolonner for netop de år, som Stamdata siger, planen har.',
  'rule.workbook-plan-changed.years.action': 'Vælg Tilpas arkene under Ark i panelet, eller ret perioden eller budgetårene på Stamdata.',
  'rule.workbook-plan-changed.programme.headline': 'Bevillingsperioden er ændret',
  'rule.workbook-plan-changed.programme.explanation': 'Stamdata har ikke rækker for netop bevillingsperiodens indsatsområder og dokumenter.',
  'rule.workbook-plan-changed.programme.action':
    'Vælg Tilpas arkene under Ark i panelet. Rækker, der er skrevet noget i, bliver stående under et andet navn. Er bevillingsperioden forkert, så ret den i stedet.',
  'rule.workbook-plan-changed.areas.headline': 'De valgte indsatsområder er ændret',
  'rule.workbook-plan-changed.areas.explanation': 'Arket {sheet:sheet} har ikke kolonner for netop de indsatsområder, der er valgt på Stamdata.',
  'rule.workbook-plan-changed.areas.action': 'Vælg Tilpas arkene under Ark i panelet.',

  'rule.workbook-header-missing.unread.headline': '{count:count(overskrift|overskrifter)} mangler på arket {sheet:sheet}',
  'rule.workbook-header-missing.unread.explanation':
    'Det er {headers:texts}. Ingen regel bruger dem, så resten af arket læses og tjekkes som før.',
  'rule.workbook-header-missing.unread.action': 'Vælg Reparer arkene under Ark i panelet.',
  'rule.workbook-header-missing.missing.headline': '{header:text} mangler på arket {sheet:sheet}',
  'rule.workbook-header-missing.missing.explanation':
    'Oplysningerne findes ved deres overskrift, og der er ingen overskrift, der hedder {header:text}. Derfor læses de som tomme.',
  'rule.workbook-header-missing.missing.action':
    'Vælg Reparer arkene under Ark i panelet, eller fortryd i Excel.',
  'rule.workbook-header-missing.renamed.headline': '{header:text} har fået en anden overskrift',
  'rule.workbook-header-missing.renamed.explanation':
    'På arket {sheet:sheet} står der "{candidate:raw}", hvor {header:text} plejer at stå. Oplysningerne findes ved deres overskrift og læses nu som tomme.',
  'rule.workbook-header-missing.renamed.action':
    'Vælg Reparer arkene under Ark i panelet, eller ret "{candidate:raw}" tilbage til {header:text}. Er det en kolonne, du selv har tilføjet, så lad den stå, og tilføj {header:text} ved siden af.',

  'rule.workbook-table-twice.copied.headline': '{title:text} findes {count:count(gang|gange)} i filen',
  'rule.workbook-table-twice.copied.explanation':
    'Det er arket {sheet:text}, der læses og tjekkes. Det, der står i kopien på {copies:texts}, tæller ikke med.',
  'rule.workbook-table-twice.copied.action':
    'Slet kopien, eller gem den i en anden fil, så ingen kommer til at rette det forkerte sted.',

  'rule.workbook-overview-row-missing.missing.headline':
    '{label:name} har ingen række i oversigten',
  'rule.workbook-overview-row-missing.missing.explanation':
    'Arket {sheet:sheet} viser kun det, der har en række i tabellen. Derfor kan man ikke se {label:name} der.',
  'rule.workbook-overview-row-missing.missing.action':
    'Vælg Reparer arkene under Ark i panelet, eller skriv {label:name} i den første celle under tabellens sidste række.',
  'rule.workbook-overview-row-missing.missing-many.headline':
    '{count:count(række|rækker)} mangler i oversigten',
  'rule.workbook-overview-row-missing.missing-many.explanation':
    'Arket {sheet:sheet} viser kun det, der har en række i tabellen. Der mangler {labels:names}.',
  'rule.workbook-overview-row-missing.missing-many.action':
    'Vælg Reparer arkene under Ark i panelet, eller skriv dem ét ad gangen i den første celle under tabellens sidste række.',

  'rule.cell-not-understood.not-a-number.headline': '"{raw:raw}" er ikke et tal',
  'rule.cell-not-understood.not-a-number.explanation':
    'Det står i {place:place} under {column:column} og kan ikke bruges i en beregning.',
  'rule.cell-not-understood.not-a-number.action': 'Skriv et tal, for eksempel {example:word}.',
  'rule.cell-not-understood.not-a-number-many.headline':
    '{count:count(celle|celler)} under {column:column} er ikke tal',
  'rule.cell-not-understood.not-a-number-many.explanation':
    'Der står for eksempel "{raw:raw}", som ikke kan bruges i en beregning. Det gælder {places:places}.',
  'rule.cell-not-understood.not-a-number-many.action': 'Skriv tal, for eksempel {example:word}.',

  'rule.cell-not-understood.not-a-date.headline': '"{raw:raw}" er ikke en dato',
  'rule.cell-not-understood.not-a-date.explanation':
    'Det står i {place:place} under {column:column}, hvor der skal stå en bestemt dag.',
  'rule.cell-not-understood.not-a-date.action': 'Skriv en dato, for eksempel {example:word}.',
  'rule.cell-not-understood.not-a-date-many.headline':
    '{count:count(celle|celler)} under {column:column} er ikke datoer',
  'rule.cell-not-understood.not-a-date-many.explanation':
    'Der står for eksempel "{raw:raw}", hvor der skal stå en bestemt dag. Det gælder {places:places}.',
  'rule.cell-not-understood.not-a-date-many.action': 'Skriv datoer, for eksempel {example:word}.',

  'rule.cell-not-understood.not-a-year.headline': '"{raw:raw}" er ikke et årstal',
  'rule.cell-not-understood.not-a-year.explanation':
    'Det står i {place:place} under {column:column}, hvor der skal stå ét årstal.',
  'rule.cell-not-understood.not-a-year.action': 'Skriv et årstal med fire cifre, for eksempel {example:word}.',
  'rule.cell-not-understood.not-a-year-many.headline': '{count:count(celle|celler)} under {column:column} er ikke årstal',
  'rule.cell-not-understood.not-a-year-many.explanation':
    'Der står for eksempel "{raw:raw}", hvor der skal stå ét årstal. Det gælder {places:places}.',
  'rule.cell-not-understood.not-a-year-many.action':
    'Skriv årstal med fire cifre, for eksempel {example:word}. Er der tal fra to år, så brug en række til hvert.',

  'rule.cell-not-understood.error-value.headline': 'En formel giver fejlen {raw:raw}',
  'rule.cell-not-understood.error-value.explanation':
    'Det sker i {place:place} under {column:column}. Værdien kan derfor hverken læses eller tjekkes.',
  'rule.cell-not-understood.error-value.action':
    'Ret formlen, eller skriv selv det, der skal stå, for eksempel {example:word}.',
  'rule.cell-not-understood.error-value-many.headline':
    '{count:count(celle|celler)} under {column:column} viser en formelfejl',
  'rule.cell-not-understood.error-value-many.explanation':
    'Der står for eksempel {raw:raw}, så værdierne hverken kan læses eller tjekkes. Det gælder {places:places}.',
  'rule.cell-not-understood.error-value-many.action':
    'Ret formlerne, eller skriv selv det, der skal stå, for eksempel {example:word}.',

  'rule.cell-not-understood.not-a-choice.headline': '"{raw:raw}" kan ikke vælges her',
  'rule.cell-not-understood.not-a-choice.explanation':
    'Det står i {place:place} under {column:column}, men er ikke en af mulighederne på cellens liste.',
  'rule.cell-not-understood.not-a-choice.action':
    'Vælg en af mulighederne på cellens liste, for eksempel {example:word}.',
  'rule.cell-not-understood.not-a-choice-many.headline':
    '{count:count(celle|celler)} under {column:column} er ikke på listen',
  'rule.cell-not-understood.not-a-choice-many.explanation':
    'Der står for eksempel "{raw:raw}", som ikke er en af mulighederne. Det gælder {places:places}.',
  'rule.cell-not-understood.not-a-choice-many.action':
    'Vælg en af mulighederne på cellernes liste, for eksempel {example:word}.',

  'rule.cell-not-understood.not-a-position.headline': '"{raw:raw}" er ikke en stilling på listen',
  'rule.cell-not-understood.not-a-position.explanation':
    'Den står i {place:place}, men findes ikke på listen Stillinger på arket Stamdata. Derfor kan timerne ikke holdes op mod hinanden.',
  'rule.cell-not-understood.not-a-position.action':
    'Vælg stillingen på cellens liste, eller skriv navnet ind på listen Stillinger, eventuelt under Kaldes også.',
  'rule.cell-not-understood.not-a-position-many.headline':
    '{count:count(stilling|stillinger)} er ikke på listen Stillinger',
  'rule.cell-not-understood.not-a-position-many.explanation':
    'Der står for eksempel "{raw:raw}", som ikke findes på listen Stillinger på arket Stamdata. Det gælder {places:places}.',
  'rule.cell-not-understood.not-a-position-many.action':
    'Vælg stillingerne på cellernes liste, eller skriv navnene ind på listen Stillinger, eventuelt under Kaldes også.',

  'rule.cell-not-understood.several-positions.headline': 'Flere stillinger hedder "{raw:raw}"',
  'rule.cell-not-understood.several-positions.explanation':
    'Det kan ikke ses, hvilken af dem der er ment i {place:place}.',
  'rule.cell-not-understood.several-positions.action':
    'Vælg stillingen på cellens liste. Giv dem et nummer eller initialer på listen Stillinger, hvis de ikke er til at skelne.',
  'rule.cell-not-understood.several-positions-many.headline':
    '{count:count(celle|celler)} kan være flere stillinger',
  'rule.cell-not-understood.several-positions-many.explanation':
    'Der står for eksempel "{raw:raw}", og det hedder flere stillinger på listen. Det gælder {places:places}.',
  'rule.cell-not-understood.several-positions-many.action':
    'Vælg stillingerne på cellernes liste. Giv dem et nummer eller initialer på listen Stillinger, hvis de ikke er til at skelne.',

  'rule.cell-not-understood.share-without-percent.headline': '"{raw:raw}" mangler et procenttegn',
  'rule.cell-not-understood.share-without-percent.explanation':
    'I {place:place} under {column:column} står et helt almindeligt tal og ikke en procent.',
  'rule.cell-not-understood.share-without-percent.action': 'Skriv {raw:raw} %, hvis det er det, du mener.',
  'rule.cell-not-understood.share-without-percent-many.headline':
    '{count:count(celle|celler)} under {column:column} mangler %',
  'rule.cell-not-understood.share-without-percent-many.explanation':
    'Der står for eksempel {raw:raw}, et helt almindeligt tal og ikke en procent. Det gælder {places:places}.',
  'rule.cell-not-understood.share-without-percent-many.action': 'Skriv for eksempel {raw:raw} %, hvis det er det, du mener.',

  'rule.cell-not-understood.too-large.headline': 'Et tal er for stort til at regne med',
  'rule.cell-not-understood.too-large.explanation': 'I {place:place} under {column:column} står der {raw:raw}.',
  'rule.cell-not-understood.too-large.action': 'Ret tallet. Er der kommet for mange cifre med?',
  'rule.cell-not-understood.too-large-many.headline':
    '{count:count(tal|tal)} under {column:column} er for store',
  'rule.cell-not-understood.too-large-many.explanation':
    'Der står for eksempel {raw:raw}, som er for stort til at regne med. Det gælder {places:places}.',
  'rule.cell-not-understood.too-large-many.action': 'Ret tallene. Er der kommet for mange cifre med?',

  'rule.cell-not-understood.ambiguous.headline': '"{raw:raw}" kan læses på flere måder',
  'rule.cell-not-understood.ambiguous.explanation':
    'Det står i {place:place} under {column:column}. Der gættes ikke på, hvad der er ment.',
  'rule.cell-not-understood.ambiguous.action': 'Skriv det helt ud, for eksempel {example:word}.',
  'rule.cell-not-understood.ambiguous-many.headline':
    '{count:count(celle|celler)} under {column:column} er tvetydige',
  'rule.cell-not-understood.ambiguous-many.explanation':
    'Der står for eksempel "{raw:raw}", som kan læses på flere måder. Det gælder {places:places}.',
  'rule.cell-not-understood.ambiguous-many.action': 'Skriv det helt ud, for eksempel {example:word}.',

  'rule.cell-not-understood.ambiguous-share.headline': '"{raw:raw}": er det {readings:eitherShare}?',
  'rule.cell-not-understood.ambiguous-share.explanation':
    'I {place:place} under {column:column} står tallet uden procenttegn. Der gættes ikke på, hvad der er ment.',
  'rule.cell-not-understood.ambiguous-share.action': 'Skriv procenten med tegn, for eksempel {example:word}.',
  'rule.cell-not-understood.ambiguous-share-many.headline':
    '{count:count(celle|celler)} under {column:column} mangler %',
  'rule.cell-not-understood.ambiguous-share-many.explanation':
    'Der står for eksempel "{raw:raw}", som kan være {readings:eitherShare}. Det gælder {places:places}.',
  'rule.cell-not-understood.ambiguous-share-many.action':
    'Skriv procenterne med tegn, for eksempel {example:word}.',

  'rule.workbook-formula-overwritten.value.headline': 'En formel under {header:text} er skrevet over',
  'rule.workbook-formula-overwritten.value.explanation':
    'I {place:place} er der skrevet noget ind, hvor Excel plejer at regne. Det følger ikke med, når resten af arket ændres.',
  'rule.workbook-formula-overwritten.value.action':
    'Fortryd i Excel, eller kopier formlen fra en anden række i kolonnen. I rækken I alt kan du vælge Sum på cellens liste.',
  'rule.workbook-formula-overwritten.value-many.headline':
    '{count:count(formel|formler)} under {header:text} er skrevet over',
  'rule.workbook-formula-overwritten.value-many.explanation':
    'I {places:places} er der skrevet noget ind, hvor Excel plejer at regne. Det følger ikke med, når resten af arket ændres.',
  'rule.workbook-formula-overwritten.value-many.action':
    'Fortryd i Excel, eller kopier formlen fra en anden række i kolonnen. I rækken I alt kan du vælge Sum på cellens liste.',
  'rule.workbook-formula-overwritten.formula.headline': 'En formel under {header:text} er ændret',
  'rule.workbook-formula-overwritten.formula.explanation':
    'I {place:place} regner Excel nu på en anden måde end i resten af kolonnen, så det, cellen viser, kan være noget andet.',
  'rule.workbook-formula-overwritten.formula.action':
    'Fortryd i Excel, eller kopier formlen fra en anden række i kolonnen. I rækken I alt kan du vælge Sum på cellens liste.',
  'rule.workbook-formula-overwritten.formula-many.headline':
    '{count:count(formel|formler)} under {header:text} er ændret',
  'rule.workbook-formula-overwritten.formula-many.explanation':
    'I {places:places} regner Excel nu på en anden måde, end arket gjorde fra begyndelsen, så det, cellerne viser, kan være noget andet.',
  'rule.workbook-formula-overwritten.formula-many.action':
    'Fortryd i Excel, eller kopier formlen fra en anden række i kolonnen. I rækken I alt kan du vælge Sum på cellens liste.',
  'rule.workbook-formula-overwritten.lost.headline': 'En formel under {header:text} har mistet det, den regnede på',
  'rule.workbook-formula-overwritten.lost.explanation':
    'Formlen i {place:place} henviser til en kolonne eller en tabel, der er slettet eller lavet om. Derfor regner den ikke rigtigt mere.',
  'rule.workbook-formula-overwritten.lost.action': 'Vælg Reparer arkene under Ark i panelet, eller fortryd i Excel.',
  'rule.workbook-formula-overwritten.lost-many.headline':
    '{count:count(formel|formler)} under {header:text} har mistet det, de regnede på',
  'rule.workbook-formula-overwritten.lost-many.explanation':
    'Formlerne i {places:places} henviser til en kolonne eller en tabel, der er slettet eller lavet om. Derfor regner de ikke rigtigt mere.',
  'rule.workbook-formula-overwritten.lost-many.action': 'Vælg Reparer arkene under Ark i panelet, eller fortryd i Excel.',
  'rule.workbook-formula-overwritten.nothing.headline': 'En formel under {header:text} er slettet',
  'rule.workbook-formula-overwritten.nothing.explanation':
    '{place:place} er tom, selv om Excel plejer at regne her. Derfor mangler tallet også alle andre steder, hvor det bruges.',
  'rule.workbook-formula-overwritten.nothing.action':
    'Vælg Reparer arkene under Ark i panelet, eller fortryd i Excel.',
  'rule.workbook-formula-overwritten.nothing-many.headline':
    '{count:count(formel|formler)} under {header:text} er slettet',
  'rule.workbook-formula-overwritten.nothing-many.explanation':
    'Cellerne er tomme i {places:places}, selv om Excel plejer at regne her. Derfor mangler tallene også alle andre steder, hvor de bruges.',
  'rule.workbook-formula-overwritten.nothing-many.action':
    'Vælg Reparer arkene under Ark i panelet, eller fortryd i Excel.',
} as const;
