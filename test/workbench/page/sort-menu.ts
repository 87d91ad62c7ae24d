import type { Workbook } from '../../excel/workbook/workbook';
import type { Grid } from './grid';
import type { Person } from './person';

/** "Sort" in the menu of a cell within a table, by the column pointed at. */
export function offerSorting(grid: Grid, model: Workbook, person: Person, say: (text: string) => void): void {
  const sort = (ascending: boolean) => {
    const { row, column: at } = model.selection;
    const table = model.tableAt(model.active, row, at);
    const column = table?.columns[at - table.rect.column];
    if (table && column) person.sort(table.name, column.name, ascending);
    else say('Peg på en celle i en tabel for at sortere den.');
  };
  const { univer } = grid;
  univer.createMenu({ id: 'workbench.sort-ascending', title: 'Sortér stigende', action: () => sort(true) }).appendTo(IN_CELLS);
  univer.createMenu({ id: 'workbench.sort-descending', title: 'Sortér faldende', action: () => sort(false) }).appendTo(IN_CELLS);
}

const IN_CELLS = ['contextMenu.mainArea', 'contextMenu.data'];
