import type { LaterParts } from '../../domain/workbook-state';
import type { Writer } from '../../messages/write';

/** "Løn: 14 kolonner", one line for each sheet that is there; all new sheets in one line. */
export function updateLines(later: readonly LaterParts[], { say }: Writer): readonly string[] {
  const added = later.filter(({ isNew }) => isNew).map(({ sheet }) => sheet);
  const changed = later.filter(({ isNew }) => !isNew).map(({ sheet, tables, columns, facts }) => {
    const parts = [
      facts > 0 && say('pane.update.facts', { n: facts }),
      columns > 0 && say('pane.update.columns', { n: columns }),
      ...tables.map((title) => say('pane.update.table', { title })),
    ];
    return say('pane.update.sheet', { sheet, parts: parts.filter((part) => part !== false) });
  });
  return [...changed, ...(added.length > 0 ? [say('pane.update.new-sheets', { sheets: added })] : [])];
}
