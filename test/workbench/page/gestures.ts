import { CommandType, type IMultiCommand, type IRange, RedoCommand, UndoCommand } from '@univerjs/core';
import {
  ClearSelectionContentCommand,
  CopySheetCommand,
  InsertColCommand,
  InsertSheetCommand,
  RemoveColCommand,
  RemoveRowCommand,
  RemoveSheetCommand,
  SetRangeValuesCommand,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetShowCommand,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { IEditorBridgeService, SheetPasteShortKeyCommand } from '@univerjs/sheets-ui';
import { CopyCommand, CutCommand, PasteCommand } from '@univerjs/ui';
import type { Grid } from './grid';
import type { Person } from './person';
import { rectOf } from './selection';

/** Parameters of Univer's commands, as far as they are read here. */
interface Parameters {
  subUnitId?: string;
  range?: IRange | IRange[];
  ranges?: IRange[];
  value?: { v?: unknown; f?: string | null } | null;
  redoUndoId?: string;
  name?: string;
  order?: number;
  textContent?: string;
}

/** Univer exports this command without its type. */
const INSERT_ROW = 'sheet.command.insert-row';

/** Ahead of Univer's own. */
const PRIORITY = 10_000;

/** Leads every gesture in the grid to the person, instead of Univer's own way of carrying it out. */
export function routeGestures(grid: Grid, person: Person): void {
  const { univer, commands, injector } = grid;
  const selections = injector.get(SheetsSelectionsService);
  const isEditing = () => injector.get(IEditorBridgeService).isVisible().visible;
  const activeId = () => univer.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? '';
  const selected = (): IRange[] => selections.getCurrentSelections().map(({ range }) => range);
  let typed = '';
  univer.addEvent(univer.Event.BeforeSheetEditEnd, ({ value }) => {
    typed = value.toPlainText().replace(/[\r\n]+$/, '');
  });

  const replace = ({ id }: { id: string }, gesture: (parameters: Parameters, sheetId: string) => void) => {
    if (!commands.hasCommand(id)) throw new Error(`Univer has no command ${id}.`);
    commands.unregisterCommand(id);
    commands.registerCommand({
      id,
      type: CommandType.COMMAND,
      handler: (_accessor, parameters) => {
        const given: Parameters = parameters ?? {};
        gesture(given, given.subUnitId ?? activeId());
        return true;
      },
    });
  };
  /** Commands that also text editors answer: only while no text is being edited are they the grid's. */
  const replaceInGrid = ({ id }: { id: string }, gesture: () => Promise<void>) => {
    const command: IMultiCommand = {
      id,
      type: CommandType.COMMAND,
      multi: true,
      name: `workbench.${id}`,
      priority: PRIORITY,
      preconditions: () => !isEditing() && !isTypingOutside(),
      handler: async () => {
        await gesture();
        return true;
      },
    };
    commands.registerMultipleCommand(command);
  };

  replace(SetRangeValuesCommand, ({ range, value, redoUndoId }, sheetId) => {
    // Univer has already made something of what the editor held; only what was typed counts.
    const text = redoUndoId === undefined ? String(value?.f ?? value?.v ?? '') : typed;
    for (const each of rangesOf(range, selected())) person.type(sheetId, rectOf(each), text);
  });
  replace(ClearSelectionContentCommand, ({ ranges }, sheetId) =>
    rangesOf(ranges, selected()).forEach((range) => person.clear(sheetId, rectOf(range))),
  );
  replace({ id: INSERT_ROW }, ({ range }, sheetId) => rangesOf(range, []).forEach((each) => person.insertRows(sheetId, ...rows(each))));
  replace(RemoveRowCommand, ({ range }, sheetId) => rangesOf(range, []).forEach((each) => person.deleteRows(sheetId, ...rows(each))));
  replace(InsertColCommand, ({ range }, sheetId) => rangesOf(range, []).forEach((each) => person.insertColumns(sheetId, ...columns(each))));
  replace(RemoveColCommand, ({ range }, sheetId) => rangesOf(range, []).forEach((each) => person.deleteColumns(sheetId, ...columns(each))));
  replace(InsertSheetCommand, () => person.addSheet());
  replace(CopySheetCommand, (_, sheetId) => person.copySheet(sheetId));
  replace(SetWorksheetNameCommand, ({ name = '' }, sheetId) => person.renameSheet(sheetId, name));
  replace(RemoveSheetCommand, (_, sheetId) => person.deleteSheet(sheetId));
  replace(SetWorksheetHideCommand, (_, sheetId) => person.hideSheet(sheetId));
  replace(SetWorksheetShowCommand, (_, sheetId) => person.showSheet(sheetId));
  replace(SetWorksheetOrderCommand, ({ order = 0 }, sheetId) => person.moveSheet(sheetId, order));
  replace(SheetPasteShortKeyCommand, ({ textContent = '' }, sheetId) => {
    for (const range of selected().slice(0, 1)) person.paste(sheetId, rectOf(range), textContent);
  });
  replaceInGrid(PasteCommand, async () => {
    const text = await navigator.clipboard.readText();
    for (const range of selected().slice(0, 1)) person.paste(activeId(), rectOf(range), text);
  });
  replaceInGrid(CutCommand, async () => {
    const [sheetId, ranges] = [activeId(), selected()];
    await commands.executeCommand(CopyCommand.id);
    for (const range of ranges) person.clear(sheetId, rectOf(range));
  });
  const refuse = (): boolean => {
    person.undo();
    return true;
  };
  for (const command of [UndoCommand, RedoCommand]) {
    commands.unregisterCommand(command.id);
    commands.registerCommand({
      ...command,
      handler: (accessor) => (isEditing() ? command.handler(accessor) : refuse()),
    });
  }
}

/** In a name box or a dialog of Univer's. */
const isTypingOutside = (): boolean => document.activeElement instanceof HTMLInputElement;

const rangesOf = (range: IRange | IRange[] | undefined, otherwise: IRange[]): IRange[] => (range === undefined ? otherwise : [range].flat());

/** First row and number of rows. */
const rows = ({ startRow, endRow }: IRange): [number, number] => [startRow, endRow - startRow + 1];
const columns = ({ startColumn, endColumn }: IRange): [number, number] => [startColumn, endColumn - startColumn + 1];
