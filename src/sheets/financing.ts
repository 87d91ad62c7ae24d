import { YES_OR_NO } from './choices';
import type { SheetSpec } from './spec';
import { SOURCE_CHOICES } from './source-choices';
import { amountColumns, totalColumn } from './year-columns';

/** *Finansiering*: who pays, and in what form. */
export const financingSheet: SheetSpec = {
  key: 'financing',
  name: 'Finansiering',
  purpose: 'Hvem der betaler, og i hvilken form. Finansieringen skal tilsammen dække budgettet.',
  tables: [
    {
      key: 'financing',
      name: 'hpFinansiering',
      title: 'Finansiering',
      layout: 'rows',
      row: 3,
      column: 0,
      blankRows: 6,
      totalsLabel: 'I alt',
      columns: [
        {
          key: 'source',
          header: 'Kilde',
          kind: 'choice',
          choices: {
            from: 'list',
            choices: SOURCE_CHOICES,
          },
          width: 22,
          help: 'Hvem pengene, timerne eller lokalerne kommer fra.',
        },
        { key: 'party', header: 'Part', kind: 'text', width: 32, help: 'Navnet på den, der betaler.' },
        {
          key: 'form',
          header: 'Form',
          kind: 'choice',
          choices: {
            from: 'list',
            choices: [
              { value: 'cash', label: 'Kontant' },
              { value: 'working-hours', label: 'Arbejdstimer' },
              { value: 'premises', label: 'Lokaler og andet' },
            ],
          },
          width: 19,
          help: 'Kontant, arbejdstimer eller lokaler og andet.',
        },
        amountColumns('Beløbet i projektåret i hele kroner.'),
        totalColumn('hpFinansiering'),
        {
          key: 'local',
          header: 'Tæller som lokal',
          kind: 'choice',
          choices: { from: 'list', choices: YES_OR_NO },
          width: 18,
          help: 'Ja for kommune og boligorganisation. Fonde og overførte midler tæller som udgangspunkt ikke som lokale.',
        },
        { key: 'remark', header: 'Bemærkning', kind: 'text', width: 36, help: 'Frit felt.' },
      ],
    },
  ],
};
