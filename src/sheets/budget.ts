import { budgetSalaries } from './budget-salaries';
import { BUDGET_LINE_LIST } from './look';
import type { SheetSpec } from './spec';
import { amountColumns, totalColumn } from './year-columns';

/** *Budget*: the expenses, year by year. What is given in hours or premises is an expense too. */
export const budgetSheet: SheetSpec = {
  key: 'budget',
  name: 'Budget',
  purpose: 'Planens udgifter i hele kroner inkl. moms. Også arbejdstimer og lokaler, der stilles til rådighed, er en udgift.',
  firstLeads: true,
  tables: [
    {
      key: 'budget',
      name: 'hpBudget',
      title: 'Budget',
      layout: 'rows',
      since: 2,
      row: 3,
      column: 0,
      blankRows: 8,
      totalsLabel: 'I alt',
      names: [{ name: BUDGET_LINE_LIST, key: 'number' }],
      columns: [
        {
          key: 'number',
          header: 'Nr.',
          kind: 'text',
          width: 8,
          help: 'Linjens eget nummer. Det følger linjen, også når tabellen sorteres.',
        },
        {
          key: 'post',
          header: 'Post',
          kind: 'text',
          width: 32,
          help: 'Hvad pengene går til, for eksempel aktiviteter eller revision. En post, der begynder med Løn, sammenlignes under tabellen med arket Løn. Dens beløb kan skrives =SUM(hpLøn[Projektår 1]), så følger den.',
        },
        {
          key: 'area',
          header: 'Indsatsområde',
          kind: 'choice',
          choices: { from: 'areas', besides: [{ value: 'cross-cutting', label: 'Tværgående' }] },
          width: 38,
          help: 'Udfyldes, hvis udgiften hører til ét indsatsområde. Kan udelades.',
        },
        {
          key: 'account',
          header: 'Konto',
          kind: 'text',
          width: 12,
          help: 'Kontonummeret i jeres økonomisystem; flere adskilles med semikolon. Arket Budgetopfølgning finder forbruget ved det. Kan udelades.',
        },
        amountColumns('Årets udgift i hele kroner.'),
        totalColumn('hpBudget'),
        {
          key: 'activity',
          header: 'Aktivitet',
          kind: 'text',
          width: 24,
          since: 4,
          help: 'Aktivitetens navn, som det står på arket Aktiviteter, hvis pengene er til en bestemt aktivitet. Kan udelades.',
        },
        { key: 'remark', header: 'Bemærkning', kind: 'text', width: 28, help: 'Frit felt.' },
      ],
    },
    budgetSalaries,
  ],
};
