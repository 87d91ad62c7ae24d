import type { ColumnSpec } from './spec';

/**
 * The columns of a figure that sub-goals and indicators have alike. A figure stands as it is
 * counted, with the unit beside it: 88,4 and %, or 5,8 and karakter. So a grade cannot be taken for
 * a percentage, and no figure is changed by how its cell is formatted.
 */

export function indicatorColumn(help: string, width: number): ColumnSpec {
  return { key: 'indicator', header: 'Indikator', kind: 'suggestion', choices: { from: 'indicators' }, width, help };
}

export const unitColumn: ColumnSpec = {
  key: 'unit',
  header: 'Enhed',
  kind: 'suggestion',
  choices: {
    from: 'list',
    choices: [
      { value: 'percent', label: '%' },
      { value: 'grade', label: 'karakter' },
      { value: 'count', label: 'antal' },
      { value: 'percentage-points', label: 'procentpoint' },
    ],
  },
  width: 14,
  help: 'Hvad tallene i rækken er talt i: %, karakter, antal eller procentpoint. Et karaktergennemsnit er aldrig %.',
};

export const comparatorColumn: ColumnSpec = {
  key: 'comparator',
  header: 'Sammenlignes med',
  kind: 'text',
  width: 20,
  help: 'Kommunen, eller hvem tallet ellers holdes op mod, for eksempel øvrige helhedsplaner.',
};

export const comparatorValueColumn: ColumnSpec = {
  key: 'comparatorValue',
  header: 'Tallet der',
  kind: 'measure',
  width: 16,
  help: 'Tallet det sted, der sammenlignes med, i samme enhed. Skriv diskretioneret, hvis det ikke oplyses.',
};

export const dataSourceColumn: ColumnSpec = {
  key: 'source',
  header: 'Kilde',
  kind: 'suggestion',
  choices: { from: 'data-sources' },
  width: 20,
  help: 'Hvor tallene kommer fra. Vælg fra listen, eller skriv en anden kilde.',
};
