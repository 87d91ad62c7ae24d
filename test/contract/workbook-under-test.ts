import type { Workbook } from '../../src/workbook/workbook';
import type { User } from '../excel/user';
import type { ModelDump } from './model-dump';

/** What a person does with the workbook between our calls. */
export type Person = Pick<
  User,
  | 'type'
  | 'paste'
  | 'insertRows'
  | 'insertTableColumn'
  | 'renameHeader'
  | 'makeTable'
  | 'renameTable'
  | 'showTotals'
  | 'addSheet'
  | 'renameSheet'
  | 'deleteSheet'
  | 'copySheet'
>;

/** A workbook of the adapter under test: empty at first but for one blank sheet. */
export interface WorkbookUnderTest<W extends Workbook = Workbook> {
  readonly workbook: W;
  readonly person: Person;
  readonly dump: () => ModelDump;
  readonly close: () => Promise<void>;
}
