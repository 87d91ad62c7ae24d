import { INDICATORS, MEASURED_WORDS, measuredOfPlan } from './indicator-columns';
import { comparatorColumn, comparatorValueColumn, dataSourceColumn, indicatorColumn, unitColumn } from './figure-columns';
import type { IndicatorRow } from '../domain/plan';
import { WITHHELD_WORD } from './read-cell';
import { inColumn, inRow } from './references';
import type { ColumnSpec, SheetSpec } from './spec';

const here = (header: string) => inRow(INDICATORS.table, header);
const all = (header: string) => inColumn(INDICATORS.table, header);
const saysSomething = (of: (header: string) => string) =>
  `ISNUMBER(${of(INDICATORS.year)})*((ISNUMBER(${of(INDICATORS.value)})+(TRIM(${of(INDICATORS.value)})="${WITHHELD_WORD}"))>0)`;
const others = (comparison: '<' | '>') =>
  `SUMPRODUCT((TRIM(${all(INDICATORS.indicator)})=TRIM(${here(INDICATORS.indicator)}))*${saysSomething(all)}*(${all(INDICATORS.year)}${comparison}${here(INDICATORS.year)}))`;

/** Which rows *Overblik* shows of an indicator. */
const measured: ColumnSpec = {
  key: 'measured',
  header: INDICATORS.measured,
  kind: 'text',
  width: 11,
  help: 'Beregnes: Baseline ved indikatorens første år og Seneste ved det nyeste. De to rækker vises på arket Overblik.',
  calculation: {
    formula: () =>
      `IFERROR(IF(TRIM(${here(INDICATORS.indicator)})="","",IF(${saysSomething(here)}=0,"",` +
      `IF(${others('<')}=0,"${MEASURED_WORDS.baseline}",IF(${others('>')}=0,"${MEASURED_WORDS.newest}","")))),"")`,
    value: (row, plan) => {
      const is = measuredOfPlan(plan).get(row as unknown as IndicatorRow);
      return is === undefined ? '' : MEASURED_WORDS[is];
    },
  },
};

/** *Indikatorer*: a long table, a row for each indicator and year; the baselines are its first rows. */
export const indicatorsSheet: SheetSpec = {
  key: 'indicators',
  name: 'Indikatorer',
  purpose: 'Tallene år for år, én række for hver indikator og hvert år. De første rækker er baseline.',
  tables: [
    {
      key: 'indicators',
      name: INDICATORS.table,
      title: 'Indikatorer',
      layout: 'rows',
      since: 3,
      row: 3,
      column: 0,
      rowsGrow: true,
      blankRows: 12,
      columns: [
        indicatorColumn('Vælg en af bevillingsperiodens indikatorer, eller skriv jeres egen.', 28),
        { key: 'year', header: INDICATORS.year, kind: 'year', width: 9, help: 'Det år, tallene er fra, for eksempel 2019. Et valg har sit eget år og sin egen række.' },
        { key: 'count', header: 'Antal', kind: 'count', width: 11, help: 'Hvor mange personer, hvis det oplyses, for eksempel 266.' },
        {
          key: 'value',
          header: INDICATORS.value,
          kind: 'measure',
          width: 16,
          help: 'Tallet i området, for eksempel 88,4 eller en karakter som 5,8. Skriv diskretioneret, hvis det ikke oplyses.',
        },
        unitColumn,
        comparatorColumn,
        comparatorValueColumn,
        measured,
        dataSourceColumn,
        { key: 'takenOn', header: 'Hentet den', kind: 'date', width: 20, help: 'Den dag, tallet er hentet fra kilden.' },
        { key: 'comment', header: 'Kommentar', kind: 'text', width: 34, help: 'Det, man skal vide for at forstå tallet.' },
        { key: 'treatedOn', header: 'Behandlet i bestyrelsen', kind: 'date', width: 20, help: 'Datoen på det bestyrelsesmøde, hvor tallet blev behandlet.' },
      ],
    },
  ],
};
