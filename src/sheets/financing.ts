import { countsAsLocal, LOCAL_SOURCES } from '../domain/cofinancing';
import type { FinancingLine } from '../domain/plan';
import { YES_OR_NO } from './choices';
import { inRow, quoted } from './references';
import type { Choice, ColumnSpec, PlanRow, SheetSpec, TableSpec } from './spec';
import { SOURCE_CHOICES } from './source-choices';
import { amountColumns, totalColumn } from './year-columns';

const TABLE = 'hpFinansiering';
/** A table of many columns, on one page. */
const AMOUNT_WIDTH = 12;
/** Whether a line counts as local, as it is worked out: what is said, else what the source tells. */
export const COUNTED_LOCAL = 'Regnes som lokal';

const HEADERS = { source: 'Kilde', local: 'Tæller som lokal' } as const;

const formColumn: ColumnSpec = {
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
  width: 17,
  help: 'Kontant, arbejdstimer eller lokaler og andet.',
};

const departmentColumn: ColumnSpec = {
  key: 'department',
  header: 'Afdeling',
  kind: 'text',
  width: 14,
  since: 3,
  help: 'Boligafdelingen, hvis det er en bestemt afdeling, der betaler.',
};

const [YES, NO] = YES_OR_NO.map(({ label }) => quoted(label)) as [string, string];
const says = (header: string, text: string) => `TRIM(${inRow(TABLE, header)})=${text}`;
const isLocalSource = SOURCE_CHOICES.filter(({ value }) => LOCAL_SOURCES.some((source) => source === value)).map(({ label }: Choice) => says(HEADERS.source, quoted(label)));

/** What is said, or else what the source usually is. */
const countedLocal: ColumnSpec = {
  key: 'countedLocal',
  header: COUNTED_LOCAL,
  kind: 'text',
  width: 10,
  since: 3,
  help: 'Beregnes: dit svar, ellers Ja for kommune og boligorganisation og Nej for alle andre.',
  calculation: {
    formula: () =>
      `IF(TRIM(${inRow(TABLE, HEADERS.source)}&${inRow(TABLE, HEADERS.local)})="","",IF(${says(HEADERS.local, YES)},${YES},IF(${says(HEADERS.local, NO)},${NO},IF(OR(${isLocalSource.join(',')}),${YES},${NO}))))`,
    value: (row: PlanRow) => {
      if (!('source' in row)) return '';
      const line = row as unknown as FinancingLine;
      if (line.source.kind === 'empty' && line.local.kind === 'empty') return '';
      return YES_OR_NO.find(({ value }) => value === countsAsLocal(line))?.label ?? '';
    },
  },
};

/** Money that is none of the plan's stands in a table of its own: so no sum can have it in. */
const outsideMoney: TableSpec = {
  key: 'outsideMoney',
  name: 'hpUdenForPlanen',
  title: 'Penge uden for helhedsplanen',
  layout: 'rows',
  since: 3,
  row: { below: 'financing' },
  column: 0,
  blankRows: 3,
  columns: [
    { key: 'giver', header: 'Giver', kind: 'text', width: 20, help: 'Hvem pengene, timerne eller lokalerne kommer fra. De er ikke med i finansieringen og i ingen sum.' },
    { key: 'purpose', header: 'Formål', kind: 'text', width: 27, help: 'Hvad pengene går til.' },
    departmentColumn,
    formColumn,
    amountColumns('Årets beløb i hele kroner. Det er i ingen sum.', AMOUNT_WIDTH),
    { key: 'remark', header: 'Bemærkning', kind: 'text', width: 14, help: 'Frit felt.' },
  ],
};

/** *Finansiering*: who pays, and in what form. */
export const financingSheet: SheetSpec = {
  key: 'financing',
  name: 'Finansiering',
  purpose: 'Hvem der betaler, og i hvilken form. Finansieringen skal tilsammen dække budgettet.',
  firstLeads: true,
  tables: [
    {
      key: 'financing',
      name: TABLE,
      title: 'Finansiering',
      layout: 'rows',
      since: 2,
      row: 3,
      column: 0,
      headers: 'small',
      blankRows: 6,
      totalsLabel: 'I alt',
      columns: [
        {
          key: 'source',
          header: HEADERS.source,
          kind: 'choice',
          choices: { from: 'list', choices: SOURCE_CHOICES },
          width: 20,
          help: 'Hvem pengene, timerne eller lokalerne kommer fra.',
        },
        { key: 'party', header: 'Part', kind: 'text', width: 27, help: 'Navnet på den, der betaler.' },
        departmentColumn,
        formColumn,
        amountColumns('Årets beløb i hele kroner.', AMOUNT_WIDTH),
        totalColumn(TABLE, AMOUNT_WIDTH),
        {
          key: 'local',
          header: HEADERS.local,
          kind: 'choice',
          choices: { from: 'list', choices: YES_OR_NO },
          width: 10,
          help: 'Udfyldes, hvis svaret er et andet end det sædvanlige: kommune og boligorganisation tæller som lokale, fonde og overførte midler gør ikke.',
        },
        countedLocal,
        {
          key: 'hours',
          header: 'Timer i alt',
          kind: 'hours',
          width: 10,
          since: 3,
          help: 'Kun for arbejdstimer: timerne i hele planen.',
        },
        {
          key: 'hourlyRate',
          header: 'Timesats',
          kind: 'rate',
          width: 10,
          since: 3,
          help: 'Kun for arbejdstimer: det, en time regnes for, i kroner.',
        },
        {
          key: 'expenseLine',
          header: 'Udgiftslinje',
          kind: 'suggestion',
          choices: { from: 'budget-lines' },
          width: 10,
          since: 3,
          help: 'Nummeret på den linje i Budget, hvor det samme beløb står som udgift. Udfyldes for arbejdstimer, lokaler og andet.',
        },
        { key: 'commitmentDate', header: 'Tilsagn den', kind: 'date', width: 18, since: 3, help: 'Den dag, tilsagnet er givet.' },
        { key: 'commitmentDocument', header: 'Tilsagn står i', kind: 'text', width: 17, since: 3, help: 'Brevet eller referatet med tilsagnet, for eksempel filens navn.' },
        { key: 'remark', header: 'Bemærkning', kind: 'text', width: 26, help: 'Frit felt.' },
      ],
    },
    outsideMoney,
  ],
};
