import { UnreadableFile, type UnreadableCause } from '../../ooxml/unreadable-file';
import { readBlocks, type Block } from './blocks';

/** What came of reading a file that was picked; plain data, so that a worker can hand it on. `gone`: the file cannot be opened any more. */
export type FileOutcome =
  | { readonly state: 'read'; readonly blocks: readonly Block[] }
  | { readonly state: 'unreadable'; readonly cause: UnreadableCause | 'gone' };

/** Reads the tables of a file. The browser says with a DOMException that a file is gone or locked. */
export async function readFile(file: Pick<File, 'size' | 'arrayBuffer'>): Promise<FileOutcome> {
  try {
    return { state: 'read', blocks: await readBlocks(file) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { state: 'unreadable', cause: error.code };
    if (error instanceof DOMException) return { state: 'unreadable', cause: 'gone' };
    throw error;
  }
}
