import { followUpOf, type FollowUpOfRow } from '../domain/budget-follow-up';
import { textIn } from '../domain/reading';
import { toKroner, type Money } from '../domain/money';
import type { Plan } from '../domain/plan';
import { holdsAccount } from './account-formulas';
import { BUDGET, isNumbered } from './budget-lines';
import { ENTRIES, FOLLOW_UP } from './follow-up-columns';
import { ENTRY_WORDS, FOLLOW_UP_WORDS } from './follow-up-words';
import { CANNOT_BE_CALCULATED } from './overview-words';
import { budgetYearColumn, forYear, isYear, yearIn } from './budget-year-column';
import { inColumn, inRow, lastWhere, quoted } from './references';
import { spendingCheck } from './spending-check';
import type { ColumnSpec, PlanRow, SheetShape, SheetSpec } from './spec';
import { yearHeader } from './year-headers';

const here = (header: string) => inRow(FOLLOW_UP.table, header);
const entries = (header: string) => inColumn(ENTRIES.table, header);
const number = `TRIM(${here(FOLLOW_UP.number)})`;
const year = yearIn(FOLLOW_UP.table, FOLLOW_UP.year);
const lineCount = `SUMPRODUCT(${isNumbered(number)}*1)`;
const rowCount = `SUMPRODUCT((TRIM(${inColumn(FOLLOW_UP.table, FOLLOW_UP.number)})=${number})*${isYear(FOLLOW_UP.table, FOLLOW_UP.year, year)})`;
const [approved, onAccount, spent, deviation] = [FOLLOW_UP.approved, FOLLOW_UP.onAccount, FOLLOW_UP.spent, FOLLOW_UP.deviation].map(here) as [string, string, string, string];
const [revised, typed, expected] = [FOLLOW_UP.revised, FOLLOW_UP.typed, FOLLOW_UP.expected].map(here) as [string, string, string];

/** What is typed, or else something else. */
const orElse = (cell: string, otherwise: string) => `IF(ISNUMBER(${cell}),ROUND(${cell},2),${otherwise})`;
/** Nothing in a row that does not count. */
const counted = (formula: string) => `IF(ISNUMBER(${approved}),${formula},"")`;

function calculated(column: Omit<ColumnSpec, 'calculation'>, formula: (shape: SheetShape) => string, value: (row: FollowUpOfRow) => number | string | undefined): ColumnSpec {
  const ofRow = ({ row }: PlanRow, plan: Plan) => {
    const followed = typeof row === 'string' ? followUpOf(plan).ofRow(row) : undefined;
    return (followed && value(followed)) ?? '';
  };
  return { ...column, calculation: { formula, value: ofRow } };
}

const kroner = (amount: Money | undefined) => (amount === undefined ? undefined : toKroner(amount));

/** What the budget says of the line, as text. */
const ofLine = (header: string) => `IF(${number}="","",IFERROR(${lastWhere(isNumbered(number), `TRIM(${inColumn(BUDGET.table, header)})`)},""))`;

const word = (status: keyof typeof FOLLOW_UP_WORDS) => quoted(FOLLOW_UP_WORDS[status]);
const sharesAccount =
  `SUMPRODUCT((${entries(ENTRIES.status)}=${quoted(ENTRY_WORDS['several-lines'])})*(${entries(ENTRIES.counts)}=${year})` +
  `*${holdsAccount(here(FOLLOW_UP.account), entries(ENTRIES.account))})>0`;
const status = ({ years }: SheetShape) =>
  `IFERROR(IF(${number}="",IF(TRIM(${here(FOLLOW_UP.year)})="","",${word('line-missing')}),` +
  `IF(${lineCount}=0,${word('line-unknown')},IF(${lineCount}>1,${word('number-twice')},` +
  `IF(${forYear(year, years, () => '0', '1')}=1,${word('year-missing')},IF(${approved}&""="",${word('row-twice')},` +
  `IF(IF(ISNUMBER(${deviation}),${deviation}<0,FALSE),${word('overspent')},` +
  `IF(IF(ISNUMBER(${typed}),FALSE,${sharesAccount}),${word('account-shared')},` +
  `IF(ISNUMBER(${deviation}),${word('within-budget')},${word('nothing-spent')})))))))),${quoted(CANNOT_BE_CALCULATED)})`;

/** *Budgetopfølgning*: what was approved and what is spent, line by line and year by year. */
export const budgetFollowUpSheet: SheetSpec = {
  key: 'budgetFollowUp',
  name: 'Budgetopfølgning',
  purpose: 'Budget og forbrug side om side, én række for hver budgetlinje og hvert budgetår. Forbruget hentes fra arket Forbrug.',
  firstLeads: true,
  tables: [
    {
      key: 'budgetFollowUp',
      name: FOLLOW_UP.table,
      title: 'Budgetopfølgning',
      layout: 'rows',
      since: 3,
      row: 3,
      column: 0,
      headers: 'small',
      rowsGrow: true,
      blankRows: 8,
      totalsLabel: 'I alt',
      columns: [
        { key: 'number', header: FOLLOW_UP.number, kind: 'suggestion', choices: { from: 'budget-lines' }, width: 9, help: 'Budgetlinjens nummer fra arket Budget. Vælg fra listen, eller kopiér hele kolonnen Nr. derfra og indsæt den her.' },
        calculated({ key: 'post', header: BUDGET.post, kind: 'text', width: 26, help: 'Beregnes: linjens post på arket Budget.' }, () => ofLine(BUDGET.post), ({ line }) => line && textIn(line.post)),
        calculated({ key: 'account', header: FOLLOW_UP.account, kind: 'text', width: 13, help: 'Beregnes: linjens konto på arket Budget. Har en linje flere konti, skrives de dér med semikolon imellem.' }, () => ofLine(BUDGET.account), ({ line }) => line && textIn(line.account)),
        budgetYearColumn({ header: FOLLOW_UP.year, help: 'Det budgetår, rækken følger. Hver linje har højst én række i hvert år.' }),
        { key: 'statedOn', header: 'Opgjort pr.', kind: 'date', width: 18, help: 'Den dag, forbruget er opgjort.' },
        {
          ...calculated({ key: 'status', header: FOLLOW_UP.status, kind: 'text', width: 24, help: 'Beregnes: hvordan det går med linjen, eller hvorfor rækken ikke tæller med.' }, status, ({ status: kind }) => kind && FOLLOW_UP_WORDS[kind]),
          highlight: { look: 'attention', unless: [FOLLOW_UP_WORDS['within-budget'], FOLLOW_UP_WORDS['nothing-spent']] },
        },
        calculated(
          { key: 'approved', header: FOLLOW_UP.approved, kind: 'money', width: 11, summed: true, help: 'Beregnes: linjens beløb i året på arket Budget. Tomt, hvis rækken ikke tæller med; så siger Status hvorfor.' },
          ({ years }) => `IF(${number}="","",IF(${lineCount}<>1,"",IF(${rowCount}<>1,"",${forYear(year, years, (each) => `ROUND(SUMPRODUCT(${isNumbered(number)}*1,${inColumn(BUDGET.table, yearHeader(each))}),2)`, '""')})))`,
          ({ figures }) => kroner(figures?.approved),
        ),
        { key: 'revised', header: FOLLOW_UP.revised, kind: 'money', width: 11, help: 'Årets nye budget, hvis bestyrelsen har ændret det. Ellers tomt.' },
        calculated({ key: 'inForce', header: FOLLOW_UP.inForce, kind: 'money', width: 11, summed: true, help: 'Beregnes: det reviderede budget, ellers det godkendte.' }, () => counted(orElse(revised, approved)), ({ figures }) => kroner(figures?.inForce)),
        calculated(
          { key: 'onAccount', header: FOLLOW_UP.onAccount, kind: 'money', width: 11, hidesZero: true, summed: true, help: 'Beregnes: beløbene på arket Forbrug, der hører til linjen og året.' },
          () => counted(`ROUND(SUMPRODUCT((${entries(ENTRIES.line)}=${number})*(${entries(ENTRIES.counts)}=${year}),${entries(ENTRIES.amount)}),2)`),
          ({ figures }) => kroner(figures?.onAccount),
        ),
        { key: 'spent', header: FOLLOW_UP.typed, kind: 'money', width: 11, help: 'Udfyldes kun, hvis forbruget skal være et andet end det på arket Forbrug, for eksempel når flere linjer deler en konto.' },
        calculated({ key: 'spentToDate', header: FOLLOW_UP.spent, kind: 'money', width: 11, hidesZero: true, summed: true, help: 'Beregnes: det tastede forbrug, ellers forbruget på konto.' }, () => counted(orElse(typed, onAccount)), ({ figures }) => kroner(figures?.spent)),
        { key: 'expected', header: FOLLOW_UP.expected, kind: 'money', width: 11, summed: true, help: 'Det, I regner med, at linjen i alt koster i året. Kan udelades.' },
        calculated(
          { key: 'deviation', header: FOLLOW_UP.deviation, kind: 'money', width: 11, summed: true, help: 'Beregnes: gældende budget minus det forventede forbrug, ellers minus forbruget til dato. Minus er en overskridelse. Overførte beløb indgår ikke.' },
          () => counted(`IF(ISNUMBER(${expected}),ROUND(${here(FOLLOW_UP.inForce)}-ROUND(${expected},2),2),IF(${spent}=0,"",ROUND(${here(FOLLOW_UP.inForce)}-${spent},2)))`),
          ({ figures }) => kroner(figures?.deviation),
        ),
        { key: 'explanation', header: 'Forklaring', kind: 'text', width: 28, help: 'Hvorfor der bruges mere eller mindre end budgettet.' },
        { key: 'carriedFrom', header: 'Overført fra året før', kind: 'money', width: 11, summed: true, help: 'Det beløb, der er kommet med fra året før. Er årets budget dermed et andet, skrives det nye i Revideret budget.' },
        { key: 'carriedTo', header: 'Overført til året efter', kind: 'money', width: 11, summed: true, help: 'Det beløb, der går videre til året efter.' },
      ],
    },
    spendingCheck,
  ],
}; // prettier-ignore
