import type { SheetSpec } from './spec';

/** *Aktiviteter*: what is done to reach the sub-goals, and by whom. */
export const activitiesSheet: SheetSpec = {
  key: 'activities',
  name: 'Aktiviteter',
  purpose: 'Hvad der gøres for at nå delmålene, for hvem, og hvem der gør hvad.',
  tables: [
    {
      key: 'activities',
      name: 'hpAktiviteter',
      title: 'Aktiviteter',
      layout: 'rows',
      since: 3,
      row: 3,
      column: 0,
      rowsGrow: true,
      blankRows: 8,
      columns: [
        {
          key: 'area',
          header: 'Indsatsområde',
          kind: 'choice',
          choices: { from: 'areas', besides: [{ value: 'cross-cutting', label: 'Tværgående' }] },
          width: 24,
          help: 'Det indsatsområde, hvis delaftale aktiviteten står i.',
        },
        { key: 'name', header: 'Aktivitet', kind: 'text', width: 28, help: 'Aktivitetens navn, for eksempel Lektiecafé.' },
        { key: 'purpose', header: 'Formål', kind: 'text', width: 38, help: 'Hvad aktiviteten skal føre til.' },
        {
          key: 'supports',
          header: 'Støtter delmål',
          kind: 'text',
          width: 13,
          help: 'Numrene på de delmål, aktiviteten støtter, med komma imellem, for eksempel 1.1, 1.2.',
        },
        { key: 'targetGroup', header: 'Målgruppe', kind: 'text', width: 28, help: 'Hvem aktiviteten er for, for eksempel børn i 4.-6. klasse.' },
        {
          key: 'actors',
          header: 'Aktører og opgaver',
          kind: 'text',
          width: 44,
          help: 'Hvem der gør hvad, for eksempel: Skolen: finder børnene. Beboerrådgiver: planlægger.',
        },
      ],
    },
  ],
};
