import { serialOfDay, type Day } from '../domain/calendar';
import { toNumber } from '../domain/exact';
import { moneyOf, type PlanMoney } from '../domain/plan-money';
import { toKroner, type Money } from '../domain/money';
import type { Plan } from '../domain/plan';
import { known, valueOf, type Reading } from '../domain/reading';
import { programmeOf } from '../programmes/programmes';
import type { Programme } from '../programmes/programme';
import { BOARD_LOCAL, BOARD_MONEY, WIDTHS } from './board-tables';
import { COUNTED_LOCAL } from './financing';
import { FIRST_DAY, LAST_DAY } from './month-formulas';
import { oncePerPlan } from '../domain/once-per-plan';
import { OVERVIEW_DAY } from './overview-tables';
import { inColumn, inRow, lastWhere, quoted } from './references';
import { FIELD_HEADERS, type ColumnSpec, type PlanRow, type TableSpec } from './spec';

export const moneyOfPlan = oncePerPlan(moneyOf);

const serialOr0 = (day: Day | undefined) => (day === undefined ? 0 : serialOfDay(day));
const textOf = (reading: Reading<string>) => (reading.kind === 'value' ? reading.value : reading.kind === 'empty' ? '' : reading.raw);

function day(key: string, header: string, help: string, formula: string, value: (plan: Plan) => Day | undefined): ColumnSpec {
  return { key, header, kind: 'date', width: WIDTHS[1], hidesZero: true, help, calculation: { formula: () => formula, value: (_, plan) => serialOr0(value(plan)) } };
}

const planName = lastWhere(`${inColumn('hpStamdata', FIELD_HEADERS[0])}="Planens navn"`, `TRIM(${inColumn('hpStamdata', FIELD_HEADERS[1])})`);

/** Which plan it is, and the day that the page is of: one row. */
export const boardFacts: TableSpec = {
  key: 'boardFacts',
  name: 'hpOverblik',
  title: 'Plan og dato',
  layout: 'rows',
  since: 3,
  row: 4,
  column: 0,
  blankRows: 0,
  linesPerRow: 2,
  listed: () => [{}],
  columns: [
    {
      key: 'name',
      header: 'Boligsocial helhedsplan',
      kind: 'text',
      width: WIDTHS[0],
      help: 'Beregnes: planens navn fra Stamdata.',
      calculation: { formula: () => `IFERROR(${planName},"")`, value: (_, { masterData }) => textOf(masterData.name) },
    },
    day('from', 'Planens første dag', 'Beregnes: planens første dag fra Stamdata.', FIRST_DAY, ({ masterData }) => known(masterData.from)),
    day('to', 'Planens sidste dag', 'Beregnes: planens sidste dag fra Stamdata.', LAST_DAY, ({ masterData }) => known(masterData.to)),
    day('day', 'Opgjort pr.', 'Beregnes: datoen på arket Ressourceoversigt. Skriv en anden dato der, så følger timer og milepæle med.', OVERVIEW_DAY, ({ masterData }) => known(masterData.from)),
  ],
}; // prettier-ignore

/** A table of few rows, each with a formula of its own: which row it is, is told by its label. */
function rowsByLabel<Row extends string>(table: string, header: string, labels: Readonly<Record<Row, string>>) {
  const choices = Object.entries<string>(labels).map(([value, label]) => ({ value, label }));
  const label = inRow(table, header);
  const rowOf = ({ line }: PlanRow) => known((line ?? { kind: 'empty' }) as Reading<Row>);
  return {
    listed: () => choices.map(({ value }) => ({ line: valueOf(value) })),
    labels: (help: string): ColumnSpec => ({ key: 'line', header, kind: 'choice', choices: { from: 'list', choices }, width: WIDTHS[0], label: true, help }),
    /** The formula of each row; nothing in a row with another label. */
    formula: (formulas: Readonly<Record<Row, string>>) =>
      `IFERROR(${Object.entries<string>(formulas).reduceRight((otherwise, [row, formula]) => `IF(${label}=${quoted(labels[row as Row])},${formula},${otherwise})`, '""')},"")`,
    value: (row: PlanRow, values: Readonly<Record<Row, number | ''>>) => {
      const line = rowOf(row);
      return line === undefined ? '' : values[line];
    },
  };
}

const expenses = `SUM(${inColumn('hpBudget', 'I alt')})`;
const financing = `SUM(${inColumn('hpFinansiering', 'I alt')})`;

const money = rowsByLabel(BOARD_MONEY.table, BOARD_MONEY.line, { expenses: 'Udgifter i alt', financing: 'Finansiering i alt', difference: 'Finansiering minus udgifter' });

/** What the plan costs, what is found for it, and what is left. */
export const boardMoney: TableSpec = {
  key: 'boardMoney',
  name: BOARD_MONEY.table,
  title: 'Økonomi',
  layout: 'rows',
  since: 3,
  row: { below: 'boardFacts' },
  column: 0,
  blankRows: 0,
  listed: money.listed,
  columns: [
    money.labels('Summerne på arkene Budget og Finansiering.'),
    {
      key: 'amount',
      header: BOARD_MONEY.amount,
      kind: 'money',
      width: WIDTHS[1],
      help: 'Beregnes: alle projektår lagt sammen, i hele kroner.',
      calculation: {
        formula: () => money.formula({ expenses, financing, difference: `ROUND(${financing}-${expenses},2)` }),
        value: (row, plan) => {
          const { expenses: out, financing: found } = moneyOfPlan(plan);
          return money.value(row, { expenses: toKroner(out), financing: toKroner(found), difference: toKroner((found - out) as Money) });
        },
      },
    },
  ],
};

/** What counts as local, as *Finansiering* itself says line by line. */
const localMoney = `SUMPRODUCT((${inColumn('hpFinansiering', COUNTED_LOCAL)}="Ja")*1,${inColumn('hpFinansiering', 'I alt')})`;
const required = ({ programme }: { readonly programme: Programme }) => toNumber(programme.cofinancing.local);

const local = rowsByLabel(BOARD_LOCAL.table, BOARD_LOCAL.line, { local: 'Lokal medfinansiering', required: 'Krav (mindst)' });

/** The local part of the financing beside the part that the programme asks for. */
export const boardLocal: TableSpec = {
  key: 'boardLocal',
  name: BOARD_LOCAL.table,
  title: 'Medfinansiering',
  layout: 'rows',
  since: 3,
  row: { below: 'boardMoney' },
  column: 0,
  blankRows: 0,
  listed: local.listed,
  columns: [
    local.labels('Den lokale del af finansieringen, og den del, som bevillingsperioden mindst kræver.'),
    {
      key: 'share',
      header: BOARD_LOCAL.share,
      kind: 'share',
      width: WIDTHS[1],
      help: 'Beregnes: af hele finansieringen. Tæller som lokal på arket Finansiering afgør, hvad der er lokalt.',
      calculation: {
        formula: (shape) => local.formula({ local: `IF(${financing}>0,${localMoney}/${financing},0)`, required: String(required(shape)) }),
        value: (row, plan) => {
          const { localShare } = moneyOfPlan(plan);
          return local.value(row, { local: localShare ? toNumber(localShare) : 0, required: required({ programme: programmeOf(plan) }) });
        },
      },
    },
    {
      key: 'amount',
      header: BOARD_LOCAL.amount,
      kind: 'money',
      width: WIDTHS[2],
      help: 'Beregnes: det samme i kroner for hele perioden.',
      calculation: {
        formula: (shape) => local.formula({ local: localMoney, required: `ROUND(${required(shape)}*${financing},2)` }),
        value: (row, plan) => {
          const { local: amount, financing: whole } = moneyOfPlan(plan);
          return local.value(row, { local: toKroner(amount), required: Math.round(required({ programme: programmeOf(plan) }) * whole) / 100 });
        },
      },
    },
  ],
};

const gap = (programme: { readonly programme: Programme }) => `ROUND(${localMoney}-${required(programme)}*${financing},2)`;

/** How the local part stands to what is asked for, in words. */
export const localTitle: ColumnSpec['calculation'] = {
  formula: (shape) => `IFERROR(IF(${financing}>0,IF(${gap(shape)}>=0,${quoted(LOCAL_TITLES.enough)},${quoted(LOCAL_TITLES.short)}),${quoted(LOCAL_TITLES.none)}),"")`,
  value: (_, plan) => LOCAL_TITLES[titleOf(moneyOfPlan(plan), required({ programme: programmeOf(plan) }))],
};
const LOCAL_TITLES = {
  none: 'Lokal medfinansiering: ingen beløb endnu',
  enough: 'Lokal medfinansiering: kravet er nået',
  short: 'Lokal medfinansiering: under kravet',
} as const;

function titleOf({ financing: whole, local: amount }: PlanMoney, share: number): keyof typeof LOCAL_TITLES {
  if (whole <= 0) return 'none';
  return Math.round(amount - share * whole) >= 0 ? 'enough' : 'short';
}
