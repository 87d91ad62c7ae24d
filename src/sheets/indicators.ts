import { comparatorColumn, comparatorValueColumn, dataSourceColumn, indicatorColumn, unitColumn } from './figure-columns';
import type { SheetSpec } from './spec';

/** *Indikatorer*: a long table, a row for each indicator and year; the baselines are its first rows. */
export const indicatorsSheet: SheetSpec = {
  key: 'indicators',
  name: 'Indikatorer',
  purpose: 'Tallene år for år, én række for hver indikator og hvert år. De første rækker er baseline.',
  tables: [
    {
      key: 'indicators',
      name: 'hpIndikatorer',
      title: 'Indikatorer',
      layout: 'rows',
      row: 3,
      column: 0,
      rowsGrow: true,
      blankRows: 12,
      columns: [
        indicatorColumn('Vælg en af bevillingsperiodens indikatorer, eller skriv jeres egen.', 28),
        { key: 'year', header: 'År', kind: 'year', width: 9, help: 'Det år, tallene er fra, for eksempel 2019. Et valg har sit eget år og sin egen række.' },
        { key: 'count', header: 'Antal', kind: 'count', width: 11, help: 'Hvor mange personer, hvis det oplyses, for eksempel 266.' },
        {
          key: 'value',
          header: 'Tal',
          kind: 'measure',
          width: 16,
          help: 'Tallet i området, for eksempel 88,4 eller en karakter som 5,8. Skriv diskretioneret, hvis det ikke oplyses.',
        },
        unitColumn,
        comparatorColumn,
        comparatorValueColumn,
        dataSourceColumn,
        { key: 'takenOn', header: 'Hentet den', kind: 'date', width: 20, help: 'Den dag, tallet er hentet fra kilden.' },
        { key: 'comment', header: 'Kommentar', kind: 'text', width: 34, help: 'Det, man skal vide for at forstå tallet.' },
        { key: 'treatedOn', header: 'Behandlet i bestyrelsen', kind: 'date', width: 20, help: 'Datoen på det bestyrelsesmøde, hvor tallet blev behandlet.' },
      ],
    },
  ],
};
