/** Which Excel events the add-in listens to: by event number and target (a sheet's or table's id, or `Workbook`). */
export class Subscriptions {
  private readonly counts = new Map<string, number>();

  add(event: number, target: string): void {
    const key = `${event} ${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  remove(event: number, target: string): void {
    const key = `${event} ${target}`;
    const left = (this.counts.get(key) ?? 0) - 1;
    if (left > 0) this.counts.set(key, left);
    else this.counts.delete(key);
  }

  has(event: number, target: string): boolean {
    return this.counts.has(`${event} ${target}`);
  }
}

/** Numbers of the events on the wire. */
export const EventNumber = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
  rowSorted: 19,
  nameChanged: 25,
  visibilityChanged: 26,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Target of events of collections. */
export const WORKBOOK_TARGET = 'Workbook';
