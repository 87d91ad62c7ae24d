import type { LaterParts } from '../../domain/workbook-state';
import type { Writer } from '../../messages/write';

/** "Løn: 14 kolonner", one line for each sheet. */
export const updateLines = (later: readonly LaterParts[], { say }: Writer): readonly string[] =>
  later.map(({ sheet, isNew, tables, columns, facts }) => {
    const parts = [
      isNew && say('pane.update.new-sheet'),
      facts > 0 && say('pane.update.facts', { n: facts }),
      columns > 0 && say('pane.update.columns', { n: columns }),
      ...tables.map((title) => say('pane.update.table', { title })),
    ];
    return say('pane.update.sheet', { sheet, parts: parts.filter((part) => part !== false) });
  });
