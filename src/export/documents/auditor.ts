import { followUpOf, type FollowUpFigures } from '../../domain/budget-follow-up';
import { groupBy } from '../../domain/group-by';
import type { Money } from '../../domain/money';
import type { BudgetFollowUpRow, FollowUpRow, Plan } from '../../domain/plan';
import { EMPTY, known, valueOf, type Reading } from '../../domain/reading';
import { FOLLOW_UP } from '../../sheets/follow-up-columns';
import { FOLLOW_UP_WORDS } from '../../sheets/follow-up-words';
import type { CaseContent, CaseSheet, CaseTotal, ExactCell } from '../case-file';
import { caseTable, type RowColumn } from '../case-table';
import { PlanColumns, type CaseSource } from '../plan-columns';
import { groupOfRow, salaryGroups } from '../shown-salaries';
import type { BudgetOptions } from './budget';

/** A row of the follow-up as it is shown: one of the sheet’s, or several of salaries as one. */
type Cells = Readonly<Record<'number' | 'post' | 'account' | 'year' | 'statedOn' | 'status' | 'explanation' | Amount, ExactCell>>;
type Amount = 'approved' | 'inForce' | 'spent' | 'expected' | 'deviation' | 'carriedFrom' | 'carriedTo';

const WIDTH = 13;
const AMOUNTS: readonly { readonly key: Amount; readonly header: string; readonly optional?: true }[] = [
  { key: 'approved', header: FOLLOW_UP.approved },
  { key: 'inForce', header: FOLLOW_UP.inForce },
  { key: 'spent', header: FOLLOW_UP.spent },
  { key: 'expected', header: FOLLOW_UP.expected, optional: true },
  { key: 'deviation', header: FOLLOW_UP.deviation },
  { key: 'carriedFrom', header: 'Overført fra året før', optional: true },
  { key: 'carriedTo', header: 'Overført til året efter', optional: true },
];

const orEmpty = <Value>(value: Value | undefined): Reading<Value> => (value === undefined ? EMPTY : valueOf(value));

function amountsOf({ expected, carriedFrom, carriedTo }: BudgetFollowUpRow, figures: FollowUpFigures | undefined): Pick<Cells, Amount> {
  return { approved: orEmpty(figures?.approved), inForce: orEmpty(figures?.inForce), spent: orEmpty(figures?.spent), expected, deviation: orEmpty(figures?.deviation), carriedFrom, carriedTo };
}

function cellsOf(plan: Plan, of: PlanColumns<BudgetFollowUpRow>, row: BudgetFollowUpRow): Cells {
  const followed = followUpOf(plan).ofRow(row.row);
  const text = (key: string) => of.column(key).cell(row);
  return { number: row.number, post: text('post'), account: text('account'), year: text('year'), statedOn: row.statedOn, status: text('status'), explanation: row.explanation, ...amountsOf(row, followed?.figures) };
}

/** Amounts added up; nothing where none of them is known. */
function added(cells: readonly ExactCell[]): ExactCell {
  const amounts = cells.flatMap((cell) => known(cell as Reading<Money>) ?? []);
  return amounts.length === 0 ? EMPTY : valueOf(amounts.reduce((sum, amount) => sum + amount, 0));
}

function lumped(rows: readonly Cells[]): Cells {
  const amounts = Object.fromEntries(AMOUNTS.map(({ key }) => [key, added(rows.map((row) => row[key]))])) as Pick<Cells, Amount>;
  const deviation = known(amounts.deviation as Reading<Money>);
  const explanations = [...new Set(rows.flatMap(({ explanation }) => known(explanation as Reading<string>) ?? []))];
  const days = rows.flatMap(({ statedOn }) => known(statedOn as Reading<string>) ?? []).sort();
  return {
    number: EMPTY,
    post: valueOf('Løn'),
    account: EMPTY,
    year: rows[0]?.year ?? EMPTY,
    statedOn: orEmpty(days.at(-1)),
    status: orEmpty(deviation === undefined ? undefined : FOLLOW_UP_WORDS[deviation < 0 ? 'overspent' : 'within-budget']),
    explanation: explanations.length === 0 ? EMPTY : valueOf(explanations.join('; ')),
    ...amounts,
  };
}

/** The rows in their order; of a group of salaries all of a year stand where the first does. */
function shownRows(source: CaseSource, { salaries }: BudgetOptions): readonly Cells[] {
  const { plan } = source;
  const of = new PlanColumns<BudgetFollowUpRow>(source, 'budgetFollowUp');
  const groups = salaries ? () => undefined : groupOfRow(plan, salaryGroups(plan));
  const keyOf = (row: BudgetFollowUpRow) => {
    const group = groups(row.row);
    return group === undefined ? undefined : `${group}\n${known(row.year) ?? ''}`;
  };
  const byKey = groupBy(plan.budgetFollowUp, keyOf);
  return plan.budgetFollowUp.flatMap((row) => {
    const key = keyOf(row);
    if (key === undefined) return [cellsOf(plan, of, row)];
    const rows = byKey.get(key) ?? [];
    return rows[0] === row ? [lumped(rows.map((each) => cellsOf(plan, of, each)))] : [];
  });
}

function followUpSheet(rows: readonly Cells[]): CaseSheet<ExactCell> {
  const text = (key: keyof Cells, header: string, width: number): RowColumn<Cells> => ({ header, kind: 'text', width, cell: (row) => row[key], optional: true });
  const table = caseTable('', rows, [
    { header: FOLLOW_UP.year, kind: 'text', width: 14, cell: ({ year }) => year },
    text('number', FOLLOW_UP.number, 7),
    text('post', 'Post', 28),
    text('account', FOLLOW_UP.account, 12),
    { header: 'Opgjort pr.', kind: 'date', width: 18, cell: ({ statedOn }) => statedOn, optional: true },
    ...AMOUNTS.map(({ key, header, optional }): RowColumn<Cells> => ({ header, kind: 'money', width: WIDTH, cell: (row) => row[key], summed: true, ...(optional ? { optional } : {}) })),
    text('status', FOLLOW_UP.status, 22),
    text('explanation', 'Forklaring', 34),
  ]);
  return { name: 'Budgetopfølgning', title: 'Budget og forbrug', notes: ['Afvigelse er gældende budget minus forventet forbrug, ellers minus forbruget til dato. Minus er en overskridelse.'], tables: [table] };
}

function goalsSheet(source: CaseSource): CaseSheet<ExactCell> {
  const of = new PlanColumns<FollowUpRow>(source, 'followUps');
  const table = caseTable('', source.plan.followUps, [
    of.column('date'),
    of.column('accountingYear'),
    of.column('goal'),
    of.optional('data'),
    of.column('decision'),
    of.optional('minutes'),
    of.column('shownToAuditorOn'),
  ]);
  return { name: 'Opfølgning på mål', title: 'Bestyrelsens opfølgning på målene', notes: [], tables: [table] };
}

/** What an auditor asks for: the money, and that the board has followed up; `undefined` where the workbook says neither. */
export function auditorDocument(source: CaseSource, options: BudgetOptions): CaseContent | undefined {
  const { budgetFollowUp, followUps } = source.plan;
  if (budgetFollowUp.length === 0 && followUps.length === 0) return undefined;
  const rows = shownRows(source, options);
  const sumOf = (label: string, key: Amount): CaseTotal => ({ label, kind: 'money', value: (known(added(rows.map((row) => row[key])) as Reading<Money>) ?? 0) as Money });
  return {
    document: 'auditor',
    title: 'Opfølgning til revisor',
    sheets: [...(rows.length > 0 ? [followUpSheet(rows)] : []), ...(followUps.length > 0 ? [goalsSheet(source)] : [])],
    totals: rows.length > 0 ? [sumOf(FOLLOW_UP.inForce, 'inForce'), sumOf(FOLLOW_UP.spent, 'spent')] : [],
  };
}
