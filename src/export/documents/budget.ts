import { cofinancing, countsAsLocal, writtenBeside } from '../../domain/cofinancing';
import { compare, fraction } from '../../domain/exact';
import { groupBy } from '../../domain/group-by';
import { totalOfLine, type MoneyLine } from '../../domain/line-total';
import { sumOfAmounts, type Money } from '../../domain/money';
import { CROSS_CUTTING, type BudgetLine, type FinancingLine, type OutsideMoneyLine, type Plan, type SalaryRow } from '../../domain/plan';
import { moneyOf } from '../../domain/plan-money';
import { EMPTY, known, valueOf, type Reading } from '../../domain/reading';
import { salariesOf } from '../../domain/salary-years';
import { FORMATS } from '../../messages/formats';
import { YES_OR_NO } from '../../sheets/choices';
import { yearsOfPlan } from '../../sheets/shape';
import { yearHeader } from '../../sheets/year-headers';
import type { CaseContent, CaseSheet, CaseTable, ExactCell } from '../case-file';
import { caseTable, TOTALS_LABEL, type RowColumn } from '../case-table';
import { PlanColumns, type CaseSource } from '../plan-columns';
import { salaryGroups } from '../shown-salaries';

export interface BudgetOptions {
  /** Is the salary of each person shown? Else salaries stand in sums. */
  readonly salaries: boolean;
}

/** A line as it is shown: one of the budget’s, or several lines of salaries as one. */
type ShownLine = Pick<BudgetLine, 'number' | 'post' | 'area' | 'activity' | 'remark' | 'amounts' | 'total'>;
interface Sums {
  readonly label: string;
  readonly amounts: readonly Money[];
  readonly total: Money;
}

const SALARIES = 'Løn';
const WITHOUT_AREA = 'Uden indsatsområde';
const AMOUNT_WIDTH = 14;
/** So many columns say which line of the financing it is. */
const NAMED_BY = 3;
const TERMS = ['hours', 'hourlyRate', 'expenseLine', 'commitmentDate', 'commitmentDocument'];

const totalCell = (line: MoneyLine): ExactCell => (line.total.kind === 'empty' ? valueOf(totalOfLine(line)) : line.total);

/** Some lines, year by year. */
function sumsOf(label: string, lines: readonly MoneyLine[], years: number): Sums {
  const amounts = Array.from({ length: years }, (_, year) => sumOfAmounts(lines.map((line) => line.amounts[year] ?? EMPTY)));
  return { label, amounts, total: lines.reduce((sum, line) => sum + totalOfLine(line), 0) as Money };
}

/** Lines of salaries as one. Its total is stated, since a line of them may have one that is not the sum of its years. */
function lumped(lines: readonly BudgetLine[], years: number): ShownLine {
  const { amounts, total } = sumsOf(SALARIES, lines, years);
  const [first] = lines;
  const isOneArea = lines.every(({ area }) => known(area) === (first && known(first.area)));
  return { number: EMPTY, post: valueOf(SALARIES), area: (isOneArea && first?.area) || EMPTY, activity: EMPTY, remark: EMPTY, amounts: amounts.map(valueOf), total: valueOf(total) };
}

/** The budget’s lines in their order; a group of salaries stands where its first line does. */
export function shownLines(plan: Plan, { salaries }: BudgetOptions): readonly ShownLine[] {
  if (salaries) return plan.budget;
  const groups = salaryGroups(plan);
  const byGroup = groupBy(plan.budget, groups);
  return plan.budget.flatMap((line): readonly ShownLine[] => {
    const group = groups(line);
    if (group === undefined) return [line];
    const lines = byGroup.get(group) ?? [];
    return lines[0] === line ? [lumped(lines, yearsOfPlan(plan).length)] : [];
  });
}

function yearColumns<Row>(plan: Plan, amount: (row: Row, year: number) => ExactCell, summed: boolean): readonly RowColumn<Row>[] {
  return yearsOfPlan(plan).map((year) => ({ header: yearHeader(year), kind: 'money', width: AMOUNT_WIDTH, cell: (row) => amount(row, year.index), ...(summed ? { summed } : {}) }));
}

const total = <Row>(cell: (row: Row) => ExactCell, summed: boolean): RowColumn<Row> => ({ header: TOTALS_LABEL, kind: 'money', width: AMOUNT_WIDTH, cell, ...(summed ? { summed } : {}) });

function sumsTable(plan: Plan, title: string, header: string, rows: readonly Sums[], summed: boolean): CaseTable<ExactCell> {
  return caseTable<Sums>(title, rows, [
    { header, kind: 'text', width: 44, cell: ({ label }) => valueOf(label) },
    ...yearColumns<Sums>(plan, ({ amounts }, year) => valueOf(amounts[year] ?? (0 as Money)), summed),
    total(({ total: sum }) => valueOf(sum), summed),
  ]);
}

/** What is spent and who pays, year by year, before any line. */
function summary({ plan, programme }: CaseSource, lines: readonly ShownLine[]): CaseSheet<ExactCell> {
  const years = yearsOfPlan(plan).length;
  const [expenses, financing] = [sumsOf('Udgifter', plan.budget, years), sumsOf('Finansiering', plan.financing, years)];
  const difference: Sums = {
    label: 'Finansiering minus udgifter',
    amounts: expenses.amounts.map((amount, year) => ((financing.amounts[year] ?? 0) - amount) as Money),
    total: (financing.total - expenses.total) as Money,
  };
  const local = sumsOf('Heraf lokal medfinansiering', plan.financing.filter(countsAsLocal), years);
  const sources = new PlanColumns<FinancingLine>({ plan, programme }, 'financing').column('source');
  const bySource = [...groupBy(plan.financing, (line) => known(sources.cell(line) as Reading<string>) ?? 'Kilde mangler')].map(([label, of]) => sumsOf(label, of, years));
  const areas = new Map(programme.areas.map(({ id, name }) => [id, name]));
  const named = (id: string | undefined) => (id === CROSS_CUTTING ? 'Tværgående' : id === undefined ? WITHOUT_AREA : (areas.get(id) ?? id));
  const byArea = [...groupBy(lines, ({ area }) => known(area))].map(([area, of]) => sumsOf(named(area), of, years));
  const { share } = cofinancing(plan);
  const minimum = programme.cofinancing.local;
  const shareOf = (sum: Money): ExactCell => (financing.total > 0 ? valueOf(fraction<'share'>(sum, financing.total)) : EMPTY);
  return {
    name: 'Sammendrag',
    title: 'Budget',
    notes: share
      ? [`Lokal medfinansiering: ${FORMATS.da.share(writtenBeside(share, minimum))} af finansieringen. ${compare(share, minimum) < 0 ? 'Det er under' : 'Kravet er mindst'} ${FORMATS.da.share(minimum)}.`]
      : [],
    tables: [
      sumsTable(plan, 'Udgifter og finansiering', 'Opgørelse', [expenses, financing, difference, local], false),
      ...(plan.financing.length > 0
        ? [
            caseTable<Sums>('Finansiering efter kilde', bySource, [
              { header: 'Kilde', kind: 'text', width: 44, cell: ({ label }) => valueOf(label) },
              { header: 'Beløb', kind: 'money', width: AMOUNT_WIDTH, cell: ({ total: sum }) => valueOf(sum), summed: true },
              { header: 'Andel', kind: 'share', width: 12, cell: ({ total: sum }) => shareOf(sum), summed: true },
            ]),
          ]
        : []),
      ...(byArea.length > 1 ? [sumsTable(plan, 'Udgifter efter indsatsområde', 'Indsatsområde', byArea, true)] : []),
    ],
  };
}

function expensesSheet(source: CaseSource, lines: readonly ShownLine[]): CaseSheet<ExactCell> {
  const of = new PlanColumns<ShownLine>(source, 'budget');
  return {
    name: 'Udgifter',
    title: 'Udgifter',
    notes: [],
    tables: [
      caseTable('', lines, [
        of.column('number'),
        of.column('post'),
        { ...of.optional('area'), width: 30 },
        of.optional('activity'),
        ...yearColumns<ShownLine>(source.plan, ({ amounts }, year) => amounts[year] ?? EMPTY, true),
        total<ShownLine>(totalCell, true),
        of.optional('remark'),
      ]),
    ],
  };
}

function financingSheets(source: CaseSource): readonly CaseSheet<ExactCell>[] {
  const { plan } = source;
  const of = new PlanColumns<FinancingLine>(source, 'financing');
  const isLocal = (line: FinancingLine): ExactCell => valueOf(YES_OR_NO.find(({ value }) => value === countsAsLocal(line))?.label ?? '');
  const financing = caseTable('', plan.financing, [
    of.column('source'),
    of.column('party'),
    of.optional('department'),
    of.column('form'),
    ...yearColumns<FinancingLine>(plan, ({ amounts }, year) => amounts[year] ?? EMPTY, true),
    total<FinancingLine>(totalCell, true),
    { header: 'Lokal', kind: 'text', width: 8, cell: isLocal },
    of.optional('remark'),
  ]);
  const terms = caseTable('', plan.financing, [of.column('source'), of.column('party'), of.column('form'), ...TERMS.map((key) => of.optional(key))]);
  const sheet = (name: string, title: string, table: CaseTable<ExactCell>): CaseSheet<ExactCell> => ({ name, title, notes: [], tables: [table] });
  return [
    ...(plan.financing.length > 0 ? [sheet('Finansiering', 'Finansiering', financing)] : []),
    ...(terms.columns.length > NAMED_BY ? [sheet('Timer og tilsagn', 'Finansieringens timer og tilsagn', terms)] : []),
    ...(plan.outsideMoney.length > 0 ? [sheet('Uden for planen', 'Penge uden for helhedsplanen', outsideMoney(source))] : []),
  ];
}

function outsideMoney(source: CaseSource): CaseTable<ExactCell> {
  const of = new PlanColumns<OutsideMoneyLine>(source, 'outsideMoney');
  return caseTable('De er ikke med i nogen sum', source.plan.outsideMoney, [
    of.column('giver'),
    of.column('purpose'),
    of.optional('department'),
    of.column('form'),
    ...yearColumns<OutsideMoneyLine>(source.plan, ({ amounts }, year) => amounts[year] ?? EMPTY, false),
    of.optional('remark'),
  ]);
}

/** Who is paid what: only ever made when somebody asks for salaries. */
function salariesSheet(source: CaseSource): CaseSheet<ExactCell> {
  const { plan } = source;
  const of = new PlanColumns<SalaryRow>(source, 'salaries');
  const years = yearsOfPlan(plan);
  const amount = (row: SalaryRow, year: number) => salariesOf(plan).yearOf(row, year).amount;
  const sumOf = (row: SalaryRow) => years.reduce((sum, { index }) => sum + amount(row, index), 0) as Money;
  return {
    name: 'Løn',
    title: 'Løn',
    notes: ['Arket viser løn for hver person. Del det kun med dem, der skal se det.'],
    tables: [
      caseTable('', plan.salaries, [
        of.column('position'),
        of.optional('employer'),
        of.optional('hours'),
        of.optional('from'),
        of.optional('to'),
        of.optional('financedBy'),
        of.optional('area'),
        ...yearColumns<SalaryRow>(plan, (row, year) => valueOf(amount(row, year)), true),
        total<SalaryRow>((row) => valueOf(sumOf(row)), true),
      ]),
    ],
  };
}

/** What the plan costs and who pays; `undefined` where the workbook says nothing of it. */
export function budgetDocument(source: CaseSource, options: BudgetOptions): CaseContent | undefined {
  const { plan } = source;
  if (plan.budget.length === 0 && plan.financing.length === 0) return undefined;
  const lines = shownLines(plan, options);
  const { expenses, financing, local } = moneyOf(plan);
  return {
    document: 'budget',
    title: 'Budget',
    sheets: [
      summary(source, lines),
      ...(lines.length > 0 ? [expensesSheet(source, lines)] : []),
      ...financingSheets(source),
      ...(options.salaries && plan.salaries.length > 0 ? [salariesSheet(source)] : []),
    ],
    totals: [
      { label: 'Udgifter i alt', kind: 'money', value: expenses },
      { label: 'Finansiering i alt', kind: 'money', value: financing },
      { label: 'Lokal medfinansiering', kind: 'money', value: local },
    ],
  };
}
