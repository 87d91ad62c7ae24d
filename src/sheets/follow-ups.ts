import type { SheetSpec } from './spec';

/** *Opfølgningslog*: that the board has followed up on the goals, and that the auditor has seen it. */
export const followUpsSheet: SheetSpec = {
  key: 'followUps',
  name: 'Opfølgningslog',
  purpose: 'Hvornår bestyrelsen har fulgt op på målene, og hvad den besluttede. Vises til revisor hvert regnskabsår.',
  tables: [
    {
      key: 'followUps',
      name: 'hpOpfølgning',
      title: 'Opfølgninger',
      layout: 'rows',
      since: 3,
      row: 3,
      column: 0,
      rowsGrow: true,
      blankRows: 8,
      columns: [
        { key: 'date', header: 'Dato', kind: 'date', width: 20, help: 'Datoen på mødet, hvor der blev fulgt op.' },
        { key: 'accountingYear', header: 'Regnskabsår', kind: 'text', width: 15, help: 'Det regnskabsår, opfølgningen hører til, for eksempel 2025 eller 2025/26.' },
        { key: 'goal', header: 'Mål eller delmål', kind: 'text', width: 32, help: 'Det mål eller delmål, der blev fulgt op på, gerne med delmålets nummer.' },
        { key: 'data', header: 'Tal og viden', kind: 'text', width: 34, help: 'Det, opfølgningen bygger på, for eksempel rækker fra arket Indikatorer.' },
        { key: 'decision', header: 'Beslutning', kind: 'text', width: 40, help: 'Det, bestyrelsen besluttede.' },
        { key: 'minutes', header: 'Referat', kind: 'text', width: 26, help: 'Filen med referatet, for eksempel referat-2025-06-12.pdf.' },
        { key: 'shownToAuditorOn', header: 'Vist til revisor den', kind: 'date', width: 20, help: 'Den dag, revisor har set opfølgningen.' },
      ],
    },
  ],
};
