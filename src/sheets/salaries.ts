import type { SalaryRow } from '../domain/plan';
import { salaryRuns } from '../domain/staff-on-day';
import { listedPositionColumn } from './listed-position';
import { hasText } from './has-text';
import { overviewOfPlan } from './overview-of-plan';
import { COUNTS, NEXT_DAY, OVERVIEW_DAY, STATEMENT } from './overview-tables';
import { inRow } from './references';
import { SALARIES } from './salary-columns';
import { salaryEnds, salaryYears } from './salary-years';
import { SOURCE_CHOICES } from './source-choices';
import type { ColumnSpec, SheetSpec } from './spec';

const TABLE = SALARIES.table;
const [from, to] = [inRow(TABLE, SALARIES.from), inRow(TABLE, SALARIES.to)];

/** Does the salary run on the overview's day? A blank end is open, and so is one that is no date. */
const counts: ColumnSpec = {
  key: 'counts',
  header: STATEMENT.counts,
  kind: 'text',
  width: 11,
  since: 2,
  help: 'Beregnes: Ja, når ansættelsen løber på den dag, Ressourceoversigt viser.',
  calculation: {
    formula: () =>
      `IFERROR(IF(TRIM(${inRow(TABLE, STATEMENT.position)})="","",` +
      `IF(ISNUMBER(${from})*(${from}>=${NEXT_DAY})+ISNUMBER(${to})*(${to}<${OVERVIEW_DAY})=0,"${COUNTS}","")),"")`,
    value: (row, plan) =>
      hasText(row.position) && salaryRuns(row as unknown as SalaryRow, overviewOfPlan(plan).on) ? COUNTS : '',
  },
};

/** *Løn*: who is paid for how many hours, from when to when. A sheet of its own, because it is personal data. */
export const salariesSheet: SheetSpec = {
  key: 'salaries',
  name: 'Løn',
  purpose: 'Hvem planen lønner, for hvor mange timer og hvornår. Én række pr. stilling og ansættelse.',
  spread: { pagesWide: 3, repeated: 1 },
  tables: [
    {
      key: 'salaries',
      name: TABLE,
      title: 'Løn',
      layout: 'rows',
      row: 3,
      column: 0,
      blankRows: 6,
      columns: [
        {
          key: 'position',
          header: STATEMENT.position,
          kind: 'position',
          width: 30,
          help: 'Vælg fra listen Stillinger på arket Stamdata.',
        },
        {
          key: 'employer',
          header: SALARIES.employer,
          kind: 'text',
          width: 32,
          help: 'Den, der har ansat medarbejderen.',
        },
        {
          key: 'hours',
          header: SALARIES.hours,
          kind: 'hours',
          width: 14,
          help: 'De ugentlige timer i ansættelseskontrakten, for eksempel 37.',
        },
        {
          key: 'from',
          header: SALARIES.from,
          kind: 'date',
          width: 20,
          help: 'Første dag med disse timer. Tomt betyder fra planens start.',
        },
        {
          key: 'to',
          header: SALARIES.to,
          kind: 'date',
          width: 20,
          help: 'Sidste dag med disse timer. Tomt betyder til planens slutning.',
        },
        {
          key: 'yearlySalary',
          header: SALARIES.yearlySalary,
          kind: 'money',
          width: 14,
          help: 'Årslønnen ved 37 timer om ugen, i kroner, som den er før gruppens første lønregulering. Uden pension og tillæg, hvis de står for sig.',
        },
        {
          key: 'pension',
          header: SALARIES.pension,
          kind: 'share',
          width: 11,
          since: 3,
          help: 'Arbejdsgiverens pension i procent af lønnen, for eksempel 17,1 %.',
        },
        {
          key: 'supplements',
          header: SALARIES.supplements,
          kind: 'share',
          width: 11,
          since: 3,
          help: 'Andet, der lægges oven i lønnen, i procent af lønnen, for eksempel feriegodtgørelse, ATP og forsikring.',
        },
        {
          key: 'totalCost',
          header: SALARIES.totalCost,
          kind: 'money',
          width: 15,
          since: 3,
          help: 'I stedet for årsløn, pension og tillæg: hvad stillingen i alt koster om året med sine egne timer. Reguleres kun med en reguleringsgruppe.',
        },
        {
          key: 'regulationGroup',
          header: SALARIES.group,
          kind: 'text',
          width: 28,
          since: 3,
          help: 'En gruppe fra arket Lønregulering, for eksempel HK. Tomt betyder, at lønnen ikke reguleres.',
        },
        {
          key: 'financedBy',
          header: 'Betales af',
          kind: 'choice',
          choices: { from: 'list', choices: SOURCE_CHOICES },
          width: 19,
          since: 3,
          help: 'Hvem pengene kommer fra. Kan udelades.',
        },
        {
          key: 'area',
          header: 'Indsatsområde',
          kind: 'choice',
          choices: { from: 'areas', besides: [{ value: 'cross-cutting', label: 'Tværgående' }] },
          width: 38,
          since: 3,
          help: 'Udfyldes, hvis lønnen hører til ét indsatsområde. Kan udelades.',
        },
        salaryYears,
        {
          key: 'reason',
          header: 'Begrundelse',
          kind: 'text',
          width: 26,
          since: 3,
          help: 'Hvorfor et beløb er fast, for eksempel barsel eller et tilbud fra arbejdsgiveren.',
        },
        listedPositionColumn(TABLE),
        counts,
        ...salaryEnds,
      ],
    },
  ],
};
