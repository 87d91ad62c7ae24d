import { comparatorColumn, comparatorValueColumn, dataSourceColumn, indicatorColumn, unitColumn } from './figure-columns';
import type { SheetSpec } from './spec';

/** *Delmål*: what each sub-agreement wants to reach, and how it is measured. */
export const subGoalsSheet: SheetSpec = {
  key: 'subGoals',
  name: 'Delmål',
  purpose: 'Hvad delaftalerne vil opnå, og hvordan det måles. Aktiviteterne henviser til delmålenes numre.',
  spread: { pagesWide: 2, repeated: 3 },
  tables: [
    {
      key: 'subGoals',
      name: 'hpDelmål',
      title: 'Delmål',
      layout: 'rows',
      since: 3,
      row: 3,
      column: 0,
      rowsGrow: true,
      blankRows: 8,
      columns: [
        { key: 'number', header: 'Nr.', kind: 'text', width: 8, help: 'Delmålets eget nummer, for eksempel 1.1. Aktiviteterne henviser til det.' },
        {
          key: 'area',
          header: 'Indsatsområde',
          kind: 'choice',
          choices: { from: 'areas', besides: [] },
          width: 22,
          help: 'Det indsatsområde, hvis delaftale delmålet står i.',
        },
        { key: 'name', header: 'Delmål', kind: 'text', width: 36, help: 'Det, der skal være anderledes, når planen slutter.' },
        indicatorColumn('Det, delmålet måles på. Vælg en af bevillingsperiodens indikatorer, eller skriv jeres egen.', 24),
        unitColumn,
        {
          key: 'baseline',
          header: 'Udgangspunkt',
          kind: 'measure',
          width: 16,
          help: 'Tallet, før planen begynder, for eksempel 26,1. Skriv diskretioneret, hvis det ikke oplyses.',
        },
        { key: 'year', header: 'År', kind: 'year', width: 9, help: 'Det år, udgangspunktet er fra, for eksempel 2020.' },
        comparatorColumn,
        comparatorValueColumn,
        dataSourceColumn,
        {
          key: 'direction',
          header: 'Skal',
          kind: 'choice',
          choices: {
            from: 'list',
            choices: [
              { value: 'up', label: 'Stige' },
              { value: 'down', label: 'Falde' },
              { value: 'keep', label: 'Fastholdes' },
            ],
          },
          width: 13,
          help: 'Den vej, tallet skal gå: stige, falde eller fastholdes.',
        },
        { key: 'target', header: 'Måltal', kind: 'measure', width: 11, help: 'Det tal, der skal nås, i samme enhed. Kan udelades.' },
        {
          key: 'explanation',
          header: 'Forklaring',
          kind: 'text',
          width: 30,
          help: 'Det, tallene ikke siger af sig selv, for eksempel hvorfor målet er sat lavere end udgangspunktet.',
        },
      ],
    },
  ],
};
