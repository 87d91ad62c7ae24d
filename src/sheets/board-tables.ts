/** Of the page's columns, which all its tables share. */
export const WIDTHS = [33, 17, 17, 17, 11, 10] as const;

/** The tables of *Overblik*, by the names that formulas use. */
export const BOARD_MONEY = { table: 'hpOverblikØkonomi', line: 'Økonomi i hele perioden', amount: 'Kroner' } as const;
export const BOARD_LOCAL = { table: 'hpOverblikMedfinansiering', line: 'Lokal medfinansiering', share: 'Andel', amount: 'Kroner' } as const;
export const BOARD_STAFF = { table: 'hpOverblikÅrsværk', area: 'Indsatsområde', fte: 'Årsværk' } as const;
export const BOARD_INDICATORS = {
  table: 'hpOverblikIndikatorer',
  indicator: 'Indikator',
  baseline: 'Baseline',
  newest: 'Seneste',
  comparator: 'Sammenligning',
  unit: 'Enhed',
  year: 'År',
} as const;
export const BOARD_MEASURES = { table: 'hpOverblikProcenter', indicator: 'Indikator i procent', newest: 'Seneste tal', comparator: 'Der sammenlignes med' } as const;
export const BOARD_MILESTONES = { table: 'hpOverblikMilepæle', name: 'Milepæl' } as const;
export const BOARD_STATES = { table: 'hpOverblikStatus', state: 'Milepælens status', count: 'Antal' } as const;

export const BOARD_SPENDING = {
  table: 'hpOverblikForbrug',
  year: 'Forbrug pr. budgetår',
  inForce: 'Gældende budget',
  spent: 'Brugt til dato',
  expected: 'Ventes brugt i alt',
} as const;

/** Which row of its table a formula stands in, from 1. */
export const placeIn = (table: string, header: string) => `(ROW()-ROW(${table}[[#Headers],[${header}]]))`;
/** The same of all rows of a table. */
export const placesIn = (table: string, header: string) => `(ROW(${table}[${header}])-ROW(${table}[[#Headers],[${header}]]))`;
