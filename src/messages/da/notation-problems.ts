/** Why a text was not understood, where it stands in a cell: the rest of the problems of `cell-not-understood`. */
export const notationProblems = {
  'rule.cell-not-understood.number-as-text.headline': '"{raw:raw}" står som tekst',
  'rule.cell-not-understood.number-as-text.explanation':
    'Det står i {place:place} under {column:column}, og arkets formler ser ikke et tal i det. Det kan læses som {meaning:raw}.',
  'rule.cell-not-understood.number-as-text.action': 'Skriv det som et tal, for eksempel {example:word}, hvis det er det, du mener.',
  'rule.cell-not-understood.number-as-text-many.headline':
    '{count:count(celle|celler)} under {column:column} står som tekst',
  'rule.cell-not-understood.number-as-text-many.explanation':
    'Der står for eksempel "{raw:raw}", som kan læses som {meaning:raw}, men arkets formler ser ikke et tal i det. Det gælder {places:places}.',
  'rule.cell-not-understood.number-as-text-many.action': 'Skriv dem som tal, for eksempel {example:word}, hvis det er det, du mener.',

  'rule.cell-not-understood.share-as-text.headline': '"{raw:raw}" står som tekst',
  'rule.cell-not-understood.share-as-text.explanation':
    'Det står i {place:place} under {column:column}, og arkets formler ser ikke et tal i det. Det kan læses som {meaning:share}.',
  'rule.cell-not-understood.share-as-text.action': 'Skriv det som et tal, for eksempel {example:word}, hvis det er det, du mener.',
  'rule.cell-not-understood.share-as-text-many.headline':
    '{count:count(celle|celler)} under {column:column} står som tekst',
  'rule.cell-not-understood.share-as-text-many.explanation':
    'Der står for eksempel "{raw:raw}", som kan læses som {meaning:share}, men arkets formler ser ikke et tal i det. Det gælder {places:places}.',
  'rule.cell-not-understood.share-as-text-many.action': 'Skriv dem som tal, for eksempel {example:word}, hvis det er det, du mener.',

  'rule.cell-not-understood.date-as-text.headline': '"{raw:raw}" står som tekst',
  'rule.cell-not-understood.date-as-text.explanation':
    'Det står i {place:place} under {column:column}, og arkets formler ser ikke en dato i det. Det kan læses som {meaning:day}.',
  'rule.cell-not-understood.date-as-text.action': 'Skriv det som en dato, for eksempel {example:word}, hvis det er det, du mener.',
  'rule.cell-not-understood.date-as-text-many.headline':
    '{count:count(celle|celler)} under {column:column} står som tekst',
  'rule.cell-not-understood.date-as-text-many.explanation':
    'Der står for eksempel "{raw:raw}", som kan læses som {meaning:day}, men arkets formler ser ikke en dato i det. Det gælder {places:places}.',
  'rule.cell-not-understood.date-as-text-many.action': 'Skriv dem som datoer, for eksempel {example:word}, hvis det er det, du mener.',

  'rule.cell-not-understood.inexact.headline': '"{raw:raw}" er ikke et bestemt tal',
  'rule.cell-not-understood.inexact.explanation':
    'I {place:place} under {column:column} står et omtrentligt tal, en grænse eller et interval. Det kan ikke holdes op mod andre tal.',
  'rule.cell-not-understood.inexact.action':
    'Skriv ét tal, for eksempel {example:word}, og sæt forbeholdet i en bemærkning.',
  'rule.cell-not-understood.inexact-many.headline':
    '{count:count(celle|celler)} under {column:column} er ikke bestemte tal',
  'rule.cell-not-understood.inexact-many.explanation':
    'Der står for eksempel "{raw:raw}", som er omtrentligt, en grænse eller et interval. Det gælder {places:places}.',
  'rule.cell-not-understood.inexact-many.action':
    'Skriv ét tal i hver, for eksempel {example:word}, og sæt forbeholdet i en bemærkning.',

  'rule.cell-not-understood.not-per-week.headline': '"{raw:raw}" er ikke timer pr. uge',
  'rule.cell-not-understood.not-per-week.explanation':
    'I {place:place} under {column:column} er timerne oplyst for noget andet end en uge. De bliver ikke regnet om.',
  'rule.cell-not-understood.not-per-week.action': 'Skriv timerne pr. uge, for eksempel {example:word}.',
  'rule.cell-not-understood.not-per-week-many.headline':
    '{count:count(celle|celler)} under {column:column} er ikke timer pr. uge',
  'rule.cell-not-understood.not-per-week-many.explanation':
    'Der står for eksempel "{raw:raw}", og timerne bliver ikke regnet om. Det gælder {places:places}.',
  'rule.cell-not-understood.not-per-week-many.action': 'Skriv timerne pr. uge, for eksempel {example:word}.',

  'rule.cell-not-understood.incomplete-date.headline': '"{raw:raw}" er ikke en hel dato',
  'rule.cell-not-understood.incomplete-date.explanation':
    'I {place:place} under {column:column} mangler der dag, måned eller år.',
  'rule.cell-not-understood.incomplete-date.action': 'Skriv hele datoen, for eksempel {example:word}.',
  'rule.cell-not-understood.incomplete-date-many.headline':
    '{count:count(celle|celler)} under {column:column} er ikke hele datoer',
  'rule.cell-not-understood.incomplete-date-many.explanation':
    'Der står for eksempel "{raw:raw}", hvor der mangler dag, måned eller år. Det gælder {places:places}.',
  'rule.cell-not-understood.incomplete-date-many.action': 'Skriv hele datoer, for eksempel {example:word}.',

  'rule.cell-not-understood.not-a-period.headline': '"{raw:raw}" er ikke en periode',
  'rule.cell-not-understood.not-a-period.explanation':
    'Det står i {place:place} under {column:column}, hvor der skal stå en første og en sidste dag.',
  'rule.cell-not-understood.not-a-period.action': 'Skriv begge datoer, for eksempel 1/11-2025 – 31/10-2029.',
  'rule.cell-not-understood.not-a-period-many.headline':
    '{count:count(celle|celler)} under {column:column} er ikke perioder',
  'rule.cell-not-understood.not-a-period-many.explanation':
    'Der står for eksempel "{raw:raw}", hvor der skal stå en første og en sidste dag. Det gælder {places:places}.',
  'rule.cell-not-understood.not-a-period-many.action': 'Skriv begge datoer, for eksempel 1/11-2025 – 31/10-2029.',

  'rule.cell-not-understood.ends-before-start.headline': '"{raw:raw}" slutter, før det begynder',
  'rule.cell-not-understood.ends-before-start.explanation':
    'Det står i {place:place} under {column:column}. Der gættes ikke på, hvilken af de to der er forkert.',
  'rule.cell-not-understood.ends-before-start.action': 'Ret begyndelsen eller slutningen.',
  'rule.cell-not-understood.ends-before-start-many.headline':
    '{count:count(periode|perioder)} under {column:column} slutter for tidligt',
  'rule.cell-not-understood.ends-before-start-many.explanation':
    'Der står for eksempel "{raw:raw}", som slutter, før det begynder. Det gælder {places:places}.',
  'rule.cell-not-understood.ends-before-start-many.action': 'Ret begyndelsen eller slutningen.',

  'rule.cell-not-understood.not-a-year.headline': '"{raw:raw}" er ikke et årstal',
  'rule.cell-not-understood.not-a-year.explanation':
    'Det står i {place:place} under {column:column}, hvor der skal stå et årstal med fire cifre.',
  'rule.cell-not-understood.not-a-year.action':
    'Skriv årstallet, for eksempel 2025. Er cifret til en fodnote kommet med?',
  'rule.cell-not-understood.not-a-year-many.headline':
    '{count:count(celle|celler)} under {column:column} er ikke årstal',
  'rule.cell-not-understood.not-a-year-many.explanation':
    'Der står for eksempel "{raw:raw}", hvor der skal stå et årstal med fire cifre. Det gælder {places:places}.',
  'rule.cell-not-understood.not-a-year-many.action':
    'Skriv årstal, for eksempel 2025. Er cifret til en fodnote kommet med?',

  'rule.cell-not-understood.not-a-baseline.headline': '"{raw:raw}" er ikke en baseline',
  'rule.cell-not-understood.not-a-baseline.explanation':
    'I {place:place} under {column:column} skal der stå et antal, en procent eller et gennemsnit.',
  'rule.cell-not-understood.not-a-baseline.action':
    'Skriv for eksempel 120 børn 45,5 %, eller diskretioneret, hvis tallet ikke må vises.',
  'rule.cell-not-understood.not-a-baseline-many.headline':
    '{count:count(celle|celler)} under {column:column} er ikke baselines',
  'rule.cell-not-understood.not-a-baseline-many.explanation':
    'Der står for eksempel "{raw:raw}", som hverken er et antal, en procent eller et gennemsnit. Det gælder {places:places}.',
  'rule.cell-not-understood.not-a-baseline-many.action':
    'Skriv for eksempel 120 børn 45,5 %, eller diskretioneret, hvis tallet ikke må vises.',

  'rule.cell-not-understood.several-numbers.headline': '"{raw:raw}" er flere tal',
  'rule.cell-not-understood.several-numbers.explanation':
    'I {place:place} under {column:column} fremgår det ikke, hvilket tal der er hvad.',
  'rule.cell-not-understood.several-numbers.action':
    'Skriv ét tal, eller sæt en betegnelse med kolon foran hvert af dem.',
  'rule.cell-not-understood.several-numbers-many.headline':
    '{count:count(celle|celler)} under {column:column} har flere tal',
  'rule.cell-not-understood.several-numbers-many.explanation':
    'Der står for eksempel "{raw:raw}", hvor det ikke fremgår, hvilket tal der er hvad. Det gælder {places:places}.',
  'rule.cell-not-understood.several-numbers-many.action':
    'Skriv ét tal i hver, eller sæt en betegnelse med kolon foran hvert af dem.',

  'rule.cell-not-understood.not-a-staff-line.headline': '"{raw:raw}" kan ikke læses som ressourcer',
  'rule.cell-not-understood.not-a-staff-line.explanation':
    'I {place:place} under {column:column} skal der stå en stilling med timer eller procent, eller områdets vægtning.',
  'rule.cell-not-understood.not-a-staff-line.action':
    'Skriv for eksempel Beboerrådgiver (ansat på 32 timer): 50 % af stillingen.',
  'rule.cell-not-understood.not-a-staff-line-many.headline':
    '{count:count(linje|linjer)} under {column:column} er ikke ressourcer',
  'rule.cell-not-understood.not-a-staff-line-many.explanation':
    'Der står for eksempel "{raw:raw}", som hverken er en stilling med timer eller procent eller en vægtning. Det gælder {places:places}.',
  'rule.cell-not-understood.not-a-staff-line-many.action':
    'Skriv for eksempel Beboerrådgiver (ansat på 32 timer): 50 % af stillingen.',
} as const;
