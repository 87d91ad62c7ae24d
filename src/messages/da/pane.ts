/** What the pane says. "Punkt" is any result of the check, whether fejl, advarsel or råd. */
export const pane = {
  'pane.product': 'Boligsocial helhedsplan',
  'pane.period': '{from:day} – {to:day}',
  'pane.period.from': 'Fra {from:day}',
  'pane.period.to': 'Til {to:day}',

  'pane.places': 'Panelets sider',
  'pane.place.check': 'Tjek',
  'pane.place.sheets': 'Ark',

  'pane.check-now': 'Tjek nu',
  'pane.reading': 'Læser projektmappen …',
  'pane.standing.nothing': 'Ingen af planens ark endnu',
  'pane.standing.unchecked': 'Ikke tjekket endnu',
  'pane.standing.checking': 'Tjekker …',
  'pane.standing.current': 'Tjekket kl. {at:time} · passer med arket',
  'pane.standing.older': 'Ændret siden tjekket kl. {at:time}',
  'pane.standing.interrupted': 'Sidst tjekket kl. {at:time}',

  'pane.trouble.busy':
    'Excel er optaget, fordi en celle er ved at blive redigeret. Afslut cellen, så fortsætter tjekket af sig selv.',
  'pane.trouble.no-answer': 'Excel svarer ikke. Vent et øjeblik, og vælg Tjek nu.',
  'pane.trouble.too-large':
    'Der er for meget i tabellerne til, at Excel kan sende det. Slet de tomme rækker nederst i tabellerne, og vælg Tjek nu.',
  'pane.trouble.protected': 'Projektmappen er beskyttet. Ophæv beskyttelsen under fanen Gennemse, og vælg Tjek nu.',
  'pane.trouble.unexpected':
    'Tjekket blev afbrudt, og vi ved ikke hvorfor. Det, du har skrevet i arkene, står der stadig. Vælg Tjek nu; luk panelet, og åbn det igen, hvis det ikke hjælper.',

  'pane.failed.busy': 'Excel er optaget, fordi en celle er ved at blive redigeret. Afslut cellen, og prøv igen.',
  'pane.failed.no-answer': 'Excel svarer ikke. Vent et øjeblik, og prøv igen.',
  'pane.failed.too-large': 'Det var mere, end Excel kan tage imod på én gang. Gem projektmappen, og prøv igen.',
  'pane.failed.protected': 'Projektmappen er beskyttet. Ophæv beskyttelsen under fanen Gennemse, og prøv igen.',
  'pane.failed.unexpected': 'Det lykkedes ikke, og vi ved ikke hvorfor. Det, du har skrevet i arkene, står der stadig. Prøv igen.',
  'pane.failed.title.go': 'Cellen kunne ikke vises.',
  'pane.failed.title.create': 'Arkene blev ikke færdige.',
  'pane.failed.title.repair': 'Arkene blev ikke repareret færdige.',
  'pane.failed.repair.again': 'Det, der er sat på plads, bliver stående; resten tages, når du prøver igen.',
  'pane.failed.create.again': 'Det, der er lavet, bliver stående; resten laves, når du prøver igen.',
  'pane.dismiss': 'Luk beskeden',

  'pane.start.title': 'Begynd helhedsplanen her',
  'pane.start.what':
    'Projektmappen får ark til planens stamdata, løn og medarbejderressourcer. Panelet fortæller så, hvis de ikke siger det samme, og hvor.',
  'pane.start.private': 'Alt bliver i projektmappen.',
  'pane.start.create': 'Opret arkene',
  'pane.start.creating': 'Opretter arkene …',
  'pane.created.one': 'Arket {sheets:texts} er oprettet.',
  'pane.created.many': 'Arkene {sheets:texts} er oprettet.',
  'pane.created.begin': 'Begynd i {sheet:text}.',

  'pane.todo.title': 'Mangler endnu',
  'pane.todo.explained': 'Planen er et udkast. Det, der bare ikke er udfyldt, tæller ikke som fejl.',
  'pane.todo.show': 'Vis listen',
  'pane.todo.hide': 'Skjul listen',

  'pane.purpose.masterData': 'Navn, periode, indsatsområder og listen over stillinger',
  'pane.purpose.salaries': 'Hvem planen lønner, for hvor mange timer og hvornår',
  'pane.purpose.staffResources': 'Hvad hver delaftale siger om stillinger og tid',
  'pane.purpose.wageRegulation': 'Hvornår løn stiger, og hvad det giver',
  'pane.purpose.resourceOverview': 'Løn og delaftaler ved siden af hinanden',
  'pane.purpose.budget': 'Udgifterne år for år',
  'pane.purpose.financing': 'Hvem der betaler, og i hvilken form',

  'pane.counters': 'Resultat af tjekket',
  'pane.counter.error.one': 'fejl',
  'pane.counter.error.many': 'fejl',
  'pane.counter.warning.one': 'advarsel',
  'pane.counter.warning.many': 'advarsler',
  'pane.counter.advice.one': 'råd',
  'pane.counter.advice.many': 'råd',

  'pane.findings.hint': 'Vælg et punkt for at se cellerne. ↑ og ↓ flytter.',
  'pane.findings.group-count': '{n:count(punkt|punkter)}',
  'pane.findings.go-to': 'Gå til',
  'pane.findings.more': 'Vis {n:count(punkt|punkter)} mere',

  'pane.well.title': 'Alt stemmer',
  'pane.well.compared':
    '{positions:count(stilling|stillinger)}, {salaries:count(linje|linjer)} i Løn og {staff:count(linje|linjer)} i Medarbejderressourcer er holdt op mod hinanden.',
  'pane.well.follows': 'Tjekket følger med, når du retter.',
  'pane.ready.title': 'Arkene er klar',
  'pane.ready.what': 'Udfyld dem i denne rækkefølge. Tjekket følger med, mens du skriver.',

  'pane.news.solved': '{n:count(punkt|punkter)} løst',
  'pane.news.added': '{n:count(nyt punkt|nye punkter)}',
  'pane.news.now': 'Nu {counts:texts}.',
  'pane.news.well': 'Alt stemmer.',

  'pane.sheets.what': 'Planens ark i denne projektmappe.',
  'pane.sheets.there': 'Er der',
  'pane.sheets.missing': 'Mangler',
  'pane.sheets.incomplete': 'Mangler {tables:texts}',
  'pane.sheets.go-to': 'Gå til {sheet:text}',
  'pane.sheets.complete': 'Opret det, der mangler',
  'pane.sheets.complete-note': 'Det, du har skrevet andre steder, bliver stående.',

  'pane.repair.title': 'Er noget gået i stykker?',
  'pane.repair.button': 'Reparer arkene',
  'pane.repair.working': 'Reparerer arkene …',
  'pane.repair.tables': '{n:count(tabel|tabeller)}',
  'pane.repair.headers': '{n:count(overskrift|overskrifter)}',
  'pane.repair.formulas': '{n:count(formel|formler)}',
  'pane.repair.rows': '{n:count(række|rækker)}',
  'pane.repair.found': '{things:texts} mangler eller er ændret og kan sættes på plads.',
  'pane.repair.look': 'Arkene kan få deres udseende, lister og hjælpetekster tilbage.',
  'pane.repair.safe': 'Det, du har skrevet, bliver stående.',
  'pane.repair.done': '{things:texts} er sat på plads.',
  'pane.repair.done-look': 'Arkene har fået deres udseende, lister og hjælpetekster tilbage.',
  'pane.repair.left': '{n:count(ting|ting)} kunne ikke sættes på plads. Se punkterne under Tjek.',

  'pane.broken.title': 'Panelet er gået i stå',
  'pane.broken.what': 'Det, du har skrevet i arkene, står der stadig. Luk panelet, og åbn det igen.',
} as const;
