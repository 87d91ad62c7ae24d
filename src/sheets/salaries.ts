import type { SheetSpec } from './spec';

/** *Løn*: who is paid for how many hours, from when to when. A sheet of its own, because it is personal data. */
export const salariesSheet: SheetSpec = {
  key: 'salaries',
  name: 'Løn',
  purpose: 'Hvem planen lønner, for hvor mange timer og hvornår. Én række pr. stilling og ansættelse.',
  tables: [
    {
      key: 'salaries',
      name: 'hpLøn',
      title: 'Løn',
      layout: 'rows',
      row: 3,
      column: 0,
      blankRows: 6,
      columns: [
        {
          key: 'position',
          header: 'Stilling',
          kind: 'position',
          width: 28,
          help: 'Vælg fra listen Stillinger på arket Stamdata.',
        },
        {
          key: 'employer',
          header: 'Arbejdsgiver',
          kind: 'text',
          width: 26,
          help: 'Den, der har ansat medarbejderen.',
        },
        {
          key: 'hours',
          header: 'Timer pr. uge',
          kind: 'hours',
          width: 14,
          help: 'De ugentlige timer i ansættelseskontrakten, for eksempel 37.',
        },
        {
          key: 'from',
          header: 'Fra',
          kind: 'date',
          width: 20,
          help: 'Første dag med disse timer. Tomt betyder fra planens start.',
        },
        {
          key: 'to',
          header: 'Til',
          kind: 'date',
          width: 20,
          help: 'Sidste dag med disse timer. Tomt betyder til planens slutning.',
        },
        {
          key: 'yearlySalary',
          header: 'Årsløn ved 37 timer',
          kind: 'money',
          width: 20,
          help: 'Hvad stillingen koster om året ved 37 timer om ugen, i kroner.',
        },
      ],
    },
  ],
};
