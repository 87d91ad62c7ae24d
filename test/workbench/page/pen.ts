import { CanceledError, CommandType, type ICommandInfo, type ICommandService } from '@univerjs/core';

/** Changes to Univer's workbook; its `operations` (selection, scrolling) are a person's own business. */
const CHANGES = /^(sheet|data-validation)\.mutation\./;

/** What Univer does by itself when it draws. */
const OWN_BUSINESS = new Set(['sheet.mutation.set-worksheet-row-auto-height', 'sheet.mutation.data-validation-formula-mark-dirty']);

/** Sizes that a person drags: `sizes.ts` tells the model. */
const SIZES = new Set([
  'sheet.mutation.set-worksheet-col-width',
  'sheet.mutation.set-worksheet-row-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
]);

/**
 * Only the stand-in and the calculation write in the grid, and both say that their writing is local. What Univer
 * would change because of a person is refused, so that the grid never shows anything else than the model holds.
 */
export function refuseOtherWriting(commands: ICommandService, onRefused: (change: string) => void): void {
  commands.beforeCommandExecuted((command, options) => {
    if (!isChange(command) || options?.onlyLocal) return;
    onRefused(command.id);
    throw new CanceledError();
  });
}

const isChange = ({ id, type }: Readonly<ICommandInfo>): boolean =>
  type === CommandType.MUTATION && CHANGES.test(id) && !OWN_BUSINESS.has(id) && !SIZES.has(id);
