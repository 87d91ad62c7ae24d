import { CONCERNS, type Concern } from '../domain/change-concern';
import type { ListKey, PlanPath, PlanTableKey } from '../domain/path';
import { TOTALS_ROW } from '../domain/path';
import type { Plan } from '../domain/plan';
import type { ChangedRow, FieldChange, PlanChange } from '../domain/plan-changes';
import { planChanges } from '../domain/plan-changes';
import type { Reading } from '../domain/reading';
import type { Writer } from '../messages/write';
import { fieldOf } from '../sheets/plan-rows';
import { shapeOfPlan } from '../sheets/shape';
import { columnSpec, tableSpec } from '../sheets/sheets';
import { columnsOf, type ColumnSpec } from '../sheets/spec';
import { programmeOf } from '../programmes/programmes';
import { yearHeader } from '../sheets/year-headers';
import { differingParts } from './text-difference';
import { valueText } from './value-text';

/** A change in the user's language, and where in the later plan it is. */
export interface ChangeText {
  readonly text: string;
  /** Of what is gone there is no place. */
  readonly at: PlanPath | undefined;
}

/** The changes that concern the same. */
export interface ChangesFor {
  readonly concern: Concern;
  readonly title: string;
  readonly why: string;
  readonly changes: readonly ChangeText[];
}

/** The fields by which people call a row, and what stands between them. */
const CALLED: Readonly<Record<ListKey, readonly [between: string, ...fields: string[]]>> = {
  areas: [' ', 'area'],
  parties: [' ', 'name'],
  approvals: [', ', 'approver', 'name'],
  documents: [' ', 'document'],
  positions: [' ', 'title', 'number'],
  salaries: [', ', 'position', 'from'],
  regulations: [', ', 'group', 'from'],
  staffResources: [', ', 'position', 'area'],
  budget: [' ', 'number', 'post'],
  financing: [', ', 'party', 'source', 'form'],
  outsideMoney: [', ', 'giver', 'purpose'],
  budgetFollowUp: [', ', 'number', 'year'],
  accountEntries: [', ', 'account', 'text', 'date'],
  subGoals: [' ', 'number', 'name'],
  activities: [' ', 'name'],
  milestones: [' ', 'number', 'name'],
  indicators: [', ', 'indicator', 'year'],
  followUps: [', ', 'date', 'accountingYear'],
  deviations: [', ', 'rule', 'concerns'],
};

const isList = (table: PlanTableKey): table is ListKey => table !== 'masterData';

/** A header within a sentence. */
const within = (header: string, { language }: Writer) => (language === 'da' && /^\p{Lu}(?!\p{Lu})/u.test(header) ? header.charAt(0).toLocaleLowerCase('da') + header.slice(1) : header);

function valueIn(column: ColumnSpec | undefined, reading: Reading<unknown>, plan: Plan, messages: Writer): string {
  const text = column ? valueText(column, reading, plan, messages) : '';
  return text || messages.say('changes.nothing');
}

/** "4 Aktiviteter", or "Boligsocial leder, Beskæftigelse". */
function calledOf(table: ListKey, row: ChangedRow, plan: Plan, messages: Writer): string {
  const [between, ...fields] = CALLED[table];
  const texts = fields.map((field) => {
    const [column, reading] = [columnSpec(tableSpec(table), field), fieldOf(row, field)];
    return column ? valueText(column, reading, plan, messages) : '';
  });
  return texts.filter(Boolean).join(between) || messages.say('changes.unnamed');
}

function rowText(table: PlanTableKey, row: ChangedRow, plan: Plan, messages: Writer): string {
  const { say } = messages;
  if (!isList(table)) return say('changes.row.masterData');
  if (row.row === TOTALS_ROW && (table === 'budget' || table === 'financing')) return say(`changes.sum.${table}`);
  return say(`changes.row.${table}`, { name: calledOf(table, row, plan, messages) });
}

/** What a row that is new says beside its name: "frist 31. oktober 2029 · ansvarlig Bestyrelsen". */
function restText(table: ListKey, row: ChangedRow, plan: Plan, messages: Writer): string {
  const [, ...called] = CALLED[table];
  return columnsOf(tableSpec(table), shapeOfPlan(plan, programmeOf(plan)))
    .flatMap((column) => {
      const reading = fieldOf(row, column.key);
      return reading.kind === 'empty' || called.includes(column.key) ? [] : [`${fieldText(column.header, messages)} ${valueText(column, reading, plan, messages)}`];
    })
    .join(' · ');
}

/** A header before its value: after a figure a colon keeps the two apart. */
const fieldText = (header: string, messages: Writer) => `${within(header, messages)}${/\d$/.test(header) ? ':' : ''}`;

function changedText({ table, was, now, year, from, to }: FieldChange, before: Plan, after: Plan, messages: Writer): string {
  const column = columnSpec(tableSpec(table), now.field ?? was.field ?? '');
  const header = year ? yearHeader(year) : (column?.header ?? '');
  const [old, current] = differingParts(valueIn(column, from, before, messages), valueIn(column, to, after, messages));
  return messages.say('changes.changed', { row: rowText(table, was.row, before, messages), field: fieldText(header, messages), from: old, to: current });
}

function textOf(change: PlanChange, before: Plan, after: Plan, messages: Writer): ChangeText {
  const { table } = change;
  if (change.kind === 'changed') {
    const { row, field } = change.now;
    return { text: changedText(change, before, after, messages), at: { table, row: row.row, ...(field === undefined ? {} : { field }) } };
  }
  if (change.kind === 'removed') return { text: messages.say('changes.removed', { row: rowText(table, change.row, before, messages) }), at: undefined };
  const name = messages.say(`changes.new.${change.table}`, { name: calledOf(change.table, change.row, after, messages) });
  const rest = restText(change.table, change.row, after, messages);
  return { text: rest ? `${name} · ${rest}` : name, at: { table, row: change.row.row } };
}

/** What one plan says otherwise than another, by whom it concerns; none for whom nothing has changed. */
export function describeChanges(before: Plan, after: Plan, messages: Writer): readonly ChangesFor[] {
  const changes = planChanges(before, after);
  return CONCERNS.flatMap((concern): readonly ChangesFor[] => {
    const own = changes.filter((change) => change.concern === concern);
    if (own.length === 0) return [];
    return [{ concern, title: messages.say(`changes.for.${concern}`), why: messages.say(`changes.for.${concern}.why`), changes: own.map((change) => textOf(change, before, after, messages)) }];
  });
}
