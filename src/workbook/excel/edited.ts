import type { Editor } from '../workbook';
import { inExcel, workbookError } from './errors';

/** What Excel says of every event that is listened to. https://learn.microsoft.com/javascript/api/excel/excel.eventsource */
interface Sourced {
  readonly source: Excel.EventSource | 'Local' | 'Remote';
}

/**
 * Listens for edits of cells, sorting, and sheets and tables that come and go; one round trip to
 * begin and one to end. ExcelApi 1.10.
 *
 * A co-author's edits are heard as their own, from what each event says of its source:
 * https://learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins
 *
 * Our own changes are heard too: telling them apart takes `triggerSource` of ExcelApi 1.14, and a
 * check that they make older is one to be made again anyway. Not heard, because Excel tells of it
 * only from ExcelApi 1.17 or not at all: a renamed sheet, a renamed table, and a number format
 * changed without an edit. They are seen by the check after the next edit.
 *
 * @throws WorkbookError from the call and from the function it returns
 */
export async function listenForEdits(listener: (editor: Editor) => void): Promise<() => Promise<void>> {
  const heard = ({ source }: Sourced) => {
    listener(source === 'Remote' ? 'elsewhere' : 'here');
    return Promise.resolve();
  };
  const handlers = await inExcel(async (context) => {
    const { worksheets, tables } = context.workbook;
    const added = [
      worksheets.onChanged.add(heard),
      worksheets.onRowSorted.add(heard),
      worksheets.onAdded.add(heard),
      worksheets.onDeleted.add(heard),
      tables.onAdded.add(heard),
      tables.onDeleted.add(heard),
    ];
    await context.sync();
    return { context, added };
  });
  return async () => {
    try {
      // A handler can be removed only in the context in which it was added.
      await Excel.run(handlers.context, async (context) => {
        handlers.added.forEach((handler) => handler.remove());
        await context.sync();
      });
    } catch (error) {
      throw workbookError(error);
    }
  };
}
