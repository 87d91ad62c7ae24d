import { LIMITS } from '../../ooxml/limits';
import { readWorkbook } from '../../ooxml/read/read-workbook';
import type { Unpacking } from '../../ooxml/read/unpacking';
import type { WorkbookFile } from '../../ooxml/workbook-file';
import { writeWorkbook } from '../../ooxml/write/write-workbook';
import type { VersionRow } from '../../sheets/saved-versions';
import type { Snapshot } from '../../sheets/snapshot';
import type { Change, Workbook } from '../workbook';
import { addSheets } from './add-sheets';
import { versionsInFile, withVersion } from './saved-versions-in-file';
import { snapshotOf } from './snapshot-of-file';

/**
 * A workbook that lies in a file: the port's other adapter. It changes what it holds in memory,
 * all of a change or nothing; nothing is written anywhere but into the bytes that are asked for.
 */
export class FileWorkbook implements Workbook {
  private constructor(
    private file: WorkbookFile,
    private snapshot?: Snapshot,
  ) {}

  /** @throws UnreadableFile */
  static open(bytes: Uint8Array, unpacking?: Unpacking): FileWorkbook {
    const file = readWorkbook(bytes, LIMITS, unpacking);
    return new FileWorkbook(file, snapshotOf(file));
  }

  /** A workbook without sheets; it can be written once a sheet has been added. */
  static empty(): FileWorkbook {
    return new FileWorkbook({ sheets: [], properties: { application: 'Boligsocial helhedsplan' } });
  }

  readonly read = (): Promise<Snapshot> => Promise.resolve((this.snapshot ??= snapshotOf(this.file)));

  readonly readVersions = (): Promise<readonly VersionRow[]> => Promise.resolve(versionsInFile(this.file));

  readonly apply = (changes: readonly Change[]): Promise<void> => {
    const layouts = changes.flatMap((change) => (change.kind === 'create-sheet' ? [change.layout] : []));
    const versions = changes.flatMap((change) => (change.kind === 'save-version' ? change.rows : []));
    const made = addSheets(this.file, layouts, changes.find((change) => change.kind === 'mark-format')?.to);
    this.snapshot = undefined;
    this.file = versions.length > 0 ? withVersion(made, versions) : made;
    return Promise.resolve();
  };

  /** The file's bytes; the same workbook gives the same bytes. */
  bytes(): Uint8Array {
    return writeWorkbook(this.file);
  }
}
