import type { SheetSpec } from './spec';

/** *Begrundede afvigelser*: what of the check somebody stands by, and why. The pane writes its rows. */
export const deviationsSheet: SheetSpec = {
  key: 'deviations',
  name: 'Begrundede afvigelser',
  purpose: 'Punkter fra tjekket, som I har valgt at lade stå, og hvorfor. Rækkerne skrives fra panelet. Vises til revisor.',
  tables: [
    {
      key: 'deviations',
      name: 'hpAfvigelser',
      title: 'Begrundede afvigelser',
      layout: 'rows',
      since: 4,
      row: 3,
      column: 0,
      rowsGrow: true,
      blankRows: 8,
      columns: [
        { key: 'rule', header: 'Afviger fra', kind: 'text', label: true, width: 34, help: 'Reglen, der afviges fra. Skrives af panelet.' },
        { key: 'concerns', header: 'Det drejer sig om', kind: 'text', label: true, width: 38, help: 'Det, tjekket sagde, da afvigelsen blev begrundet. Skrives af panelet.' },
        { key: 'reason', header: 'Begrundelse', kind: 'text', width: 46, help: 'Hvorfor det er rigtigt, som det står. Uden begrundelse gælder rækken ikke.' },
        { key: 'name', header: 'Begrundet af', kind: 'text', width: 22, help: 'Navnet på den, der har begrundet afvigelsen.' },
        { key: 'date', header: 'Begrundet den', kind: 'date', width: 20, help: 'Den dag, afvigelsen blev begrundet.' },
        {
          key: 'key',
          header: 'Kendetegn',
          kind: 'text',
          label: true,
          width: 15,
          help: 'Skrives af panelet, og ændres ikke. Det står for reglen, stedet og tallene: ændrer tallene sig, gælder begrundelsen ikke længere, og tjekket siger det.',
        },
      ],
    },
  ],
};
