import { formatAddress } from '../workbook/address';
import { valueType } from '../workbook/cell';
import type { Author, WorkbookEvent } from '../workbook/events';
import { EventNumber, type Subscriptions, WORKBOOK_TARGET } from './subscriptions';

/** One event as the library receives it. */
export interface EventMessage {
  readonly event: number;
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

type Changed = Extract<WorkbookEvent, { readonly kind: 'changed' }>;

/**
 * The messages for one change; call once formulas are calculated, since they tell the value after.
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs
 */
export function eventMessages(event: WorkbookEvent, subscriptions: Subscriptions): readonly EventMessage[] {
  const messages: EventMessage[] = [];
  const send = (number: number, targets: readonly string[], args: Readonly<Record<string, unknown>>): void => {
    for (const target of targets) if (subscriptions.has(number, target)) messages.push({ event: number, target, args });
  };
  const { sheet } = event;
  const targets = [sheet.id, WORKBOOK_TARGET];
  const base = { source: sourceOf(event.author), worksheetId: sheet.id };
  switch (event.kind) {
    case 'changed':
      send(EventNumber.changed, targets, changedArgs(event));
      if (event.table) send(EventNumber.tableChanged, [event.table.id, WORKBOOK_TARGET], { ...changedArgs(event), tableId: event.table.id });
      break;
    case 'sheet-added':
      send(EventNumber.sheetAdded, [WORKBOOK_TARGET], base);
      break;
    case 'sheet-deleted':
      send(EventNumber.sheetDeleted, [WORKBOOK_TARGET], base);
      break;
    case 'activated':
      send(EventNumber.activated, targets, { worksheetId: sheet.id });
      break;
    case 'deactivated':
      send(EventNumber.deactivated, targets, { worksheetId: sheet.id });
      break;
    case 'sheet-renamed':
      send(EventNumber.nameChanged, targets, { ...base, nameBefore: event.before, nameAfter: sheet.name });
      break;
    case 'visibility':
      send(EventNumber.visibilityChanged, targets, { ...base, visibilityBefore: event.before, visibilityAfter: sheet.visibility });
      break;
    case 'selection':
      send(EventNumber.selectionChanged, targets, { worksheetId: sheet.id, address: formatAddress(event.rect) });
      break;
    case 'table-added':
      send(EventNumber.tableAdded, [WORKBOOK_TARGET], { ...base, tableId: event.table.id });
      break;
    case 'table-deleted':
      send(EventNumber.tableDeleted, [WORKBOOK_TARGET], { ...base, tableId: event.table.id, tableName: event.table.name });
      break;
  }
  return messages;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.eventsource */
const sourceOf = (author: Author) => (author === 'co-author' ? 'Remote' : 'Local');

function changedArgs({ sheet, rect, change, author, before, direction }: Changed): Readonly<Record<string, unknown>> {
  const cell = sheet.cell(rect.row, rect.column);
  const after = cell?.value ?? '';
  return {
    type: 'WorksheetChanged',
    address: formatAddress(rect),
    changeType: change,
    source: sourceOf(author),
    worksheetId: sheet.id,
    triggerSource: author === 'api' ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: direction ? `ShiftCell${direction}` : 'None',
    ...(before
      ? { valueBefore: before.value, valueTypeBefore: before.type, valueAfter: after, valueTypeAfter: valueType(after, cell?.formula !== undefined) }
      : {}),
  };
}
