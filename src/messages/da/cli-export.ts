/** What `helhedsplan export` says. */
export const cliExport = {
  'cli.export': 'Skriver filerne til sagen fra en arbejdsbog',
  'cli.option.folder': 'den mappe, filerne skrives i; den oprettes, hvis den ikke findes',
  'cli.option.draft': 'mærk filerne KLADDE; en kladde standses ikke af fejl',
  'cli.option.with-salaries': 'vis løn for hver person; ellers står løn samlet',
  'cli.option.force-all': 'overskriv de filer, der findes',
  'cli.export.rows': '{rows:count(række|rækker)}',
  'cli.export.money': '{label:text}: {value:money}',
  'cli.export.hours': '{label:text}: {value:hours}',
  'cli.export.written': '{files:count(fil|filer)} er skrevet i {folder:text}, læst igen og sammenlignet med planen.',
  'cli.export.missing': 'Mangler på sagens liste: {documents:texts}.',
  'cli.export.blocked': 'Der er ikke skrevet noget: {errors:count(fejl|fejl)} skal rettes eller begrundes først. Brug --draft for at skrive en kladde.',
  'cli.export.mismatch': '{file:text} kunne ikke læses igen, som planen siger ({place:text}). Ingen filer er skrevet. Det er en fejl i programmet.',
} as const;
