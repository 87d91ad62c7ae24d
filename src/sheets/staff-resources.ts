import { listedPositionColumn } from './listed-position';
import { STATEMENT } from './overview-tables';
import { BESIDES, CALCULATED_IN_LINES, STAFF } from './staff-lines';
import type { SheetSpec } from './spec';

/** *Medarbejderressourcer*: what each sub-agreement states about staff, kept apart from *Løn*. */
export const staffResourcesSheet: SheetSpec = {
  key: 'staffResources',
  name: 'Medarbejderressourcer',
  purpose: 'Hvad hver delaftale siger om stillinger og tid. Skriv af efter delaftalen, ikke efter Løn.',
  tables: [
    {
      key: 'staffResources',
      name: STAFF.table,
      title: 'Medarbejderressourcer',
      layout: 'rows',
      row: 3,
      column: 0,
      blankRows: 10,
      columns: [
        {
          key: 'area',
          header: STAFF.area,
          kind: 'choice',
          choices: {
            from: 'areas',
            besides: BESIDES,
          },
          width: 38,
          help: 'Delaftalens indsatsområde. Tværgående er ledelse, økonomi og kommunikation i planen.',
        },
        {
          key: 'position',
          header: STATEMENT.position,
          kind: 'position',
          width: 28,
          help: 'Vælg fra listen Stillinger på arket Stamdata.',
        },
        {
          key: 'contractedHours',
          header: STAFF.contractedHours,
          kind: 'hours',
          width: 19,
          help: 'Stillingens ugentlige timer, som delaftalen skriver dem, for eksempel 37.',
        },
        {
          key: 'share',
          header: STAFF.share,
          kind: 'share',
          width: 11,
          help: 'Den del af stillingens egne timer, der bruges på området, for eksempel 25 %. Udfyld andel eller timer.',
        },
        {
          key: 'hours',
          header: STAFF.hours,
          kind: 'hours',
          width: 15.5,
          help: 'Timer om ugen på området, hvis delaftalen skriver timer i stedet for procent.',
        },
        {
          key: 'statedOn',
          header: STAFF.statedOn,
          kind: 'date',
          width: 20,
          help: 'Den dag, oplysningen gælder fra. Tomt betyder planens første dag.',
        },
        { key: 'remark', header: 'Bemærkning', kind: 'text', width: 28, help: 'Frit felt.' },
        listedPositionColumn(STAFF.table),
        ...CALCULATED_IN_LINES,
      ],
    },
  ],
};
